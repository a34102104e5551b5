/** Figures about work and of cost cards that were ever public, as the project's database keeps them (meta__shown_figure). */
import type { Database } from "../../database.ts";
import type { ShownFigure } from "./shown-figures.ts";

/** @returns the oldest first */
export async function readFigures(database: Pick<Database, "query">): Promise<ShownFigure[]> {
  const rows = await database.query("select content from meta__shown_figure order by figure_no");
  return rows.map(({ content }) => JSON.parse(String(content)) as ShownFigure);
}

/** To be called once the publication stands, with what no earlier one showed. */
export async function keepFigures(
  database: Pick<Database, "query">,
  figures: readonly ShownFigure[],
): Promise<void> {
  if (figures.length === 0) return;
  await database.query(
    `insert into meta__shown_figure
     with
       given as (select unnest(from_json($figures, '["json"]')) as figure),
       numbered as (select row_number() over () as no, figure from given)
     select
       (select coalesce(max(figure_no), 0) from meta__shown_figure) + no,
       figure ->> 'until_day',
       figure ->> 'content'
     from numbered
     order by no
     returning figure_no`,
    {
      figures: JSON.stringify(
        figures.map((figure) => ({ until_day: lastDay(figure), content: JSON.stringify(figure) })),
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
