/** datapackage.json (Frictionless): the codebook that travels with the data, made from the dictionary. */
import { fields, type Field, type FieldType } from "../contract/fields.ts";
import { schemaVersion, tables, type Table, type TableName } from "../contract/tables.ts";

const types: Record<FieldType, { type: string; format?: string }> = {
  text: { type: "string" },
  date: { type: "date" },
  month: { type: "yearmonth" },
  integer: { type: "integer" },
  hours: { type: "number" },
  fte: { type: "number" },
  ratio: { type: "number" },
  boolean: { type: "boolean" },
};

export function toDatapackage(project: string, version: string, names: readonly TableName[]): string {
  const content = {
    profile: "tabular-data-package",
    name: "miernik",
    title: project,
    description: "Tabele wynikowe Miernika. Udziały i poziomy są ułamkami (0,5689), nie procentami.",
    version,
    schema_version: schemaVersion,
    sources: [
      {
        title:
          "Podręcznik pilotażu, projekt „Tworzenie i rozwijanie standardów usług pomocy i integracji społecznej”, Zadanie 2, załączniki 1–3",
      },
    ],
    resources: names.map(resource),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function resource(name: TableName): object {
  const table: Table = tables[name];
  return {
    name: name.replaceAll("_", "-"),
    path: `${name}.csv`,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    description: `Jeden wiersz: ${table.grain.pl}.`,
    description_en: `One row per ${table.grain.en}.`,
    schema: {
      fields: table.fields.map((column) => {
        const field: Field = fields[column];
        const isOptional = table.optional?.includes(column) ?? false;
        return {
          name: column,
          ...types[field.type],
          description: field.pl,
          description_en: field.en,
          ...(field.unit ? { unit: field.unit.pl } : {}),
          constraints: {
            ...(isOptional ? {} : { required: true }),
            ...(field.values ? { enum: Object.keys(field.values) } : {}),
            ...(field.min === undefined ? {} : { minimum: field.min }),
          },
          ...(field.values ? { values: field.values } : {}),
        };
      }),
      primaryKey: table.key,
      missingValues: [""],
    },
  };
}
