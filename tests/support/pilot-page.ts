/** The page „Pilotaż w liczbach” read cell by cell: each number against its published cell, and no row too many or too few. */
import { groupBy } from "../../pipelines/lib/group.ts";
import { claim, claimOf, problemOf, type CellRow, type Cells, type Claim } from "./council/cells.ts";
import { plain, type Part, type ReadTable } from "./council/reading.ts";
import { waves } from "./council/sentences-pilot.ts";

const contrasts: Readonly<Record<string, string>> = {
  before_after: "zmiana w pilotażu",
  pilot_vs_comparison: "pilotaż wobec miejsc porównawczych",
  did: "różnica zmian (różnica w różnicach)",
};

const verdicts: Readonly<Record<string, string>> = {
  better: "zmiana na lepsze (przedział bez zera)",
  worse: "zmiana na gorsze (przedział bez zera)",
  higher: "więcej (przedział bez zera)",
  lower: "mniej (przedział bez zera)",
  differs: "różnica tam, gdzie nie powinno jej być: porównanie podważone",
  not_shown: "nie wykazano różnicy (przedział obejmuje zero)",
  methods_disagree: "niepewne: test t i test permutacyjny dają różne wyniki",
  not_after_correction: "niepewne: po poprawce na liczbę porównań różnicy nie wykazano",
  too_few_units: "za mało jednostek, by wnioskować (mniej niż 6)",
  no_variation: "wszystkie jednostki zmieniły się tak samo: przedziału nie ma",
};

export interface ReadPage {
  /** Numbers that a published cell stands behind. */
  claims: number;
  problems: string[];
}

/** A row as it must be: its words by column, and what the cells behind the first words must show. */
interface Wanted {
  words: Readonly<Record<number, string>>;
  firstNumber: number;
  claims: (printed: readonly string[]) => Claim[];
}

export function readPilotPage(parts: readonly Part[], cells: Cells): ReadPage {
  const wave = lastWave(cells);
  const tables = parts.filter((part) => typeof part !== "string");
  const indicators = cells.rows("ref_indicator");
  const headlines = indicators.filter(({ is_headline }) => is_headline === "true");
  const compared = comparisons(cells, wave);
  const wanted: readonly (readonly [caption: RegExp, rows: Wanted[]])[] = [
    [/^Główne wskaźniki pilotażu, /u, headlines.flatMap((one) => indicatorRows(one, cells, wave))],
    [/^Porównania głównych/u, compared.map((row) => comparisonRow(row, cells))],
    [/^Wskaźniki całego pilotażu, /u, indicators.flatMap((one) => indicatorRows(one, cells, wave))],
    [/^Odstępstwa od reguł/u, ruleRows(cells)],
  ];
  const checked = wanted.map(([caption, rows]) =>
    checkTable(
      caption,
      tables.filter((table) => caption.test(table.caption)),
      rows,
    ),
  );
  const sentences = sentenceClaims(parts, cells, wave);
  return {
    claims: checked.reduce((sum, { claims }) => sum + claims, sentences.length),
    problems: [
      ...checked.flatMap(({ problems }) => problems),
      ...sentences.flatMap((one) => problemOf(one) ?? []),
      ...tables
        .filter(({ caption }) => !wanted.some(([known]) => known.test(caption)))
        .map(({ caption }) => `table „${caption}”`),
      ...tables
        .filter(({ caption }) => caption.includes("pomiar: "))
        .filter(({ caption }) => !caption.includes(`pomiar: ${wordsOf(wave)};`))
        .map(({ caption }) => `another measurement: „${caption}”`),
      ...headlines
        .map(({ indicator_label = "", caveat = "" }) => plain(`${indicator_label}: ${caveat}`))
        .filter((text, i) => headlines[i]?.caveat !== "" && !parts.includes(text))
        .map((text) => `missing: „${text}”`),
    ],
  };
}

/** Row by row in the order of the page. */
function checkTable(caption: RegExp, found: readonly ReadTable[], wanted: readonly Wanted[]): ReadPage {
  const rows = found.flatMap((table) => table.rows);
  if (rows.length !== wanted.length)
    return {
      claims: 0,
      problems: [`${String(caption)}: ${String(rows.length)} rows, ${String(wanted.length)} expected`],
    };
  const problems = wanted.flatMap(({ words }, i) =>
    Object.entries(words)
      .filter(([at, word]) => rows[i]?.[Number(at)] !== plain(word))
      .map(([, word]) => `„${rows[i]?.join(" | ") ?? ""}” lacks „${word}”`),
  );
  const claims = wanted.flatMap((one, i) => one.claims(rows[i]?.slice(one.firstNumber) ?? []));
  return { claims: claims.length, problems: [...problems, ...claims.flatMap((one) => problemOf(one) ?? [])] };
}

/** Of the whole pilot; without a measurement of the pilot there is no row. */
function indicatorRows(indicator: CellRow, cells: Cells, wave: string): Wanted[] {
  const { indicator_id = "", indicator_label = "", indicator_unit = "" } = indicator;
  const all = cells.rows("out__indicator", { indicator_id, unit_id: "all" });
  const ofArms = all.filter(({ group_id }) => group_id === "pilot" || group_id === "comparison");
  const ofYears = ofArms.filter((row) => row.wave === "year");
  const lastYear = ofYears
    .map(({ period_end_date = "" }) => period_end_date)
    .sort()
    .at(-1);
  const shown = [
    ...ofArms.filter((row) => row.wave === wave),
    ...ofYears.filter(({ period_end_date }) => period_end_date === lastYear),
  ];
  return [...groupBy(shown, ({ indicator_part = "" }) => indicator_part)].flatMap(([part, rows]) => {
    const of = (group: string) => rows.find(({ group_id }) => group_id === group);
    const pilot = of("pilot");
    if (!pilot) return [];
    const value = (printed: string, row: CellRow | undefined, field: string) =>
      claim(inFull(printed, indicator_unit), "out__indicator", row, field);
    return [
      {
        words: { 0: `${indicator_label}${part === "" ? "" : `: ${part}`} (${indicator_unit})` },
        firstNumber: 1,
        claims: ([own = "", interval = "", n = "", other = ""]) => [
          value(own, pilot, "value"),
          ...endsOf(interval).map((end, i) => value(end, pilot, i === 0 ? "ci_low" : "ci_high")),
          claim(n, "out__indicator", pilot, "n"),
          value(other, of("comparison"), "value"),
        ],
      },
    ];
  });
}

/** Headline comparisons of the whole arms that were measured. */
function comparisons(cells: Cells, wave: string): CellRow[] {
  return headlineComparisons(cells, wave).filter(({ verdict }) => verdict !== "not_measured");
}

function headlineComparisons(cells: Cells, wave: string): CellRow[] {
  return cells
    .rows("out__comparison", { is_headline: "true", purpose: "effect" })
    .filter(({ wave_to }) => wave_to === wave || wave_to === "last_year");
}

function comparisonRow(row: CellRow, cells: Cells): Wanted {
  const { indicator_id = "", indicator_part = "", contrast = "", verdict = "" } = row;
  const { indicator_label = "", indicator_unit = "" } = cells.row("ref_indicator", { indicator_id }) ?? {};
  const difference = (printed: string, field: string): Claim =>
    claim(inFull(signed(printed), indicator_unit), "out__comparison", row, field);
  return {
    words: {
      0: `${indicator_label}${indicator_part === "" ? "" : `: ${indicator_part}`}`,
      1: contrasts[contrast] ?? "",
      5: verdicts[verdict] ?? "",
    },
    firstNumber: 2,
    claims: ([estimate = "", interval = "", units = ""]) => [
      difference(estimate, "estimate"),
      ...endsOf(interval).map((end, i) => difference(end, i === 0 ? "ci_low" : "ci_high")),
      ...unitsOf(units, row),
    ],
  };
}

/** "23, 8"; of a change within the pilot only its own. */
function unitsOf(text: string, row: CellRow): Claim[] {
  const [own = "", other] = text.split(", ");
  return [
    claim(own, "out__comparison", row, "n_pilot"),
    ...(row.contrast === "before_after" ? [] : [claim(other ?? "", "out__comparison", row, "n_comparison")]),
  ];
}

function ruleRows(cells: Cells): Wanted[] {
  return cells.rows("ref_evaluation_rule").flatMap(({ rule_id = "", rule_text = "" }): Wanted[] => {
    const rows = cells.rows("out__rule_finding", { rule_id });
    if (rows.length === 0) return [];
    const hidden = rows.find(({ finding_count }) => finding_count === "•");
    const sum = rows.reduce((all, { finding_count }) => all + Number(finding_count), 0);
    const isOfAll = rows.some(({ unit_id }) => unit_id === "all");
    return [
      {
        words: { 0: rule_text, ...(isOfAll ? { 2: "nie podajemy" } : {}) },
        firstNumber: 1,
        claims: ([count = "", units = ""]) => [
          hidden ? claim(count, "out__rule_finding", hidden, "finding_count") : claimOf(count, rule_id, sum),
          ...(isOfAll ? [] : [claimOf(units, `units of ${rule_id}`, rows.length)]),
        ],
      },
    ];
  });
}

/** Headline, lead and notes. */
function sentenceClaims(parts: readonly Part[], cells: Cells, wave: string): Claim[] {
  const texts = parts.filter((part) => typeof part === "string");
  const all = headlineComparisons(cells, wave);
  const decided = all.filter(
    ({ verdict = "" }) => !["too_few_units", "no_variation", "not_measured"].includes(verdict),
  );
  const count = (wanted: string) => decided.filter(({ verdict }) => verdict === wanted).length;
  const units = new Set(
    cells
      .rows("out__indicator")
      .map(({ unit_id }) => unit_id)
      .filter((id) => id !== "all"),
  );
  const [better, worse] = [count("better"), count("worse")];
  const said: readonly (readonly [RegExp, number])[] = [
    [/^Porównano (\d+) główn/u, decided.length],
    [/zmiana na lepsze: (\d+)/u, better],
    [/zmiana na gorsze: (\d+)/u, worse],
    [/wniosek jest niepewny: (\d+)/u, decided.length - better - worse],
    [/^Liczby są z (\d+) /u, units.size],
    [/nie ma z czym porównać \(brak danych\): (\d+)/u, all.length - decided.length - undecided(all)],
  ];
  return said.map(([pattern, value]) => {
    const printed = texts.map((text) => pattern.exec(text)?.[1]).find((one) => one !== undefined);
    return claimOf(printed ?? "0", String(pattern), value);
  });
}

/** Measured, but of too few places for a verdict. */
function undecided(rows: readonly CellRow[]): number {
  return rows.filter(({ verdict = "" }) => ["too_few_units", "no_variation"].includes(verdict)).length;
}

function lastWave(cells: Cells): string {
  const measured = cells
    .rows("out__indicator", { unit_id: "all" })
    .filter(({ status }) => status !== "not_measured")
    .map((row) => row.wave);
  return (
    ["ex_ante", "month_6", "month_12", "month_18", "ex_post"].findLast((one) => measured.includes(one)) ?? ""
  );
}

function wordsOf(wave: string): string {
  return Object.entries(waves).find(([, id]) => id === wave)?.[0] ?? "";
}

/** "a do b"; a hidden one and one that is not there have no ends. */
function endsOf(interval: string): [low: string, high: string] {
  const [low = "", high = low] = interval.split(" do ");
  return [low, high];
}

/** Two places are meant where fewer are printed, so that a rounder number than it says does not pass. */
function inFull(printed: string, unit: string): string {
  const [whole = "", part = ""] = printed.split(",");
  return unit === "udział" || !/\d/u.test(printed) ? printed : `${whole},${part.padEnd(2, "0")}`;
}

/** Percentage points are hundredths as well. */
function signed(printed: string): string {
  return printed.replace(" pkt proc.", " %");
}
