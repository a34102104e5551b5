/** Who works in the centre by its yearly reports, and whether the act's norms were met. */
import { capitalised, fteText, listed, number } from "../lib/polish.ts";
import { basesOf, shortName, type Concepts } from "./concept-words.ts";
import type { Figure, TableModel } from "./figure.ts";
import { noData } from "./profile-words.ts";
import { rateIn, type RateRow } from "./profile-finding.ts";
import { latestYear, type Profile, type ProfilePoint } from "./profile-series.ts";
import { trendFigure, type Trend } from "./trend-figure.ts";
import { hasValue } from "./trend-points.ts";

/** From data year 2021 dział 1 stands in another report, which is not read. */
const movedYear = 2021;
const movedText =
  "Od danych za 2021 r. zatrudnienie wykazuje się w innym sprawozdaniu (MRiPS-06), którego Miernik nie wczytuje.";

const joint = "social_workers_of_required";
const socialWorkers = "ops_social_workers.fte";
const normRates = [
  "residents_per_social_worker",
  "families_per_social_worker",
  "social_workers_of_minimum",
  joint,
];

export interface PostsFinding {
  year: number | null;
  headline: string;
  lead: string[];
}

export function postsFinding(profile: Profile, rates: readonly RateRow[], concepts: Concepts): PostsFinding {
  const year = latestYear(profile, staffConcepts(profile, concepts));
  if (year === null)
    return {
      year,
      headline: "Nie wiadomo, kto pracuje w ośrodku: brak działu 1 sprawozdania MPiPS-03.",
      lead: [movedText],
    };
  const workers = profile.get(socialWorkers)?.points.find((point) => point.year === year)?.value ?? null;
  return {
    year,
    headline: headlineOf(year, workers, rates),
    lead: [...bases(rates, year), ...(year < movedYear && isLater(profile) ? [movedText] : [])],
  };
}

function headlineOf(year: number, workers: number | null, rates: readonly RateRow[]): string {
  const row = rates.find(({ rate_id, year: at }) => rate_id === joint && at === year);
  const when = `w ${String(year)} r.`;
  const with_ = workers === null ? "" : `: ${fteText(workers)} pracowników socjalnych`;
  if (row?.is_met === true) return `Wymóg ustawy (art. 110) był ${when} spełniony${with_}.`;
  if (row?.is_met === false)
    return `Wymóg ustawy (art. 110) nie był ${when} spełniony${with_}${row.denominator === null ? "" : `, a potrzeba co najmniej ${number(row.denominator)}`}.`;
  return workers === null
    ? `Nie da się rozstrzygnąć, czy wymóg ustawy był ${when} spełniony: formularz podaje osoby, nie etaty.`
    : `Nie da się rozstrzygnąć, czy wymóg ustawy był ${when} spełniony${with_}; brak liczby mieszkańców albo rodzin w pracy socjalnej.`;
}

/** Both bases of the norm in words. */
function bases(rates: readonly RateRow[], year: number): string[] {
  const parts = [
    ["residents_per_social_worker", "mieszkańców"],
    ["families_per_social_worker", "rodzin w pracy socjalnej"],
  ].flatMap(([rate = "", what = ""]) => {
    const row = rateIn(rates, rate, year);
    if (!hasValue(row)) return [];
    return [
      `${number(row.value, 0)} ${what}${row.threshold === null ? "" : ` (norma: najwyżej ${number(row.threshold, 0)})`}`,
    ];
  });
  return parts.length === 0 ? [] : [`Na etat pracownika socjalnego przypada ${listed(parts)}.`];
}

/** Each norm, year by year: what there was against what the act asked for. */
export function normYears(rates: readonly RateRow[]): TableModel | null {
  const years = [...new Set(rates.filter(isNorm).map(({ year }) => year))].sort((a, b) => b - a);
  if (years.length === 0) return null;
  const cell = (year: number, rateId: string): string => {
    const row = rates.find((one) => one.rate_id === rateId && one.year === year);
    if (!row) return noData;
    if (row.threshold === null && row.is_met === null && rateId !== joint)
      return row.value === null ? noData : `${number(row.value, [0, 1])}, norma nie obowiązywała`;
    if (rateId === joint)
      return row.is_met === null ? "nie wiadomo" : row.is_met ? "spełniony" : "niespełniony";
    const shown = rateId === "social_workers_of_minimum" ? row.numerator : row.value;
    const value = shown === null ? noData : number(shown, [0, 1]);
    return row.is_met === null ? value : `${value} (${row.is_met ? "tak" : "nie"})`;
  };
  return {
    caption: "Normy ustawy w kolejnych latach; w nawiasie: czy norma jest spełniona",
    columns: [
      { label: "Rok", kind: "text" },
      { label: "Mieszkańcy na etat (≤ 2000)", kind: "number" },
      { label: "Rodziny w pracy socjalnej na etat (≤ 50)", kind: "number" },
      { label: "Etaty (≥ 3)", kind: "number" },
      { label: "Wymóg łączny", kind: "text" },
    ],
    rows: years.map((year) => ({ cells: [String(year), ...normRates.map((rate) => cell(year, rate))] })),
    notes: [
      "Wymóg łączny: (1 pracownik na 2000 mieszkańców albo, od 2015 r., 1 na najwyżej 50 rodzin i osób w pracy socjalnej) i co najmniej 3 pracowników w pełnym wymiarze.",
      "Liczymy na etaty; sprawozdanie nie mówi, ilu pracowników jest w pełnym wymiarze, więc trzy etaty nie zawsze znaczą trzy osoby na pełny etat.",
    ],
  };
}

/** Posts by position over the years; the break of 2021 is drawn where later years were read. */
export function postTrends(profile: Profile, concepts: Concepts): Figure | null {
  const isMoved = isLater(profile);
  const rows = basesOf(concepts, "staff").flatMap((base) => {
    const measure = profile.has(`${base}.fte`) ? "fte" : "persons";
    const points = profile.get(`${base}.${measure}`)?.points ?? [];
    const latest = points.at(-1)?.value ?? 0;
    return latest > 0 && !isWhole(base) ? [{ base, measure, points, latest }] : [];
  });
  const shown = rows.toSorted((a, b) => b.latest - a.latest).slice(0, mostPanels);
  if (shown.length === 0) return null;
  const trends = shown.map(({ base, measure, points }): Trend => ({
    label: `${capitalised(shortName(concepts, `${base}.${measure}`))}, ${measure === "fte" ? "etaty" : "osoby"}`,
    points: isMoved ? [...points, { year: movedYear, value: null, isBreak: true }] : points,
    digits: [0, 2],
  }));
  return trendFigure({
    id: "kadra-lata",
    title: trendTitle(shown, concepts),
    subtitle: `Dział 1 sprawozdania MPiPS-03, stan na 31 grudnia, ${yearsText(shown.flatMap(({ points }) => points))}; każde stanowisko w swojej skali, od zera`,
    summary: `Pokazano ${String(shown.length)} najliczniejszych stanowisk.${isMoved ? ` ${movedText} Linia kończy się przed tym rokiem.` : ""}`,
    trends,
    caption: "Kadra według stanowisk w kolejnych latach",
    sources: ["out__profile", "ref_series_break"],
  });
}

const mostPanels = 6;

function trendTitle(
  shown: readonly { base: string; measure: string; points: readonly ProfilePoint[] }[],
  concepts: Concepts,
): string {
  const first = shown.find(({ base }) => base === "ops_social_workers") ?? shown[0];
  const [from, to] = [first?.points[0], first?.points.at(-1)];
  if (!first || !hasValue(from) || !hasValue(to) || from.year === to.year) return "Kadra według stanowisk";
  const unit = first.measure === "fte" ? "etatu" : "osób";
  const name = shortName(concepts, `${first.base}.${first.measure}`);
  const change = to.value - from.value;
  const words =
    change === 0
      ? "tyle samo co"
      : `${number(Math.abs(change))} ${unit} ${change > 0 ? "więcej" : "mniej"} niż`;
  return `W ${String(to.year)} r. ${name}: ${number(to.value)}, ${words} w ${String(from.year)} r.`;
}

/** Headings of whole units: the positions stand beneath them. */
function isWhole(base: string): boolean {
  return base.startsWith("staff_");
}

function staffConcepts(profile: Profile, concepts: Concepts): string[] {
  return [...concepts.values()]
    .filter(({ concept, concept_group }) => concept_group === "staff" && profile.has(concept))
    .map(({ concept }) => concept);
}

/** Whether the unit has figures of years in which staff stood elsewhere. */
function isLater(profile: Profile): boolean {
  return [...profile.values()].some(({ points }) => points.some(({ year }) => year >= movedYear));
}

function isNorm(row: RateRow): boolean {
  return normRates.includes(row.rate_id);
}

function yearsText(points: readonly ProfilePoint[]): string {
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}
