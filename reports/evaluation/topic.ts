/** A part of a section about some indicators: sentences, then their table. */
import { capitalised } from "../../pipelines/lib/polish.ts";
import { list, type Block } from "../content.ts";
import { isMeasured, leadSentence, seriesOf } from "./facts.ts";
import type { Topic } from "./sections.ts";
import { indicatorBlocks } from "./tables.ts";
import type { EvaluationView } from "./view.ts";

export function topicBlocks(view: EvaluationView, { caption, ids, leads }: Topic): Block[] {
  const sentences = seriesOf(view, leads)
    .filter(isMeasured)
    .map((series) => capitalised(leadSentence(view, series)));
  return [...(sentences.length > 0 ? [list(sentences)] : []), ...indicatorBlocks(view, caption, ids)];
}
