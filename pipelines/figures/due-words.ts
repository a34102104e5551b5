/** What falls due, in words: one deadline, and the finding over all of a unit's. */
import type { Row } from "../contract/rows.ts";
import { counted, dateText, inPeriod, monthText, nbsp, plural, type Forms } from "../lib/polish.ts";
import { waveText } from "./evaluation-words.ts";
import { codeText } from "./labels.ts";
import { periodOfMonths } from "./periods.ts";

export type Due = Row<"out__due">;

export interface DueFinding {
  /** The day from which one looks; null without deadlines. */
  asOf: string | null;
  headline: string;
  /** Its day has passed, and what was due is not done. */
  overdue: Due[];
  /** In the rest of the month of that day. */
  thisMonth: Due[];
  later: Due[];
}

const terms: Forms = { one: "termin", few: "terminy", many: "terminów", other: "terminu" };
const passed: Forms = { one: "minął", few: "minęły", many: "minęło", other: "minęło" };
const falls: Forms = { one: "przypada", few: "przypadają", many: "przypada", other: "przypada" };

/** Deadlines of one unit by day. */
export function dueFinding(rows: readonly Due[]): DueFinding {
  const sorted = rows.toSorted((a, b) => order(a.due_date, b.due_date) || order(dueText(a), dueText(b)));
  const asOf = sorted[0]?.as_of_date ?? null;
  const isOverdue = (row: Due): boolean => row.due_date < row.as_of_date;
  const isThisMonth = (row: Due): boolean => row.due_date.slice(0, 7) === row.as_of_date.slice(0, 7);
  const overdue = sorted.filter(isOverdue);
  const coming = sorted.filter((row) => !isOverdue(row));
  const thisMonth = coming.filter(isThisMonth);
  return {
    asOf,
    headline: headlineOf(asOf, overdue, coming, thisMonth),
    overdue,
    thisMonth,
    later: coming.filter((row) => !isThisMonth(row)),
  };
}

function headlineOf(
  asOf: string | null,
  overdue: readonly Due[],
  coming: readonly Due[],
  thisMonth: readonly Due[],
): string {
  if (asOf === null) return "Z danych nie wynika żaden termin.";
  const late = overdue.length === 0 ? "" : `${termsText(overdue.length)} ${plural(overdue.length, passed)}`;
  const [next] = coming;
  if (!next) return `${late}; dalszych terminów dane nie wskazują.`;
  const nearest = `${dateText(next.due_date)}: ${lowered(dueText(next))}`;
  const end = dateText(periodOfMonths([asOf.slice(0, 7)])?.period_end_date ?? asOf);
  const now =
    thisMonth.length === 0
      ? `do ${end} nie przypada żaden termin, najbliższy ${nearest}`
      : thisMonth.length === 1
        ? `do ${end} przypada ${late === "" ? "1 termin" : "1"}, ${nearest}`
        : `do ${end} ${plural(thisMonth.length, falls)} ${late === "" ? termsText(thisMonth.length) : String(thisMonth.length)}, najbliższy ${nearest}`;
  return late === "" ? `${now.replace(/^do/, "Do")}; żaden nie jest zaległy.` : `${late}; ${now}.`;
}

function termsText(n: number): string {
  return counted(n, terms);
}

/** "Przegląd programu IPW-3 (PZK-1)", "Pomiar ewaluacji: po 6 miesiącach". */
export function dueText(row: Due): string {
  const subject = row.due_subject ?? "";
  const inTeam = row.team_id === null ? "" : ` (${row.team_id})`;
  const ofTeam = row.team_id ?? "";
  switch (row.due_kind) {
    case "programme_end":
      return `Koniec programu ${subject}${inTeam}`;
    case "review":
      return `Przegląd programu ${subject}${inTeam}`;
    case "meeting":
      return `Spotkanie zespołu ${ofTeam}`;
    case "supervision":
      return `Superwizja w${nbsp}zespole ${ofTeam}`;
    case "authorities":
      return `Spotkanie zespołu ${ofTeam} z${nbsp}udziałem władz`;
    case "list_update":
      return "Aktualizacja listy usług";
    case "report":
      return `Informacje za ${monthText(subject)}${inTeam}: brakuje od ${counted(row.due_count, institutions)}`;
    case "follow_up":
      return `Koniec obserwacji rodziny po programie ${subject}${inTeam}`;
    case "preparation":
      return "Koniec przygotowań i początek testowania";
    case "task":
      return `Wykonanie: ${subject}${inTeam}`;
    case "wave":
      return `Pomiar ewaluacji ${waveText(subject)}`;
    case "post":
      return `Stanowisko „${subject}”: utrzymać co najmniej do tego dnia`;
    default:
      return `${codeText("due_kind", row.due_kind)}${inTeam}`;
  }
}

const institutions: Forms = {
  one: "instytucji",
  few: "instytucji",
  many: "instytucji",
  other: "instytucji",
};

/** Why it falls due: the rule's words, and the day from which it is counted. */
export function dueReason(row: Due, rules: ReadonlyMap<string, Row<"ref_evaluation_rule">>): string {
  const rule = row.rule_id === null ? undefined : rules.get(row.rule_id);
  const from = row.counted_from_date === null ? "" : dateText(row.counted_from_date);
  const reasons = [
    rule?.rule_text ?? ownReasons[row.due_kind] ?? "",
    from === "" || row.due_kind === "report" ? "" : `Liczone od ${from}`,
  ];
  return reasons.filter((text) => text !== "").join(" ");
}

/** Deadlines that no rule of the book sets. */
const ownReasons: Readonly<Record<string, string>> = {
  task: "Termin z planu.",
  wave: "Dzień pomiaru wynika z początku i końca pilotażu.",
  post: "Stanowisko z projektu utrzymuje się 2 lata po jego końcu.",
};

/** "w lutym 2026 r." */
export function monthOf(day: string): string {
  const period = periodOfMonths([day.slice(0, 7)]);
  return period ? inPeriod(period) : dateText(day);
}

function lowered(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLocaleLowerCase("pl"));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
