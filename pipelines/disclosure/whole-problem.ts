/** Every table under disclosure control as one problem: what several tables say is one cell, or tied by relations. */
import { Comparisons } from "./comparisons.ts";
import { addEvaluation, type EvaluationCells, type Groups } from "./evaluation-problem.ts";
import { ruleOf } from "./indicator-rules.ts";
import type { Problem, Term } from "./solve/model.ts";
import { ProblemBuilder } from "./problem-builder.ts";
import { profileProblem, type ProfileProblem } from "./profile/profile-problem.ts";
import type { DisclosureInput } from "./public-dataset.ts";
import { addStaffing, staffingCellsOf } from "./staffing.ts";

export interface WholeProblem extends Problem, Pick<ProfileProblem, "cellOf"> {
  /** Cells before it are the profile's. */
  profileSize: number;
  /** Cells before it are the profile's and of staff norms. */
  staffingSize: number;
  /** The cell of a key of another table than the profile. */
  cellNamed: (key: string) => number | undefined;
  evaluation: EvaluationCells;
  comparisons: Comparisons;
  groups: Groups;
}

type ProblemTable = "out__profile" | "out__staffing" | "out__indicator" | "ref_indicator" | "out__comparison";

export function wholeProblem(
  data: Pick<DisclosureInput, "units"> & { tables: Pick<DisclosureInput["tables"], ProblemTable> },
  minCount: number,
  groups: Groups,
): WholeProblem {
  const { out__staffing = [], out__indicator = [], ref_indicator = [] } = data.tables;
  const profile = profileProblem(data.tables.out__profile, data.units, minCount);
  const builder = new ProblemBuilder(minCount);
  addStaffing(builder, out__staffing);
  const staffingCount = builder.cells.length;
  const evaluation = addEvaluation(builder, out__indicator, ref_indicator, groups);
  const caseloads = staffingCellsOf(out__staffing, builder);
  // The same families are counted by norms of staff and by indicators of caseload.
  out__indicator.forEach((row, at) => {
    const cell = evaluation.cellsOf.get(at)?.numerator;
    const isCaseload = ruleOf(row.indicator_id).numerator?.startsWith("caseload.") ?? false;
    if (typeof cell !== "number" || !isCaseload) return;
    for (const other of caseloads.get(row.unit_id) ?? [])
      builder.relate(
        [
          { cell, factor: 1 },
          { cell: other, factor: -1 },
        ],
        0,
        0,
      );
  });
  const comparisons = new Comparisons(out__indicator, groups);
  const offset = profile.cells.length;
  const moved = <T extends { terms: readonly Term[] }>(one: T): T => ({
    ...one,
    terms: one.terms.map(({ cell, factor }) => ({ cell: cell + offset, factor })),
  });
  return {
    cells: [...profile.cells, ...builder.cells],
    relations: [...profile.relations, ...builder.relations.map(moved)],
    needs: [...profile.needs, ...builder.needs.map(moved)],
    cellOf: profile.cellOf,
    profileSize: offset,
    staffingSize: offset + staffingCount,
    cellNamed: (key) => {
      const cell = builder.cellOf(key);
      return cell === undefined ? undefined : cell + offset;
    },
    evaluation: movedCells(evaluation, offset),
    comparisons,
    groups,
  };
}

function movedCells({ cellsOf, unknownGroups }: EvaluationCells, offset: number): EvaluationCells {
  const moved = (cell: number | null) => (cell === null ? null : cell + offset);
  return {
    unknownGroups,
    cellsOf: new Map(
      [...cellsOf].map(([at, { numerator, denominator }]) => [
        at,
        { numerator: moved(numerator), denominator: moved(denominator) },
      ]),
    ),
  };
}
