/** The answer: a sentence, four figures, the chart with its table. The same on the server and in the browser. */
import type { VNode } from "preact";
import { projectionFigure } from "../../pipelines/figures/projection-figure.ts";
import { outcomeFigures, projectionHeadline, projectionLead, type Outcome } from "../../pipelines/figures/projection-words.ts";
import { FigureView } from "../components/figure.tsx";
import { KeyFigures } from "../components/parts.tsx";
import type { Answer } from "./answer.ts";
import type { ProjectionPayload } from "./payload.ts";

/** @param isPending the sentence is of a former answer, as the draws are still being made */
export function Sentence({
  payload,
  outcome,
  changeCount,
  isPending,
}: {
  payload: ProjectionPayload;
  outcome: Outcome;
  changeCount: number;
  isPending: boolean;
}): VNode {
  return (
    <div id="wynik" aria-live="polite" aria-atomic="true" aria-busy={isPending ? "true" : undefined}>
      <h1>{projectionHeadline(outcome)}</h1>
      <p class="lead">{projectionLead(outcome).join(" ")}</p>
      <p class="note">
        {changeCount === 0
          ? `To przypadek podstawowy z karty „${payload.card_title}”.`
          : `Zmieniono dane względem karty „${payload.card_title}” (${String(changeCount)}): to rachunek czytelnika, nie wynik ośrodka.`}
      </p>
    </div>
  );
}

export function Result({ payload, answer }: { payload: ProjectionPayload; answer: Answer }): VNode {
  return (
    <div class="result">
      <KeyFigures figures={outcomeFigures(answer.outcome)} />
      <FigureView
        figure={projectionFigure({
          id: "projekcja",
          outcome: answer.outcome,
          years: answer.years,
          price_year: payload.price_year,
          discount_rate: answer.discount_rate,
          sources: [],
        })}
      />
    </div>
  );
}
