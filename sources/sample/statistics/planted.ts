/** What is wrong in the reports: eight things such as happen, each known with its place. */
import type { Assessment } from "./assessments.ts";
import type { Section } from "./dictionary.ts";
import type { Printed, Report, TableRow } from "./tables.ts";

export type ReportMistake =
  "sum_broken" | "rural_over_total" | "persons_not_multiple" | "ten_times" | "row_shifted";

/** The rule that must name each mistake. */
export const ruleOf: Readonly<Record<ReportMistake | AssessmentMistake, string>> = {
  sum_broken: "mpips03_sum_doubtful",
  rural_over_total: "mpips03_relation_doubtful",
  persons_not_multiple: "mpips03_household",
  ten_times: "mpips03_jump",
  row_shifted: "mpips03_relation_doubtful",
  identity_broken: "ozps_sum_differs",
  revised: "ozps_revised",
};

type AssessmentMistake = "identity_broken" | "revised";

interface Edit {
  mistake: ReportMistake;
  unitId: string;
  year: number;
  section: Section;
  concept: string;
  /** The column that is wrong, from 1. */
  column: number;
  change(row: TableRow, table: readonly TableRow[]): Printed[];
  /** Rows that are changed so that nothing else gives the mistake away. */
  besides?: Readonly<Record<string, (row: TableRow) => Printed[]>>;
}

export interface PlacedEdit {
  mistake: ReportMistake;
  section: Section;
  row: TableRow;
  column: number;
  was: Printed;
  is: Printed;
}

const edits: readonly Edit[] = [
  {
    mistake: "sum_broken",
    unitId: "mgops-fikcyjnowo",
    year: 2023,
    section: "types",
    concept: "families_with_children",
    column: 1,
    change: ({ cells }) => added(cells, 1, 3),
  },
  {
    mistake: "rural_over_total",
    unitId: "mgops-zmyslin",
    year: 2021,
    section: "reasons",
    concept: "reason_alcohol",
    column: 2,
    change: ({ cells }) => changed(cells, 2, numberAt(cells, 1) + 4),
  },
  {
    mistake: "persons_not_multiple",
    unitId: "mgops-wzorcowo",
    year: 2024,
    section: "types",
    concept: "families_of_4",
    column: 3,
    change: ({ cells }) => added(cells, 3, -1),
    besides: { families_of_6_more: ({ cells }) => added(cells, 3, 1) },
  },
  {
    // In the last year, so that no year after it looks wrong.
    mistake: "ten_times",
    unitId: "mgops-fikcyjnowo",
    year: 2025,
    section: "reasons",
    concept: "reason_alcohol",
    column: 3,
    change: ({ cells }) => changed(cells, 3, 10 * numberAt(cells, 3)),
  },
  {
    // Typed one column too far to the right: the first cell is empty, the last number stands outside the form, and
    // there are more families than persons in them.
    mistake: "row_shifted",
    unitId: "gops-nibywies",
    year: 2020,
    section: "actual",
    concept: "help_noncash",
    column: 2,
    change: ({ cells }) => [null, ...cells],
  },
];

/** The report as it was handed over, and what is wrong in it. */
export function spoiled(report: Report): { report: Report; placed: PlacedEdit[] } {
  const own = edits.filter(
    ({ unitId, year }) => unitId === report.community.unit.id && year === report.year && !report.half,
  );
  const placed: PlacedEdit[] = [];
  const tables = report.tables.map((table) => {
    const wrong = own.filter(({ section }) => section === table.section);
    const rows = table.rows.map((row) => {
      for (const edit of wrong) {
        const beside = edit.besides?.[row.concept];
        if (beside) return { ...row, cells: beside(row) };
        if (edit.concept !== row.concept) continue;
        const cells = edit.change(row, table.rows);
        const { mistake, section, column } = edit;
        const [was, is] = [row.cells[column - 1] ?? null, cells[column - 1] ?? null];
        placed.push({ mistake, section, row, column, was, is });
        return { ...row, cells };
      }
      return row;
    });
    return { ...table, rows };
  });
  return { report: { ...report, tables }, placed };
}

interface AssessmentEdit {
  mistake: AssessmentMistake;
  unitId: string;
  year: number;
  row: string;
  /** From 1 to 5. */
  column: number;
  by: number;
}

export interface PlacedAssessmentEdit extends AssessmentEdit {
  was: number;
  is: number;
}

const assessmentEdits: readonly AssessmentEdit[] = [
  // Two digits changed places: 6 = 7 + 8 + 9 no longer holds.
  { mistake: "identity_broken", unitId: "gops-nibywies", year: 2025, row: "9", column: 3, by: 36 },
  // The unemployed of 2024, as the labour office counted them later.
  { mistake: "revised", unitId: "mgops-wzorcowo", year: 2025, row: "10", column: 2, by: -12 },
];

export function spoiledAssessment(assessment: Assessment): {
  assessment: Assessment;
  placed: PlacedAssessmentEdit[];
} {
  const own = assessmentEdits.filter(
    ({ unitId, year }) => unitId === assessment.community.unit.id && year === assessment.year,
  );
  const values = new Map(assessment.values);
  const placed = own.map((edit): PlacedAssessmentEdit => {
    const cells = values.get(edit.row) ?? [];
    const was = cells[edit.column - 1];
    if (typeof was !== "number") throw new Error(`row ${edit.row} of the assessment holds no number`);
    values.set(
      edit.row,
      cells.map((cell, index) => (index === edit.column - 1 ? was + edit.by : cell)),
    );
    return { ...edit, was, is: was + edit.by };
  });
  return { assessment: { ...assessment, values }, placed };
}

function changed(cells: readonly Printed[], column: number, value: number): Printed[] {
  return cells.map((cell, index) => (index === column - 1 ? value : cell));
}

function added(cells: readonly Printed[], column: number, by: number): Printed[] {
  return changed(cells, column, numberAt(cells, column) + by);
}

function numberAt(cells: readonly Printed[], column: number): number {
  const cell = cells[column - 1];
  if (typeof cell !== "number") throw new Error(`no number in column ${String(column)} to spoil`);
  return cell;
}
