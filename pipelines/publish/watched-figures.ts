/** The published figures whose changes are told: all public ones, and the headline figures of the internal edition. */
import type { Dataset } from "../contract/dataset.ts";
import { isNumeric } from "../contract/field.ts";
import type { PublishedValue } from "../contract/figure-history.ts";
import { fields, type FieldName } from "../contract/fields.ts";
import {
  isHidden,
  publicTableNames,
  type PublicDataset,
  type PublicTable,
} from "../contract/public-dataset.ts";
import { tables, type PublishedTable, type Table } from "../contract/tables.ts";

/** Of one table: the fields that are watched, and their values by the row's key (as JSON), in the fields' order. */
export interface TableFigures {
  fields: readonly FieldName[];
  rows: Record<string, readonly PublishedValue[]>;
}

/** Table → its figures. */
export type Figures = Record<string, TableFigures>;

/** Figures of single workers are not among them: nobody's history is kept. */
const internal: Partial<Record<PublishedTable, readonly FieldName[]>> = {
  out__workload: ["workload_available", "fte"],
  out__fte_gap: ["gap_fte"],
  out__staffing: ["gap_fte", "required_fte", "actual_fte"],
  out__activity_time: ["measured_h"],
  out__profile: ["value"],
  out__profile_rate: ["value"],
  out__cost_result: ["net_saving_pln"],
  out__indicator: ["value"],
};

/** What is computed from a watched value changes with it and is not told a second time. */
const derived: readonly FieldName[] = ["residents", "per_10k", "change_1y", "change_5y", "threshold"];

/** Sums over gminas are too; their former value would tell that of a gmina which is hidden now. */
const isDerived = (name: PublicTable) => name.startsWith("out__powiat_");

type Values = Readonly<Record<string, unknown>>;

export function internalFigures(data: Dataset): Figures {
  return Object.fromEntries(
    Object.entries(internal).map(([name, watched]) => {
      const rows = (data.tables[name as PublishedTable] as unknown as Values[]).filter(
        ({ scope }) => scope !== "worker",
      );
      return [name, figuresOf(tables[name as PublishedTable], watched, rows)];
    }),
  );
}

export function publicFigures(data: PublicDataset): Figures {
  const names = (Object.keys(publicTableNames) as PublicTable[]).filter(
    (name) => !name.startsWith("ref_") && !isDerived(name),
  );
  return Object.fromEntries(
    names.map((name) => {
      const table: Table = tables[publicTableNames[name]];
      const watched = table.fields.filter(
        (field) => isNumeric(fields[field]) && !table.key.includes(field) && !derived.includes(field),
      );
      return [name, figuresOf(table, watched, data.tables[name])];
    }),
  );
}

function figuresOf({ key }: Table, watched: readonly FieldName[], rows: readonly Values[]): TableFigures {
  return {
    fields: watched,
    rows: Object.fromEntries(
      rows.map((row) => [
        JSON.stringify(key.map((field) => row[field] ?? null)),
        watched.map((field) => valueOf(row, field)),
      ]),
    ),
  };
}

function valueOf(row: Values, field: FieldName): PublishedValue {
  const hidden_fields = (row.hidden_fields ?? null) as string | null;
  return isHidden({ hidden_fields }, field) ? "hidden" : ((row[field] ?? null) as number | null);
}
