/** The catalogue of headline numbers: what each means, its unit, formula, source and caveats. Every key figure names its entry. */
import type { FieldName } from "./fields.ts";
import { costHeadlines } from "./headlines-costs.ts";
import { pilotHeadlines } from "./headlines-pilot.ts";
import { powiatHeadlines } from "./headlines-powiat.ts";
import { profileHeadlines } from "./headlines-profile.ts";
import { workHeadlines } from "./headlines-work.ts";
import type { PublicTable } from "./public-dataset.ts";
import type { PublishedTable } from "./tables.ts";

export interface Headline {
  name: string;
  definition: string;
  /** As it is printed beside the number. */
  unit: string;
  formula: string;
  /** null: it comes from the settings. */
  table: PublishedTable | PublicTable | null;
  /** null: rows are counted. */
  field: FieldName | null;
  /** The forms or tables that people hand in. */
  forms: string;
  caveats: readonly string[];
  /** Pages of the internal edition that lead with it, by their labels. */
  pages: readonly string[];
  /** The same in the public edition. */
  publicPages: readonly string[];
}

export const headlines = {
  ...workHeadlines,
  ...profileHeadlines,
  ...powiatHeadlines,
  ...costHeadlines,
  ...pilotHeadlines,
} as const satisfies Record<string, Headline>;

export type HeadlineId = keyof typeof headlines;
