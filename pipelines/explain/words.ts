/** Numbers, units and codes in the language asked for. */
import { fields, type Field, type FieldName } from "../contract/fields.ts";
import type { Language } from "../findings.ts";
import { taskText } from "../figures/labels.ts";
import { bindShortWords, dateText, fteText, monthText, number, periodText } from "../lib/polish.ts";

const english = new Intl.NumberFormat("en", { maximumFractionDigits: 4 });

export class Words {
  readonly language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  say(pl: string, en: string): string {
    return this.language === "pl" ? bindShortWords(pl) : en;
  }

  /** At most four decimals, so that a reader can follow the arithmetic. */
  number(value: number): string {
    return this.language === "pl" ? number(value, [0, 4]) : english.format(value);
  }

  hours(value: number): string {
    return this.#joined(value, "h");
  }

  /** A factor of a product: so many decimals that a count of it comes out as printed. */
  factor(hours: number): string {
    const text = this.language === "pl" ? number(hours, [0, 6]) : factorFormat.format(hours);
    return `${text}\u00a0h`;
  }

  /** A factor of a product without a unit, with six decimals. */
  factorNumber(value: number): string {
    return this.language === "pl" ? number(value, [0, 6]) : factorFormat.format(value);
  }

  /** A fraction as percents with two decimals: 0.568862 → "56,89 %". */
  percent(ratio: number): string {
    return this.language === "pl" ? `${number(ratio * 100, [0, 2])}\u00a0%` : percentFormat.format(ratio);
  }

  fte(value: number): string {
    return this.language === "pl" ? fteText(value, [0, 4]) : this.#joined(value, "FTE");
  }

  unknown(): string {
    return this.say("nie wiadomo", "not known");
  }

  /** A field's value with its unit, codes and dates in words. */
  value(name: FieldName, value: string | number | boolean | null): string {
    const field: Field = fields[name];
    if (value === null) return "–";
    if (typeof value === "boolean") return value ? this.say("tak", "yes") : this.say("nie", "no");
    if (typeof value === "string") return this.#text(name, value);
    // A year is no quantity: no space between its thousands.
    if (name === "year" || name.endsWith("_year")) return String(value);
    if (field.type === "fte" || field.unit?.en === "FTE") return this.fte(value);
    if (field.type === "ratio" && field.unit?.en === "fraction") return this.percent(value);
    const unit = field.unit?.[this.language];
    if (unit === undefined) return this.number(value);
    // "5 (osoby)": a unit of things would have to change its form with the number.
    return field.type === "integer" ? this.#joined(value, `(${unit})`) : this.#joined(value, unit);
  }

  meaning(name: FieldName): string {
    return fields[name][this.language];
  }

  /** The key of a row as a person would say it: period, role, scope. */
  key(key: readonly FieldName[], row: Readonly<Record<string, unknown>>): string {
    return key
      .flatMap((name) => {
        if (name === "period_start_date") return this.#period(row);
        if (name === "period_end_date") return [];
        if (name === "scope_id" && row.scope === "unit") return [];
        if (name === "file_id" && typeof row.file === "string") return [row.file];
        if (name === "finding_no")
          return [this.say(`uwaga nr ${String(row[name])}`, `finding ${String(row[name])}`)];
        if ((row[name] ?? null) === null) return [];
        if (name === "activity" && typeof row.activity_label === "string") return [row.activity_label];
        return [this.value(name, row[name] as string | number | null)];
      })
      .join(" · ");
  }

  #period(row: Readonly<Record<string, unknown>>): string {
    const period = {
      period_start_date: String(row.period_start_date),
      period_end_date: String(row.period_end_date),
    };
    return this.language === "pl"
      ? periodText(period)
      : `${period.period_start_date} – ${period.period_end_date}`;
  }

  #text(name: FieldName, value: string): string {
    const field: Field = fields[name];
    const word = field.values?.[value]?.[this.language];
    if (word !== undefined) return word;
    if (this.language === "en") return value;
    if (name === "task") return taskText(value);
    if (field.type === "date") return dateText(value);
    return field.type === "month" ? monthText(value) : value;
  }

  #joined(value: number, unit: string): string {
    return `${this.number(value)}\u00a0${unit}`;
  }
}

const factorFormat = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });
const percentFormat = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 2 });
