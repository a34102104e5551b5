/** Earlier publications as the project's database keeps them (meta__disclosure): what was shown, and what was not. */
import type { Database } from "../database.ts";
import type { Need, Relation } from "./model.ts";
import type { Publication } from "./past.ts";

/** @returns the oldest first */
export async function readPast(database: Pick<Database, "query">): Promise<Publication[]> {
  const rows = await database.query("select content from meta__disclosure order by disclosure_no");
  return rows.map(({ content }) => decode(String(content)));
}

/** To be called once the publication stands. One that tells nothing new is not kept twice. */
export async function keepPast(database: Pick<Database, "query">, publication: Publication): Promise<void> {
  await database.query(
    `insert into meta__disclosure
     select coalesce(max(disclosure_no), 0) + 1, $content from meta__disclosure
     having coalesce(arg_max(content, disclosure_no), '') <> $content
     returning disclosure_no`,
    { content: encode(publication) },
  );
}

type Shown = [key: string, value: number];
interface Kept {
  cells: (Shown | Publication["cells"][number])[];
  relations: Relation[];
  needs: Need[];
}

/** Of a shown cell only its value can matter later. Infinity has no place in JSON. */
export function encode({ cells, relations, needs }: Publication): string {
  const kept: Kept = {
    cells: cells.map((cell) => (cell.isShown ? [cell.key, cell.value] : cell)),
    relations: [...relations],
    needs: [...needs],
  };
  return JSON.stringify(kept, (_, value: unknown) =>
    value === Infinity ? "∞" : value === -Infinity ? "-∞" : value,
  );
}

export function decode(content: string): Publication {
  const kept = JSON.parse(content, (_, value: unknown) =>
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
