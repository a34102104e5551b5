/** Tables of the profile of a gmina: what was given, to which families, in which surroundings. */
import { capitalised, number, percent } from "../lib/polish.ts";
import { basesOf, shortName, wholeOf, type Concepts } from "./concept-words.ts";
import type { TableModel, TableRow } from "./figure.ts";
import { breakMark, breakNote, changeCell, countCell, noData } from "./profile-words.ts";
import { formsText, latestYear, pointIn, type Profile, type ProfilePoint } from "./profile-series.ts";
import { hiddenMark } from "../contract/public-dataset.ts";
import { hasValue, isHiddenPoint } from "./trend-points.ts";

/** Rows that sum others of their part. */
const totals = ["own_all", "delegated_all"];
const benefitMeasures = ["persons_decided", "families", "amount_pln"] as const;
const mostYears = 5;

/** The forms of help of the latest year, the dearest first; null where no report says. */
export function benefitTable(profile: Profile, concepts: Concepts): TableModel | null {
  const bases = basesOf(concepts, "benefits");
  const year = latestYear(
    profile,
    bases.flatMap((base) => benefitMeasures.map((measure) => `${base}.${measure}`)),
  );
  if (year === null) return null;
  const points = (base: string) =>
    benefitMeasures.map((measure) => pointIn(profile, `${base}.${measure}`, year));
  const given = bases.filter((base) =>
    points(base).some((point) => isHiddenPoint(point) || (point?.value ?? 0) > 0),
  );
  const amountOf = (base: string) => pointIn(profile, `${base}.amount_pln`, year)?.value ?? -1;
  const byAmount = given.toSorted((a, b) => amountOf(b) - amountOf(a));
  const own = byAmount.filter((base) => wholeOf(base) === null && !totals.includes(base));
  const rowOf = (base: string, before = ""): TableRow => {
    const amount = pointIn(profile, `${base}.amount_pln`, year);
    const series = profile.get(`${base}.amount_pln`)?.points ?? [];
    return {
      cells: [
        before === "" ? capitalised(nameOf(concepts, base)) : before + nameOf(concepts, base),
        ...points(base).map((point) => countCell(point, "–")),
        amount === null ? "–" : changeCell(amount.change1y, series, year, 1),
        amount === null ? "–" : changeCell(amount.change5y, series, year, 5),
      ],
    };
  };
  return {
    caption: `Świadczenia w ${String(year)} r., od najdroższego`,
    columns: [
      { label: "Forma pomocy", kind: "text" },
      { label: "Osoby (decyzją)", kind: "number" },
      { label: "Rodziny", kind: "number" },
      { label: "Kwota, zł", kind: "number" },
      { label: "w rok", kind: "number", group: "Kwota: zmiana" },
      { label: "w pięć lat", kind: "number", group: "Kwota: zmiana" },
    ],
    rows: [
      ...own.flatMap((base) => [
        rowOf(base),
        ...byAmount.filter((part) => wholeOf(part) === base).map((part) => rowOf(part, "w tym ")),
      ]),
      ...totals.filter((base) => given.includes(base)).map((base) => ({ ...rowOf(base), isTotal: true })),
    ],
    notes: [
      "Jedna osoba może dostać kilka świadczeń: osób i rodzin nie wolno dodawać, sumują się tylko kwoty.",
      "Kreska: formularz tej liczby nie podaje albo komórka jest pusta. Form, których nie udzielono, nie pokazano.",
    ],
  };
}

/** Families by size, with children, single parents, pensioners: the blocks overlap. */
export function familyTable(profile: Profile, concepts: Concepts): TableModel | null {
  const bases = basesOf(concepts, "family_types");
  const year = latestYear(
    profile,
    bases.map((base) => `${base}.families`),
  );
  if (year === null) return null;
  const all = pointIn(profile, "families_all.families", year);
  const rows = bases.flatMap((base): TableRow[] => {
    const concept = `${base}.families`;
    const point = pointIn(profile, concept, year);
    if (!hasValue(point) && !isHiddenPoint(point)) return [];
    const series = profile.get(concept)?.points ?? [];
    return [
      {
        cells: [
          capitalised(shortName(concepts, concept)),
          countCell(point),
          shareCell(point, all),
          countCell(pointIn(profile, `${base}.persons_in_families`, year)),
          changeCell(point?.change1y ?? null, series, year, 1),
        ],
      },
    ];
  });
  return {
    caption: `Typy rodzin objętych pomocą w ${String(year)} r.`,
    columns: [
      { label: "Typ", kind: "text" },
      { label: "Rodziny", kind: "number" },
      { label: "% wszystkich", kind: "number" },
      { label: "Osoby w rodzinach", kind: "number" },
      { label: "Rodziny: zmiana w rok", kind: "number" },
    ],
    rows,
    notes: [
      "Bloki (liczba osób, rodziny z dziećmi, rodziny niepełne, rodziny emerytów i rencistów) zachodzą na siebie: nie wolno ich dodawać.",
    ],
  };
}

/** Concepts of some groups (residents, labour market, housing, infrastructure) over their last years. */
export function surroundingsTable(
  profile: Profile,
  concepts: Concepts,
  groups: readonly string[],
  caption: string,
): TableModel | null {
  const known = [...concepts.values()].filter(
    ({ concept, concept_group }) => groups.includes(concept_group) && profile.has(concept),
  );
  const series = known.map(({ concept }) => ({ concept, points: profile.get(concept)?.points ?? [] }));
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))]
    .sort((a, b) => a - b)
    .slice(-mostYears);
  const last = years.at(-1);
  if (last === undefined) return null;
  const rows = series.map(({ concept, points }) => {
    const latest = points.find(({ year }) => year === last);
    return {
      cells: [
        capitalised(shortName(concepts, concept)),
        ...years.map((year) => valueCell(points, year)),
        latest ? changeCell(latest.change1y, points, last, 1) : noData,
      ],
    };
  });
  const hasBreak = rows.some(({ cells }) => cells.some((cell) => cell.endsWith(breakMark)));
  return {
    caption,
    columns: [
      { label: "Co policzono", kind: "text" },
      ...years.map((year) => ({ label: String(year), kind: "number" as const })),
      { label: "zmiana w rok", kind: "number" },
    ],
    rows,
    notes: [
      `Formularze: ${formsText(series.flatMap(({ points }) => points))}.`,
      ...(hasBreak ? [breakNote] : []),
    ],
  };
}

/** A part of all; where either is hidden, so is it. */
function shareCell(part: ProfilePoint | null, all: ProfilePoint | null): string {
  if (hasValue(part) && hasValue(all) && all.value !== 0) return percent(part.value / all.value, 1);
  return isHiddenPoint(part) || isHiddenPoint(all) ? hiddenMark : noData;
}

function valueCell(points: readonly ProfilePoint[], year: number): string {
  const point = points.find((one) => one.year === year);
  if (!hasValue(point)) return isHiddenPoint(point) ? hiddenMark : noData;
  return `${number(point.value)}${point.isBreak && points[0] !== point ? breakMark : ""}`;
}

function nameOf(concepts: Concepts, base: string): string {
  const concept = benefitMeasures
    .map((measure) => `${base}.${measure}`)
    .find((candidate) => concepts.has(candidate));
  return shortName(concepts, concept ?? base);
}
