/** The dictionaries of the profile: what a concept is, and from when it is something else. */
import type { Asked, Explainer, How } from "../types.ts";

export const refConcept: Explainer<"ref_concept"> = {
  answeredBy: "pipelines/ingest/concept-references.ts",
  parts: [],
  how: ({ row, words }: Asked<"ref_concept">): Promise<How> =>
    Promise.resolve({
      formulas: [
        words.say(
          `Pojęcie „${row.concept_label}” stoi w formularzu ${row.form} (${words.value("certainty", row.certainty)}). Nazwa pochodzi z sources/concepts/labels.csv i measures.csv.`,
          `The concept “${row.concept_label}” stands in the form ${row.form} (${words.value("certainty", row.certainty)}). Its name is from sources/concepts/labels.csv and measures.csv.`,
        ),
      ],
    }),
};

export const refSeriesBreak: Explainer<"ref_series_break"> = {
  answeredBy: "pipelines/ingest/concept-references.ts",
  parts: [],
  how: ({ row, words }: Asked<"ref_series_break">): Promise<How> =>
    Promise.resolve({
      formulas: [
        words.say(
          `Od roku ${String(row.break_year)}: ${row.break_reason}. Przerwy są zapisane w sources/concepts/breaks.csv.`,
          `From the year ${String(row.break_year)}: ${row.break_reason_en}. Breaks are written in sources/concepts/breaks.csv.`,
        ),
      ],
      settings: [
        {
          name: words.say("przerwa w szeregu", "series break"),
          value: words.value("certainty", row.certainty),
          source: row.source,
        },
      ],
    }),
};
