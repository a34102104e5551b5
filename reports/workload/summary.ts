/** The first page: what was found, in a few sentences and four figures. */
import { completenessPercent, missingText } from "../../pipelines/figures/completeness-words.ts";
import { severityCounts } from "../../pipelines/figures/data-findings.ts";
import { missingPosts, loadRange } from "../../pipelines/figures/interval-words.ts";
import { rolePlural } from "../../pipelines/figures/labels.ts";
import { staffingFinding } from "../../pipelines/figures/staffing-finding.ts";
import { shownLoad, type WorkloadEntry } from "../../pipelines/figures/workload-entries.ts";
import { isJudged } from "../../pipelines/figures/times-finding.ts";
import { isTeam } from "../../pipelines/figures/workload-words.ts";
import { fteText, hoursText, inPeriod, number, percentAround } from "../../pipelines/lib/polish.ts";
import { list, paragraph, strong, type Block, type KeyFigure, type Run } from "../content.ts";
import { cardsOf } from "./cards.ts";
import { postsSentence, unitGaps } from "./posts.ts";
import type { WorkloadView } from "./view.ts";

export function opening(view: WorkloadView): Block[] {
  return [
    list(bullets(view)),
    { kind: "keyFigures", figures: keyFigures(view) },
    ...(hasIntervals(view)
      ? [
          paragraph(
            strong("Jak czytać przedziały. "),
            "„95 % PU: 104–120 %” to 95-procentowy przedział ufności: tak wyznaczone przedziały obejmują prawdziwą " +
              "wartość 95 razy na 100. Gdy przedział obejmuje 100 %, nie da się rozstrzygnąć, czy czasu brakuje.",
          ),
        ]
      : []),
  ];
}

function hasIntervals({ workload, times }: WorkloadView): boolean {
  return workload.entries.some(({ estimate }) => estimate !== null) || times.rows.some(isJudged);
}

/** What else matters besides the finding: what to do, posts, norms, times, data. */
function bullets(view: WorkloadView): (readonly (string | Run)[])[] {
  const { workload, tables, times } = view;
  const staffing = staffingFinding(tables.out__staffing);
  const gaps = unitGaps(view);
  const toMend = tables.out__data_finding.filter(({ severity }) => severity !== "note");
  return [
    ...(workload.lead.length > 0 ? [[strong("Obciążenie. "), workload.lead.join(" ")]] : []),
    ...(gaps.length > 0 ? [[strong("Etaty. "), gaps.map(postsSentence).join(" ")]] : []),
    [strong("Normy. "), staffing.headline],
    [strong("Czasy standardowe. "), times.headline],
    [
      strong("Dane. "),
      cardsText(view),
      toMend.length > 0
        ? ` Do sprawdzenia: ${severityCounts(toMend)}.`
        : " Nie ma uwag, które trzeba poprawić.",
    ],
  ];
}

function cardsText(view: WorkloadView): string {
  const cards = cardsOf(view);
  const when = view.period ? ` ${inPeriod(view.period)}` : "";
  if (!cards) return `Nie wczytano kart czasu pracy${when}.`;
  if (cards.completeness === null) return "Kompletności kart nie da się ocenić, bo nie podano etatów.";
  return `${[`W kartach jest ${completenessPercent(cards.completeness)} oczekiwanych godzin`, ...cards.doubts].join("; ")}.`;
}

/** Four at most: loads, families, cards; with one role its posts too. */
function keyFigures(view: WorkloadView): KeyFigure[] {
  const units = view.workload.entries.filter((entry) => !isTeam(entry));
  const [only] = units;
  return [
    ...units.slice(0, 2).map(loadFigure),
    ...(units.length === 1 && only ? [postsFigure(only)] : []),
    ...familiesFigure(view),
    cardsFigure(view),
  ];
}

function loadFigure(entry: WorkloadEntry): KeyFigure {
  const { estimate, fte, load, role } = entry;
  const doubt = estimate
    ? `95 % PU: ${loadRange(estimate.low, estimate.high)}`
    : "przy czasach standardowych";
  return {
    label: `Obciążenie: ${rolePlural(role)}`,
    value: load === null ? "nieznane" : percentAround(shownLoad(entry)),
    note: load === null ? "nie podano etatów" : `${doubt}; ${fteText(fte ?? 0)}`,
  };
}

function postsFigure({ estimate, fte, load }: WorkloadEntry): KeyFigure {
  const label = "Etaty";
  if (fte === null || load === null) return { label, value: "nieznane", note: "nie podano etatów" };
  if (!estimate) return { label, value: number(fte), note: "obecne; brak przedziału dla potrzebnych" };
  const { gapLow, gapHigh } = estimate;
  const note =
    gapLow > 0
      ? `brakuje ${missingPosts(gapLow, gapHigh)}`
      : gapHigh < 0
        ? `zapas ${missingPosts(-gapHigh, -gapLow)}`
        : "nie rozstrzygnięto, czy etatów brakuje";
  return { label, value: number(fte), note };
}

function familiesFigure({ tables }: WorkloadView): KeyFigure[] {
  const { rows } = staffingFinding(tables.out__staffing);
  const model = rows.find((row) => row.norm_id === "model_20");
  if (!model?.base_count || !model.actual_fte || model.threshold === null) return [];
  return [
    {
      label: "Rodziny na etat pracownika socjalnego",
      value: number(model.base_count / model.actual_fte, 1),
      note: `norma modelu: najwyżej ${number(model.threshold)}`,
    },
  ];
}

function cardsFigure(view: WorkloadView): KeyFigure {
  const label = "Kompletność kart czasu pracy";
  const cards = cardsOf(view);
  if (!cards) return { label, value: "brak kart", note: "nie wczytano kart za ten okres" };
  if (cards.completeness === null) return { label, value: "nieznana", note: "nie podano etatów" };
  return {
    label,
    value: completenessPercent(cards.completeness),
    note: [
      `${number(cards.entered_h, 0)} z ${hoursText(cards.expected_h, 0)} oczekiwanych`,
      ...(cards.missing > 0 ? [`brakuje ${missingText(cards.missing)}`] : []),
    ].join("; "),
  };
}
