/** What readers find and must not go on into the database: forgotten workers and cases, and data past their time. */
import { caseColumns } from "../contract/retention.ts";
import type { Finding, Param } from "../../sources/findings.ts";
import type { Observations, Origin, SourceId } from "../../sources/reading.ts";
import { describe } from "../../sources/evaluation/tables.ts";
import type { RuleId } from "../../sources/rules.ts";
import { Ages, tableLabel } from "./ages.ts";
import type { CutOff } from "./cut-off.ts";
import type { Forgotten } from "./forgotten.ts";

/** Where in the files a forgotten worker or case stands. */
export interface LeftOutPlace extends Pick<Origin, "fileId" | "sheet" | "row"> {
  /** The worker's pseudonym, or the case as the file writes it. */
  id: string;
}

type Why = Extract<RuleId, "worker_forgotten" | "case_forgotten" | "older_than_kept">;

interface Words {
  pl: string;
  en: string;
}

/** Of what is forgotten no table is said. */
const everyTable: Words = { pl: "", en: "" };

const pseudonymPattern = /^P-[0-9a-f]{12}$/;

export class LeftOut {
  readonly #forgotten: Forgotten;
  readonly #cutOff: CutOff | null;
  readonly #ages = new Ages();
  /** The oldest day of a row that went on. */
  #oldestDay: string | null = null;
  /** Pseudonym → is the worker forgotten? */
  readonly #workers = new Map<string, boolean>();
  /** Forgotten cases as files write them. */
  readonly #cases = new Set<string>();
  readonly #counts = new Map<string, { why: Why; fileId: string; table: Words; count: number }>();
  readonly #places: LeftOutPlace[] = [];

  constructor(forgotten: Forgotten, cutOff: CutOff | null) {
    this.#forgotten = forgotten;
    this.#cutOff = cutOff;
  }

  /** To be told of every name that a file gives, with its pseudonym. */
  sees(name: string, pseudonym: string): void {
    if (this.#workers.has(pseudonym)) return;
    this.#workers.set(pseudonym, this.#forgotten.isName(name) || this.#forgotten.isPseudonym(pseudonym));
  }

  /**
   * The observation as it may go on; null where it is left out as a whole. Rows of cases are judged by `isPast` too, when
   * all are read.
   */
  rest<S extends SourceId>(source: S, origin: Origin, observation: Observations[S]): Observations[S] | null {
    const worker = "workerId" in observation ? observation.workerId : null;
    if (worker !== null && this.#isForgotten(worker))
      return this.#leaveOut("worker_forgotten", origin, worker);
    if (source === "evaluation") {
      const row = this.#restOfRow(origin, observation as Observations["evaluation"]);
      if (row !== null) this.#ages.sees(row);
      return row as Observations[S] | null;
    }
    const day = this.#ages.of(source, observation);
    if (this.#isBefore(day)) return this.#leaveOut("older_than_kept", origin, null, tableLabel(source, null));
    this.#keeps(day);
    return observation;
  }

  /** Is a row of the evaluation, or the case that it belongs to, past the time that rows are kept? To be asked last. */
  isPast(origin: Origin, row: Observations["evaluation"]): boolean {
    const day = this.#ages.ofRow(row);
    if (this.#isBefore(day)) {
      this.#leaveOut("older_than_kept", origin, null, tableLabel("evaluation", row.table));
      return true;
    }
    this.#keeps(day);
    return false;
  }

  /** The day of the oldest row about work or a closed case that went on, YYYY-MM-DD. */
  get oldestDay(): string | null {
    return this.#oldestDay;
  }

  /** One finding per file, reason and table, so that nothing is left out in silence. */
  findings(): Finding[] {
    return [...this.#counts.values()].map(({ why, fileId, table, count }) => ({
      rule: why,
      place: { fileId },
      params: {
        count,
        ...(table === everyTable ? {} : { table }),
        years: this.#cutOff?.years ?? 0,
        day: this.#cutOff?.day ?? "",
      },
    }));
  }

  /** A text for outputs, without the pseudonyms and case ids that are forgotten. */
  mask(param: Param): Param {
    if (typeof param === "number") return param;
    if (typeof param === "object") return { pl: this.#masked(param.pl), en: this.#masked(param.en) };
    return this.#masked(param);
  }

  /** Where forgotten workers and cases stand, by file, sheet and row. */
  get places(): readonly LeftOutPlace[] {
    return this.#places;
  }

  /** A person who is named in passing (the key worker of a programme) is struck out; the row stays. */
  #restOfRow(origin: Origin, row: Observations["evaluation"]): Observations["evaluation"] | null {
    if (this.#forgotten.isEmpty) return row;
    for (const column of caseColumns) {
      const id = row.values[column];
      if (typeof id !== "string" || !this.#forgotten.isCase(id)) continue;
      this.#cases.add(id);
      return this.#leaveOut("case_forgotten", origin, id);
    }
    const persons = Object.entries(row.values).filter(
      ([, value]) => typeof value === "string" && this.#isForgotten(value),
    );
    if (persons.length === 0) return row;
    for (const [, value] of persons) this.#leaveOut("worker_forgotten", origin, String(value));
    const { required, key } = describe(row.table);
    const needed: readonly string[] = [...required, ...key];
    if (persons.some(([column]) => needed.includes(column))) return null;
    return {
      ...row,
      values: { ...row.values, ...Object.fromEntries(persons.map(([column]) => [column, null])) },
    };
  }

  #isForgotten(pseudonym: string): boolean {
    const known = this.#workers.get(pseudonym);
    if (known !== undefined) return known;
    const isIt = pseudonymPattern.test(pseudonym) && this.#forgotten.isPseudonym(pseudonym);
    this.#workers.set(pseudonym, isIt);
    return isIt;
  }

  #isBefore(day: string | null): boolean {
    return this.#cutOff !== null && day !== null && day < this.#cutOff.day;
  }

  #keeps(day: string | null): void {
    if (day !== null && (this.#oldestDay === null || day < this.#oldestDay)) this.#oldestDay = day;
  }

  #leaveOut(why: Why, { fileId, sheet, row }: Origin, id: string | null, table = everyTable): null {
    const key = `${why}|${fileId}|${table.en}`;
    const counted = this.#counts.get(key);
    if (counted) counted.count++;
    else this.#counts.set(key, { why, fileId, table, count: 1 });
    if (id !== null) this.#places.push({ fileId, sheet, row, id });
    return null;
  }

  #masked(text: string): string {
    const hidden = [...this.#workers]
      .filter(([, isForgotten]) => isForgotten)
      .map(([pseudonym]) => pseudonym);
    return [...hidden, ...this.#cases].reduce((masked, one) => {
      const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(one)}(?![\\p{L}\\p{N}])`, "gu");
      return masked.replace(whole, "***");
    }, text);
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
