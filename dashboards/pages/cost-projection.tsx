/** The projection that one can play with: the base case, which a script in the page lets the reader change. */
import type { VNode } from "preact";
import type { CardProjection, CostCard } from "../../pipelines/figures/cost-card.ts";
import { codeText } from "../../pipelines/figures/labels.ts";
import { projectionFigure } from "../../pipelines/figures/projection-figure.ts";
import { glimpseText, projectionHeadline, projectionLead } from "../../pipelines/figures/projection-words.ts";
import { bindShortWords, bindUnits } from "../../pipelines/lib/polish.ts";
import { CostLinks, costPaths } from "../components/cost-parts.tsx";
import { FigureView } from "../components/figure.tsx";
import { KeyFigures } from "../components/parts.tsx";
import { ProjectionControls } from "../components/projection-controls.tsx";
import { projectionFigures } from "../texts/cost-figures.ts";
import { figureId } from "../island/answer-view.ts";
import { basisText } from "../island/basis.ts";
import { payloadText, type InputUnit, type ProjectionPayload } from "../island/payload.ts";

export function CostProjectionPage({
  kicker,
  one,
  projection,
}: {
  kicker: readonly string[];
  one: CostCard;
  projection: CardProjection;
}): VNode {
  const { card } = one;
  const { outcome, years, discount_rate } = projection;
  const payload = payloadOf(one, projection);
  return (
    <>
      <p class="kicker">{[...kicker, card.card_title].join(" · ")}</p>
      <div id="projekcja-strona">
        <div id="wynik" aria-live="polite" aria-atomic="true">
          <h1>{projectionHeadline(outcome)}</h1>
          <p class="lead">{projectionLead(outcome).join(" ")}</p>
          <p class="note basis">{basisText(payload, 0)}</p>
        </div>
        <CostLinks card_id={card.card_id} current="projection" hasProjection />
        <p class="still empty">
          Pola i suwaki działają po włączeniu skryptów w przeglądarce (skrypt leży w folderze assets i niczego
          nie wysyła). Bez nich strona pokazuje przypadek podstawowy. Wszystkie dane ze źródłami:{" "}
          <a href={`${costPaths(card.card_id).card}#dane`}>karta</a>.
        </p>
        <Tools />
        <p class="fault ignored" role="status" hidden />
        <p class="fault overfull" role="status" hidden />
        <div class="workbench">
          <ProjectionControls inputs={payload.inputs} />
          <div class="result">
            <h2 class="unseen">Wynik</h2>
            <KeyFigures figures={projectionFigures(one, projection)} />
            <FigureView
              figure={projectionFigure({
                id: figureId,
                outcome,
                years,
                price_year: card.card_price_year,
                discount_rate,
                sources: ["out__cost_projection"],
              })}
            />
            <p class="note">
              Wzory są nasze i stoją na <a href={costPaths(card.card_id).card}>karcie</a>, razem ze źródłami
              wszystkich danych.
            </p>
          </div>
        </div>
        <p class="glimpse live no-print" aria-hidden="true" hidden>
          {glimpseText(outcome)}
        </p>
      </div>
      <script
        type="application/json"
        id="projekcja-dane"
        dangerouslySetInnerHTML={{ __html: payloadText(payload) }}
      />
    </>
  );
}

function Tools() {
  return (
    <div class="tools live no-print" hidden>
      <button type="button" name="restore" disabled>
        Przywróć dane z karty
      </button>
      <button type="button" name="copy">
        Kopiuj jako odnośnik
      </button>
      <button type="button" name="print">
        Drukuj
      </button>
      <span class="told" role="status" />
      <input class="address" type="text" readonly aria-label="Odnośnik do tych wartości" hidden />
    </div>
  );
}

function payloadOf({ card, person }: CostCard, projection: CardProjection): ProjectionPayload {
  const { outcome, inputs, levels, draws, seed } = projection;
  return {
    card_title: bound(card.card_title),
    person,
    base_year: card.base_year,
    price_year: card.card_price_year,
    levels: levels.map(bound),
    inputs: inputs.map((input) => ({
      input_path: input.input_path,
      input_base: input.input_base,
      input_low: input.input_low,
      input_high: input.input_high,
      input_label: bound(input.input_label),
      input_unit: input.input_unit as InputUnit,
      allowed_min: input.allowed_min,
      allowed_max: input.allowed_max,
      input_step: input.input_step,
      grade: input.is_assumption ? "założenie" : codeText("grade", input.grade),
      is_adjustable: input.is_adjustable,
    })),
    draws,
    seed,
    interval: outcome.interval,
  };
}

/** The script writes these into the page as they are. */
function bound(text: string): string {
  return bindUnits(bindShortWords(text));
}
