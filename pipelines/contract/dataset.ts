/** What reports and dashboards are made from: the published tables of one run, and nothing else. */
import type { Row } from "./rows.ts";
import { isOfUnits, type PublishedTable } from "./tables.ts";

export interface Dataset {
  /** The project's name from miernik.yaml. */
  project: string;
  version: string;
  units: Row<"ref_unit">[];
  tables: { [T in PublishedTable]: Row<T>[] };
}

/**
 * The part of a dataset that one unit receives: its own rows only, no `all` row, no other unit; of dictionaries, whose
 * rows are nobody's, all.
 */
export function datasetOfUnit(dataset: Dataset, unitId: string): Dataset {
  const own = Object.fromEntries(
    Object.entries(dataset.tables).map(([name, rows]) => [
      name,
      isOfUnits(name as PublishedTable)
        ? (rows as { unit_id: string | null }[]).filter((row) => row.unit_id === unitId)
        : rows,
    ]),
  ) as unknown as Dataset["tables"];
  return { ...dataset, units: dataset.units.filter((unit) => unit.unit_id === unitId), tables: own };
}
