/** Sentences of cost cards. */
import { claim, claimOf, type CellRow, type Claim } from "./cells.ts";
import { count, sentence, type Sentence } from "./phrase.ts";
import type { ClaimedPlace } from "./place.ts";

const result = "out__cost_result";

export const costSentences: readonly Sentence[] = [
  sentence(
    String.raw`T1: możliwa oszczędność około M1 w N1 lat \(szansa: P1\)`,
    ({ t1 = "", m1 = "", n1 = "", p1 = "" }, place) => {
      place.card = place.cardCalled(t1);
      return [
        claim(m1, result, place.cost(result), "net_saving_pln"),
        claim(n1, "ref_cost_card", place.card, "horizon_years"),
        claim(p1, result, place.cost(result), "chance_positive"),
      ];
    },
  ),
  sentence(String.raw`T1: oszczędność (?:jest )?[^\d(]*\(P1\)`, ({ t1 = "", p1 = "" }, place) => {
    place.card = place.cardCalled(t1);
    return [claim(p1, result, place.cost(result), "chance_positive")];
  }),
  sentence(
    String.raw`Oszczędność jest prawdopodobna w N1 z N2 kart\S* kosztów`,
    ({ n1 = "", n2 = "" }, place) => {
      const cards = cardsOf(place);
      const likely = cards.filter((card) => Number(place.cost(result, {}, card)?.chance_positive) > 0.67);
      return [count(n1, "likely cards", likely.length), count(n2, "cards", cards.length)];
    },
  ),
  sentence(
    String.raw`Działanie T1 wydatki publiczne o około M1 w N1 lat`,
    ({ t1, m1 = "", n1 = "" }, place) => [
      claim(t1 === "zmniejsza" ? m1 : `−${m1}`, result, place.cost(result), "net_saving_pln"),
      claim(n1, "ref_cost_card", place.card, "horizon_years"),
    ],
  ),
  sentence(String.raw`(?:Wynik może być inny|Różnica) \(przedział 90 %\): T1`, ({ t1 = "" }, place) =>
    intervalClaims(t1, place),
  ),
  sentence(String.raw`Samo działanie kosztuje M1`, ({ m1 = "" }, place) => [action(m1, place.card, place)]),
  sentence(String.raw`Rachunek obejmuje N1 \S+(?: \S+)?`, ({ n1 = "" }, place) => [cohort(n1, place)]),
  sentence(String.raw`Nakład zwraca się w Y1 r\.`, ({ y1 = "" }, place) => [
    claim(y1, result, place.cost(result), "payback_year"),
  ]),
  sentence(
    String.raw`Do Y1 r\. z działaniem wydaje się o M1 mniej; nakład zwraca się w Y2 r\.(?:Wydatki.*)?`,
    ({ y1 = "", m1 = "", y2 = "" }, place) => [
      count(y1, "last year", Number(place.card?.base_year) + Number(place.card?.horizon_years)),
      claim(m1, result, place.cost(result), "net_saving_pln"),
      claim(y2, result, place.cost(result), "payback_year"),
    ],
  ),
  sentence(
    String.raw`Wydatki publiczne narastająco od Y1 r\., ceny z Y2 r\., bez dyskonta; N1 \S+ w roku bazowym; jasny pasek: przedział 90 % dla różnicy`,
    ({ y1 = "", y2 = "", n1 = "" }, place) => [
      claim(y1, "ref_cost_card", place.card, "base_year"),
      claim(y2, "ref_cost_card", place.card, "card_price_year"),
      cohort(n1, place),
    ],
  ),
  sentence(
    String.raw`Od Y1 do Y2 r\. wydatki bez działania wynoszą łącznie M1, a z działaniem, z jego kosztem, M2`,
    ({ y1 = "", m1 = "", m2 = "" }, place) => [
      claim(y1, "ref_cost_card", place.card, "base_year"),
      count(m1, "spent without", spent(place, "without")),
      count(m2, "spent with", spent(place, "with")),
    ],
  ),
  sentence(String.raw`Te kwoty są z listy składników karty \(N1 .+\)`, ({ n1 = "" }, place) => [
    claim(n1, "ref_cost_card", place.card, "card_persons"),
  ]),
  sentence(String.raw`Szacunek albo założenie jest w \d+ z \d+ pozycji`, () => []),
  sentence(
    String.raw`Przedział i szansa: N1 losowań niepewnych danych karty; tabela out__cost_result`,
    ({ n1 = "" }, place) => [claim(n1, result, place.cost(result), "draw_count")],
  ),
  sentence(
    String.raw`Część mieszkańców: osoby podzielone przez liczbę mieszkańców(?: tych gmin)? \(N1\); tabela out__(?:profile|powiat)_rate`,
    ({ n1 = "" }, place) => [
      place.rate(n1, "helped_share", place.lastYear("rate", "helped_share"), "denominator"),
    ],
  ),
];

/** In a powiat, those of which it pays a part. */
export function cardsOf({ cells, unitIds, isPowiat }: ClaimedPlace): CellRow[] {
  const own = cells.rows("ref_cost_card").filter(({ unit_id = "" }) => unitIds.includes(unit_id));
  const pays = ({ unit_id = "", card_id = "" }: CellRow) =>
    cells
      .rows("out__cost_summary", { unit_id, card_id, payer: "powiat" })
      .some(({ amount_pln }) => Number(amount_pln) > 0);
  return isPowiat ? own.filter(pays) : own;
}

export function action(printed: string, card: CellRow | undefined, place: ClaimedPlace): Claim {
  const row = place.cost(result, {}, card);
  return claimOf(
    printed,
    `gross less net of ${row?.card_id ?? ""}`,
    Number(row?.gross_saving_pln) - Number(row?.net_saving_pln),
  );
}

function cohort(printed: string, place: ClaimedPlace): Claim {
  const { unit_id = "", card_id = "" } = place.card ?? {};
  const inputs = place.cells.rows("out__cost_input", { unit_id, card_id });
  const persons = inputs
    .filter(({ input_path = "" }) => input_path.startsWith("cohort."))
    .reduce((sum, { input_base }) => sum + Number(input_base), 0);
  return claimOf(printed, `out__cost_input/${card_id}#cohort`, persons);
}

function spent(place: ClaimedPlace, scenario: string): number {
  const { unit_id = "", card_id = "" } = place.card ?? {};
  return place.cells
    .rows("out__cost_projection", { unit_id, card_id, scenario })
    .reduce(
      (sum, row) =>
        sum + Number(row.mandatory_cost_pln) + Number(row.linked_cost_pln) + Number(row.action_cost_pln),
      0,
    );
}

/** "od 339 tys. zł więcej do 839 tys. zł mniej", "od 1,85 do 3,28 mln zł więcej". */
export function intervalClaims(text: string, place: ClaimedPlace, card = place.card): Claim[] {
  const row = place.cost(result, {}, card);
  const both =
    /^od (\S+(?: \d{3})*)(?: ((?:tys\.|mln) zł|zł))?( więcej)? do (.+ zł) (więcej|mniej)\.?$/u.exec(text);
  if (!both) return [claimOf(text, "an interval", NaN)];
  const [, low = "", unit, more, high = "", side] = both;
  const scale = unit ?? high.replace(/^[−\d ,]+/u, "");
  const [first, last] = [`${low} ${scale}`, high];
  if (more) return [claim(`−${first}`, result, row, "net_low_pln"), claim(last, result, row, "net_high_pln")];
  return side === "więcej"
    ? [claim(`−${last}`, result, row, "net_low_pln"), claim(`−${first}`, result, row, "net_high_pln")]
    : [claim(first, result, row, "net_low_pln"), claim(last, result, row, "net_high_pln")];
}
