/** Conclusions and recommendations: the evaluator's places, each below the facts that it rests on. */
import { breachesText } from "../../pipelines/figures/evaluation-words.ts";
import { capitalised, counted, nouns } from "../../pipelines/lib/polish.ts";
import { list, paragraph, type Block, type Section } from "../content.ts";
import { brokenRules } from "./breaches.ts";
import { isCompared } from "./comparison-tables.ts";
import { mainComparisons, sentenceOf } from "./comparison.ts";
import { isMeasured, leadSentence, seriesOf } from "./facts.ts";
import { notesOf } from "./notes.ts";
import { headlineSeries } from "./summary.ts";
import type { EvaluationView } from "./view.ts";

/** The most frequent of the broken rules; the annex has all. */
const mostRules = 5;

export function conclusionsSection(view: EvaluationView): Section {
  return {
    heading: "Wnioski i rekomendacje",
    blocks: [
      paragraph(
        "Fakty pochodzą z danych. Wnioski i rekomendacje wpisuje ewaluator; to, co wpisano wcześniej jako notatki, stoi na końcu.",
      ),
    ],
    sections: [
      {
        heading: "Metodyczne",
        blocks: [
          ...facts(methodical(view)),
          place(
            "metodyczne",
            "Co w metodach pracy z rodzinami należałoby utrzymać, wzmocnić albo zmienić, i dlaczego.",
          ),
        ],
      },
      {
        heading: "Organizacyjne",
        blocks: [
          ...facts(organisational(view)),
          place(
            "organizacyjne",
            "Co w organizacji pomocy, zespołach i obsadzie należałoby zmienić, kto miałby to zrobić i kiedy.",
          ),
        ],
      },
      {
        heading: "Prawne",
        blocks: [
          ...facts(legal(view)),
          place("prawne", "Jakie zmiany w przepisach, uchwałach i dokumentach należałoby zaproponować."),
          ...notesOf(view, "conclusions"),
        ],
      },
    ],
  };
}

function facts(sentences: readonly string[]): Block[] {
  return sentences.length === 0
    ? [paragraph("W danych nie ma faktów, na których można by się tu oprzeć.")]
    : [list(sentences)];
}

function place(kind: string, prompt: string): Block {
  return { kind: "toFill", label: `Wnioski i rekomendacje ${kind}`, prompt };
}

function methodical(view: EvaluationView): string[] {
  if (!view.unit)
    return mainComparisons(view)
      .filter(isCompared)
      .map((row) => sentenceOf(view, row));
  return headlineSeries(view)
    .filter(isMeasured)
    .map((series) => capitalised(leadSentence(view, series)));
}

function organisational(view: EvaluationView): string[] {
  return brokenRules(view)
    .slice(0, mostRules)
    .map(({ text, breaches, units }) => {
      const where = view.unit ? "" : ` (${counted(units, nouns.unit)})`;
      return `Reguła „${text.replace(/\.$/u, "")}”: ${breachesText(breaches.length)}${where}.`;
    });
}

function legal(view: EvaluationView): string[] {
  return seriesOf(view, [
    "documents_changed",
    "services_secured",
    "council_sessions",
    "social_work_only_share",
  ])
    .filter(isMeasured)
    .map((series) => capitalised(leadSentence(view, series)));
}
