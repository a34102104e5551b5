/** All indicators of the pilot by level: both arms at each wave, with intervals and n. */
import type { VNode } from "preact";
import { armValues, indicatorFigure, type IndicatorValue } from "../../pipelines/figures/indicator-figure.ts";
import { codeText } from "../../pipelines/figures/labels.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import { groupBy } from "../../pipelines/lib/group.ts";
import { capitalised, counted, type Forms } from "../../pipelines/lib/polish.ts";
import { FigureView } from "../components/figure.tsx";
import { PageHead } from "../components/parts.tsx";
import { byLevel, definitionHref, LevelLinks, levelId } from "./indicator-parts.tsx";
import type { PilotView } from "./pilot-view.ts";

interface Measured {
  indicator: Row<"ref_indicator">;
  values: IndicatorValue[];
}

const forms: Forms = { one: "wskaźnik", few: "wskaźniki", many: "wskaźników", other: "wskaźnika" };

export function IndicatorsPage({ view }: { view: PilotView }): VNode {
  const { ref_indicator, out__indicator } = view.tables;
  const byId = groupBy(armValues(out__indicator), ({ indicator_id }) => indicator_id);
  const all = ref_indicator.map((indicator) => ({
    indicator,
    indicator_level: indicator.indicator_level,
    values: byId.get(indicator.indicator_id) ?? [],
  }));
  const measured = all.filter(({ values }) => values.some(({ value }) => value !== null));
  const others = all.filter((one) => !measured.includes(one));
  const levels = byLevel(measured);
  return (
    <>
      <PageHead
        kicker={view.kicker}
        headline={`Policzono ${counted(measured.length, forms)} z ${String(all.length)}; do ${String(others.length)} brakuje danych.`}
        lead={[
          "Wartości całego pilotażu i miejsc porównawczych; podziały (typ, wielkość, model) i pojedyncze miejsca są w plikach. Same wartości nie mówią o skutku: o tym są porównania.",
        ]}
      />
      <LevelLinks levels={levels.map(([level, own]) => [level, own.length])} />
      {levels.map(([level, own]) => (
        <section key={level}>
          <h2 id={levelId(level)}>{capitalised(codeText("indicator_level", level))}</h2>
          <Index all={own} />
          <div class="figures">
            {own.map(({ indicator, values }) => (
              <div key={indicator.indicator_id}>
                <FigureView figure={indicatorFigure(indicator, values)} />
                <p class="note">
                  <a href={definitionHref(indicator.indicator_id)}>
                    Definicja<span class="unseen">: {indicator.indicator_label}</span>
                  </a>
                </p>
              </div>
            ))}
          </div>
        </section>
      ))}
      {others.length === 0 ? null : (
        <section>
          <h2>Bez danych</h2>
          <p>Tych wskaźników nie dało się policzyć, bo żadne miejsce nie przekazało potrzebnych tabel.</p>
          <ul>
            {others.map(({ indicator }) => (
              <li key={indicator.indicator_id}>
                <a href={definitionHref(indicator.indicator_id)}>{indicator.indicator_label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** To the figures of the level. */
function Index({ all }: { all: readonly Measured[] }) {
  return (
    <ul class="index no-print">
      {all.map(({ indicator }) => (
        <li key={indicator.indicator_id}>
          <a href={`#wskaznik-${indicator.indicator_id}-heading`}>{indicator.indicator_label}</a>
        </li>
      ))}
    </ul>
  );
}
