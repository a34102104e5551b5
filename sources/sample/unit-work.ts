/** What the files of a unit are made from, and the helpers that the three units share. */
import { quarters } from "./calendar.ts";
import type { CardPlan } from "./card-files.ts";
import { taskLabels } from "./labels.ts";
import type { Unit } from "./people.ts";
import type { Random } from "./random.ts";
import type { SampleFile } from "./sample-file.ts";
import { countHeadings, countRows, type CaseloadRow, type TableStyle } from "./table-files.ts";
import { delimited, encoded, type Encoding } from "./text.ts";
import type { Count, Entry } from "./work.ts";
import type { Value } from "./workbook.ts";

export interface UnitWork {
  unit: Unit;
  entries: readonly Entry[];
  counts: readonly Count[];
  caseload: readonly CaseloadRow[];
}

/** One plan per worker, role and month, in the order of posts and months. */
export function cardPlans({ unit, entries }: UnitWork, isWanted: (entry: Entry) => boolean): CardPlan[] {
  const months = quarters.flatMap((quarter) => quarter.months.map(({ month }) => month));
  return unit.posts.flatMap((post) =>
    months.flatMap((month): CardPlan[] => {
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

/** A month's entries by worker, task in the order of the card, and day. */
export function ordered(entries: readonly Entry[], month: string): Entry[] {
  const posts = [...new Set(entries.map(({ post }) => post))];
  const taskNumber = ({ post, task }: Entry): number =>
    taskLabels(post.role).findIndex((candidate) => candidate.task === task);
  return entries
    .filter(({ date }) => date.startsWith(month))
    .toSorted(
      (a, b) =>
        posts.indexOf(a.post) - posts.indexOf(b.post) ||
        taskNumber(a) - taskNumber(b) ||
        (a.date < b.date ? -1 : Number(a.date > b.date)),
    );
}

/** The activity table of each quarter, headings first. */
export function countTables(random: Random, counts: readonly Count[], style: TableStyle): Value[][][] {
  return quarters.map((quarter) => [
    [...countHeadings],
    ...countRows(
      random,
      counts.filter((count) => count.quarter === quarter),
      style,
    ),
  ]);
}

/** A table saved as text with semicolons. */
export function textTable(path: string, rows: readonly (readonly Value[])[], encoding: Encoding): SampleFile {
  const cells = rows.map((row) =>
    row.map((value) => {
      if (value !== null && typeof value === "object") throw new Error("a text file holds no typed cells");
      return value;
    }),
  );
  return { path, bytes: encoded(delimited(cells, ";"), encoding), placed: [] };
}
