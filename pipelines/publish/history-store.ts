/** Keeps in the project's database (meta__ tables) what was published last, so that the next publication can tell. */
import { createHash } from "node:crypto";
import type { Row } from "../contract/rows.ts";
import type { FigureChange, FigureHistory } from "../contract/figure-history.ts";
import type { Database } from "../database.ts";
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

/** To be called when the publication stands. */
export async function storeHistory(
  database: Database,
  stored: StoredHistory | null,
  { edition, version, figures, inputs, corrections }: Published,
  history: FigureHistory,
): Promise<void> {
  await database.run(`begin; delete from meta__figures where edition = '${edition}';`);
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
    await database.query("insert into meta__figure_state values ($edition, $state, $added, $changes)", {
      edition,
      state: history.state,
      added: history.addedCount,
      changes: JSON.stringify(own),
    });
  }
  await database.run("commit");
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
