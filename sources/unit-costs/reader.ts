/** A unit's own price list: one row per service, unit of measure, kind of amount and year. */
import { isBlank, type Cell, type Sheet } from "../files/types.ts";
import { HeadingTable, type TableRecord } from "../heading-table.ts";
import type { ReadContext, Source } from "../reading.ts";
import { readDay } from "../values/dates.ts";
import { suggestionText, textOf } from "../values/labels.ts";
import { readAmount, type AmountReading } from "./amounts.ts";
import type { OwnPrice } from "./contract.ts";
import { knownService, lowestAmount, serviceName } from "./services.ts";
import { codeOfWord, nearestWord, offeredWords, type WordField } from "./words.ts";

export type Field =
  | "service"
  | "unit"
  | "amount"
  | "year"
  | "kind"
  | "source"
  | "territory"
  | "grade"
  | "payer"
  | "valid_from"
  | "valid_to"
  | "note";

/** The table's columns, for whoever reads it and for the form that asks for them. */
export const table = new HeadingTable<Field>(new URL("./headings.csv", import.meta.url));

/** Złoty of one unit of anything: beyond stands a sum, a date or an id. */
const MOST_PLN = 10_000_000;
/** Years of prices; before it the złoty was another. */
const years = { first: 1995, last: 2100 } as const;

export const unitCosts: Source = {
  id: "unit-costs",
  label: { pl: "ceny i koszty jednostkowe", en: "unit costs" },
  knownHeadings: table.knownHeadings,
  recognise: (sheet) => table.recognise(sheet),
  namesIn: () => [],
  read: (sheets, context) => {
    for (const sheet of sheets) readSheet(sheet, context);
  },
};

function readSheet(sheet: Sheet, context: ReadContext): void {
  table.read(sheet, context, (record) => {
    const price = readPrice(record, context.unitId);
    if (!price) return;
    const origin = {
      fileId: context.fileId,
      sheet: sheet.number,
      row: sheet.lines?.[record.row] ?? record.row + 1,
      column: record.column("amount") + 1,
    };
    context.emit("unit-costs", origin, price);
  });
}

/** The price of a row; null where something is missing or wrong: all of it is reported at once. */
function readPrice(record: TableRecord<Field>, unitId: string): OwnPrice | null {
  const serviceLabel = needed(record, "service", "price_service_missing");
  const service = serviceLabel === null ? null : knownService(serviceLabel);
  const unit = word(record, "unit");
  const amountPln = amountOf(record, service === null || unit === null ? null : lowestAmount(service, unit));
  const year = readYear(record);
  const kind = word(record, "kind");
  const source = needed(record, "source", "price_source_missing");
  // Nobody said how good the number is: then it is the weakest that a number can be.
  const grade = isGiven(record, "grade") ? word(record, "grade") : "estimate";
  const payer = isGiven(record, "payer") ? word(record, "payer") : undefined;
  const validity = readValidity(record);
  if (serviceLabel === null || unit === null || amountPln === null || year === null || kind === null)
    return null;
  if (source === null || grade === null || payer === null || validity === null) return null;
  return {
    unitId,
    service,
    serviceLabel: service === null ? serviceLabel : serviceName(service),
    unit,
    amountPln,
    year,
    kind,
    grade,
    payer: payer ?? null,
    territory: textOf(record.cell("territory")),
    source,
    ...validity,
    note: textOf(record.cell("note")),
  };
}

const amountRules = {
  missing: "price_missing",
  free: "price_free",
  sentinel: "price_sentinel",
  unclear: "number_unclear",
  formula_without_value: "formula_without_value",
  unreadable: "price_unreadable",
} as const satisfies Record<Exclude<AmountReading["kind"], "amount">, string>;

/** @param lowest below it the amount is a slip of the pen; null: anything may be */
function amountOf(record: TableRecord<Field>, lowest: number | null): number | null {
  const reading = readAmount(record.cell("amount"));
  if (reading.kind !== "amount") {
    record.fail(amountRules[reading.kind], "amount");
    return null;
  }
  const { value } = reading;
  if (value > MOST_PLN) record.fail("number_too_large", "amount", { number: value, limit: MOST_PLN });
  else if (lowest !== null && value < lowest)
    record.fail("price_too_low", "amount", { number: value, lowest });
  else return value;
  return null;
}

function needed(
  record: TableRecord<Field>,
  field: Field,
  rule: "price_service_missing" | "price_source_missing",
): string | null {
  const text = textOf(record.cell(field));
  if (text === null || !/\p{L}/u.test(text)) {
    record.fail(rule, field);
    return null;
  }
  return text;
}

function word<F extends WordField>(record: TableRecord<Field>, field: F): ReturnType<typeof codeOfWord<F>> {
  const text = textOf(record.cell(field)) ?? "";
  const code = codeOfWord(field, text);
  if (code === null) {
    const params = {
      suggestion: suggestionText(nearestWord(field, text)),
      known: offeredWords(field).join(", "),
    };
    record.fail("price_word_unknown", field, params);
  }
  return code;
}

function readYear(record: TableRecord<Field>): number | null {
  const year = yearOf(record.cell("year"));
  if (year === null) record.fail("price_year_unreadable", "year");
  return year;
}

/** 2025, "2025", "2025 r."; null for anything else, days included: a price holds for a year. */
function yearOf(cell: Cell): number | null {
  const [, digits] = /^(\d{4})(?: ?(?:r|rok)\.?)?$/i.exec(textOf(cell) ?? "") ?? [];
  const year = Number(digits);
  return year >= years.first && year <= years.last ? year : null;
}

function readValidity(record: TableRecord<Field>): Pick<OwnPrice, "validFrom" | "validTo"> | null {
  const [from, to] = [day(record, "valid_from"), day(record, "valid_to")];
  if (from === undefined || to === undefined) return null;
  if (from === null || to === null || from <= to) return { validFrom: from, validTo: to };
  record.fail("price_validity_reversed", "valid_to");
  return null;
}

/** The day in a cell; null for an empty one, undefined for what is no day, which is reported. */
function day(record: TableRecord<Field>, field: "valid_from" | "valid_to"): string | null | undefined {
  if (!isGiven(record, field)) return null;
  const read = readDay(record.cell(field));
  if (read === null) record.fail("date_unreadable", field);
  return read ?? undefined;
}

function isGiven(record: TableRecord<Field>, field: Field): boolean {
  return !isBlank(record.cell(field));
}
