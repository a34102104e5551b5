/**
 * The mistakes planted in the sample: such as offices really make, each with the rule that must name it.
 * They are chosen from the true entries and written over them when the files are made.
 */
import { sumFormula } from "./form.ts";
import type { Entry } from "./work.ts";
import type { Value } from "./workbook.ts";

export interface EntryMistake {
  rule: "hours_over_24" | "hours_not_a_number" | "hours_not_quarter" | "task_unknown";
  entry: Entry;
  /** What stands in the file instead: in the hours' cell, or in the task's. */
  written: Value;
  /** Hours that may count nevertheless. */
  accepted_h: number;
}

/** A text cell that the spreadsheet left out of its sum: the total is short of it, the hours are right. */
export interface TotalMistake {
  rule: "total_differs";
  entry: Entry;
}

export interface MissingCard {
  rule: "card_missing";
  unitId: string;
  worker: string;
  month: string;
}

export interface Mistakes {
  ofEntry: ReadonlyMap<Entry, EntryMistake>;
  total: TotalMistake;
  missingCard: MissingCard;
  /** Work that no file mentions: the missing card, and the leave of a unit that writes down work only. */
  unwritten: ReadonlySet<Entry>;
}

/** A unit whose workers leave their cards empty while they are away. */
const unitWithoutLeave = "gops-nibywies";

const missingCard: MissingCard = {
  rule: "card_missing",
  unitId: "mops-probna-gora",
  worker: "Symulowany Wacław",
  month: "2026-03",
};

export function plantedMistakes(entries: readonly Entry[]): Mistakes {
  const mistakes: EntryMistake[] = [
    {
      rule: "hours_over_24",
      entry: first(entries, "mgops-wzorcowo", "2026-01", ({ post, amount }) => {
        return post.role === "benefits_worker" && amount === 10;
      }),
      written: "25",
      accepted_h: 0,
    },
    {
      rule: "task_unknown",
      entry: first(entries, "mgops-wzorcowo", "2026-03", ({ task }) => task === "professional_development"),
      written: "Doskonalenie zawodwe",
      accepted_h: 0,
    },
    {
      rule: "hours_not_a_number",
      entry: first(entries, "gops-przykladowo", "2026", ({ post, task }) => {
        return post.worker === "Wzorcowa Halina" && task === "leave";
      }),
      written: "urlop",
      accepted_h: 0,
    },
    ...notQuarters(entries),
  ];
  return {
    ofEntry: new Map(mistakes.map((mistake) => [mistake.entry, mistake])),
    total: {
      rule: "total_differs",
      entry: first(entries, "mops-probna-gora", "2026-01", ({ post, amount }) => {
        return post.worker === "Umowna Dąbrówka" && amount === 10;
      }),
    },
    missingCard,
    unwritten: new Set(
      entries.filter(
        (entry) => isOnMissingCard(entry) || (entry.unit.id === unitWithoutLeave && entry.task === "leave"),
      ),
    ),
  };
}

/** What a day's total shows when the spreadsheet did not add the text cell. */
export function shortTotal(entry: Entry, dayAmount: number, column: number, rows: [number, number]): Value {
  return {
    formula: sumFormula(column, rows[0], rows[1]),
    result: (dayAmount - entry.amount) / 4,
  };
}

/** Hours that may count once the files are as they are. */
export function acceptedHours(entry: Entry, { ofEntry, unwritten }: Mistakes): number {
  return unwritten.has(entry) ? 0 : (ofEntry.get(entry)?.accepted_h ?? entry.amount / 4);
}

export function isOnMissingCard({ unit, post, date }: Entry): boolean {
  const { unitId, worker, month } = missingCard;
  return unit.id === unitId && post.worker === worker && date.startsWith(month);
}

/** Three days on which someone wrote 1.3 h for an hour and a quarter, or 2.3 h for two and a quarter. */
function notQuarters(entries: readonly Entry[]): EntryMistake[] {
  const days = new Map<string, Entry>();
  for (const entry of entries) {
    const isCandidate =
      entry.post.worker === "Ćwiczebny Mścisław" &&
      entry.date.startsWith("2026-02") &&
      entry.amount % 4 === 1;
    if (isCandidate && !days.has(entry.date)) days.set(entry.date, entry);
  }
  const chosen = [...days.values()].slice(0, 3);
  if (chosen.length < 3) throw new Error("too few entries of a quarter past the hour to plant the mistake");
  return chosen.map((entry) => {
    const written = (entry.amount - 1) / 4 + 0.3;
    return { rule: "hours_not_quarter", entry, written, accepted_h: written };
  });
}

function first(
  entries: readonly Entry[],
  unitId: string,
  month: string,
  isWanted: (entry: Entry) => boolean,
): Entry {
  const found = entries.find(
    (entry) => entry.unit.id === unitId && entry.date.startsWith(month) && isWanted(entry),
  );
  if (!found) throw new Error(`no entry to plant a mistake in: ${unitId} ${month}`);
  return found;
}
