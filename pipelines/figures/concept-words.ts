/** Names of concepts as a page prints them under a heading that says the rest. */
import type { Row } from "../contract/rows.ts";
import { baseOf } from "./profile-words.ts";

export type ConceptRow = Row<"ref_concept">;
export type Concepts = ReadonlyMap<string, ConceptRow>;

export function conceptsOf(rows: readonly ConceptRow[]): Concepts {
  return new Map(rows.map((row) => [row.concept, row]));
}

/** Codes of a group's rows ("reason_poverty"), each once, in the order of the forms. */
export function basesOf(concepts: Concepts, group: string): string[] {
  return [
    ...new Set(
      [...concepts.values()]
        .filter((row) => row.concept_group === group)
        .map(({ concept }) => baseOf(concept)),
    ),
  ];
}

/** "ubóstwo" of "ubóstwo jako powód pomocy – rodziny"; a concept without a name is printed as its code. */
export function shortName(concepts: Concepts, concept: string): string {
  const label = concepts.get(concept)?.concept_label;
  if (label === undefined) return concept;
  const words = label.split(" – ");
  return headings.reduce(
    (name, heading) => name.replace(heading, ""),
    words.length > 1 ? words.slice(0, -1).join(" – ") : label,
  );
}

/** What the heading over a table or chart says already. */
const headings = [" jako powód pomocy", " objęte pomocą", " w ośrodku pomocy społecznej", " ogółem"];

/** Rows that are a part ("w tym") of another one: part → whole. */
const wholes: Record<string, string> = {
  reason_large_family: "reason_motherhood",
  reason_helplessness_single_parent: "reason_helplessness",
  reason_helplessness_large_family: "reason_helplessness",
  special_purpose_special: "special_purpose_other",
  meal_children: "meal",
  meal_ad_hoc_children: "meal_ad_hoc",
  funeral_homeless: "funeral",
  health_benefit_homeless: "health_benefit",
};
const partsOf = [
  "permanent_benefit",
  "periodic_benefit",
  "care_services",
  "economic_independence",
  "shelter",
] as const;

/** The row of which this one is a part; null of a row that stands alone. */
export function wholeOf(base: string): string | null {
  return wholes[base] ?? partsOf.find((whole) => base.startsWith(`${whole}_`)) ?? null;
}
