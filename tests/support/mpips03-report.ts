/**
 * Invented MPiPS-03 reports in which everything fits: every sum and relation of the domain note (§3–§7) holds by the way
 * the numbers are made, not by a look at the program's own lists. The same seed gives the same report.
 */
import { readData } from "../../sources/values/labels.ts";
import type { Mpips03Cell, Section } from "../../sources/mpips03/contract.ts";
import { randomFrom, type Random } from "../../sources/sample/random.ts";

export type Edition = "2014" | "2022";

/** One cell; `row` as printed: benefits are numbered in the dictionary's order. */
export interface ReportCell {
  section: Section;
  row: string;
  col: number;
  concept: string;
  /** null with symbol X where the form has nothing to fill in. */
  value: number | null;
}

export type Report = Map<string, ReportCell>;

interface DictionaryRow {
  edition: string;
  section: Section;
  row: string;
  concept: string;
  label: string;
  parent_row: string;
}

const dictionary = readData(
  new URL("../../sources/mpips03/rows.csv", import.meta.url),
) as unknown as DictionaryRow[];
const measures = readData(new URL("../../sources/mpips03/columns.csv", import.meta.url));
const dzialy: Record<Edition, Record<Section, string>> = {
  "2014": { staff: "1", delegated: "2A", own: "2B", actual: "3", reasons: "4", types: "5" },
  "2022": { staff: "", delegated: "1A", own: "1B", actual: "2", reasons: "3", types: "4" },
};

export const keyOf = (section: Section, row: string | number, col: number): string =>
  `${section}|${String(row)}|${String(col)}`;

/** A whole report of one unit and period. */
export function reportOf(seed: number, edition: Edition): Report {
  const random = randomFrom(seed + 7919);
  const report: Report = new Map();
  const put = (section: Section, row: string | number, values: readonly (number | null)[]): void => {
    const known = dictionary.find(
      (one) => one.edition === edition && one.section === section && rowNumber(one) === String(row),
    );
    values.forEach((value, i) => {
      const measure = measures.find(
        (one) => one.edition === edition && one.section === section && one.col === String(i + 1),
      );
      const concept = known?.concept ? `${known.concept}.${measure?.measure ?? ""}` : "";
      const cell = { section, row: String(row), col: i + 1, concept, value };
      report.set(keyOf(section, row, i + 1), cell);
    });
  };
  // By itself, so that the other działy are the same in both editions.
  if (edition === "2014") putStaff(randomFrom(seed + 15_485_863), put);
  const families = putTypes(random, put);
  const helped = putActual(random, families, put);
  putReasons(random, helped, put);
  for (const section of ["delegated", "own"] as const) putBenefits(random, edition, section, helped, put);
  return report;
}

/** As the reader would emit it. */
export function observationsOf(
  report: Report,
  head: { unitId: string; year: number; period?: "P" | "R"; edition: Edition },
): Mpips03Cell[] {
  return [...report.values()].map(({ section, row, col, concept, value }) => ({
    unitId: head.unitId,
    teryt: null,
    year: head.year,
    period: head.period ?? "R",
    edition: head.edition,
    section,
    dzial: dzialy[head.edition][section],
    row,
    col,
    concept: concept === "" ? null : concept,
    value,
    symbol: value === null ? "X" : null,
    sourceForm: head.year < 2016 ? "MPiPS-03" : head.year < 2020 ? "MRPiPS-03" : "MRiPS-03",
  }));
}

const numbers = new Map<DictionaryRow, string>();

/** The printed number; benefits, of which no numbers are known, are counted. */
function rowNumber(row: DictionaryRow): string {
  if (row.row !== "") return row.row;
  if (numbers.size === 0) {
    const counts = new Map<string, number>();
    for (const one of dictionary.filter(({ row: number }) => number === "")) {
      const part = `${one.edition}|${one.section}`;
      counts.set(part, (counts.get(part) ?? 0) + 1);
      numbers.set(one, String(counts.get(part)));
    }
  }
  return numbers.get(row) ?? "";
}

type Put = (section: Section, row: string | number, values: readonly (number | null)[]) => void;

/** Persons and FTE in hundredths; the control sums of the Lwówek form, §3. */
function putStaff(random: Random, put: Put): void {
  const staff = new Map<number, [number, number]>();
  const some = (most: number): [number, number] => {
    const persons = random.integer(0, most);
    return [persons, persons * 100 - (persons > 0 ? random.integer(0, 99) : 0)];
  };
  const at = (row: number): [number, number] => staff.get(row) ?? [0, 0];
  const within = (row: number): [number, number] => {
    const [persons, fte] = at(row);
    const share = random.integer(0, persons);
    return [share, Math.min(share * 100, fte)];
  };
  const sum = (rows: readonly number[]): [number, number] =>
    rows.reduce<[number, number]>(([p, f], row) => [p + at(row)[0], f + at(row)[1]], [0, 0]);
  for (let row = 2; row <= 48; row += 1) staff.set(row, some(row >= 28 && row <= 31 ? 14 : 5));
  for (const [part, whole] of [
    [3, 2],
    [16, 15],
    [34, 33],
    [43, 42],
    [46, 45],
  ] as const)
    staff.set(part, within(whole));
  staff.set(10, sum([11, 12, 13, 14, 16]));
  staff.set(5, sum([6, 7, 8, 9, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23]));
  staff.set(27, sum([28, 29, 30, 31, 34]));
  staff.set(32, within(27));
  staff.set(24, sum([25, 26, 28, 29, 30, 31, 33, 35, 36, 37, 38, 39, 40, 41]));
  const [plus, minus] = [sum([2, 4, 5, 24, 42, 44, 45, 47, 48]), at(43)];
  staff.set(1, [plus[0] - minus[0], plus[1] - minus[1]]);
  for (const [row, [persons, fte]] of staff) put("staff", row, [persons, fte / 100]);
}

/** Families, of which rural, persons in them. */
type Triple = readonly [number, number, number];

const add = (parts: readonly Triple[]): Triple =>
  parts.reduce<Triple>(([f, r, p], part) => [f + part[0], r + part[1], p + part[2]], [0, 0, 0]);

function shareOf([families, rural, persons]: Triple, share: number): Triple {
  return [Math.floor(families * share), Math.floor(rural * share), Math.floor(persons * share)];
}

/** Parts of a part of the whole, each with rural ≤ families ≤ persons. */
function split(random: Random, [families, rural, persons]: Triple, share: number, count: number): Triple[] {
  let left = Math.floor(families * share);
  let spare = Math.floor((persons - families) * share);
  return Array.from({ length: count }, (_, i): Triple => {
    const own = i === count - 1 ? left : random.integer(0, left);
    const extra = own === 0 ? 0 : i === count - 1 ? spare : random.integer(0, spare);
    left -= own;
    spare -= extra;
    return [own, families === 0 ? 0 : Math.floor((own * rural) / families), own + extra];
  });
}

function putTypes(random: Random, put: Put): Triple {
  const scale = random.integer(10, 400);
  const sizes = [1, 2, 3, 4, 5, 6].map((size): Triple => {
    const families = random.integer(1, Math.ceil((2 * scale) / size));
    const more = size === 6 ? random.integer(0, families * 2) : 0;
    return [families, random.integer(0, families), families * size + more];
  });
  const all = add(sizes);
  put("types", 1, all);
  sizes.forEach((part, i) => {
    put("types", i + 2, part);
  });
  const block = (row: number, whole: Triple, share: number, count: number): Triple => {
    const parts = split(random, whole, share, count);
    parts.forEach((part, i) => {
      put("types", row + 1 + i, part);
    });
    put("types", row, add(parts));
    return add(parts);
  };
  const withChildren = block(8, all, 0.6, 7);
  block(16, withChildren, 0.4, 4);
  block(21, all, 0.3, 4);
  return all;
}

/** Dział 5 counts families with benefits, or (every other seed) those of social work alone too. */
function putActual(random: Random, families: Triple, put: Put): Triple {
  const alone = random.next() < 0.5 ? 0 : random.integer(0, Math.floor(families[0] / 5));
  const inAll = families[0] - alone;
  const whole: Triple = [inAll, Math.min(families[1], inAll), Math.max(families[2] - 2 * alone, inAll)];
  const decided = random.integer(Math.ceil(whole[2] / 2), whole[2]);
  const line = ([f, r, p]: Triple): number[] => [Math.ceil((decided * p) / Math.max(whole[2], 1)), f, r, p];
  const up = (share: number): Triple => {
    const [f, r, p] = whole;
    return [Math.ceil(f * share), Math.ceil(r * share), Math.ceil(p * share)];
  };
  put("actual", 1, line(whole));
  put("actual", 2, line(up(0.75)));
  put("actual", 3, line(up(0.5)));
  put("actual", 4, line(up(0.1)));
  put("actual", 5, line(up(0.95)));
  const work: Triple = [inAll + alone, whole[1], whole[2] + 3 * alone];
  put("actual", 6, [null, ...work]);
  put("actual", 7, [null, alone, Math.min(alone, Math.floor(whole[1] / 10)), Math.min(3 * alone, work[2])]);
  put("actual", 8, [null, ...shareOf(work, 0.2)]);
  return whole;
}

function putReasons(random: Random, helped: Triple, put: Put): void {
  const reasons = new Map<number, Triple>();
  for (let row = 1; row <= 21; row += 1) {
    const whole = reasons.get({ 5: 4, 10: 9, 11: 9 }[row] ?? 0) ?? helped;
    reasons.set(row, shareOf(whole, random.next()));
  }
  for (const [row, values] of reasons) put("reasons", row, values);
}

/** Persons decided, benefits, amount, families, persons in families. */
function putBenefits(random: Random, edition: Edition, section: Section, helped: Triple, put: Put): void {
  const rows = dictionary.filter((row) => row.edition === edition && row.section === section);
  const made = new Map<DictionaryRow, number[]>();
  for (const row of rows.filter(({ label }) => !label.startsWith("RAZEM"))) {
    const parent = rows.find(({ label }) => label === row.parent_row);
    const whole = parent && made.get(parent);
    made.set(row, whole ? smaller(whole, random.next()) : benefit(random, helped));
  }
  const total = rows.find(({ label }) => label.startsWith("RAZEM"));
  if (total) {
    const parts = [...made].filter(([row]) => row.parent_row === total.label).map(([, values]) => values);
    made.set(
      total,
      [0, 1, 2, 3, 4].map((i) => parts.reduce((sum, values) => sum + (values[i] ?? 0), 0)),
    );
  }
  const work = ["specialist_counselling", "crisis_intervention", "social_work_service"];
  for (const [row, values] of made)
    put(
      section,
      rowNumber(row),
      work.includes(row.concept) ? [null, null, null, ...values.slice(3)] : values,
    );
}

function benefit(random: Random, helped: Triple): number[] {
  const [families, , persons] = shareOf(helped, random.next() * 0.7);
  const count = persons * random.integer(1, 12);
  return [random.integer(0, persons), count, count * random.integer(40, 600), families, persons];
}

function smaller(values: readonly number[], share: number): number[] {
  return values.map((value) => Math.floor(value * share));
}
