/** datapackage.json (Frictionless): the codebook that travels with the data, made from the dictionary. */
import { fields, type Field, type FieldType } from "../contract/fields.ts";
import { hiddenMark } from "../contract/public-dataset.ts";
import { schemaVersion } from "../contract/tables.ts";
import type { PublishedRows } from "./published-rows.ts";

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

/** What the package says of itself. */
export interface PackageWords {
  project: string;
  version: string;
  description: string;
  /** Titles. */
  sources: readonly string[];
}

export const internalWords: Pick<PackageWords, "description" | "sources"> = {
  description: "Tabele wynikowe Miernika. Udziały i poziomy są ułamkami (0,5689), nie procentami.",
  sources: [
    "Podręcznik pilotażu, projekt „Tworzenie i rozwijanie standardów usług pomocy i integracji społecznej”, Zadanie 2, załączniki 1–3",
  ],
};

export const publicWords: Pick<PackageWords, "description" | "sources"> = {
  description:
    "Tabele wydania publicznego Miernika. Udziały i zmiany są ułamkami (0,5689), nie procentami. " +
    `${hiddenMark} – liczba ukryta: mała liczba osób albo rodzin, praca niewielu osób lub liczba, z której dałoby się je wyliczyć.`,
  sources: [
    "Sprawozdania MPiPS-03 (MRPiPS-03, MRiPS-03) jednostek",
    "Oceny zasobów pomocy społecznej (OZPS) jednostek",
    "Karty czasu pracy, liczby czynności i stany środowisk jednostek",
    "Karty kosztów zaniechania jednostek i publiczne cenniki",
    "Tabele ewaluacji pilotażu",
  ],
};

export function toDatapackage(words: PackageWords, published: readonly PublishedRows[]): string {
  const content = {
    profile: "tabular-data-package",
    name: "miernik",
    title: words.project,
    description: words.description,
    version: words.version,
    schema_version: schemaVersion,
    sources: words.sources.map((title) => ({ title })),
    resources: published.map(resource),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function resource({ name, table }: PublishedRows): object {
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
      missingValues: table.fields.includes("hidden_fields") ? ["", hiddenMark] : [""],
    },
  };
}
