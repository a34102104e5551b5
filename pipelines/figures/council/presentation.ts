/** The effect presentation of each gmina and powiat, from the public tables alone. */
import { setImmediate } from "node:timers/promises";
import type { PublicDataset } from "../../contract/public-dataset.ts";
import { benefitsTopic } from "./benefits.ts";
import { missingTopic, originsTopic } from "./closing.ts";
import type { CouncilParts, CouncilPresentation } from "./content.ts";
import { cooperationTopics } from "./cooperation.ts";
import { costTopics } from "./costs.ts";
import { decisionTopic } from "./decisions.ts";
import { fitted, leastTopics, tooFewTopic } from "./extent.ts";
import { helpedTopic, inhabitantsTopic } from "./help.ts";
import { openingTopic } from "./opening.ts";
import { placesOf, type Place } from "./place.ts";
import { powiatsOf } from "./powiat/area.ts";
import { powiatParts } from "./powiat/parts.ts";
import { reasonChangeTopic, reasonsTopic } from "./reasons.ts";
import { resourceTopics } from "./resources.ts";

/** Pages and documents of one publication tell the same. */
const told = new WeakMap<PublicDataset, CouncilPresentation[]>();

/**
 * One for each gmina of which there is more than its name, in the order of the project, then one for each powiat. What
 * the place has no data for is said once and not padded.
 */
export function councilPresentations(data: PublicDataset): CouncilPresentation[] {
  const presentations = told.get(data) ?? [...composed(data)];
  told.set(data, presentations);
  return presentations;
}

/** Composes them with turns in between: of a country they take seconds, while threads wait for what they draw next. */
export async function composeInTurns(data: PublicDataset): Promise<void> {
  if (told.has(data)) return;
  const presentations: CouncilPresentation[] = [];
  for (const one of composed(data)) {
    presentations.push(one);
    await setImmediate();
  }
  told.set(data, presentations);
}

function* composed(data: PublicDataset): Generator<CouncilPresentation> {
  const { project, version, loss } = data;
  const common = { project, version };
  for (const place of placesOf(data)) {
    const { unit_id: unitId, unit_name: unitName } = place.unit;
    yield { unitId, unitName, ...common, ...extentOf(gminaParts(place), loss.minCount) };
  }
  for (const area of powiatsOf(data)) {
    const { id: unitId, name: unitName } = area;
    yield { unitId, unitName, ...common, ...extentOf(powiatParts(area), loss.minCount) };
  }
}

function gminaParts(place: Place): CouncilParts {
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
  return {
    opening: openingTopic(place),
    found,
    missing: missingTopic(found),
    decision: decisionTopic(place),
  };
}

/** Where they are too few for a presentation, only what is known and what is missing. */
function extentOf(
  { opening, found, missing, decision }: CouncilParts,
  minCount: number,
): Pick<CouncilPresentation, "topics" | "hasDocuments"> {
  // Opening, decision and origins stand in every presentation.
  const shown = fitted(found, missing.length + 3);
  const told = [opening, ...shown, ...missing, decision];
  const count = told.length + 1;
  if (count >= leastTopics) return { hasDocuments: true, topics: [...told, originsTopic(told, minCount)] };
  const known = [...found, ...missing];
  const origins = found.length > 0 ? [originsTopic(known, minCount)] : [];
  return { hasDocuments: false, topics: [tooFewTopic(count), ...known, ...origins] };
}
