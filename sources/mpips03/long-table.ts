/** Reads a long table: one cell of the form per row (edition, dział, row, column, value). */
import type { Cell, Sheet } from "../files/types.ts";
import { HeadingTable, type TableRecord } from "../heading-table.ts";
import type { ReadContext } from "../reading.ts";
import { textOf } from "../values/labels.ts";
import { cellOf, conceptOf, type Place } from "./cells.ts";
import { rowNumberOf } from "./columns.ts";
import { dictionaryOf, editionOfYear, sectionOfDzial, type SectionDictionary } from "./dictionary.ts";
import { dzialOf, periodOf, terytOf, yearOf } from "./long-keys.ts";
import { merged, rowText } from "./parts.ts";
import { UnknownRows } from "./reports.ts";
import { MOST_VALUE, readValue } from "./values.ts";
import { formOfYear, headOf, nothing, type Head } from "./words.ts";

export type Field =
  "edition" | "dzial" | "row" | "col" | "value" | "year" | "period" | "teryt" | "form" | "symbol";

export const longTable = new HeadingTable<Field>(new URL("./headings.csv", import.meta.url));

/** A title and a head stand above a table; farther down nobody puts them. */
const SEARCHED_ROWS = 10;
const MOST_COLUMN = 99;

/** What year, period, edition, dział and form say together; millions of rows share a few of these. */
interface Settled {
  place: Place;
  dictionary: SectionDictionary;
  /** Rows without a meaning that were noted already. */
  noted: Set<string>;
}

/** Fields that settle the place of a row's dział. */
const settling = ["edition", "dzial", "year", "period", "form"] as const;

/** Reads every row of the table; what cannot be told from its columns comes from a head above them. */
export function readLongTable(sheet: Sheet, context: ReadContext): void {
  new LongReading(sheet, context).read();
}

/** A file of the whole country has millions of rows: whatever repeats is looked up by its text and made once. */
class LongReading {
  readonly #sheet: Sheet;
  readonly #context: ReadContext;
  readonly #head: Head;
  readonly #unknown = new UnknownRows();
  readonly #settled = new Map<string, Settled>();
  /** The cells of the row before, and what they settled. */
  readonly #before: Cell[] = [];
  #last: Settled | null = null;
  readonly #said = new Set<string>();

  constructor(sheet: Sheet, context: ReadContext) {
    this.#sheet = sheet;
    this.#context = context;
    const above = sheet.rows.slice(0, SEARCHED_ROWS).filter((cells) => cells.length < 4);
    this.#head = [sheet.name, ...(sheet.above ?? []), ...above.map(rowText)]
      .map(headOf)
      .reduce(merged, nothing);
  }

  read(): void {
    longTable.read(this.#sheet, this.#context, (record) => {
      this.#readRecord(record);
    });
    this.#unknown.report(this.#context);
  }

  #readRecord(record: TableRecord<Field>): void {
    const settled = this.#settle(record);
    if (!settled) return;
    const teryt = terytOf(record.cell("teryt"));
    const row = rowNumberOf(record.cell("row"));
    const col = Number(rowNumberOf(record.cell("col")) ?? 0);
    if (teryt === "unreadable") fail(record, "teryt", "teryt");
    else if (row === null) fail(record, "row", "wiersz");
    else if (col < 1 || col > MOST_COLUMN) fail(record, "col", "kolumna");
    else this.#readValue(record, settled, teryt, row, col);
  }

  /** The row's dział; null if it cannot be told, which is then said. */
  #settle(record: TableRecord<Field>): Settled | null {
    let isAsBefore = this.#last !== null;
    for (let i = 0; i < settling.length; i++) {
      const cell = record.cell(settling[i] ?? "dzial");
      if (cell !== this.#before[i]) isAsBefore = false;
      this.#before[i] = cell;
    }
    if (isAsBefore) return this.#last;
    const key = this.#before.map((cell) => textOf(cell) ?? "").join("\n");
    this.#last = this.#settled.get(key) ?? this.#settleAnew(record);
    if (this.#last) this.#settled.set(key, this.#last);
    return this.#last;
  }

  #settleAnew(record: TableRecord<Field>): Settled | null {
    const year = this.#yearOf(record);
    const edition = this.#editionOf(record, year);
    const period = periodOf(record.cell("period")) ?? this.#head.period;
    const dzial = dzialOf(textOf(record.cell("dzial")) ?? "");
    if (year === null) this.#sayNoYear(record);
    else if (edition === null) fail(record, "edition", "wydanie");
    else if (period === "unreadable") fail(record, "period", "okres");
    else if (dzial === "") fail(record, "dzial", "dział");
    else {
      const section = sectionOfDzial(edition, dzial);
      if (section === null) {
        this.#sayOnce(record, "mpips03_section_unknown", "dzial", { dzial });
        return null;
      }
      if (period === null) this.#sayOnce(record, "mpips03_period_assumed", "dzial", { year });
      const form = headOf(textOf(record.cell("form")) ?? "").form ?? this.#head.form;
      const place = {
        ...{ year, edition, dzial, section, period: period ?? "R" },
        sourceForm: form ?? formOfYear(year),
      };
      return { place, dictionary: dictionaryOf(edition, section), noted: new Set() };
    }
    return null;
  }

  #sayNoYear(record: TableRecord<Field>): void {
    const hasYear = textOf(record.cell("year")) !== null;
    if (hasYear || textOf(record.cell("edition")) !== null) fail(record, hasYear ? "year" : "edition", "rok");
    else this.#sayOnce(record, "mpips03_year_missing", "value");
  }

  /** The year of the row, of the head, or of the edition, which is then said. */
  #yearOf(record: TableRecord<Field>): number | null {
    const own = record.cell("year");
    if (textOf(own) !== null) return yearOf(own);
    if (this.#head.year !== null) return this.#head.year;
    const year = yearOf(record.cell("edition"));
    if (year !== null) this.#sayOnce(record, "mpips03_year_from_edition", "edition");
    return year;
  }

  #editionOf(record: TableRecord<Field>, year: number | null): string | null {
    const own = record.cell("edition");
    const named = textOf(own) === null ? year : yearOf(own);
    return named === null ? null : editionOfYear(named);
  }

  #readValue(
    record: TableRecord<Field>,
    settled: Settled,
    teryt: string | null,
    row: string,
    col: number,
  ): void {
    const { place, dictionary } = settled;
    const measure = dictionary.measures.get(col);
    const meaning = dictionary.byNumber.get(row)?.concept ?? null;
    const cell = record.cell("value");
    const sign = cell === null ? record.cell("symbol") : null;
    // Our own tables give signs in a column of their own.
    const reading = readValue(sign ?? cell, measure === "fte");
    if (reading.fault !== null) {
      record.fail(reading.fault, "value", { number: textOf(cell) ?? "", limit: MOST_VALUE });
      return;
    }
    if (reading.isNegative) record.fail("mpips03_value_negative", "value");
    if (meaning === null) this.#noteUnknown(settled, row);
    else if (measure === undefined)
      this.#sayOnce(record, "mpips03_column_unlisted", "col", { columns: col, dzial: place.dzial });
    const { fileId, unitId, emit } = this.#context;
    const origin = {
      fileId,
      sheet: this.#sheet.number,
      row: this.#sheet.lines?.[record.row] ?? record.row + 1,
      column: record.column("value") + 1,
    };
    const concept = conceptOf(meaning, measure);
    emit("mpips03", origin, cellOf(place, unitId, teryt, row, col, concept, reading));
  }

  #noteUnknown({ place, noted }: Settled, row: string): void {
    if (noted.has(row)) return;
    noted.add(row);
    const at = { fileId: this.#context.fileId, sheet: this.#sheet.number, dzial: place.dzial };
    this.#unknown.add(row, at, `${place.edition} ${place.dzial}`);
  }

  /** What is wrong with a whole dział or table is said at its first row. */
  #sayOnce(
    record: TableRecord<Field>,
    rule: Parameters<TableRecord<Field>["fail"]>[0],
    field: Field,
    params: Record<string, string | number> = {},
  ): void {
    const key = [rule, ...Object.values(params)].join(" ");
    if (this.#said.has(key)) return;
    this.#said.add(key);
    record.fail(rule, field, params);
  }
}

function fail(record: TableRecord<Field>, field: Field, column: string): void {
  record.fail("mpips03_key_unreadable", field, { column });
}
