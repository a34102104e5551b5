/** The effect presentation of each place, from the public tables alone. */
import type { PublicDataset } from "../../contract/public-dataset.ts";
import { benefitsTopic } from "./benefits.ts";
import { missingTopic, originsTopic } from "./closing.ts";
import type { CouncilPresentation } from "./content.ts";
import { cooperationTopics } from "./cooperation.ts";
import { costTopics } from "./costs.ts";
import { decisionTopic } from "./decisions.ts";
import { helpedTopic, inhabitantsTopic } from "./help.ts";
import { openingTopic } from "./opening.ts";
import { placesOf, type Place } from "./place.ts";
import { reasonChangeTopic, reasonsTopic } from "./reasons.ts";
import { resourceTopics } from "./resources.ts";

/**
 * One for each place of which there is more than its name, in the order of the project. What the place has no data for
 * is said once and not padded.
 */
export function councilPresentations(data: PublicDataset): CouncilPresentation[] {
  return placesOf(data).map((place) => ({
    unitId: place.unit.unit_id,
    unitName: place.unit.unit_name,
    project: data.project,
    version: data.version,
    topics: topicsOf(place, data.loss.minCount),
  }));
}

function topicsOf(place: Place, minCount: number): CouncilPresentation["topics"] {
  const found = [
    ...inhabitantsTopic(place),
    ...helpedTopic(place),
    ...reasonsTopic(place),
    ...reasonChangeTopic(place),
    ...benefitsTopic(place),
    ...resourceTopics(place),
    ...cooperationTopics(place),
    ...costTopics(place),
  ];
  const told = [openingTopic(place), ...found, ...missingTopic(found), decisionTopic(place)];
  return [...told, originsTopic(told, minCount)];
}
