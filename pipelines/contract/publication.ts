/** Who publishes and how to reach them: the setting `publication` of miernik.yaml. Nothing in it is computed. */

/** How far the pages keep the act on digital accessibility: wholly, in part, not at all. */
export const accessibilityStates = ["full", "partial", "none"] as const;

/** Dates are "YYYY-MM-DD"; what is not given is absent, and nothing stands in its place. */
export interface Publication {
  publisher?: string | undefined;
  /** Of the publisher's seat. */
  address?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  /** Where the public edition stands, with https://. */
  url?: string | undefined;
  /** Under which others may use the figures. */
  licence?: string | undefined;
  /** When the public edition was first put on the web, and last changed in substance. */
  published_on?: string | undefined;
  updated_on?: string | undefined;
  accessibility: AccessibilityStatement;
}

/** What the act of 4 April 2019 wants said, beside what the pages know themselves. */
export interface AccessibilityStatement {
  status?: (typeof accessibilityStates)[number] | undefined;
  /** What is not accessible, and why; needed where the state is not "full". */
  exceptions: readonly string[];
  prepared_on?: string | undefined;
  reviewed_on?: string | undefined;
  /** On what the statement rests: "samooceny", "badania przeprowadzonego przez …". */
  assessment?: string | undefined;
  /** A person or an office. */
  contact?: string | undefined;
  /** Default: those of the publication. */
  email?: string | undefined;
  phone?: string | undefined;
  /** Of the building, and in talking with the office. */
  architecture?: string | undefined;
  communication?: string | undefined;
}

/** A setting that the law asks for and that is not given. */
export interface MissingSetting {
  /** As miernik.yaml calls it: "publication.accessibility.contact". */
  setting: string;
  pl: string;
}

export const noPublication: Publication = { accessibility: { exceptions: [] } };

/** Whether the settings say anything at all of publishing. How many copies are kept says nothing of that. */
export function isDescribed({ accessibility, ...publication }: Publication): boolean {
  const { exceptions, ...statement } = accessibility;
  const said = Object.entries({ ...publication, ...statement }).filter(([name]) => name !== "keep");
  return exceptions.length > 0 || said.some(([, value]) => value !== undefined);
}

/** What a lawful accessibility statement still lacks, in the statement's order. */
export function missingForStatement(publication: Publication): MissingSetting[] {
  const { accessibility: statement } = publication;
  const needed: [value: unknown, setting: string, pl: string][] = [
    [publication.publisher, "publisher", "nazwa podmiotu, który publikuje"],
    [publication.url, "url", "adres strony internetowej"],
    [publication.published_on, "published_on", "data publikacji strony"],
    [publication.updated_on, "updated_on", "data ostatniej istotnej aktualizacji"],
    [statement.status, "accessibility.status", "stan zgodności z ustawą"],
    [
      statement.status === "full" || statement.exceptions.length > 0 ? true : undefined,
      "accessibility.exceptions",
      "treści niedostępne i powody",
    ],
    [statement.prepared_on, "accessibility.prepared_on", "data sporządzenia deklaracji"],
    [statement.contact, "accessibility.contact", "osoba albo komórka do kontaktu"],
    [statement.email ?? publication.email, "accessibility.email", "adres e-mail do kontaktu"],
    [statement.phone ?? publication.phone, "accessibility.phone", "numer telefonu do kontaktu"],
    [publication.address, "address", "adres siedziby"],
    [statement.architecture, "accessibility.architecture", "dostępność architektoniczna"],
    [statement.communication, "accessibility.communication", "dostępność komunikacyjno-informacyjna"],
  ];
  return needed
    .filter(([value]) => value === undefined)
    .map(([, setting, pl]) => ({ setting: `publication.${setting}`, pl }));
}
