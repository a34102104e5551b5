/** The tables of activity counts (liczby czynności) and of caseload (środowiska). */
import { polishDate } from "./calendar.ts";
import { roleLabels, type Role } from "./labels.ts";
import { typedName } from "./typing.ts";
import type { Random } from "./random.ts";
import { withComma } from "./text.ts";
import type { Count } from "./work.ts";
import type { Value } from "./workbook.ts";

export type TableStyle = "iso text" | "polish text" | "cells";

export interface CaseloadRow {
  unitId: string;
  /** ISO */
  date: string;
  team: string | null;
  role: Role;
  families: number;
  socialWorkCases: number | null;
  fte: number;
  fullTimePersons: number;
}

export const countHeadings = [
  "okres od",
  "okres do",
  "zespół",
  "pracownik",
  "stanowisko",
  "etat",
  "czynność",
  "liczba",
] as const;

const caseloadHeadings = [
  "stan na",
  "zespół",
  "pracownik",
  "stanowisko",
  "rodziny",
  "rodziny i osoby w pracy socjalnej",
  "etat",
  "osoby na pełnym etacie",
] as const;

export function countRows(random: Random, counts: readonly Count[], style: TableStyle): Value[][] {
  const names = new Map<string, string>();
  return counts.map(({ post, period, activity, count }) => {
    const name = names.get(post.worker) ?? typedName(random, post.worker);
    names.set(post.worker, name);
    return [
      dateIn(style, period.start),
      dateIn(style, period.end),
      post.team,
      name,
      post.title ?? roleLabels[post.role],
      numberIn(style, post.fte),
      activity.label,
      count,
    ];
  });
}

export function caseloadTable(rows: readonly CaseloadRow[], style: TableStyle): Value[][] {
  return [
    [...caseloadHeadings],
    ...rows.map((row): Value[] => [
      dateIn(style, row.date),
      row.team,
      null,
      roleLabels[row.role],
      row.families,
      row.socialWorkCases,
      numberIn(style, row.fte),
      row.fullTimePersons,
    ]),
  ];
}

function dateIn(style: TableStyle, date: string): Value {
  if (style === "cells") return { date };
  return style === "polish text" ? polishDate(date) : date;
}

function numberIn(style: TableStyle, value: number): Value {
  return style === "cells" ? value : withComma(value);
}
