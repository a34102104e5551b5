/** Earlier publications as the project's database keeps them (meta__disclosure): what was shown, and what was not. */
import { gunzipSync, gzipSync } from "node:zlib";
import type { Database } from "../database.ts";
import type { Need, Range, Relation, Term } from "./solve/model.ts";
import type { Publication } from "./past.ts";

/** @returns the oldest first */
export async function readPast(database: Pick<Database, "query">): Promise<Publication[]> {
  const rows = await database.query("select content from meta__disclosure order by disclosure_no");
  return rows.map(({ content }) => together(String(content).split("\n").map(decode)));
}

/**
 * To be called once the publication stands. One that tells nothing new is not kept twice.
 *
 * @param sections each as `encode` has it: a line of what is kept
 */
export async function keepPast(
  database: Pick<Database, "query">,
  sections: readonly string[],
): Promise<void> {
  await database.query(
    `insert into meta__disclosure
     select coalesce(max(disclosure_no), 0) + 1, $content from meta__disclosure
     having coalesce(arg_max(content, disclosure_no), '') <> $content
     returning disclosure_no`,
    { content: sections.join("\n") },
  );
}

type Shown = [key: string, value: number];
interface Kept {
  cells: (Shown | Publication["cells"][number])[];
  relations: Relation[];
  needs: Need[];
}
/** Infinity as a text. */
type Written<T> = Omit<T, keyof Range> & Record<keyof Range, number | string>;

/** Sections of one publication, which name their own cells only. */
function together(sections: readonly Publication[]): Publication {
  let before = 0;
  const moved = sections.map(({ cells, relations, needs }) => {
    const first = before;
    before += cells.length;
    const own = <T extends { terms: readonly Term[] }>(one: T): T => ({
      ...one,
      terms: one.terms.map(({ cell, factor }) => ({ cell: cell + first, factor })),
    });
    return { cells, relations: relations.map(own), needs: needs.map(own) };
  });
  return {
    cells: moved.flatMap(({ cells }) => cells),
    relations: moved.flatMap(({ relations }) => relations),
    needs: moved.flatMap(({ needs }) => needs),
  };
}

/**
 * On one line, packed: as JSON the profiles of a country would be longer than a text can be. Of a shown cell only its
 * value can matter later. Infinity has no place in JSON.
 */
export function encode({ cells, relations, needs }: Publication): string {
  const text = JSON.stringify({
    cells: cells.map((cell) =>
      cell.isShown
        ? [cell.key, cell.value]
        : { ...cell, range: written(cell.range), hiddenRange: written(cell.hiddenRange) },
    ),
    relations: relations.map(written),
    needs,
  });
  return gzipSync(text).toString("base64");
}

/** Only bounds can be without end. */
function written<Bounded extends Range>(one: Bounded): Written<Bounded> {
  return { ...one, least: finite(one.least), most: finite(one.most) };
}

function finite(value: number): number | string {
  return value === Infinity ? "∞" : value === -Infinity ? "-∞" : value;
}

/** @param content of a former version it is JSON as it stands */
export function decode(content: string): Publication {
  const text = content.startsWith("{") ? content : gunzipSync(Buffer.from(content, "base64")).toString();
  const kept = JSON.parse(text, (_, value: unknown) =>
    value === "∞" ? Infinity : value === "-∞" ? -Infinity : value,
  ) as Kept;
  return {
    cells: kept.cells.map((cell) => (Array.isArray(cell) ? shownCell(cell) : cell)),
    relations: kept.relations,
    needs: kept.needs,
  };
}

function shownCell([key, value]: Shown): Publication["cells"][number] {
  const range = { least: value, most: value };
  const shared = { isWhole: true, role: "open", width: 0, cost: 0, isShown: true } as const;
  return { key, value, range, hiddenRange: range, ...shared };
}
