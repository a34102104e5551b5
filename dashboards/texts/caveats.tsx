/** Why the headline might be wrong, in the order of weight. */
import type { VNode } from "preact";
import { monthsWithoutCards } from "../../pipelines/figures/card-completeness.ts";
import { isJudged } from "../../pipelines/figures/times-finding.ts";
import { completenessPercent, missingText } from "../../pipelines/figures/completeness-words.ts";
import { hasCards, missingCards } from "../../pipelines/figures/structure-shares.ts";
import { isEstimated } from "../../pipelines/figures/workload-estimated.ts";
import { isTeam } from "../../pipelines/figures/workload-words.ts";
import { inPeriod, listed, monthText, percent } from "../../pipelines/lib/polish.ts";
import type { UnitView } from "../unit-view.ts";
import { unitCompleteness } from "./completeness.ts";

/** Under this load a reader should be told that the counts may not be whole. */
const lowLoad = 0.6;
/** Under this completeness a card's shares may move by more than a reader would expect. */
const wholeCards = 0.9;

export function caveats(view: UnitView): VNode[] {
  return [...workloadCaveats(view), ...timesCaveats(view), ...cardCaveats(view)];
}

function workloadCaveats(view: UnitView): VNode[] {
  const loads = view.workload.entries.flatMap((entry) =>
    entry.load === null || isTeam(entry) ? [] : [entry.load],
  );
  if (loads.length === 0) return [];
  return [
    view.workload.entries.some(isEstimated) ? (
      <>
        Obciążenie to rachunek: liczby czynności podane przez jednostkę × czasy zmierzone na kartach (a gdzie
        za mało danych – standardowe). Przedział nie obejmuje błędów w liczbach; czynność niewpisana do tabeli
        obniża wynik.
      </>
    ) : (
      <>
        Obciążenie to rachunek, a nie pomiar: liczby czynności podane przez jednostkę × czasy standardowe (z
        podręcznika albo z ustawień jednostki). Czynność niewpisana do tabeli obniża wynik.
      </>
    ),
    ...(loads.some((load) => load < lowLoad)
      ? [
          <>
            Wynik poniżej {percent(lowLoad)} może znaczyć, że tabela obejmuje tylko część pracy. Nie świadczy
            o wolnym czasie pracowników.
          </>,
        ]
      : []),
  ];
}

function timesCaveats(view: UnitView): VNode[] {
  const judged = view.times.rows.filter(isJudged);
  const link = <a href="czasy-czynnosci.html">Czasy czynności</a>;
  if (judged.length === 0)
    return view.times.rows.length === 0
      ? []
      : [
          <>
            W tej jednostce jest za mało danych, by sprawdzić czasy standardowe na kartach (patrz: {link}).
          </>,
        ];
  const different = judged.filter(({ verdict }) => verdict !== "consistent");
  if (different.length === 0)
    return [
      <>Czasy standardowe, które dało się sprawdzić na kartach, zgadzają się z danymi (patrz: {link}).</>,
    ];
  return [
    <>
      Czasy zmierzone różnią się od standardowych: {listed(different.slice(0, 4).map(difference))} (patrz:{" "}
      {link}).
    </>,
  ];
}

function difference(row: { activity_label: string; verdict: string }): string {
  return `${row.activity_label} – ${row.verdict === "longer" ? "dłużej" : "krócej"}`;
}

function cardCaveats(view: UnitView): VNode[] {
  if (!view.period) return [];
  const cards = unitCompleteness(view, view.months);
  const missing = monthsWithoutCards(view.tables, view.months);
  const quality = <a href="jakosc-danych.html">Jakość danych</a>;
  if (!cards)
    return [
      <>
        Nie wczytano kart czasu pracy {inPeriod(view.period)}, więc czasów nie można sprawdzić (patrz:{" "}
        {quality}).
      </>,
    ];
  const { completeness } = cards;
  const missingBeside = missingInOtherMonths(view, missing);
  return [
    ...(missing.length > 0
      ? [
          <>
            Brak kart czasu pracy za {listed(missing.slice(0, 6).map(monthText))}
            {missing.length > 6 ? " i dalsze miesiące" : ""} (patrz: {quality}).
          </>,
        ]
      : []),
    ...(missingBeside > 0
      ? [
          <>
            Brakuje {missingText(missingBeside)} czasu pracy {inPeriod(view.period)}: czasy zmierzone pomijają
            w tym okresie osoby, których kart brakuje (patrz: {quality}).
          </>,
        ]
      : []),
    ...(completeness !== null && completeness < wholeCards
      ? [
          <>
            W kartach czasu pracy jest {completenessPercent(completeness)} oczekiwanych godzin: struktura
            czasu i czasy zmierzone mogą się zmienić po ich uzupełnieniu.
          </>,
        ]
      : []),
  ];
}

/** Single cards missing where others of the month were read. */
function missingInOtherMonths({ tables, months }: UnitView, without: readonly string[]): number {
  const rows = tables.out__card_completeness.filter(
    (row) => months.includes(row.month) && !without.includes(row.month),
  );
  return hasCards(rows) ? missingCards(rows, tables.out__time_structure) : 0;
}
