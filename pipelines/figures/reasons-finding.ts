/** Reasons for help in the latest year: the most frequent first, each with what it was before. */
import { hiddenMark } from "../contract/public-dataset.ts";
import { capitalised, counted, nouns, number, percent } from "../lib/polish.ts";
import { drawChangeDots, type ChangeRow } from "./change-dots.ts";
import { basesOf, shortName, wholeOf, type Concepts } from "./concept-words.ts";
import type { Figure, TableModel } from "./figure.ts";
import { changeCell, changeText, countCell, noData } from "./profile-words.ts";
import { rateIn, type RateRow } from "./profile-finding.ts";
import { latestYear, pointIn, type Profile, type ProfilePoint } from "./profile-series.ts";
import { trendFigure } from "./trend-figure.ts";
import { hasValue, isHiddenPoint, sinceBreak } from "./trend-points.ts";

export interface Reason {
  /** "reason_poverty" */
  base: string;
  name: string;
  /** Of the latest year. */
  families: ProfilePoint & { value: number };
  /** Families over the years, oldest first. */
  points: readonly ProfilePoint[];
  /** Of the same year and measure. */
  parts: Reason[];
}

/** What a table says of a reason whose number of families may be hidden. */
type NamedReason = Pick<Reason, "base" | "name" | "points">;

/** A reason whose number of families the public edition hides; of its parts some may be shown. */
export type HiddenReason = NamedReason & { parts: NamedReason[] };

export interface ReasonsFinding {
  year: number | null;
  headline: string;
  /** The most families first; those that nobody had are left out. */
  reasons: Reason[];
  /** In the order of the dictionary, which says nothing of how many they are. */
  hidden: HiddenReason[];
  /** Named on the form, and of nobody in that year. */
  nobody: string[];
}

const mostDots = 12;
const mostPanels = 6;

export const overlapCaveat =
  "Rodzina może mieć kilka powodów naraz, więc powodów nie wolno dodawać: suma jest większa niż liczba rodzin.";

export function reasonsFinding(profile: Profile, concepts: Concepts): ReasonsFinding {
  const bases = basesOf(concepts, "reasons");
  const year = latestYear(
    profile,
    bases.map((base) => `${base}.families`),
  );
  if (year === null)
    return {
      year,
      headline:
        "Nie wiadomo, z jakich powodów rodziny otrzymują pomoc: brak danych ze sprawozdania MPiPS-03.",
      reasons: [],
      hidden: [],
      nobody: [],
    };
  const all = bases.flatMap((base) => reasonIn(profile, concepts, base, year));
  const byFamilies = all.toSorted((a, b) => b.families.value - a.families.value);
  const reasons = byFamilies
    .filter(({ base, families }) => wholeOf(base) === null && families.value > 0)
    .map((reason) => ({ ...reason, parts: byFamilies.filter(({ base }) => wholeOf(base) === reason.base) }));
  const nobody = all.filter(({ base, families }) => wholeOf(base) === null && families.value === 0);
  return {
    year,
    headline: headlineOf(year, reasons),
    reasons,
    hidden: bases
      .flatMap((base) => hiddenReasonIn(profile, concepts, base, year))
      .map((reason) => ({
        ...reason,
        parts: byFamilies.filter(({ base }) => wholeOf(base) === reason.base),
      })),
    nobody: nobody.map(({ name }) => name),
  };
}

function hiddenReasonIn(profile: Profile, concepts: Concepts, base: string, year: number): NamedReason[] {
  const concept = `${base}.families`;
  if (!isHiddenPoint(pointIn(profile, concept, year))) return [];
  return [{ base, name: shortName(concepts, concept), points: profile.get(concept)?.points ?? [] }];
}

function reasonIn(profile: Profile, concepts: Concepts, base: string, year: number): Reason[] {
  const concept = `${base}.families`;
  const point = pointIn(profile, concept, year);
  if (!hasValue(point)) return [];
  return [
    {
      base,
      name: shortName(concepts, concept),
      families: { ...point, value: point.value },
      points: profile.get(concept)?.points ?? [],
      parts: [],
    },
  ];
}

function headlineOf(year: number, reasons: readonly Reason[]): string {
  const [first, second, third] = reasons;
  if (!first) return `W ${String(year)} r. w sprawozdaniu nie wykazano rodzin z żadnym powodem pomocy.`;
  const next = [second, third].flatMap((reason) =>
    reason ? [`${reason.name} (${number(reason.families.value, 0)})`] : [],
  );
  return `Najczęstszy powód pomocy w ${String(year)} r. to ${first.name} – ${counted(first.families.value, nouns.family)}${next.length > 0 ? `; dalej ${next.join(" i ")}` : ""}.`;
}

/** Then and now; the earlier year is five years back where any reason can be compared with it, else one. */
export function reasonDots({ reasons, year }: ReasonsFinding): Figure | null {
  if (year === null || reasons.length === 0) return null;
  const shown = reasons.slice(0, mostDots);
  const span = shown.some(({ families }) => families.change5y !== null) ? 5 : 1;
  const changeOf = ({ families }: Reason) => (span === 5 ? families.change5y : families.change1y);
  const rows = shown.map((reason): ChangeRow => {
    const change = changeOf(reason);
    const before = reason.points.find((point) => point.year === year - span)?.value ?? null;
    return {
      label: capitalised(reason.name),
      earlier: change === null ? null : before,
      latest: reason.families.value,
      text: `${number(reason.families.value, 0)}${change === null ? "" : ` (${changeText(change)})`}`,
    };
  });
  const isCompared = rows.some(({ earlier }) => earlier !== null);
  const title = titleOf(rows, year - span);
  const summary = [
    `Rodziny w ${String(year)} r.: ${shown
      .slice(0, 5)
      .map(({ name, families }) => `${name} – ${number(families.value, 0)}`)
      .join(", ")}.`,
    isCompared
      ? `Pełna kropka to ${String(year)} r., pusta – ${String(year - span)} r.`
      : "Wcześniejszych lat nie ma w danych albo nie wolno ich porównywać, więc kropek z przeszłości brak.",
    overlapCaveat,
  ].join(" ");
  return {
    id: "powody-zmiana",
    title,
    subtitle: `Liczba rodzin według powodu pomocy, ${isCompared ? `${String(year - span)} i ` : ""}${String(year)} r., ${shown[0]?.families.form ?? ""}`,
    summary,
    drawing: drawChangeDots({ id: "powody-zmiana", title, description: summary }, rows),
    key: [],
    table: {
      caption: "Rodziny według powodu pomocy",
      columns: [
        { label: "Powód", kind: "text" },
        { label: `${String(year - span)} r.`, kind: "number" },
        { label: `${String(year)} r.`, kind: "number" },
      ],
      rows: rows.map(({ label, earlier, text }) => ({
        cells: [label, earlier === null ? noData : number(earlier, 0), text],
      })),
      notes: reasons.length > shown.length ? [`Pokazano ${String(mostDots)} najczęstszych powodów.`] : [],
    },
    sources: ["out__profile"],
  };
}

/** What grew and what shrank most, in families: percents of small numbers would mislead. */
function titleOf(rows: readonly ChangeRow[], before: number): string {
  const changes = rows
    .flatMap(({ label, earlier, latest }) => (earlier === null ? [] : [{ label, by: latest - earlier }]))
    .sort((a, b) => b.by - a.by);
  const [most, least] = [changes[0], changes.at(-1)];
  if (!most || !least) return `${rows[0]?.label ?? ""} to najczęstszy powód pomocy`;
  const words = [
    ...(most.by > 0 ? [`najbardziej przybyło: ${uncapitalised(most.label)} (+${number(most.by, 0)})`] : []),
    ...(least.by < 0 ? [`najbardziej ubyło: ${uncapitalised(least.label)} (${number(least.by, 0)})`] : []),
  ];
  if (words.length === 0) return `Od ${String(before)} r. liczby rodzin się nie zmieniły`;
  return `Od ${String(before)} r. ${words.join(", ")}`;
}

function uncapitalised(text: string): string {
  return text.replace(/^\p{Lu}/u, (first) => first.toLocaleLowerCase("pl"));
}

/** The most frequent reasons year by year. */
export function reasonTrends({ reasons }: ReasonsFinding): Figure | null {
  const shown = reasons.slice(0, mostPanels).filter(({ points }) => points.length > 1);
  const [first] = shown;
  if (!first) return null;
  const comparable = sinceBreak(first.points);
  const years = shown.flatMap(({ points }) => points.map(({ year }) => year));
  const [from, to] = [comparable[0], comparable.at(-1)];
  const title =
    from && to && from.year !== to.year && from.value !== null && to.value !== null
      ? `${capitalised(first.name)}: ${number(from.value, 0)} rodzin w ${String(from.year)} r., ${number(to.value, 0)} w ${String(to.year)} r.`
      : "Najczęstsze powody pomocy w kolejnych latach";
  return trendFigure({
    id: "powody-lata",
    title,
    subtitle: `Liczba rodzin według powodu, ${String(Math.min(...years))}–${String(Math.max(...years))}; każdy powód w swojej skali, od zera`,
    summary:
      "Linia urywa się tam, gdzie brak danych za rok albo zmienił się formularz; takich lat nie wolno porównywać. " +
      overlapCaveat,
    trends: shown.map(({ name, points }) => ({ label: capitalised(name), points })),
    caption: "Rodziny według powodu pomocy w kolejnych latach",
    sources: ["out__profile", "ref_series_break"],
  });
}

/** Every reason with its parts beneath it. */
export function reasonTable(
  { reasons, hidden, year, nobody }: ReasonsFinding,
  profile: Profile,
  rates: readonly RateRow[],
): TableModel {
  const hiddenParts = (whole: string) => hidden.filter(({ base }) => wholeOf(base) === whole);
  const withParts = (reason: NamedReason, parts: readonly NamedReason[]) => [
    { ...reason, name: capitalised(reason.name) },
    ...parts.map((part) => ({ ...part, name: `w tym ${part.name}` })),
  ];
  const rows = [
    ...reasons.flatMap((reason) => withParts(reason, [...reason.parts, ...hiddenParts(reason.base)])),
    ...hidden
      .filter(({ base }) => wholeOf(base) === null)
      .flatMap((reason) => withParts(reason, [...reason.parts, ...hiddenParts(reason.base)])),
  ];
  const pointOf = (base: string, measure: string) => pointIn(profile, `${base}.${measure}`, year ?? 0);
  return {
    caption: `Powody pomocy w ${String(year)} r., od najczęstszego`,
    columns: [
      { label: "Powód", kind: "text" },
      { label: "Rodziny", kind: "number" },
      { label: "w tym na wsi", kind: "number" },
      { label: "Osoby w rodzinach", kind: "number" },
      { label: "% osób objętych pomocą", kind: "number" },
      { label: "w rok", kind: "number", group: "Rodziny: zmiana" },
      { label: "w pięć lat", kind: "number", group: "Rodziny: zmiana" },
    ],
    rows: rows.map(({ base, name, points }) => {
      const [families, persons] = [pointOf(base, "families"), pointOf(base, "persons_in_families")];
      const share = year === null ? null : rateIn(rates, `${base}_share`, year);
      const isShareHidden =
        isHiddenPoint(persons) || isHiddenPoint(pointOf("help_any", "persons_in_families"));
      return {
        cells: [
          name,
          countCell(families),
          countCell(pointOf(base, "families_rural")),
          countCell(persons),
          hasValue(share) ? percent(share.value, 1) : isShareHidden ? hiddenMark : noData,
          changeCell(families?.change1y ?? null, points, year ?? 0, 1),
          changeCell(families?.change5y ?? null, points, year ?? 0, 5),
        ],
      };
    }),
    notes: [
      overlapCaveat,
      ...(nobody.length > 0 ? [`Nie wykazano nikogo z powodem: ${nobody.join(", ")}.`] : []),
    ],
  };
}
