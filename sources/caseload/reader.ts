/** Środowiska: families per date, team, worker (or none) and role, with the staff who help them. */
import type { Sheet } from "../files/types.ts";
import { HeadingTable, type TableRecord } from "../heading-table.ts";
import type { ReadContext, Source } from "../reading.ts";
import { knownPosts } from "../role-names.ts";
import { readDay } from "../values/dates.ts";
import { textOf } from "../values/labels.ts";
import { MOST_COUNT, MOST_FTE, readTeam } from "../limits.ts";
import { isName } from "../values/names.ts";
import { readNumber } from "../values/numbers.ts";
import type { CaseloadRow } from "./contract.ts";

export type Field =
  "as_of" | "team" | "worker" | "role" | "families" | "social_work_cases" | "fte" | "full_time_persons";

/** The table's columns, for whoever reads it and for the form that asks for them. */
export const table = new HeadingTable<Field>(new URL("./headings.csv", import.meta.url), {
  words: ["as_of", "team", "worker", "role"],
  names: ["worker"],
  amounts: ["families", "social_work_cases", "fte", "full_time_persons"],
});

export const caseload: Source = {
  id: "caseload",
  label: { pl: "środowiska (rodziny na pracownika)", en: "caseload" },
  knownHeadings: table.knownHeadings,
  recognise: (sheet) => table.recognise(sheet),
  namesIn: (sheet) => table.textsOf(sheet, "worker"),
  read: (sheets, context) => {
    for (const sheet of sheets) readSheet(sheet, context);
  },
};

function readSheet(sheet: Sheet, context: ReadContext): void {
  table.read(sheet, context, (record) => {
    const row = readRow(record, context);
    if (!row) return;
    if ((row.fullTimePersons ?? 0) > (row.fte ?? Infinity)) {
      record.fail("caseload_part_over_whole", "full_time_persons", {
        persons: row.fullTimePersons ?? 0,
        fte: row.fte ?? 0,
      });
    }
    const origin = {
      fileId: context.fileId,
      sheet: sheet.number,
      row: sheet.lines?.[record.row] ?? record.row + 1,
      column: record.column("families") + 1,
    };
    context.emit("caseload", origin, row);
  });
}

function readRow(record: TableRecord<Field>, context: ReadContext): CaseloadRow | null {
  // Before anything else can be wrong with the row: its name must not leave in a file's or team's name either.
  const name = textOf(record.cell("worker"));
  if (name !== null && !isName(name)) {
    record.fail("name_missing", "worker");
    return null;
  }
  const workerId = name === null ? null : context.pseudonymOf(name);
  const date = readDay(record.cell("as_of"));
  if (date === null) {
    record.fail("date_unreadable", "as_of");
    return null;
  }
  const post = textOf(record.cell("role"));
  const role = post === null ? undefined : context.vocabulary.posts.find(post)[0]?.role;
  if (!role) {
    record.fail("role_missing_or_unknown", "role", { known: knownPosts });
    return null;
  }
  const team = readTeam(record, "team");
  if (team !== null && typeof team === "object") {
    record.fail(team.rule, "team", team.params);
    return null;
  }
  const numbers: Partial<Record<Field, number | null>> = {};
  for (const field of ["families", "social_work_cases", "fte", "full_time_persons"] as const) {
    const number = readNumber(record.cell(field), field === "fte" ? "small" : "count");
    const isWhole = number.kind === "number" && (field === "fte" || Number.isInteger(number.value));
    const limit = field === "fte" ? MOST_FTE : MOST_COUNT;
    if (number.kind === "number" && number.value > limit) {
      record.fail("number_too_large", field, { number: number.value, limit });
      return null;
    }
    if (number.kind === "empty") numbers[field] = null;
    else if (number.kind === "number" && isWhole && number.value >= 0) numbers[field] = number.value;
    else {
      record.fail(number.kind === "unclear" ? "number_unclear" : "caseload_number_unreadable", field);
      return null;
    }
  }
  return {
    unitId: context.unitId,
    date,
    team,
    workerId,
    role,
    families: numbers.families ?? null,
    socialWorkCases: numbers.social_work_cases ?? null,
    fte: numbers.fte ?? null,
    fullTimePersons: numbers.full_time_persons ?? null,
  };
}
