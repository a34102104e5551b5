/** Missing posts: how many, how sure, what moves the number, and what it does not contain. */
import type { Row } from "../../pipelines/contract/rows.ts";
import { completenessPercent } from "../../pipelines/figures/completeness-words.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { gapRange, missingPosts, signed } from "../../pipelines/figures/interval-words.ts";
import { rolePlural } from "../../pipelines/figures/labels.ts";
import { isInPeriod } from "../../pipelines/figures/periods.ts";
import { sensitivityFigure } from "../../pipelines/figures/sensitivity-figure.ts";
import { standingOf } from "../../pipelines/figures/workload-entries.ts";
import { isTeam, subjectText } from "../../pipelines/figures/workload-words.ts";
import {
  capitalised,
  fteText,
  inPeriod,
  listed,
  number,
  percent,
  rangeText,
} from "../../pipelines/lib/polish.ts";
import { list, paragraph, type Block, type Section } from "../content.ts";
import type { WorkloadView } from "./view.ts";

type Gap = Row<"out__fte_gap">;

export function postsSection(view: WorkloadView): Section {
  const gaps = unitGaps(view);
  const heading = "Brakujące etaty";
  if (gaps.length === 0)
    return {
      heading,
      blocks: [paragraph("Nie da się obliczyć, ile etatów potrzeba: brak liczb czynności albo etatów.")],
    };
  return {
    heading,
    blocks: [
      list([...gaps.map(postsSentence), ...uneven(view, gaps)]),
      { kind: "table", table: postsTable(view, gaps), sources: ["out__fte_gap"] },
    ],
    sections: [
      ...sensitivities(view, gaps),
      { heading: "Czego ten rachunek nie obejmuje", blocks: [list(notContained)] },
    ],
  };
}

/**
 * One row per role for the whole unit: at measured times where they have an interval, else at standard times. Only
 * roles whose posts are known.
 */
export function unitGaps({ tables, roles, period }: WorkloadView): Gap[] {
  if (!period) return [];
  return roles.flatMap((role) => {
    const ofRole = tables.out__fte_gap.filter(
      (row) => row.scope === "unit" && row.role === role && isInPeriod(row, period) && row.gap_fte !== null,
    );
    const of = (basis: string): Gap | undefined => ofRole.find((row) => row.time_basis === basis);
    const mixed = of("mixed");
    const hasInterval = mixed !== undefined && mixed.gap_low_fte !== null;
    return (hasInterval ? mixed : of("standard")) ?? [];
  });
}

/** "Pracownicy socjalni: brakuje od 0,2 do 1,0 etatu; obecnie 4,5 etatu, potrzeba 5,1 (95 % PU: 4,7–5,5)." */
export function postsSentence(gap: Gap): string {
  const who = capitalised(rolePlural(gap.role));
  const posts = `obecnie ${fteText(gap.fte ?? 0)}, potrzeba ${number(gap.required_fte ?? 0, digitsOf(gap))}`;
  const { gap_low_fte: low, gap_high_fte: high, required_low_fte: least, required_high_fte: most } = gap;
  if (low === null || high === null || least === null || most === null)
    return `${who}: ${posts} (czasy standardowe, bez przedziału) – ${pointText(gap.gap_fte ?? 0)}.`;
  return `${who}: ${verdictText(gap, low, high)}; ${posts} (95 % PU: ${rangeText(least, most, digitsOf(gap))}).`;
}

/** A team may be short of posts where the unit is not: then work can be moved before anyone is hired. */
function uneven({ workload }: WorkloadView, gaps: readonly Gap[]): string[] {
  return gaps.flatMap((gap) => {
    const ofRole = workload.entries.filter((entry) => entry.role === gap.role);
    const over = ofRole.filter((entry) => isTeam(entry) && standingOf(entry) === "over");
    if (over.length === 0 || gap.gap_verdict !== "spare") return [];
    const names = listed(over.slice(0, 3).map((entry) => subjectText(entry, ofRole)));
    return [
      `${names}: etatów brakuje tu, ale nie w całej jednostce. Najpierw należałoby rozważyć zmianę podziału zadań ` +
        `między zespołami (${rolePlural(gap.role)}).`,
    ];
  });
}

/** Tenths of a post; hundredths where the interval would shrink to one number. */
function digitsOf({ required_low_fte: low, required_high_fte: high }: Gap): number {
  return low !== null && high !== null && number(low, 1) === number(high, 1) ? 2 : 1;
}

function verdictText({ gap_verdict }: Gap, low: number, high: number): string {
  if (gap_verdict === "short") return `brakuje ${missingPosts(low, high)}`;
  if (gap_verdict === "spare") return `etatów wystarcza, zapas ${missingPosts(-high, -low)}`;
  return "nie da się rozstrzygnąć, czy etatów brakuje";
}

function pointText(gap: number): string {
  if (Math.abs(gap) < 0.05) return "etatów jest tyle, ile potrzeba";
  return gap > 0 ? `brakuje ${missingPosts(gap, gap)}` : `zapas ${missingPosts(-gap, -gap)}`;
}

function postsTable(view: WorkloadView, gaps: readonly Gap[]): TableModel {
  const orNone = (
    low: number | null,
    high: number | null,
    text: (low: number, high: number) => string,
  ): string => (low === null || high === null ? "–" : text(low, high));
  return {
    caption: `Etaty obecne i potrzebne, cała jednostka${view.period ? `, ${inPeriod(view.period)}` : ""}`,
    columns: [
      { label: "Stanowisko", kind: "text" },
      { label: "Obecne", kind: "number" },
      { label: "Potrzebne", kind: "number" },
      { label: "95 % PU", kind: "number" },
      { label: "Brakuje", kind: "number" },
      { label: "95 % PU", kind: "number" },
      { label: "Z czasów zmierzonych", kind: "number" },
      { label: "Kompletność kart", kind: "number" },
    ],
    rows: gaps.map((gap) => ({
      cells: [
        capitalised(rolePlural(gap.role)),
        number(gap.fte ?? 0, 2),
        number(gap.required_fte ?? 0, digitsOf(gap)),
        orNone(gap.required_low_fte, gap.required_high_fte, (low, high) =>
          rangeText(low, high, digitsOf(gap)),
        ),
        signed(gap.gap_fte ?? 0),
        orNone(gap.gap_low_fte, gap.gap_high_fte, gapRange),
        percent(gap.measured_share),
        gap.completeness === null ? "–" : completenessPercent(gap.completeness),
      ],
    })),
    notes: [
      "Liczba ujemna: zapas. Zapas nie znaczy, że pracownicy mają wolny czas: liczymy tylko czynności z tabeli. Z czasów zmierzonych: jaka część potrzebnych godzin opiera się na pomiarze, a nie na " +
        "standardzie. Kompletność kart: u pracowników, na których kartach zmierzono czasy.",
    ],
  };
}

function sensitivities({ tables, period, unit }: WorkloadView, gaps: readonly Gap[]): Section[] {
  if (!period) return [];
  return gaps.flatMap((gap) => {
    const labels = tables.out__workload_activity
      .filter((row) => row.role === gap.role)
      .map((row) => [row.activity, row.activity_label] as const);
    const figure = sensitivityFigure({
      id: `wrazliwosc-${gap.role}`,
      role: gap.role,
      period,
      rows: tables.out__fte_gap_sensitivity.filter(
        (row) =>
          row.role === gap.role &&
          row.scope_id === unit.unit_id &&
          row.scope === "unit" &&
          isInPeriod(row, period),
      ),
      gap: gap.gap_fte ?? 0,
      activityLabels: new Map(labels),
    });
    if (!figure || gap.time_basis !== "mixed") return [];
    const block: Block = { kind: "figure", figure, hasTable: true };
    return [{ heading: `Co zmienia wynik: ${rolePlural(gap.role)}`, blocks: [block] }];
  });
}

const notContained = [
  "Pracy spoza tabeli liczb czynności. Mieści się ona w części wymiaru, której nie liczymy jako dostępnej.",
  "Kierowania jednostką, księgowości i obsługi: rachunek dotyczy tylko pracowników socjalnych obu stanowisk.",
  "Zastępstw za długie nieobecności i zmian liczby rodzin po okresie raportu.",
  "Jakości pracy: czas standardowy i zmierzony mówią, ile praca trwa, a nie ile powinna trwać.",
];
