/** What the files of a unit are made from, and the helpers that the units share. */
import { months, periodsOf } from "./calendar.ts";
import type { CardPlan } from "./card-files.ts";
import { taskLabels } from "./labels.ts";
import type { Unit } from "./people.ts";
import type { Random } from "./random.ts";
import type { SampleFile } from "./sample-file.ts";
import { countHeadings, countRows, type CaseloadRow, type TableStyle } from "./table-files.ts";
import { delimited, encoded, type Encoding } from "./text.ts";
import type { Count, Entry } from "./work.ts";
import type { SheetPlan, Value } from "./workbook.ts";

export interface UnitWork {
  unit: Unit;
  /** What was written down. */
  entries: readonly Entry[];
  counts: readonly Count[];
  caseload: readonly CaseloadRow[];
}

/** One plan per worker, role and month, in the order of posts and months. */
export function cardPlans({ unit, entries }: UnitWork, isWanted: (entry: Entry) => boolean): CardPlan[] {
  return unit.posts.flatMap((post) =>
    months.flatMap(({ month }): CardPlan[] => {
      const own = entries.filter(
        (entry) => entry.post === post && entry.date.startsWith(month) && isWanted(entry),
      );
      const surname = post.worker.split(" ")[0] ?? post.worker;
      const sheetName = `${surname} ${month.slice(5).replace(/^0/, "")}`;
      return own.length === 0
        ? []
        : [{ sheetName, worker: post.worker, role: post.role, month, entries: own }];
    }),
  );
}

/** The entries of some months by month, worker, task in the order of the card, and day. */
export function ordered(entries: readonly Entry[], ...wanted: readonly string[]): Entry[] {
  const posts = [...new Set(entries.map(({ post }) => post))];
  const taskNumber = ({ post, task }: Entry): number =>
    taskLabels(post.role).findIndex((candidate) => candidate.task === task);
  return wanted.flatMap((month) =>
    entries
      .filter(({ date }) => date.startsWith(month))
      .toSorted(
        (a, b) =>
          posts.indexOf(a.post) - posts.indexOf(b.post) ||
          taskNumber(a) - taskNumber(b) ||
          (a.date < b.date ? -1 : Number(a.date > b.date)),
      ),
  );
}

/** The activity table of each period as a sheet with the period's name, headings first. */
export function countSheets(random: Random, { unit, counts }: UnitWork, style: TableStyle): SheetPlan[] {
  return periodsOf(unit.counts).map((period) => ({
    name: period.words,
    rows: [
      [...countHeadings],
      ...countRows(
        random,
        counts.filter((count) => count.period === period),
        style,
      ),
    ],
  }));
}

/** The activity table of all periods, headings first. */
export function countTable(random: Random, { counts }: UnitWork, style: TableStyle): Value[][] {
  const byPeriod = counts.toSorted((a, b) =>
    a.period.start < b.period.start ? -1 : Number(a.period.start > b.period.start),
  );
  return [[...countHeadings], ...countRows(random, byPeriod, style)];
}

/** A table saved as text with semicolons. */
export function textTable(path: string, rows: readonly (readonly Value[])[], encoding: Encoding): SampleFile {
  const cells = rows.map((row) =>
    row.map((value) => {
      if (value !== null && typeof value === "object") throw new Error("a text file holds no typed cells");
      // The old code pages have no accents on their own.
      return typeof value === "string" && !encoding.startsWith("utf") ? value.normalize("NFC") : value;
    }),
  );
  return { path, bytes: encoded(delimited(cells, ";"), encoding), placed: [] };
}
