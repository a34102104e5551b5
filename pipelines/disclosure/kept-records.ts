/** Tables of what was ever public: each record once, with the numbers of the publications that showed it. */
import type { Database } from "../database.ts";
import { numbersIn, rangesText } from "../lib/number-ranges.ts";

type Queried = Pick<Database, "query">;

/** A table of records and the field that counts them. */
export interface Records {
  table: "meta__disclosure" | "meta__shown_figure";
  counter: "disclosure_no" | "figure_no";
}

export interface KeptRecord {
  no: number;
  content: string;
  /** Ascending. */
  shownBy: number[];
}

/** @returns in the order in which they were first kept */
export async function keptRecords(database: Queried, { table, counter }: Records): Promise<KeptRecord[]> {
  const rows = await database.query(`select ${counter} as no, content, shown_in from ${table} order by no`);
  return rows.map(({ no, content, shown_in }) => ({
    no: Number(no),
    content: String(content),
    shownBy: numbersIn(String(shown_in)),
  }));
}

/** Puts down that a publication showed these records again. */
export async function markShown(
  database: Queried,
  { table, counter }: Records,
  again: readonly KeptRecord[],
  number: number,
): Promise<void> {
  const marks = again.map(({ no, shownBy }) => ({ no, shown_in: rangesText([...shownBy, number]) }));
  await database.query(
    `update ${table} set shown_in = again ->> 'shown_in'
     from (select unnest(from_json($again, '["json"]')) as again)
     where ${counter} = cast(again ->> 'no' as bigint)`,
    { again: JSON.stringify(marks) },
  );
}
