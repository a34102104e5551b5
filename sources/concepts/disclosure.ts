/** What of each concept may be published: a count, something that few may have received, or public information. */
import { readData } from "../values/labels.ts";
import { concepts, type Concept } from "./concepts.ts";

export type Disclosure = "count" | "recipients" | "open";

const lines = readData(new URL("./disclosure.csv", import.meta.url));
const kinds: readonly string[] = ["count", "recipients", "open"];

const byConcept: ReadonlyMap<string, Disclosure> = new Map(
  concepts.map((one) => [one.concept, disclosureBy(one)]),
);

/** A concept that the dictionary lacks is treated as a count: hiding is the safe side. */
export function disclosureOf(concept: string): Disclosure {
  return byConcept.get(concept) ?? "count";
}

function disclosureBy({ concept, group, unit }: Concept): Disclosure {
  const fits = lines.filter(
    (line) =>
      (line.unit === "" || line.unit === unit) &&
      (line.concept_group === "" || line.concept_group === group) &&
      (line.concept === "" || line.concept === concept),
  );
  const particular = (line: Record<string, string>) =>
    (line.concept === "" ? 0 : 2) + (line.concept_group === "" ? 0 : 1);
  const [best] = fits.sort((a, b) => particular(b) - particular(a));
  const kind = best?.disclosure ?? "count";
  if (!kinds.includes(kind)) throw new Error(`sources/concepts/disclosure.csv: unknown rule ${kind}`);
  return kind as Disclosure;
}
