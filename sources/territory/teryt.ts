/**
 * TERYT codes as people and spreadsheets write them. WW województwo, PP powiat (from 61 on: a city with a powiat's
 * rights), GG gmina, R its kind (RODZ): 1 urban, 2 rural, 3 urban-rural, 4 and 5 the town and the rural part of one
 * urban-rural gmina, 8 a district of Warszawa, 9 a delegatura of another great city.
 */
import type { Cell } from "../files/types.ts";

export interface Teryt {
  /** Two digits; "00" is the whole country. */
  voivodeship: string;
  /** Two digits; null: the code of a województwo. */
  powiat: string | null;
  /** Two digits; null: the code of a powiat. */
  gmina: string | null;
  /** RODZ; null where the code has six digits. */
  kind: string | null;
}

export type TerytReading =
  /** `isRepaired`: a zero was lost at its beginning, or a decimal part stood at its end. */
  | { kind: "code"; code: Teryt; isRepaired: boolean }
  /** "201011": Augustów without RODZ, or Bolesławiec that lost its zero. */
  | { kind: "ambiguous" }
  | { kind: "not_a_code" };

/** With RODZ a gmina's code has seven digits, without it six. */
export type GminaLength = 6 | 7;

/**
 * @param length what the codes of gminas in this column have, where other rows tell: it settles ambiguous ones
 * @returns also the code inside a unit id of the BDL (12 digits, with a region before) and a KESO code
 */
export function readTeryt(cell: Cell, length?: GminaLength): TerytReading {
  const raw = typeof cell === "number" ? String(cell) : typeof cell === "string" ? cell : "";
  const text = raw.replace(/^'|\s/g, "");
  const digits = text.replace(/[.,]0+$/, "");
  if (!/^\d+$/.test(digits)) return { kind: "not_a_code" };
  const isCut = digits !== text;
  const found = candidatesOf(digits, length).flatMap(({ text: full, isPadded }) => {
    const code = partsOf(full);
    return code && isPlausible(code) ? [{ code, isRepaired: isCut || isPadded }] : [];
  });
  const [only] = found;
  if (!only) return { kind: "not_a_code" };
  return found.length > 1 ? { kind: "ambiguous" } : { kind: "code", ...only };
}

/** What the codes of a column have in common: null where it cannot be told. */
export function gminaLengthOf(cells: readonly Cell[]): GminaLength | undefined {
  const texts = cells.flatMap((cell) =>
    typeof cell === "string" || typeof cell === "number" ? [String(cell).replace(/[\s']|[.,]0+$/g, "")] : [],
  );
  // Codes of seven digits also end the name of a whole powiat ("1206000").
  const isSeven = texts.some((text) => /^\d{7}$/.test(text));
  const isSix = texts.some((text) => /^(0\d{5}|\d{5})$/.test(text));
  return isSeven === isSix ? undefined : isSeven ? 7 : 6;
}

export function formatTeryt({ voivodeship, powiat, gmina, kind }: Teryt): string {
  return voivodeship + (powiat ?? "") + (gmina ?? "") + (kind ?? "");
}

export interface Keso {
  unitType: "OPS" | "PCPR" | "MOPR";
  code: Teryt;
}

/** Types of units in KESO codes of CAS files. */
const kesoTypes: Record<string, Keso["unitType"]> = { "20": "PCPR", "25": "MOPR", "30": "OPS" };

/** A KESO code: two digits of the unit's type, seven of TERYT (a powiat's end in 000), and 000. null: it is none. */
export function readKeso(text: string): Keso | null {
  const [, type = "", teryt = ""] = /^(\d{2})(\d{7})000$/.exec(text) ?? [];
  const unitType = kesoTypes[type];
  const code = unitType === undefined ? null : partsOf(teryt);
  return unitType !== undefined && code && isPlausible(code) ? { unitType, code } : null;
}

interface Candidate {
  text: string;
  isPadded: boolean;
}

/** The codes that the digits may stand for, of 2, 4, 6 or 7 digits. */
function candidatesOf(digits: string, length: GminaLength | undefined): Candidate[] {
  const whole: Candidate = { text: digits, isPadded: false };
  const padded: Candidate = { text: `0${digits}`, isPadded: true };
  if (/^0+$/.test(digits) && digits.length <= 12) return [{ text: "00", isPadded: false }];
  switch (digits.length) {
    case 1:
    case 3:
    case 5:
      return [padded];
    case 6:
      return [...(length === 7 ? [] : [whole]), ...(length === 6 ? [] : [padded])];
    case 2:
    case 4:
    case 7:
      return [whole];
    case 11:
    case 12:
      return longCandidates(digits);
    default:
      return [];
  }
}

/**
 * BDL: macroregion (2, from 01 to 07), województwo (2), region (1), subregion (2), powiat (2), gmina (2), RODZ (1). KESO
 * begins with the type of a unit, which is no macroregion.
 */
function longCandidates(digits: string): Candidate[] {
  const keso = readKeso(digits);
  if (keso) return [{ text: formatTeryt(keso.code), isPadded: false }];
  const full = digits.padStart(12, "0");
  const [, voivodeship, rest] = /^0[1-7](\d{2})\d{3}(\d{5})$/.exec(full) ?? [];
  if (voivodeship === undefined || rest === undefined) return [];
  return [{ text: voivodeship + rest, isPadded: full !== digits }];
}

/** Of 2, 4, 6 or 7 digits; seven that end in zeros are those of a powiat or a województwo. */
function partsOf(text: string): Teryt | null {
  const [, voivodeship, powiat, gmina, kind] = /^(\d\d)(?:(\d\d)(?:(\d\d)(\d)?)?)?$/.exec(text) ?? [];
  if (voivodeship === undefined) return null;
  const hasGmina = gmina !== undefined && gmina + (kind ?? "0") !== "000";
  const hasPowiat = powiat !== undefined && (powiat !== "00" || hasGmina);
  return {
    voivodeship,
    powiat: hasPowiat ? powiat : null,
    gmina: hasGmina ? gmina : null,
    kind: hasGmina ? (kind ?? null) : null,
  };
}

/** Numbers of województwa are even, up to 32; 99 is nobody's, so invented data bear it. */
const voivodeships = new Set(["00", "99"]);
for (let number = 2; number <= 32; number += 2) voivodeships.add(String(number).padStart(2, "0"));

function isPlausible({ voivodeship, powiat, gmina, kind }: Teryt): boolean {
  if (!voivodeships.has(voivodeship)) return false;
  if (powiat === null) return true;
  if (voivodeship === "00" || powiat === "00") return false;
  if (gmina === null) return true;
  if (gmina === "00" || (kind !== null && !/[1-589]/.test(kind))) return false;
  if (powiat < FIRST_CITY) return kind !== "8" && kind !== "9";
  return kind === "8" || kind === "9" || (gmina === "01" && (kind === null || kind === "1"));
}

/** @param code of a gmina or a powiat, as digits */
export function isCityPowiat(code: string): boolean {
  return code.slice(2, 4) >= FIRST_CITY;
}

/** Numbers of powiats from here on are cities with a powiat's rights: a single gmina each. */
const FIRST_CITY = "61";
