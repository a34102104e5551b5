/** What the pages about an edition are made from: who publishes, whose figures, how far they reach. */
import type { Publication } from "../../pipelines/contract/publication.ts";

export interface EditionFacts {
  /** The unit's or the project's name. */
  name: string;
  project: string;
  version: string;
  isPublic: boolean;
  publication: Publication;
  /** @see Site */
  dataUntil?: string | undefined;
  kicker: readonly string[];
}

/** What stands where the settings say nothing. */
export const notGiven = "nie podano";
