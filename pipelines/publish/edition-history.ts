/** The changes of both editions' figures since the former publication: read before it is made, kept when it stands. */
import type { Analysis } from "../analyse.ts";
import type { Dataset } from "../contract/dataset.ts";
import type { FigureChange, FigureHistory } from "../contract/figure-history.ts";
import type { PublicDataset } from "../contract/public-dataset.ts";
import { kindOf, type Withheld } from "../contract/withheld.ts";
import { toldName, type Told } from "../disclosure/told-before.ts";
import { correctedUnits } from "../ingest/corrections.ts";
import { nextHistory, type HistoryEdition, type Published } from "./figure-history.ts";
import { inputsByUnit, readHistory, storeHistory } from "./history-store.ts";
import { internalFigures, publicFigures, type Figures } from "./watched-figures.ts";

export interface EditionHistory {
  history: Record<HistoryEdition, FigureHistory>;
  /** Whose former figures the public page of changes tells. */
  told: Told;
  /** To be called when the publication of this number stands: until then the former one is the last. */
  keep: (number: number) => Promise<void>;
}

/** @param withheld what the public edition lacks beside earlier publications */
export async function historyOf(
  { database, corrections, files, maskWords }: Analysis,
  data: Dataset,
  publicData: PublicDataset,
  withheld: readonly Withheld[],
): Promise<EditionHistory> {
  const shared = {
    version: data.version,
    inputs: inputsByUnit(data.tables.out__input_file),
    corrections: correctedUnits(corrections, files).map(({ unitId, because }) => ({
      unitId,
      because: maskWords(because),
    })),
  };
  const of = async (edition: HistoryEdition, figures: Figures) => {
    const published: Published = { ...shared, edition, figures };
    const stored = await readHistory(database, edition);
    const history = nextHistory(stored, published);
    const keep = (number: number) => storeHistory(database, stored, published, history, number);
    return { history, keep };
  };
  const internal = await of("internal", internalFigures(data));
  const anybody = await of("public", publicFigures(publicData));
  const shown = withoutWithheld(anybody.history, withheld);
  const former = shown.changes.filter(({ from }) => typeof from === "number");
  return {
    history: { internal: internal.history, public: shown },
    told: new Set(former.map(({ table, unitId }) => toldName(table, unitId))),
    keep: async (number) => {
      await internal.keep(number);
      await anybody.keep(number);
    },
  };
}

/**
 * Where figures of a unit are withheld because of an earlier publication, the page of changes does not repeat what that
 * one showed: else whoever declares that nobody was given it would still have given its figures to all.
 */
function withoutWithheld(history: FigureHistory, withheld: readonly Withheld[]): FigureHistory {
  const isOf = ({ table, unitId }: FigureChange) =>
    withheld.some(
      (one) =>
        one.kind === kindOf(table) && (one.unitId === null || one.unitId === unitId || unitId === "all"),
    );
  return { ...history, changes: history.changes.filter((change) => !isOf(change)) };
}
