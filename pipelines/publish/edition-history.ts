/** The changes of both editions' figures since the former publication: read before it is made, kept when it stands. */
import type { Analysis } from "../analyse.ts";
import type { Dataset } from "../contract/dataset.ts";
import type { FigureHistory } from "../contract/figure-history.ts";
import type { PublicDataset } from "../contract/public-dataset.ts";
import { correctedUnits } from "../ingest/corrections.ts";
import { nextHistory, type HistoryEdition, type Published } from "./figure-history.ts";
import { inputsByUnit, readHistory, storeHistory } from "./history-store.ts";
import { internalFigures, publicFigures, type Figures } from "./watched-figures.ts";

export interface EditionHistory {
  history: Record<HistoryEdition, FigureHistory>;
  /** To be called when the publication stands: until then the former one is the last. */
  keep: () => Promise<void>;
}

export async function historyOf(
  { database, corrections, files, maskWords }: Analysis,
  data: Dataset,
  publicData: PublicDataset,
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
    return { history, keep: () => storeHistory(database, stored, published, history) };
  };
  const internal = await of("internal", internalFigures(data));
  const anybody = await of("public", publicFigures(publicData));
  return {
    history: { internal: internal.history, public: anybody.history },
    keep: async () => {
      await internal.keep();
      await anybody.keep();
    },
  };
}
