/** Figures about work and of cost cards that were ever public, as the project's database keeps them (meta__shown_figure). */
import type { Database } from "../../database.ts";
import { rangesText } from "../../lib/number-ranges.ts";
import { keptRecords, markShown } from "../kept-records.ts";
import type { PastFigure, ShownFigure } from "./shown-figures.ts";

const records = { table: "meta__shown_figure", counter: "figure_no" } as const;

/** @returns the oldest first: what the earliest publications showed, in their order */
export async function readFigures(database: Pick<Database, "query">): Promise<Required<PastFigure>[]> {
  return (await keptRecords(database, records))
    .map(({ content, shownBy }) => ({ ...(JSON.parse(content) as ShownFigure), shownBy }))
    .sort((a, b) => (a.shownBy[0] ?? 0) - (b.shownBy[0] ?? 0));
}

/**
 * To be called once the publication stands.
 *
 * @param figures all that it shows
 * @param number of the publication
 * @param isTold whether it tells a former figure too: its page of changes holds what a figure was before
 */
export async function keepFigures(
  database: Pick<Database, "query">,
  figures: readonly ShownFigure[],
  number: number,
  isTold: ((former: ShownFigure) => boolean) | null = null,
): Promise<void> {
  const given = new Map(figures.map((figure) => [JSON.stringify(figure), figure]));
  const known = await keptRecords(database, records);
  const again = known.filter(
    ({ content }) => given.has(content) || isTold?.(JSON.parse(content) as ShownFigure),
  );
  for (const { content } of known) given.delete(content);
  await markShown(database, records, again, number);
  await database.query(
    `insert into meta__shown_figure
     with
       given as (select unnest(from_json($figures, '["json"]')) as figure),
       numbered as (select row_number() over () as no, figure from given)
     select
       (select coalesce(max(figure_no), 0) from meta__shown_figure) + no,
       figure ->> 'until_day',
       figure ->> 'content',
       $shownIn
     from numbered
     order by no`,
    {
      shownIn: rangesText([number]),
      figures: JSON.stringify(
        [...given].map(([content, figure]) => ({ until_day: lastDay(figure), content })),
      ),
    },
  );
}

function lastDay({ done }: ShownFigure): string {
  return done.reduce((last, { until }) => (until > last ? until : last), "");
}

/**
 * A worker who is forgotten still did a part of what was shown, under a name that is nobody's: without the part the next
 * publication would tell what they did.
 *
 * @param contents of all figures
 */
export function withoutName(contents: readonly string[], id: string): string[] {
  let no = 1;
  while (contents.some((content) => content.includes(forgottenName(no)))) no++;
  return contents.map((content) => content.replaceAll(`"${id}"`, forgottenName(no)));
}

function forgottenName(no: number): string {
  return `"forgotten ${String(no)}"`;
}
