/** From the tables of a run to those of the public edition: hidden what must be, and attacked before anybody reads it. */
import type { Dataset } from "../contract/dataset.ts";
import type { PublicDataset } from "../contract/public-dataset.ts";
import { PublishError } from "../errors.ts";
import { attack, type Exposed } from "./attack.ts";
import type { Groups } from "./evaluation-problem.ts";
import { evidenceOf, isShownIn } from "./evidence.ts";
import { lossOf } from "./loss.ts";
import { protect } from "./protect.ts";
import { publicTables } from "./public-tables.ts";
import { openSolver, type Solver } from "./solver.ts";
import { wholeProblem, type WholeProblem } from "./whole-problem.ts";

type Tables = Dataset["tables"];
type Always = "out__profile" | "out__profile_rate" | "ref_concept" | "ref_series_break";

/** Tables that a publication may lack are empty in it. */
export type DisclosureInput = Pick<Dataset, "project" | "version" | "units"> & {
  tables: Pick<Tables, Always> & Partial<Omit<Tables, Always>>;
};

export interface DisclosureSettings {
  /** The least number of workers of whose work figures are shown. */
  minWorkers?: number;
  /** The groups that units of the evaluation are counted in, beside their arm. */
  groups?: Groups;
}

/**
 * @param minCount the least count of persons or families that may be shown
 * @throws PublishError when the attack finds a hidden number: nothing is published then
 */
export async function publicDataset(
  data: DisclosureInput,
  minCount: number,
  { minWorkers = leastWorkers, groups = new Map() }: DisclosureSettings = {},
): Promise<PublicDataset> {
  const problem = wholeProblem(data, minCount, groups);
  // Where nothing needs hiding there is nothing to solve.
  const solver = problem.needs.length > 0 ? await openSolver() : null;
  const hidden = solver ? protect(problem, solver) : problem.cells.map(() => false);
  const isHidden = (cell: number) => hidden[cell] ?? false;
  const published = publicTables(data, problem, isHidden, { minCount, minWorkers });
  if (solver) {
    const exposed = attackPublication(published.tables, problem, solver);
    if (exposed.length > 0) throw notPublished(exposed);
  }
  const { project, version } = data;
  const loss = lossOf(problem, hidden, published, { minCount, minWorkers });
  return { project, version, loss, tables: published.tables } as PublicDataset;
}

const leastWorkers = 3;

/**
 * @param tables the public tables as they would be published: what is hidden is read from them
 * @returns hidden numbers that can be told more closely than was declared
 */
export function attackPublication(
  tables: PublicDataset["tables"],
  problem: WholeProblem,
  solver: Solver,
): Exposed[] {
  const isShown = isShownIn(tables, problem);
  const relations = [...problem.relations, ...evidenceOf(tables, problem)];
  return attack({ ...problem, relations }, (cell) => !isShown(cell), solver);
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
