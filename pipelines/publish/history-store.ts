/** Keeps in the project's database (meta__ tables) what was published last, so that the next publication can tell. */
import { createHash } from "node:crypto";
import type { Row } from "../contract/rows.ts";
import type { FigureChange, FigureHistory } from "../contract/figure-history.ts";
import type { Database } from "../database.ts";
import { numbersIn, rangesText } from "../lib/number-ranges.ts";
import type { HistoryEdition, Published, StoredHistory } from "./figure-history.ts";
import type { Figures } from "./watched-figures.ts";

/** null: nothing of this edition was published from this database. */
export async function readHistory(
  database: Database,
  edition: HistoryEdition,
): Promise<StoredHistory | null> {
  const [last] = await database.query("select * from meta__figures where edition = $edition", { edition });
  if (!last) return null;
  const states = await database.query(
    "select * from meta__figure_state where edition = $edition order by state_no desc",
    { edition },
  );
  const [present] = states;
  return {
    version: String(last.version),
    figures: JSON.parse(String(last.figures)) as Figures,
    inputs: JSON.parse(String(last.inputs)) as Record<string, string>,
    corrections: JSON.parse(String(last.corrections)) as string[],
    history: {
      state: Number(present?.state_no ?? 1),
      addedCount: Number(present?.added_count ?? 0),
      changes: states.flatMap(({ changes }) => JSON.parse(String(changes)) as FigureChange[]),
    },
  };
}

/** To be called when the publication of this number stands, within a transaction. */
export async function storeHistory(
  database: Database,
  stored: StoredHistory | null,
  { edition, version, figures, inputs, corrections }: Published,
  history: FigureHistory,
  number: number,
): Promise<void> {
  await database.run(`delete from meta__figures where edition = '${edition}'`);
  await database.query(
    "insert into meta__figures values ($edition, $version, $figures, $inputs, $corrections)",
    {
      edition,
      version,
      figures: JSON.stringify(figures),
      inputs: JSON.stringify(inputs),
      corrections: JSON.stringify(corrections.map(({ because }) => because)),
    },
  );
  if (history.state !== stored?.history.state) {
    const own = history.changes.filter(({ since }) => since === history.state);
    await database.query("insert into meta__figure_state values ($edition, $state, $added, $changes, '')", {
      edition,
      state: history.state,
      added: history.addedCount,
      changes: JSON.stringify(own),
    });
  }
  const state = { edition, state: history.state };
  const [row] = await database.query(
    "select shown_in from meta__figure_state where edition = $edition and state_no = $state",
    state,
  );
  await database.query(
    "update meta__figure_state set shown_in = $shownIn where edition = $edition and state_no = $state",
    { ...state, shownIn: rangesText([...numbersIn(String(row?.shown_in ?? "")), number]) },
  );
}

/**
 * Takes publications out of the public history: no later one may tell what only these showed. A change to or from a
 * state that only they were in goes; of the last state, no figure is left to compare the next with.
 */
export async function forgetStates(database: Database, numbers: readonly number[]): Promise<void> {
  const edition = "public";
  const states = await database.query(
    "select state_no, shown_in from meta__figure_state where edition = $edition order by state_no",
    { edition },
  );
  const last = Number(states.at(-1)?.state_no ?? 0);
  for (const { state_no, shown_in } of states) {
    const shownBy = numbersIn(String(shown_in));
    const left = shownBy.filter((one) => !numbers.includes(one));
    if (left.length === shownBy.length) continue;
    const state = Number(state_no);
    await database.query(
      "update meta__figure_state set shown_in = $left where edition = $edition and state_no = $state",
      { edition, state, left: rangesText(left) },
    );
    if (left.length > 0) continue;
    await database.query(
      "update meta__figure_state set changes = '[]' where edition = $edition and state_no in ($state, $next)",
      { edition, state, next: state + 1 },
    );
    if (state === last)
      await database.query("update meta__figures set figures = '{}' where edition = $edition", { edition });
  }
}

/** Unit ("" for files of the whole project) → digest of its files. */
export function inputsByUnit(
  files: readonly Pick<Row<"out__input_file">, "file_id" | "unit_id">[],
): Record<string, string> {
  const units = [...new Set(files.map(({ unit_id }) => unit_id ?? ""))].sort();
  return Object.fromEntries(
    units.map((unit) => {
      const ids = files.filter(({ unit_id }) => (unit_id ?? "") === unit).map(({ file_id }) => file_id);
      return [unit, createHash("sha256").update(ids.sort().join("\n")).digest("hex")];
    }),
  );
}
