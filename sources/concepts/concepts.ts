/** The dictionary of concepts: what the forms count, in words that stand alone, with group, unit and certainty. */
import { formColumns, formRows } from "../mpips03/dictionary-files.ts";
import { readData } from "../values/labels.ts";

/** How sure it is that a form has such a row: seen in a form, derived from one, or known and not verified. */
export type Certainty = "SEEN" | "DERIVED" | "KNOWN" | "UNKNOWN";

export interface Concept {
  /** "reason_unemployment.families" of MPiPS-03, "residents" of OZPS. */
  concept: string;
  /** "bezrobocie jako powód pomocy – rodziny" */
  label: string;
  group: string;
  /** What a value counts, in Polish: osoby, rodziny, zł … */
  unit: string;
  form: "MPiPS-03" | "OZPS";
  /** The best of the form's editions. */
  certainty: Certainty;
}

/** From this data year on a concept is not what it was. */
export interface SeriesBreak {
  concept: string;
  fromYear: number;
  reason: string;
  reasonEn: string;
  certainty: Certainty;
  source: string;
}

interface RowLabel {
  group: string;
  unit: string;
  label: string;
}

const certainties: readonly Certainty[] = ["SEEN", "DERIVED", "KNOWN", "UNKNOWN"];

const labels = new Map(
  read("./labels.csv").map((row): [string, RowLabel] => [
    row.concept ?? "",
    { group: row.concept_group ?? "", unit: row.unit ?? "", label: row.label ?? "" },
  ]),
);

/** Every concept once, in the order of the forms. */
export const concepts: readonly Concept[] = once([...conceptsOfMpips03(), ...conceptsOfOzps()]);

/** Every break of every concept that it bears on. */
export const seriesBreaks: readonly SeriesBreak[] = read("./breaks.csv").flatMap((row) =>
  conceptsOf(row.concept ?? "").map((concept) => ({
    concept,
    fromYear: Number(row.from_year),
    reason: row.reason ?? "",
    reasonEn: row.reason_en ?? "",
    certainty: row.certainty as Certainty,
    source: row.source ?? "",
  })),
);

/** A row of the form with each measure that its part of the form has. */
function conceptsOfMpips03(): Concept[] {
  const measures = new Map(read("./measures.csv").map((row) => [row.measure, row]));
  return formRows.flatMap(({ edition, section, concept, certainty }) =>
    concept === null
      ? []
      : formColumns
          .filter((column) => column.edition === edition && column.section === section)
          .map(({ measure }): Concept => {
            const { group, label } = labelOf(concept);
            return {
              concept: `${concept}.${measure}`,
              label: `${label} – ${measures.get(measure)?.label ?? measure}`,
              group,
              unit: measures.get(measure)?.unit ?? "",
              form: "MPiPS-03",
              certainty,
            };
          }),
  );
}

function conceptsOfOzps(): Concept[] {
  return read("../ozps/rows.csv")
    .filter((row) => row.concept)
    .map((row) => ({
      concept: row.concept ?? "",
      ...labelOf(row.concept ?? ""),
      form: "OZPS",
      certainty: row.certainty as Certainty,
    }));
}

function labelOf(concept: string): RowLabel {
  const found = labels.get(concept);
  if (!found) throw new Error(`sources/concepts/labels.csv says nothing of ${concept}`);
  return found;
}

/** Editions repeat each other: the first label, the best certainty. */
function once(all: readonly Concept[]): Concept[] {
  const byConcept = new Map<string, Concept>();
  for (const one of all) {
    const known = byConcept.get(one.concept);
    const isSurer = known && certainties.indexOf(one.certainty) < certainties.indexOf(known.certainty);
    if (!known || isSurer) byConcept.set(one.concept, one);
  }
  return [...byConcept.values()];
}

/** A row's code means all its measures; a code that no form has yet stands for itself. */
function conceptsOf(code: string): string[] {
  const group = /^group:(.+)$/.exec(code)?.[1];
  const found = concepts.filter((one) =>
    group === undefined ? one.concept.split(".")[0] === code : one.group === group,
  );
  return found.length > 0 ? found.map(({ concept }) => concept) : [code];
}

function read(path: string): Record<string, string>[] {
  return readData(new URL(path, import.meta.url));
}
