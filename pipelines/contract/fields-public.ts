/** Fields that only tables of the public edition have. */
import type { Field } from "./field.ts";

export const publicFields = {
  hidden_fields: {
    type: "text",
    pl: "Pola tego wiersza, które ukryto, rozdzielone spacją: mała liczba albo liczba, z której dałoby się ją wyliczyć. W CSV i XLSX stoi w nich •, w Parquet nie ma wartości",
    en: "Fields of this row that are hidden, separated by spaces: a small number or one from which it could be computed. They read • in CSV and XLSX and are null in Parquet",
  },
  finding_count: {
    type: "integer",
    min: 0,
    pl: "Liczba odstępstw od reguły",
    en: "Number of breaches of the rule",
  },
} as const satisfies Record<string, Field>;
