/** From the tables of a run to those of the public edition: hidden what must be, and attacked before anybody reads it. */
import type { Dataset } from "../contract/dataset.ts";
import type { PublicDataset } from "../contract/public-dataset.ts";
import { PublishError } from "../errors.ts";
import { attack, type Exposed } from "./attack.ts";
import { cardFigures } from "./card-figures.ts";
import type { Groups } from "./evaluation-problem.ts";
import { evidenceOf, isShownIn } from "./evidence.ts";
import { lossOf } from "./loss.ts";
import { isAlwaysHidden, tolerance } from "./model.ts";
import { recordOf, withPast, type Publication } from "./past.ts";
import type { PowiatFacts } from "./powiats.ts";
import { protect } from "./protect.ts";
import { publicTables } from "./public-tables.ts";
import { openSolver, type Solver } from "./solver.ts";
import { attackWork } from "./work-attack.ts";
import { workFigures } from "./work-figures.ts";
import type { ShownFigure } from "./shown-figures.ts";
import { newFigures, toldByHistory } from "./work-history.ts";
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
  /** What is known of powiats, beside the codes of the units. */
  powiats?: readonly PowiatFacts[];
  /** Earlier publications, the oldest first. */
  past?: readonly Publication[];
  /** Figures about work and of cost cards that they showed, the oldest first. */
  pastFigures?: readonly ShownFigure[];
}

/** A publication, and what must be remembered of it once it is one. */
export interface Disclosed {
  data: PublicDataset;
  record: Publication;
  /** Figures about work and of cost cards that no earlier publication showed as they are. */
  figures: ShownFigure[];
}

/**
 * @param minCount the least count of persons or families that may be shown
 * @throws PublishError when the attack finds a hidden number: nothing is published then
 */
export async function disclose(
  data: DisclosureInput,
  minCount: number,
  {
    minWorkers = leastWorkers,
    groups = new Map(),
    powiats = [],
    past = [],
    pastFigures = [],
  }: DisclosureSettings = {},
): Promise<Disclosed> {
  const present = wholeProblem(data, minCount, groups);
  const problem = withPast(present, past);
  // Where nothing needs hiding there is nothing to solve.
  const solver = problem.needs.length > 0 ? await openSolver() : null;
  const protectedCells = solver ? protect(problem, solver) : [];
  // A small number stays hidden even where an earlier publication showed it.
  const hidden = present.cells.map((cell, i) => isAlwaysHidden(cell) || (protectedCells[i] ?? false));
  const isHidden = (cell: number) => hidden[cell] ?? false;
  const published = publicTables(data, present, isHidden, {
    minCount,
    minWorkers,
    powiats,
    pastFigures,
  });
  const work = workFigures(published.tables, data.tables);
  const cards = cardFigures(published.tables.ref_cost_card, published.tables.out__cost_card);
  const toldOfWork = [
    ...attackWork(published.tables, data.tables, groups, minWorkers),
    ...toldByHistory(work, pastFigures, minWorkers),
    ...toldByHistory(cards, pastFigures, minCount),
  ];
  if (toldOfWork.length > 0) throw notPublished(toldOfWork);
  if (solver) {
    const exposed = attackPublication(published.tables, problem, solver);
    const told = exposed.length > 0 && past.length > 0 ? attack(problem, isUnknown(problem), solver) : [];
    const own = exposed.filter((one) => !told.some((other) => isSame(one, other)));
    if (own.length > 0) throw notPublished(own.map(({ name }) => name));
  }
  const { project, version } = data;
  const loss = lossOf(present, hidden, published, { minCount, minWorkers });
  const relations = [...present.relations, ...evidenceOf(published.tables, present, isHidden)];
  return {
    data: { project, version, loss, tables: published.tables } as PublicDataset,
    record: recordOf({ ...present, relations }, isHidden),
    figures: newFigures([...work, ...cards], pastFigures),
  };
}

export async function publicDataset(...asked: Parameters<typeof disclose>): Promise<PublicDataset> {
  return (await disclose(...asked)).data;
}

/** As if nothing were published now. */
function isUnknown({ cells }: WholeProblem): (cell: number) => boolean {
  return (cell) => cells[cell]?.role !== "open";
}

/** What is told as closely by earlier publications alone cannot be taken back. */
function isSame(one: Exposed, other: Exposed): boolean {
  const isNear = (a: number, b: number) => Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a));
  return one.name === other.name && isNear(one.least, other.least) && isNear(one.most, other.most);
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
  const isHidden = (cell: number) => problem.cells[cell]?.role !== "open" && !isShown(cell);
  const relations = [...problem.relations, ...evidenceOf(tables, problem, isHidden)];
  return attack({ ...problem, relations }, isHidden, solver);
}

function notPublished(exposed: readonly string[]): PublishError {
  const name = exposed[0] ?? "";
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
