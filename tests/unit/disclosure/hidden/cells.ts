/** Numbers of an internal table against those of the public one, by the row's key. */
import { isNumeric } from "../../../../pipelines/contract/field.ts";
import { fields } from "../../../../pipelines/contract/fields.ts";
import { publicTableNames, type PublicTable } from "../../../../pipelines/contract/public-dataset.ts";
import { tables, type Table } from "../../../../pipelines/contract/tables.ts";
import type { DisclosureInput } from "../../../../pipelines/disclosure/public-dataset.ts";
import { rules } from "./every-table.ts";

export type Cells = Readonly<Record<string, unknown>>;

/** "key#field" → its number. */
export type Numbers = ReadonlyMap<string, number>;

/** The numbers of rows in the fields of a public table, but for those that tell rows apart. */
export function numbersOf(name: PublicTable, rows: readonly Cells[]): Numbers {
  const table: Table = tables[publicTableNames[name]];
  const asked = table.fields.filter((field) => isNumeric(fields[field]) && !table.key.includes(field));
  return new Map(
    rows.flatMap((row) => {
      const key = JSON.stringify(table.key.map((field) => row[field] ?? null));
      return asked.flatMap((field): [string, number][] => {
        const value = row[field];
        return typeof value === "number" ? [[`${key}#${field}`, value]] : [];
      });
    }),
  );
}

/** The rows that a public table would have if nothing were hidden; of sums over gminas, which no internal table has, none. */
export function unhidden(name: PublicTable, { tables: all }: DisclosureInput): readonly Cells[] {
  if (name === "out__workload") return loads(all);
  if (name === "out__rule_finding") return countedFindings(all.out__rule_finding ?? []);
  return ((all as Record<string, readonly Cells[] | undefined>)[name] ?? []).map((row) => row);
}

/** In the order of the alphabet, as the public edition numbers the teams of a unit. */
const teamNumbers: Readonly<Record<string, string>> = {
  "Zespół Drugi": "zespół 1",
  "Zespół Pierwszy": "zespół 2",
  "Zespół Czwarty": "zespół 1",
  "Zespół Trzeci": "zespół 2",
};

/** Loads and the posts that they ask for stand in one public table. */
function loads({ out__workload = [], out__fte_gap = [] }: DisclosureInput["tables"]): Cells[] {
  return out__workload.map((row, i) => ({
    ...out__fte_gap[i],
    ...row,
    scope_id: teamNumbers[row.scope_id.replace(/ [01]$/, "")] ?? row.scope_id,
  }));
}

/** The project has findings of one rule about families and of one about the organisation. */
function countedFindings(rows: readonly Cells[]): Cells[] {
  return [...new Set(rows.map(({ rule_id }) => rule_id))].map((rule_id) => {
    const same = rows.filter((row) => row.rule_id === rule_id);
    const unit_id = rule_id === rules.ofCentres.rule_id ? same[0]?.unit_id : "all";
    return { rule_id, unit_id, finding_count: same.length };
  });
}
