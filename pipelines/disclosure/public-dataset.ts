/** From the tables of a run to those of the public edition: hidden what must be, and attacked before anybody reads it. */
import type { Dataset } from "../contract/dataset.ts";
import type { PublicDataset } from "../contract/public-dataset.ts";
import type { Withheld } from "../contract/withheld.ts";
import { PublishError } from "../errors.ts";
import { cardFigures } from "./work/card-figures.ts";
import type { Groups } from "./evaluation-problem.ts";
import { lossOf } from "./loss.ts";
import type { Publication } from "./past.ts";
import type { PowiatFacts } from "./powiats.ts";
import { discloseProfiles, unitProfiles } from "./profile/profiles.ts";
import { publicTables } from "./public-tables.ts";
import { discloseSection } from "./section.ts";
import { wholeProblem, type WholeProblem } from "./whole-problem.ts";
import type { WithheldCells } from "./withheld-cells.ts";
import { attackWork } from "./work/attack.ts";
import { workFigures } from "./work/figures.ts";
import type { PastFigure, ShownFigure } from "./work/shown-figures.ts";
import { toldByHistory } from "./work/history.ts";

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
  pastFigures?: readonly PastFigure[];
}

/** A publication, and what must be remembered of it once it is one. */
export interface Disclosed {
  data: PublicDataset;
  /** Section by section. @see keepPast */
  record: readonly string[];
  /** All figures about work and of cost cards that it shows. @see keepFigures */
  figures: ShownFigure[];
  /** What would be shown if nothing had been published before. */
  withheld: Withheld[];
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
  const { profiles: open, otherPast } = unitProfiles(data, past, minCount);
  const profiles = await discloseProfiles(open);
  const publicRows = {
    out__profile: profiles.flatMap(({ tables }) => tables.out__profile),
    out__profile_rate: profiles.flatMap(({ tables }) => tables.out__profile_rate),
  };
  const tables = { ...data.tables, out__profile: [], out__profile_rate: [] };
  const problem = wholeProblem({ ...data, tables }, minCount, groups);
  const section = await discloseSection(problem, otherPast, (isHidden) =>
    publicTables(data, problem, isHidden, {
      minCount,
      minWorkers,
      powiats,
      profiles: publicRows,
      pastFigures,
    }),
  );
  const { published, isHidden, exposed, record } = section;
  const work = workFigures(published.tables, data.tables);
  const cards = cardFigures(published.tables.ref_cost_card, published.tables.out__cost_card);
  const told = [
    ...attackWork(published.tables, data.tables, groups, minWorkers),
    ...toldByHistory(work, pastFigures, minWorkers),
    ...toldByHistory(cards, pastFigures, minCount),
    ...profiles.flatMap((one) => one.exposed),
    ...exposed,
  ];
  if (told.length > 0) throw notPublished(told);
  const { project, version } = data;
  const losses = profiles.map(({ loss }) => loss);
  const loss = lossOf(problem, isHidden, published, losses, { minCount, minWorkers });
  return {
    data: { project, version, loss, tables: published.tables } as PublicDataset,
    record: [...profiles.map((one) => one.record), record],
    figures: [...work, ...cards],
    withheld: [
      ...profiles.flatMap((one) => one.withheld),
      ...published.withheld,
      ...withheldOfEvaluation(problem, section.withheld),
    ],
  };
}

export async function publicDataset(...asked: Parameters<typeof disclose>): Promise<PublicDataset> {
  return (await disclose(...asked)).data;
}

const leastWorkers = 3;

/** Norms of staff and indicators are tied over all units, so what is withheld is told of them together. */
function withheldOfEvaluation(
  { cells }: Pick<WholeProblem, "cells">,
  withheld: WithheldCells | null,
): Withheld[] {
  const days = (withheld?.cells ?? []).map((at) => /\d{4}-\d\d-\d\d/.exec(cells[at]?.key ?? "")?.[0] ?? null);
  return [...new Set(days)].map((of) => ({
    kind: "evaluation",
    unitId: null,
    of,
    publications: withheld?.publications ?? [],
  }));
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
