/** A unit's own indicators beside the other places of the pilot: no ranking, and nobody else's figures. */
import type { VNode } from "preact";
import type { Row } from "../../pipelines/contract/rows.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { plainAmount } from "../../pipelines/figures/evaluation-words.ts";
import {
  byTime,
  countCell,
  intervalCell,
  remark,
  timeText,
  valueCell,
  type IndicatorValue,
} from "../../pipelines/figures/indicator-figure.ts";
import { codeText } from "../../pipelines/figures/labels.ts";
import { groupBy } from "../../pipelines/lib/group.ts";
import { capitalised, counted, dateText, nbsp, number, type Forms } from "../../pipelines/lib/polish.ts";
import { Empty, PageHead, Sources } from "../components/parts.tsx";
import { Table } from "../components/table.tsx";
import type { UnitView } from "../unit-view.ts";
import { byLevel, definitionHref, definitionLinks, LevelLinks, levelId } from "./indicator-parts.tsx";

type Indicator = Row<"ref_indicator">;
type Others = Row<"out__indicator_others">;

const forms: Forms = { one: "wskaźnik", few: "wskaźniki", many: "wskaźników", other: "wskaźnika" };

export function OwnIndicatorsPage({ view }: { view: UnitView }): VNode {
  const { unit, tables } = view;
  const [state] = tables.out__pilot_unit;
  const isPilot = tables.out__evaluation_unit.every(({ arm }) => arm === "pilot");
  const own = groupBy(tables.out__indicator, ({ indicator_id }) => indicator_id);
  const measured = tables.ref_indicator.filter(({ indicator_id }) =>
    (own.get(indicator_id) ?? []).some(({ value }) => value !== null),
  );
  const missing = tables.ref_indicator.filter((one) => !measured.includes(one));
  const levels = byLevel(measured);
  const others = new Map(tables.out__indicator_others.map((row) => [keyOf(row), row]));
  return (
    <>
      <PageHead
        kicker={[
          unit.unit_name,
          ...(state ? [`stan na ${dateText(state.as_of_date)}`] : []),
          "wydanie wewnętrzne",
        ]}
        headline={`Z danych jednostki policzono ${counted(measured.length, forms)} z ${String(tables.ref_indicator.length)}.`}
        lead={[
          isPilot
            ? "Obok stoją inne miejsca pilotażu: mediana i środkowa połowa. To tło, nie ranking; miejsca różnią się warunkami."
            : "Jednostka jest miejscem porównawczym, więc obok nie ma innych miejsc: zestawienie należy do ewaluatora.",
        ]}
      />
      {measured.length === 0 ? (
        <Empty title="Z danych jednostki nie dało się policzyć żadnego wskaźnika." />
      ) : (
        <LevelLinks levels={levels.map(([level, some]) => [level, some.length])} />
      )}
      {levels.map(([level, some]) => (
        <section key={level}>
          <h2 id={levelId(level)}>{capitalised(codeText("indicator_level", level))}</h2>
          <Table model={ownTable(level, some, own, others)} isCompact links={definitionLinks(some)} />
          <Sources tables={["out__indicator", "out__indicator_others", "ref_indicator"]} />
        </section>
      ))}
      {missing.length === 0 ? null : (
        <section>
          <h2>Bez danych</h2>
          <p>Do tych wskaźników jednostka nie przekazała danych. Co jest do nich potrzebne, mówi katalog.</p>
          <ul class="index">
            {missing.map(({ indicator_id, indicator_label }) => (
              <li key={indicator_id}>
                <a href={definitionHref(indicator_id)}>{indicator_label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function keyOf(row: Pick<Others, "indicator_id" | "indicator_part" | "wave" | "period_end_date">): string {
  return JSON.stringify([row.indicator_id, row.indicator_part, row.wave, row.period_end_date]);
}

function ownTable(
  level: string,
  indicators: readonly Indicator[],
  own: ReadonlyMap<string, IndicatorValue[]>,
  others: ReadonlyMap<string, Others>,
): TableModel {
  const rows = indicators.flatMap((indicator) =>
    (own.get(indicator.indicator_id) ?? [])
      .filter(({ value }) => value !== null)
      .sort(byTime)
      .map((row) => ({ indicator, row, beside: others.get(keyOf(row)) })),
  );
  return {
    caption: `Wskaźniki jednostki: ${codeText("indicator_level", level)}`,
    columns: [
      { label: "Wskaźnik", kind: "text" },
      { label: "Pomiar", kind: "text" },
      { label: "Jednostka i uwagi", kind: "text" },
      { label: "wartość", kind: "number", group: "Tutaj" },
      { label: `95${nbsp}% PU`, kind: "number", group: "Tutaj" },
      { label: "n", kind: "number", group: "Tutaj" },
      { label: "mediana", kind: "number", group: "Inne miejsca pilotażu" },
      { label: "środkowa połowa", kind: "number", group: "Inne miejsca pilotażu" },
      { label: "miejsca", kind: "number", group: "Inne miejsca pilotażu" },
    ],
    rows: rows.map(({ indicator, row, beside }) => ({
      cells: [
        indicator.indicator_label,
        timeText(row),
        [indicator.indicator_unit, row.indicator_part ?? "", remark(row)]
          .filter((text) => text !== "")
          .join("; "),
        valueCell(row, indicator.indicator_unit),
        intervalCell(row, indicator.indicator_unit),
        countCell(row, indicator.indicator_kind),
        ...besideCells(beside, indicator.indicator_unit),
      ],
    })),
    notes: [
      "Środkowa połowa: między pierwszym a trzecim kwartylem innych miejsc pilotażu. Przy mniej niż 6 innych miejscach nie podaje się nic poza ich liczbą.",
    ],
  };
}

function besideCells(row: Others | undefined, unit: string): string[] {
  if (!row) return ["–", "–", "–"];
  const { other_low: low, other_median: median, other_high: high, other_count } = row;
  const count = number(other_count, 0);
  if (low === null || median === null || high === null) return ["–", "–", count];
  const ends = [plainAmount(low, unit), plainAmount(high, unit)];
  return [plainAmount(median, unit), ends.join("–").replace(/\s%–/u, "–"), count];
}
