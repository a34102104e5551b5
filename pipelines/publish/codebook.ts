/** The codebook as data: what each field of each published table means. Holds no figure, so it may be public. */
import type { Dataset } from "../contract/dataset.ts";
import { fields, type Field } from "../contract/fields.ts";
import { schemaVersion, tables, type Table } from "../contract/tables.ts";
import { toCsv } from "./csv.ts";
import { publishedTables } from "../contract/published.ts";
import type { Files } from "./publication.ts";

const columns = {
  table: "Tabela",
  field: "Pole",
  type: "Typ",
  unit: "Jednostka miary",
  grain: "Czym jest jeden wiersz tabeli",
  description_pl: "Opis",
  description_en: "Opis po angielsku",
};

/** codebook.csv and the datapackage.json that describes it, by path from the data folder. */
export function codebookFiles(data: Dataset): Files {
  const names = Object.keys(columns);
  const rows = publishedTables.flatMap((name) => {
    const table: Table = tables[name];
    return table.fields.map((column) => {
      const field: Field = fields[column];
      return [name, column, field.type, field.unit?.pl ?? null, table.grain.pl, field.pl, field.en];
    });
  });
  const resource = {
    name: "codebook",
    path: "codebook.csv",
    profile: "tabular-data-resource",
    encoding: "utf-8",
    schema: {
      fields: Object.entries(columns).map(([name, description]) => ({ name, type: "string", description })),
    },
  };
  const datapackage = {
    profile: "tabular-data-package",
    name: "miernik-codebook",
    title: `${data.project}: słownik danych`,
    version: data.version,
    schema_version: schemaVersion,
    resources: [resource],
  };
  return new Map([
    ["codebook.csv", toCsv(names, rows)],
    ["datapackage.json", `${JSON.stringify(datapackage, null, 2)}\n`],
  ]);
}
