/** Figures about work that may stand in one publication, without those that tell of few workers beside earlier ones. */
import type { PublicRow } from "../../contract/public-dataset.ts";
import { groupBy } from "../../lib/group.ts";
import { hiding } from "../hide.ts";
import type { DisclosureInput } from "../public-dataset.ts";
import { loadRow, monthRow, timeRow, workFigures } from "./figures.ts";
import type { ShownFigure } from "./shown-figures.ts";
import { withheldRows } from "./history.ts";
import { loadFields } from "./sums.ts";
import { publicTeams, type PublicWork } from "./public-work.ts";

/** @param past figures of earlier publications, the oldest first; without any, all stays as it is */
export function withPastWork(
  work: PublicWork,
  all: DisclosureInput["tables"],
  past: readonly ShownFigure[],
  least: number,
): PublicWork {
  // A time that goes makes another sum of a load; each round shows less than the one before.
  const withheld =
    past.length === 0 ? new Set<string>() : withheldRows(workFigures(work.tables, all), past, least);
  return withheld.size === 0 ? work : withPastWork(without(work, all, withheld), all, past, least);
}

function without(
  { tables, loss }: PublicWork,
  all: DisclosureInput["tables"],
  withheld: ReadonlySet<string>,
): PublicWork {
  const months = tables.out__time_structure.filter((row) => !withheld.has(monthRow(row)));
  const times = tables.out__activity_time.filter((row) => !withheld.has(timeRow(row)));
  const internalName = internalScopes(all);
  const isWithheld = (row: PublicRow<"out__workload">) => withheld.has(loadRow(row, internalName(row)));
  const loads = tables.out__workload.map((row) => (isWithheld(row) ? hiding(row, loadFields) : row));
  const more = (name: keyof PublicWork["loss"], count: number) => ({
    ...loss[name],
    complementary: loss[name].complementary + count,
  });
  return {
    tables: { out__workload: loads, out__time_structure: months, out__activity_time: times },
    loss: {
      out__workload: more("out__workload", tables.out__workload.filter(isWithheld).length),
      out__time_structure: more("out__time_structure", tables.out__time_structure.length - months.length),
      out__activity_time: more("out__activity_time", tables.out__activity_time.length - times.length),
    },
  };
}

/** What the teams of the public edition are called inside. */
function internalScopes({ out__workload = [] }: DisclosureInput["tables"]) {
  const names = new Map(
    [...groupBy(out__workload, ({ unit_id }) => unit_id)].map(([unitId, own]) => [
      unitId,
      new Map([...publicTeams(own)].map(([name, shown]) => [shown, name])),
    ]),
  );
  return ({ unit_id, scope, scope_id }: PublicRow<"out__workload">): string =>
    scope === "team" ? (names.get(unit_id)?.get(scope_id) ?? "") : scope_id;
}
