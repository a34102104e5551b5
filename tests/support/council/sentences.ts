/** Every sentence with a number that a presentation may say, and the cells that its numbers must show. */
import { claim, type CellRow } from "./cells.ts";
import { count, inGminas, sentence, type Sentence } from "./phrase.ts";
import type { ClaimedPlace } from "./place.ts";
import { cardsOf, costSentences } from "./sentences-costs.ts";
import { helped, peopleSentences } from "./sentences-people.ts";
import { pilotSentences } from "./sentences-pilot.ts";
import { resourceSentences } from "./sentences-resources.ts";

const result = "out__cost_result";

const figures: Readonly<Record<string, string>> = {
  "Rodziny objęte pracą socjalną": "social_work.families",
  "Rodziny bezradne w opiece i wychowaniu": "reason_helplessness.families",
};

/** "label | value | note" */
const keyFigures: readonly Sentence[] = [
  sentence(
    String.raw`Osoby, które dostały pomoc \| N1 \| (?:P1 mieszkańców, )?(?:IN, )?Y1 r\.`,
    ({ n1 = "", p1, y1 = "", ...rest }, place) => [
      place.profile(n1, helped, y1),
      ...(p1 ? [place.rate(p1, "helped_share", y1)] : []),
      ...inGminas(rest, place.profileRow(helped, y1), place),
    ],
  ),
  sentence(
    String.raw`Rodziny z najczęstszym powodem \| N1 \| T1, Y1 r\.`,
    ({ n1 = "", t1 = "", y1 = "" }, place) => [
      place.profile(n1, `${place.conceptCalled(t1, "families")}.families`, y1),
    ],
  ),
  sentence(String.raw`T1 \| N1 \| (?:IN, )?Y1 r\.`, ({ t1 = "", n1 = "", y1 = "", ...rest }, place) => {
    const concept = figures[t1] ?? "";
    return [place.profile(n1, concept, y1), ...inGminas(rest, place.profileRow(concept, y1), place)];
  }),
  sentence(String.raw`Etaty pracowników socjalnych \| N1 \| norma .*`, ({ n1 = "" }, place) => [
    claim(n1, "out__staffing", place.norm("act_2000") ?? place.norm("act_110"), "actual_fte"),
  ]),
  sentence(
    String.raw`Ośrodki, które spełniają normę ustawy \| N1 z N2 \| .*`,
    ({ n1 = "", n2 = "" }, place) => [
      count(n1, "norms met", place.jointNorms().filter(({ is_met }) => is_met === "true").length),
      count(n2, "norms known", place.jointNorms().filter(({ is_met }) => is_met !== "").length),
    ],
  ),
  sentence(
    String.raw`Możliwa oszczędność w N1 lat \| M1 \| przedział 90 %: od N2 do M2`,
    ({ n1 = "", m1 = "", n2 = "", m2 = "" }, place) => {
      place.card = surestCard(place);
      const unit = m2.replace(/^[−\d ,]+/u, "");
      return [
        claim(n1, "ref_cost_card", place.card, "horizon_years"),
        claim(m1, result, place.cost(result), "net_saving_pln"),
        claim(`${n2.trim()} ${unit}`, result, place.cost(result), "net_low_pln"),
        claim(m2, result, place.cost(result), "net_high_pln"),
      ];
    },
  ),
];

export const sentences: readonly Sentence[] = [
  ...peopleSentences,
  ...resourceSentences,
  ...pilotSentences,
  ...costSentences,
  ...keyFigures,
];

function surestCard(place: ClaimedPlace): CellRow | undefined {
  const chance = (card: CellRow) => Number(place.cost(result, {}, card)?.chance_positive);
  return cardsOf(place).sort((a, b) => chance(b) - chance(a))[0];
}
