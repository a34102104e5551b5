/** Reads a long table: one cell of the form per row (edition, dział, row, column, value). */
import type { Cell, Sheet } from "../files/types.ts";
import { HeadingTable, type TableRecord } from "../heading-table.ts";
import type { ReadContext } from "../reading.ts";
import { textOf } from "../values/labels.ts";
import { remembered } from "../values/remember.ts";
import { cellOf, conceptOf, type Place } from "./cells.ts";
import { rowNumberOf } from "./columns.ts";
import type { Section } from "./contract.ts";
import { dictionaryOf, editionOfYear, sectionOfDzial, type SectionDictionary } from "./dictionary.ts";
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

interface Known {
  section: Section;
  dictionary: SectionDictionary;
}

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
  readonly #known = new Map<string, Map<string, Known | null>>();
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
    const year = this.#yearOf(record);
    const period = periodOf(record.cell("period"));
    const teryt = terytOf(record.cell("teryt"));
    const dzial = dzialOf(textOf(record.cell("dzial")) ?? "");
    const row = rowNumberOf(record.cell("row"));
    const col = Number(rowNumberOf(record.cell("col")) ?? 0);
    const edition = this.#editionOf(record, year);
    if (year === null) {
      const isGiven = textOf(record.cell("year")) !== null || textOf(record.cell("edition")) !== null;
      if (isGiven) fail(record, textOf(record.cell("year")) === null ? "edition" : "year", "rok");
      else this.#sayOnce(record, "mpips03_year_missing", "value");
      return;
    }
    if (edition === null) fail(record, "edition", "wydanie");
    else if (period === "unreadable") fail(record, "period", "okres");
    else if (teryt === "unreadable") fail(record, "teryt", "teryt");
    else if (dzial === "") fail(record, "dzial", "dział");
    else if (row === null) fail(record, "row", "wiersz");
    else if (col < 1 || col > MOST_COLUMN) fail(record, "col", "kolumna");
    else {
      const known = this.#sectionOf(edition, dzial);
      if (!known) {
        this.#sayOnce(record, "mpips03_section_unknown", "dzial", { dzial });
        return;
      }
      const given = period ?? this.#head.period;
      if (given === null) this.#sayOnce(record, "mpips03_period_assumed", "dzial", { year });
      const form = headOf(textOf(record.cell("form")) ?? "").form ?? this.#head.form;
      this.#readValue(record, row, col, known, {
        ...{ teryt, year, edition, dzial, section: known.section },
        period: given ?? "R",
        sourceForm: form ?? formOfYear(year),
      });
    }
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

  #sectionOf(edition: string, dzial: string): Known | null {
    let ofEdition = this.#known.get(edition);
    if (!ofEdition) this.#known.set(edition, (ofEdition = new Map<string, Known | null>()));
    let known = ofEdition.get(dzial);
    if (known === undefined) {
      const section = sectionOfDzial(edition, dzial);
      known = section === null ? null : { section, dictionary: dictionaryOf(edition, section) };
      ofEdition.set(dzial, known);
    }
    return known;
  }

  #readValue(
    record: TableRecord<Field>,
    row: string,
    col: number,
    { dictionary }: Known,
    place: Place,
  ): void {
    const measure = dictionary.measures.get(col);
    const entry = dictionary.byNumber.get(row);
    const cell = record.cell("value");
    const sign = record.cell("symbol");
    // Our own tables give signs in a column of their own.
    const reading = readValue(textOf(cell) === null && sign !== null ? sign : cell, measure === "fte");
    if (reading.fault !== null) {
      record.fail(reading.fault, "value", { number: textOf(cell) ?? "", limit: MOST_VALUE });
      return;
    }
    if (reading.isNegative) record.fail("mpips03_value_negative", "value");
    const { fileId, unitId } = this.#context;
    const { number: sheet } = this.#sheet;
    const isRowKnown = (entry?.concept ?? null) !== null;
    if (!isRowKnown || measure === undefined) this.#noteUnknown(record, row, col, isRowKnown, place);
    const origin = {
      ...{ fileId, sheet, column: record.column("value") + 1 },
      row: this.#sheet.lines?.[record.row] ?? record.row + 1,
    };
    const concept = conceptOf(entry?.concept ?? null, measure);
    this.#context.emit("mpips03", origin, cellOf(place, unitId, row, col, concept, reading));
  }

  #noteUnknown(
    record: TableRecord<Field>,
    row: string,
    col: number,
    isRowKnown: boolean,
    place: Place,
  ): void {
    const { fileId } = this.#context;
    if (isRowKnown)
      this.#sayOnce(record, "mpips03_column_unlisted", "col", { columns: col, dzial: place.dzial });
    else {
      const at = { fileId, sheet: this.#sheet.number, dzial: place.dzial };
      this.#unknown.add(row, at, `${place.edition} ${place.dzial}`);
    }
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

/** 2013, "2013", "2013 r.", "wydanie 2014". */
function yearOf(cell: Cell): number | null {
  const text = typeof cell === "number" ? String(cell) : typeof cell === "string" ? cell : "";
  const year = yearOfText(text);
  return year === 0 ? null : year;
}

const yearOfText = remembered((text) => {
  const year = Number(/^\D*((?:19|20)\d\d)(?:\D*|[.,]0+)$/.exec(text)?.[1] ?? 0);
  return year >= 1990 ? year : 0;
});

function periodOf(cell: Cell): "P" | "R" | "unreadable" | null {
  const text = textOf(cell);
  if (text === null) return null;
  return periodOfText(text);
}

const periodOfText = remembered((text): "P" | "R" | "unreadable" => {
  const word = text.toUpperCase();
  if (word === "R" || word.startsWith("ROK") || word.startsWith("ROCZN")) return "R";
  if (word === "P" || word.startsWith("PÓŁROCZ")) return "P";
  return headOf(text).period ?? "unreadable";
});

/** "2A", "dział 2a", 3; "" where there is none. */
const dzialOf = remembered(
  (text) =>
    /^(?:DZIAŁ )?(\d{1,2}(?: ?[A-F])?(?:-\d)?)\.?$/.exec(text.toUpperCase())?.[1]?.replace(" ", "") ?? "",
);

/** Gmina (7 characters) or powiat (4); a spreadsheet takes away the 0 in front. */
function terytOf(cell: Cell): string | null {
  const text = textOf(cell);
  return text === null ? null : terytOfText(text);
}

const terytOfText = remembered((raw): string => {
  const text = raw.replaceAll(" ", "");
  if (!/^(\d{3,4}|\d{6,7})$/.test(text)) return "unreadable";
  const code = text.padStart(text.length > 4 ? 7 : 4, "0");
  return /^(0[2468]|[12][02468]|3[02])/.test(code) ? code : "unreadable";
});
