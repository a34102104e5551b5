/** A survey of gminas: more units than any pilot has. Its pages are found by voivodeship. */
import type { PublicDataset, PublicRow } from "../contract/public-dataset.ts";

/** Of more units the profiles are published, but nobody presents effects there, and no page lists all. */
const mostUnits = 120;

/** Codes and names of the register TERYT (GUS). */
const voivodeships: Readonly<Record<string, string>> = {
  "02": "dolnośląskie",
  "04": "kujawsko-pomorskie",
  "06": "lubelskie",
  "08": "lubuskie",
  "10": "łódzkie",
  "12": "małopolskie",
  "14": "mazowieckie",
  "16": "opolskie",
  "18": "podkarpackie",
  "20": "podlaskie",
  "22": "pomorskie",
  "24": "śląskie",
  "26": "świętokrzyskie",
  "28": "warmińsko-mazurskie",
  "30": "wielkopolskie",
  "32": "zachodniopomorskie",
};

export interface Region {
  /** "wojewodztwo-02.html": a page of the public edition. */
  path: string;
  /** "Województwo dolnośląskie" */
  name: string;
}

export function isSurvey({ ref_unit }: Pick<PublicDataset["tables"], "ref_unit">): boolean {
  return ref_unit.length > mostUnits;
}

/** Units whose code names no voivodeship are in one of their own. */
export function regionOf({ teryt }: Pick<PublicRow<"ref_unit">, "teryt">): Region {
  const code = teryt?.slice(0, 2) ?? "";
  const name = voivodeships[code];
  return name === undefined
    ? { path: "wojewodztwo-inne.html", name: "Bez kodu województwa" }
    : { path: `wojewodztwo-${code}.html`, name: `Województwo ${name}` };
}
