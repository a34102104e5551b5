/** What the head of a report and the titles of its działy say. */
import { remembered } from "../values/remember.ts";
import type { Section, SourceForm } from "./contract.ts";

export interface Head {
  form: SourceForm | null;
  year: number | null;
  period: "P" | "R" | null;
}

export interface Title {
  /** "2A", as printed; null for a title without a number. */
  dzial: string | null;
  /** null: the words name no known section. */
  section: Section | null;
  /** Are there words beside the number at all? */
  hasWords: boolean;
}

const formName = /(?<![\p{L}\d])(M(?:P|RP|R)iPS) ?- ?(\d\d)(?!\d)(?: ?- ?([RP])(?!\p{L}))?/iu;
const span = /(?<![\p{L}\d])I ?- ?(XII|VI)(?!\p{L})(?:[ .]*(\d{4})(?!\d))?/iu;
const halfYear = /(?<![\p{L}\d])I(?:-sze)? półrocz\p{L}*(?: ?(\d{4})(?!\d))?/iu;
const wholeYear = /(?<!\p{L})(?:rok(?: sprawozdawczy)?:? ?(\d{4})|(\d{4}) rok|za (\d{4}) ?r)(?![\p{L}\d])/iu;
const dzialNumber = /(?<!\p{L})dzia[łl] ?(?:nr ?)?(\d{1,2}(?: ?[A-F](?!\p{L}))?(?:-\d)?)(?!\d)[ .:-]*(.*)$/iu;

const forms: Record<string, SourceForm> = { MPIPS: "MPiPS-03", MRPIPS: "MRPiPS-03", MRIPS: "MRiPS-03" };

/** Spaces and dashes of one kind, so that the expressions above stay readable. */
const tidy = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[‐-―−]/g, "-")
    .replace(/\s+/g, " ")
    .trim();

/** What a text says that names none of the three. */
export const nothing: Head = { form: null, year: null, period: null };

/** Form, year and period that a text names. "za I-XII 2013 r." is the whole year, "za I-VI" the half. */
export const headOf = remembered((raw): Head => {
  if (raw.length > 2_000 || !/\d|półrocz|I ?[-–]/iu.test(raw)) return nothing;
  const text = tidy(raw);
  const name = formName.exec(text);
  const isThis = name?.[2] === "03";
  const suffix = isThis ? name[3]?.toUpperCase() : undefined;
  const months = span.exec(text);
  const half = months ? null : halfYear.exec(text);
  const whole = wholeYear.exec(text);
  const year = Number(months?.[2] ?? half?.[1] ?? whole?.[1] ?? whole?.[2] ?? whole?.[3] ?? 0);
  let period: Head["period"] = suffix === "R" || suffix === "P" ? suffix : null;
  if (months) period = months[1]?.toUpperCase() === "XII" ? "R" : "P";
  else if (half) period = "P";
  const form = isThis ? (forms[(name[1] ?? "").toUpperCase()] ?? null) : null;
  const hasYear = year >= 1990 && year <= 2100;
  return form !== null || hasYear || period !== null
    ? { form, year: hasYear ? year : null, period }
    : nothing;
});

/** Does a text name another report of the ministry ("MRiPS-06"), whose działy carry similar titles? */
export const isOtherForm = remembered((raw): boolean => {
  const name = formName.exec(tidy(raw));
  return name !== null && name[2] !== "03";
});

/** A title "DZIAŁ 4. POWODY PRZYZNANIA POMOCY"; null if the text is none. */
export const titleOf = remembered((raw): Title | null => {
  if (raw.length > 2_000 || !/dzia[łl]/iu.test(raw)) return null;
  const found = dzialNumber.exec(tidy(raw));
  if (!found) return null;
  const words = found[2] ?? "";
  return {
    dzial: (found[1] ?? "").replace(" ", "").toUpperCase(),
    section: sectionOf(words),
    hasWords: /\p{L}{3}/u.test(words),
  };
});

/** The section that a title's words name. A part of the powiats' own tasks (2C) is none of them. */
export function sectionOf(words: string): Section | null {
  const text = words.normalize("NFC").toLowerCase();
  if (text.includes("rzeczywist")) return "actual";
  if (/pow[oó]d/.test(text)) return "reasons";
  if (/typ\p{L}* rodzin/u.test(text)) return "types";
  if (text.includes("zatrudni")) return "staff";
  const isDelegated = text.includes("zlecon");
  const isOwn = text.includes("własn");
  if (isDelegated === isOwn || text.includes("powiat")) return null;
  return isDelegated ? "delegated" : "own";
}

/** The name that the form bore in a year, where the file does not say. */
export function formOfYear(year: number): SourceForm {
  if (year <= 2015) return "MPiPS-03";
  return year <= 2019 ? "MRPiPS-03" : "MRiPS-03";
}
