/** Parts that the pages on indicators share: levels, anchors, links to definitions. */
import type { VNode } from "preact";
import type { Row } from "../../pipelines/contract/rows.ts";
import { codeText } from "../../pipelines/figures/labels.ts";
import { capitalised, number } from "../../pipelines/lib/polish.ts";

export const cataloguePath = "katalog-wskaznikow.html";
export const indicatorsPath = "wskazniki.html";

const levels = ["family", "institution", "community", "model"];

/** In the order of the questions: families, institutions, community, model. */
export function byLevel<T extends Pick<Row<"ref_indicator">, "indicator_level">>(
  indicators: readonly T[],
): (readonly [level: string, own: T[]])[] {
  return levels
    .map((level) => [level, indicators.filter((one) => one.indicator_level === level)] as const)
    .filter(([, own]) => own.length > 0);
}

export function anchorOf(indicatorId: string): string {
  return `w-${indicatorId}`;
}

export function levelId(level: string): string {
  return `poziom-${level}`;
}

/** Where an indicator is defined. */
export function definitionHref(indicatorId: string): string {
  return `${cataloguePath}#${anchorOf(indicatorId)}`;
}

/** Labels of indicators → where they are defined, for the heads of a table's rows. */
export function definitionLinks(
  indicators: readonly Pick<Row<"ref_indicator">, "indicator_id" | "indicator_label">[],
): ReadonlyMap<string, string> {
  return new Map(
    indicators.map(({ indicator_id, indicator_label }) => [indicator_label, definitionHref(indicator_id)]),
  );
}

/** The levels of the page with how many indicators each has. */
export function LevelLinks({ levels: given }: { levels: readonly (readonly [string, number])[] }): VNode {
  return (
    <ul class="siblings no-print" aria-label="Poziomy na tej stronie">
      {given.map(([level, count]) => (
        <li key={level}>
          <a href={`#${levelId(level)}`}>{capitalised(codeText("indicator_level", level))}</a> (
          {number(count, 0)})
        </li>
      ))}
    </ul>
  );
}
