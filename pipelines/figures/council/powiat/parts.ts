/** The effect presentation of a powiat, part by part. */
import type { CouncilParts, CouncilTopic } from "../content.ts";
import { missingTopicOf } from "../closing.ts";
import { costTopics } from "../costs.ts";
import type { PowiatArea } from "./area.ts";
import { cooperationTopics } from "./cooperation.ts";
import { decisionTopic } from "./decisions.ts";
import { openingTopic } from "./opening.ts";
import { peopleTopics } from "./people.ts";
import { reasonTopics } from "./reasons.ts";
import { resourceTopics } from "./resources.ts";

export function powiatParts(area: PowiatArea): CouncilParts {
  const found = [
    ...peopleTopics(area),
    ...reasonTopics(area),
    ...resourceTopics(area),
    ...cooperationTopics(area),
    ...costTopics(area),
  ];
  return {
    opening: openingTopic(area),
    found,
    missing: missingTopic(area, found),
    decision: decisionTopic(area),
  };
}

function missingTopic({ facts, own }: PowiatArea, topics: readonly CouncilTopic[]): CouncilTopic[] {
  const has = (part: CouncilTopic["part"]) => topics.some((topic) => topic.part === part);
  const absent = (facts.gmina_total ?? 0) - facts.gmina_count;
  return missingTopicOf([
    ...(absent > 0 ? [`Liczb z innych gmin powiatu: nie ma ich w projekcie (${String(absent)}).`] : []),
    ...(has("area") ? [] : ["Sum gmin: nie ma sprawozdań o pomocy."]),
    ...(own.length > 0
      ? []
      : ["Własnych liczb powiatu: projekt nie zna jego centrum pomocy rodzinie (PCPR)."]),
    ...(has("cooperation") || has("programmes")
      ? []
      : ["Wyników współpracy instytucji: nie opisano tu pilotażu albo brak pomiarów."]),
    ...(has("costs")
      ? []
      : ["Kosztu zaniechania: nie ma karty, w której płaci powiat i którą wolno ogłosić."]),
  ]);
}
