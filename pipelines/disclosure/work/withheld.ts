/** Figures about work that may stand in one publication, without those that tell of few workers beside earlier ones. */
import type { PublicRow } from "../../contract/public-dataset.ts";
import type { Withheld } from "../../contract/withheld.ts";
import { groupBy } from "../../lib/group.ts";
import { hiding } from "../hide.ts";
import type { DisclosureInput } from "../public-dataset.ts";
import { loadRow, monthRow, timeRow, workFigures } from "./figures.ts";
import type { PastFigure } from "./shown-figures.ts";
import { withheldBy } from "./history.ts";
import { loadFields, periodKey } from "./sums.ts";
import { publicTeams, type PublicWork } from "./public-work.ts";

export interface WorkBesidePast {
  work: PublicWork;
  /** What is withheld, and the publications because of which. */
  withheld: Withheld[];
}

/** @param past figures of earlier publications, the oldest first; without any, all stays as it is */
export function withPastWork(
  work: PublicWork,
  all: DisclosureInput["tables"],
  past: readonly PastFigure[],
  least: number,
): WorkBesidePast {
  // A time that goes makes another sum of a load; each round shows less than the one before.
  const causes =
    past.length === 0
      ? new Map<string, readonly number[]>()
      : withheldBy(workFigures(work.tables, all), past, least);
  if (causes.size === 0) return { work, withheld: [] };
  const left = withPastWork(without(work, all, new Set(causes.keys())), all, past, least);
  return { work: left.work, withheld: [...withheldIn(work, all, causes), ...left.withheld] };
}

function withheldIn(
  { tables }: PublicWork,
  all: DisclosureInput["tables"],
  causes: ReadonlyMap<string, readonly number[]>,
): Withheld[] {
  const internalName = internalScopes(all);
  const rows = [
    ...tables.out__time_structure.map((row) => ({ ...row, name: monthRow(row), of: row.month })),
    ...tables.out__activity_time.map((row) => ({ ...row, name: timeRow(row), of: periodKey(row) })),
    ...tables.out__workload.map((row) => ({
      ...row,
      name: loadRow(row, internalName(row)),
      of: periodKey(row),
    })),
  ];
  return [...new Map(rows.map((row) => [row.name, row])).values()].flatMap(({ unit_id, name, of }) => {
    const publications = causes.get(name);
    return publications
      ? [{ kind: "work", unitId: unit_id === "all" ? null : unit_id, of, publications }]
      : [];
  });
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
