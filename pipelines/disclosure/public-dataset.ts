/** From the tables of a run to those of the public edition: hidden what must be, and attacked before anybody reads it. */
import type { Dataset } from "../contract/dataset.ts";
import type { DisclosureLoss, PublicDataset } from "../contract/public-dataset.ts";
import { PublishError } from "../errors.ts";
import { attack, type Exposed } from "./attack.ts";
import { evidenceOf } from "./evidence.ts";
import { publicProfileRow, publicRateRow, type Hides } from "./hide.ts";
import { profileProblem, type ProfileProblem } from "./profile-problem.ts";
import { protect } from "./protect.ts";
import { openSolver, type Solver } from "./solver.ts";

type Input = Pick<Dataset, "project" | "version" | "units"> & {
  tables: Pick<Dataset["tables"], "out__profile" | "out__profile_rate" | "ref_concept" | "ref_series_break">;
};

/**
 * @param minCount the least count of persons or families that may be shown
 * @throws PublishError when the attack finds a hidden number: nothing is published then
 */
export async function publicDataset(data: Input, minCount: number): Promise<PublicDataset> {
  const problem = profileProblem(data.tables.out__profile, data.units, minCount);
  // Where nothing needs hiding there is nothing to solve.
  const solver = problem.needs.length > 0 ? await openSolver() : null;
  const hidden = solver ? protect(problem, solver) : problem.cells.map(() => false);
  const tables = publicTables(data, problem, (cell) => hidden[cell] ?? false);
  if (solver) {
    const exposed = attackPublication(tables, problem, solver);
    if (exposed.length > 0) throw notPublished(exposed);
  }
  const { project, version } = data;
  return { project, version, loss: lossOf(problem, hidden, minCount), tables } as PublicDataset;
}

/**
 * @param tables the public tables as they would be published: what is hidden is read from them
 * @returns hidden numbers that can be told more closely than was declared
 */
export function attackPublication(
  tables: PublicDataset["tables"],
  problem: ProfileProblem,
  solver: Solver,
): Exposed[] {
  const shown = new Set(
    tables.out__profile.flatMap(({ unit_id, year, concept, value }) =>
      value === null ? [] : [problem.cellOf(unit_id, year, concept)],
    ),
  );
  const relations = [...problem.relations, ...evidenceOf(tables, problem)];
  return attack({ ...problem, relations }, (cell) => !shown.has(cell), solver);
}

function publicTables(
  { units, tables }: Input,
  { cellOf }: ProfileProblem,
  isHidden: (cell: number) => boolean,
): PublicDataset["tables"] {
  const hides: Hides = (unitId, year, concept) => {
    const cell = cellOf(unitId, year, concept);
    return cell !== undefined && isHidden(cell);
  };
  return {
    out__profile: tables.out__profile.map((row) => publicProfileRow(row, hides)),
    out__profile_rate: tables.out__profile_rate.map((row) => publicRateRow(row, hides)),
    ref_unit: units.map(({ unit_id, unit_name, unit_type, teryt }) => ({
      unit_id,
      unit_name,
      unit_type,
      teryt,
    })),
    ref_concept: tables.ref_concept,
    ref_series_break: tables.ref_series_break,
  };
}

function lossOf({ cells }: ProfileProblem, hidden: readonly boolean[], minCount: number): DisclosureLoss {
  const primary = cells.filter(({ role }) => role === "primary").length;
  return {
    minCount,
    cells: cells.length,
    primary,
    complementary: hidden.filter(Boolean).length - primary,
  };
}

function notPublished(exposed: readonly Exposed[]): PublishError {
  const [first] = exposed;
  const name = first?.name ?? "";
  const count = String(exposed.length);
  return new PublishError({
    pl:
      `Wydanie publiczne nie przeszło próby ujawnienia: z tego, co miało się ukazać, dałoby się wyliczyć ukryte liczby ` +
      `(${count}, np. ${name}). Nic nie zostało opublikowane, poprzednia publikacja pozostała. To błąd programu; ` +
      "zgłoszenie pomoże go usunąć.",
    en:
      `The public edition failed the attack on it: hidden numbers could be computed from what was to appear ` +
      `(${count}, e.g. ${name}). Nothing was published, the former publication stayed. This is a fault of the program; ` +
      "reporting it helps to remove it.",
  });
}
