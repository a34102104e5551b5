/** Earlier publications as the project's database keeps them (meta__disclosure): what was shown, and what was not. */
import { gunzipSync, gzipSync } from "node:zlib";
import type { Database } from "../database.ts";
import { rangesText } from "../lib/number-ranges.ts";
import { keptRecords, markShown } from "./kept-records.ts";
import type { Need, Range, Relation } from "./solve/model.ts";
import type { Publication } from "./past.ts";

const records = { table: "meta__disclosure", counter: "disclosure_no" } as const;

/** A section (section.ts) as publications left it. */
export type PastSection = Publication & Required<Pick<Publication, "shownBy">>;

/** @returns section by section, that which was published last at the end */
export async function readPast(database: Pick<Database, "query">): Promise<PastSection[]> {
  return (await keptRecords(database, records))
    .map(({ content, shownBy }) => ({ ...decode(content), shownBy }))
    .sort((a, b) => (a.shownBy.at(-1) ?? 0) - (b.shownBy.at(-1) ?? 0));
}

/**
 * To be called once the publication stands. A section that tells nothing new is kept once.
 *
 * @param sections each as `encode` has it
 * @param number of the publication
 * @param isTold whether it tells what a former section showed too: its page of changes holds what numbers were before
 */
export async function keepPast(
  database: Pick<Database, "query">,
  sections: readonly string[],
  number: number,
  isTold: ((former: Publication) => boolean) | null = null,
): Promise<void> {
  const given = new Set(sections);
  const known = await keptRecords(database, records);
  const again = known.filter(({ content }) => given.has(content) || isTold?.(decode(content)));
  for (const { content } of known) given.delete(content);
  await markShown(database, records, again, number);
  await database.query(
    `insert into meta__disclosure
     select $last + row_number() over (), section, $shownIn
     from (select unnest(from_json($sections, '["varchar"]')) as section)`,
    {
      last: known.at(-1)?.no ?? 0,
      shownIn: rangesText([number]),
      sections: JSON.stringify([...given]),
    },
  );
}

type Shown = [key: string, value: number];
interface Kept {
  cells: (Shown | Publication["cells"][number])[];
  relations: Relation[];
  needs: Need[];
  withheld?: number[];
}
/** Infinity as a text. */
type Written<T> = Omit<T, keyof Range> & Record<keyof Range, number | string>;

/**
 * Packed: as JSON the profiles of a country would be longer than a text can be. Of a shown cell only its
 * value can matter later. Infinity has no place in JSON.
 */
export function encode({ cells, relations, needs, withheld = [] }: Publication): string {
  const text = JSON.stringify({
    cells: cells.map((cell) =>
      cell.isShown
        ? [cell.key, cell.value]
        : { ...cell, range: written(cell.range), hiddenRange: written(cell.hiddenRange) },
    ),
    relations: relations.map(written),
    needs,
    ...(withheld.length > 0 ? { withheld } : {}),
  });
  // A third of the time for a third more bytes.
  return gzipSync(text, { level: 1 }).toString("base64");
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
    ...(kept.withheld ? { withheld: kept.withheld } : {}),
  };
}

function shownCell([key, value]: Shown): Publication["cells"][number] {
  const range = { least: value, most: value };
  const shared = { isWhole: true, role: "open", width: 0, cost: 0, isShown: true } as const;
  return { key, value, range, hiddenRange: range, ...shared };
}
