/** Generated assessments of resources with errors planted in them, each with where it was put. */
import { ozpsCsv } from "./ozps.ts";

const plantedKinds = ["digit", "part", "tenfold", "words", "copied", "shifted", "residents"] as const;

export interface Planted {
  kind: (typeof plantedKinds)[number];
  /** Of the assessment. */
  year: number;
  /** null: the error is the whole assessment's. */
  row: number | null;
  valueYear: number | null;
  /** What names an error of a whole assessment. */
  rules: string[];
}

export interface Assessment {
  unit: string;
  year: number;
  csv: string;
  /** What the settings say of 2013. */
  residents: number;
  planted: Planted[];
}

type Table = (number | string)[][];
type Random = () => number;

/** Years of the facts that two editions share and go beyond: 2011 to 2014. */
const FACTS = 4;

/** Two assessments (2013, 2014) of each unit, with 0 to 5 errors each. */
export function assessmentsOf(units: number): Assessment[] {
  return Array.from({ length: units }, (_, i) => i).flatMap((i) => {
    const random = randomOf(i + 1);
    const facts = factsOf(random);
    let residents = facts[0]?.[2] ?? 0;
    return [2013, 2014]
      .map((year): Assessment => {
        const start = year - 2013;
        const known = facts.map((row) => row.slice(start, start + 3));
        const table: Table = withForecasts(known, random);
        const planted: Planted[] = [];
        const count = (2 * i + start) % 6;
        for (let tries = 0; planted.length < count && tries < 60; tries++) {
          const kind = plantedKinds[Math.floor(random() * plantedKinds.length)] ?? "digit";
          if (kind === "residents" && year === 2013 && !planted.some((one) => one.kind === kind)) {
            residents = Math.round(residents * 1.03);
            planted.push({ kind, year, row: 1, valueYear: 2013, rules: [] });
          } else if (kind === "copied" && !planted.some((one) => one.kind === kind)) {
            if (planted.length > 0) continue;
            for (const row of table) [row[3], row[4]] = [row[2] ?? 0, row[2] ?? 0];
            planted.push({ kind, year, row: null, valueYear: null, rules: ["ozps_forecast_copied"] });
          } else if (kind === "shifted" && year === 2014) {
            if (planted.length > 0) continue;
            // Somebody left the columns of the former year where they were; errors of its own would say nothing.
            table.forEach((row, r) => row.splice(0, 3, ...(facts[r] ?? []).slice(0, 3)));
            planted.push({
              kind,
              year,
              row: null,
              valueYear: null,
              rules: ["ozps_columns_shifted", "ozps_revised", "residents_conflict"],
            });
            break;
          } else {
            const one = plantCell(kind, table, year, random);
            if (one && !planted.some(({ valueYear, row }) => valueYear === one.valueYear && row === one.row))
              planted.push(one);
          }
        }
        return { unit: `u${String(i)}`, year, csv: ozpsCsv(year, table), residents, planted };
      })
      .map((one) => ({ ...one, residents }));
  });
}

/** Rows 1 to 12 over the facts' years; parts add up. */
function factsOf(random: Random): number[][] {
  const size = 1500 + random() * 20_000;
  const walk = (first: number, step: number): number[] => {
    let value = first;
    return Array.from({ length: FACTS }, () => Math.round((value *= 1 + (random() - 0.5) * 2 * step)));
  };
  const [w1, w2, w3] = [walk(size * 0.09, 0.03), walk(size * 0.29, 0.02), walk(size * 0.13, 0.03)];
  const [m1, m2, m3] = [walk(size * 0.095, 0.03), walk(size * 0.34, 0.02), walk(size * 0.06, 0.03)];
  const women = added(w1, w2, w3);
  const men = added(m1, m2, m3);
  const unemployed = walk(size * 0.05, 0.15);
  const long = unemployed.map((value) => Math.round(value * (0.4 + random() * 0.2)));
  const paid = unemployed.map((value) => Math.round(value * (0.1 + random() * 0.1)));
  return [added(women, men), women, w1, w2, w3, men, m1, m2, m3, unemployed, long, paid];
}

function added(...rows: number[][]): number[] {
  return (rows[0] ?? []).map((_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0));
}

/** Two forecasts that are none of the assessed year's values, whose sums hold too. */
function withForecasts(known: readonly number[][], random: Random): number[][] {
  const rows = known.map((row) => [...row]);
  for (const at of [3, 4]) {
    for (const r of [2, 3, 4, 6, 7, 8, 9]) {
      const row = rows[r] ?? [];
      row[at] = Math.round((row[at - 1] ?? 0) * (1.005 + random() * 0.01)) + 1;
    }
    for (const r of [10, 11]) {
      const row = rows[r] ?? [];
      row[at] = Math.max(0, (row[at - 1] ?? 0) - 1);
    }
    const sum = (...parts: number[]): number => parts.reduce((all, r) => all + (rows[r]?.[at] ?? 0), 0);
    (rows[1] ?? [])[at] = sum(2, 3, 4);
    (rows[5] ?? [])[at] = sum(6, 7, 8);
    (rows[0] ?? [])[at] = sum(1, 5);
  }
  return rows;
}

function plantCell(kind: Planted["kind"], table: Table, year: number, random: Random): Planted | null {
  const column = Math.floor(random() * 5);
  const planted = (row: number, value: number | string): Planted => {
    (table[row - 1] ?? [])[column] = value;
    return { kind, year, row, valueYear: year - 2 + column, rules: [] };
  };
  const valueOf = (row: number): number => Number(table[row - 1]?.[column]);
  if (kind === "digit") {
    const row = 1 + Math.floor(random() * 9);
    const digits = Array.from(String(valueOf(row)));
    const at = Math.floor(random() * digits.length);
    digits[at] = String((Number(digits[at]) + 1 + Math.floor(random() * 8)) % 10);
    return Number.isNaN(valueOf(row)) ? null : planted(row, Number(digits.join("")));
  }
  if (kind === "part") {
    const row = 11 + Math.floor(random() * 2);
    return Number.isNaN(valueOf(10)) ? null : planted(row, valueOf(10) + 1 + Math.floor(random() * 50));
  }
  if (kind === "tenfold") {
    const row = 10 + Math.floor(random() * 3);
    return Number.isNaN(valueOf(row)) ? null : planted(row, valueOf(row) * 10);
  }
  return kind === "words" ? planted(1 + Math.floor(random() * 12), "b.d.") : null;
}

/** The same numbers from 0 to 1 for the same seed. */
function randomOf(seed: number): Random {
  let state = seed;
  const next = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  for (let i = 0; i < 10; i++) next();
  return next;
}
