/** Sentences of posts and norms, of the gminas of a powiat, and of what a council is asked. */
import { claim, claimOf, type Claim } from "./cells.ts";
import { count, inGminas, sentence, type Sentence } from "./phrase.ts";
import type { ClaimedPlace } from "./place.ts";
import { cardsOf } from "./sentences-costs.ts";

export const resourceSentences: readonly Sentence[] = [
  // resources, norms
  sentence(
    String.raw`W Y1 r\. na etat pracownika socjalnego przypadało N1 mieszka\S+(?: IN)?`,
    ({ y1 = "", n1 = "", ...rest }, place) => [
      place.rate(n1, "residents_per_social_worker", y1),
      ...inGminas(
        rest,
        place.isPowiat
          ? place.cells.row("out__powiat_rate", {
              powiat_teryt: place.powiat.powiat_teryt ?? "",
              rate_id: "residents_per_social_worker",
              year: y1,
            })
          : undefined,
        place,
      ),
    ],
  ),
  sentence(String.raw`Ośrodek ma N1 etat\S* pracy socjalnej`, ({ n1 = "" }, place) => [
    place.profile(n1, "ops_social_workers.fte", place.lastYear("profile", "ops_social_workers.fte")),
  ]),
  sentence(String.raw`Ośrodek miał w Y1 r\. N1 etat\S* pracy socjalnej`, ({ y1 = "", n1 = "" }, place) => [
    place.profile(n1, "ops_social_workers.fte", y1),
  ]),
  sentence(String.raw`Gmina miała w Y1 r\. N1 mieszka\S+`, ({ y1 = "", n1 = "" }, place) => [
    place.profile(n1, "residents", y1),
  ]),
  sentence(
    "Ustawa wymaga co najmniej N1 pracowników socjalnych w pełnym wymiarze; ośrodek ma N2",
    ({ n1 = "", n2 = "" }, place) => [
      claim(n1, "out__staffing", place.norm("act_min_3"), "required_fte"),
      claim(n2, "out__staffing", place.norm("act_min_3"), "actual_fte"),
    ],
  ),
  sentence(String.raw`Do ustawowej normy zatrudnienia brakuje N1 etat\S*`, ({ n1 = "" }, place) => [
    claim(n1, "out__staffing", place.norm("act_110"), "gap_fte"),
  ]),
  sentence(
    String.raw`Ustawową normę zatrudnienia speł\S+ N1 z N2 ośrodk\S+`,
    ({ n1 = "", n2 = "" }, place) => [
      count(n1, "norms met", place.jointNorms().filter(({ is_met }) => is_met === "true").length),
      count(n2, "norms known", place.jointNorms().filter(({ is_met }) => is_met !== "").length),
    ],
  ),
  // the gminas of a powiat
  sentence(String.raw`Liczby są z N1 z N2 gmin powiatu`, ({ n1 = "", n2 = "" }, { powiat }) => [
    claim(n1, "ref_powiat", powiat, "gmina_count"),
    claim(n2, "ref_powiat", powiat, "gmina_total"),
  ]),
  sentence(
    String.raw`(?:Liczby są ze|Projekt zna) wszystki\S+ gmin\S* powiatu \(N1\)`,
    ({ n1 = "" }, { powiat }) => [
      claim(n1, "ref_powiat", powiat, "gmina_count"),
      claim(n1, "ref_powiat", powiat, "gmina_total"),
    ],
  ),
  sentence(String.raw`Powiat ma N1 gmin\S*`, ({ n1 = "" }, { powiat }) => [
    claim(n1, "ref_powiat", powiat, "gmina_total"),
  ]),
  sentence("Projekt zna N1 z nich", ({ n1 = "" }, { powiat }) => [
    claim(n1, "ref_powiat", powiat, "gmina_count"),
  ]),
  sentence(String.raw`Liczb z innych gmin powiatu: nie ma ich w projekcie \(N1\)`, ({ n1 = "" }, place) => [
    absent(n1, place),
  ]),
  sentence(
    "Rada jest proszona o rozważenie zaproszenia do współpracy N1 gmin, których tu brakuje",
    ({ n1 = "" }, place) => [absent(n1, place)],
  ),
  sentence(
    String.raw`Rada jest proszona o rozważenie doradzania N1 ośrodk\S+, któr\S+ nie speł\S+ normy zatrudnienia`,
    ({ n1 = "" }, place) => [
      count(n1, "norms broken", place.jointNorms().filter(({ is_met }) => is_met === "false").length),
    ],
  ),
  // decisions of a gmina
  sentence(
    String.raw`Rada jest proszona o rozważenie zabezpieczenia w ośrodku jeszcze N1 pracownik\S+ socjaln\S+ w pełnym wymiarze`,
    ({ n1 = "" }, place) => [claim(n1, "out__staffing", place.norm("act_min_3"), "gap_fte")],
  ),
  sentence(
    String.raw`Rada jest proszona o rozważenie zabezpieczenia w ośrodku jeszcze N1 etat\S* T1`,
    ({ n1 = "", t1 = "" }, place) => {
      const norms = t1 === "do spraw świadczeń" ? ["model_80"] : ["act_110", "model_20"];
      const all = norms.map((id) => claim(n1, "out__staffing", place.norm(id), "gap_fte"));
      const fits = all.filter(({ value }) => value === Number(n1.replace(",", ".")));
      return fits.length > 0 ? fits : all;
    },
  ),
  sentence("Rada jest proszona o rozważenie, czy T1", ({ t1 = "" }, place) =>
    cardsOf(place).some(({ card_question = "" }) => card_question.includes(t1))
      ? []
      : [claimOf(t1, "a card's question", NaN)],
  ),
];

function absent(printed: string, { powiat }: ClaimedPlace): Claim {
  return count(printed, "gminas that are not here", Number(powiat.gmina_total) - Number(powiat.gmina_count));
}
