/** Sentences of who lives in a place, how many are helped and why. */
import { claimOf, type Claim } from "./cells.ts";
import { inGminas, sentence, type Sentence } from "./phrase.ts";
import type { ClaimedPlace } from "./place.ts";

export const helped = "help_any.persons_in_families";

export const peopleSentences: readonly Sentence[] = [
  sentence(
    String.raw`W Y1 r\. pomoc dosta\S+ N1 os\S+(?: IN)?(?:, czyli P1 (?:ich )?mieszkańców)?(?:, o P2 T2 niż rok wcześniej|, prawie tyle samo co rok wcześniej|; z poprzednim rokiem nie porównujemy)?(?:\. To P3 mieszkańców(?: tych gmin)?)?`,
    ({ y1 = "", n1 = "", p1, p2, t2, p3, ...rest }, place) => {
      setAbout(place, helped, y1);
      return [
        place.profile(n1, helped, y1),
        ...(p1 ? [place.rate(p1, "helped_share", y1)] : []),
        ...(p2 ? [place.profile(signed(p2, t2), helped, y1, "change_1y")] : []),
        ...(p3 ? [place.rate(p3, "helped_share", y1)] : []),
        ...inGminas(rest, place.profileRow(helped, y1), place),
      ];
    },
  ),
  sentence(String.raw`W gminie mieszkało w Y1 r\. N1 mieszka\S+`, ({ y1 = "", n1 = "" }, place) => {
    setAbout(place, "residents", y1);
    return [place.profile(n1, "residents", y1)];
  }),
  sentence(
    String.raw`(?:W|w) (?:(?<k>\d+) z (?<t>\d+) gmin powiatu|(?<all>całym powiecie)) mieszkało w Y1 r\. N1 mieszka\S+`,
    ({ y1 = "", n1 = "", ...rest }, place) => {
      setAbout(place, "residents", y1);
      return [
        place.profile(n1, "residents", y1),
        ...inGminas(rest, place.profileRow("residents", y1), place),
      ];
    },
  ),
  sentence("To P1 mieszkańców(?: tych gmin)?", ({ p1 = "" }, place) => [
    place.rate(p1, "helped_share", place.lastYear("profile", helped)),
  ]),
  sentence(
    "To o P1 T1 niż rok wcześniej(?: i o P2 T2 niż pięć lat wcześniej)?",
    ({ p1 = "", t1, p2, t2 }, place) => [
      place.profile(signed(p1, t1), place.concept, place.year, "change_1y"),
      ...(p2 ? [place.profile(signed(p2, t2), place.concept, place.year, "change_5y")] : []),
    ],
  ),
  sentence(
    "To prawie tyle samo co rok wcześniej i o P2 T2 niż pięć lat wcześniej",
    ({ p2 = "", t2 }, place) => [place.profile(signed(p2, t2), place.concept, place.year, "change_5y")],
  ),
  sentence(
    "To o P1 T1 niż rok wcześniej i prawie tyle samo co pięć lat wcześniej",
    ({ p1 = "", t1 }, place) => [place.profile(signed(p1, t1), place.concept, place.year, "change_1y")],
  ),
  sentence(String.raw`Na 100 osób w wieku produkcyjnym przypada N1 starszych`, ({ n1 = "" }, place) => [
    place.rate(`${n1} %`, "old_dependency", place.lastYear("rate", "old_dependency")),
  ]),
  sentence(String.raw`Te osoby tworzą N1 rodzin\S*`, ({ n1 = "" }, place) => [
    place.profile(n1, "help_any.families"),
  ]),
  sentence(
    String.raw`N1 rodzin\S* korzysta\S+ tylko z pracy socjalnej, bez zasiłków`,
    ({ n1 = "" }, place) => [place.profile(n1, "social_work_only.families")],
  ),
  // reasons, benefits
  sentence(
    String.raw`Najczęstszy powód pomocy to T1: N1 rodzin\S*(?: IN)?`,
    ({ t1 = "", n1 = "", ...rest }, place) => {
      const concept = `${place.conceptCalled(t1, "families")}.families`;
      setAbout(place, concept, place.lastYear("profile", concept));
      return [place.profile(n1, concept), ...inGminas(rest, place.profileRow(concept, place.year), place)];
    },
  ),
  sentence(String.raw`Drugi powód to T1: N1 rodzin\S*`, ({ t1 = "", n1 = "" }, place) => [
    place.profile(n1, `${place.conceptCalled(t1, "families")}.families`),
  ]),
  sentence(
    String.raw`Od Y1 r\. (?:najbardziej przybyło: T1 \(N1\))?(?:, )?(?:najbardziej ubyło: T2 \(N2\))?`,
    ({ y1 = "", t1, n1 = "", t2, n2 = "" }, place) => [
      ...(t1 ? [difference(n1, t1, y1, place)] : []),
      ...(t2 ? [difference(n2, t2, y1, place)] : []),
    ],
  ),
  sentence(String.raw`Rodziny w Y1 r\.: T1`, ({ y1 = "", t1 = "" }, place) =>
    t1.split(", ").map((one) => {
      const [name = "", value = ""] = one.split(" – ");
      return place.profile(value, `${place.conceptCalled(name, "families")}.families`, y1);
    }),
  ),
  sentence("Najdroższa forma pomocy to T1: M1", ({ t1 = "", m1 = "" }, place) => {
    const concept = `${place.conceptCalled(t1, "amount_pln")}.amount_pln`;
    setAbout(place, concept, place.lastYear("profile", concept));
    return [place.profile(m1, concept)];
  }),
  sentence(String.raw`Zadania własne gminy kosztowały w Y1 r\. razem M1`, ({ y1 = "", m1 = "" }, place) => [
    place.profile(m1, "own_all.amount_pln", y1),
  ]),
  sentence(
    String.raw`(?:Wśród potrzeb bliskich zadaniom powiatu najczęstsza to) T1 \(N1 rodzin\S* IN\)`,
    ({ t1 = "", n1 = "", ...rest }, place) => {
      const concept = `${place.conceptCalled(t1, "families")}.families`;
      const year = place.lastYear("profile", concept);
      return [place.profile(n1, concept, year), ...inGminas(rest, place.profileRow(concept, year), place)];
    },
  ),
];

function setAbout(place: ClaimedPlace, concept: string, year = ""): void {
  place.concept = concept;
  place.year = year;
}

function signed(printed: string, more = ""): string {
  return more === "mniej" ? `−${printed}` : printed;
}

function difference(printed: string, name: string, year: string, place: ClaimedPlace): Claim {
  const concept = `${place.conceptCalled(name, "families")}.families`;
  const now = Number(place.profileRow(concept, place.lastYear("profile", concept))?.value);
  const before = Number(place.profileRow(concept, year)?.value);
  return claimOf(printed, `${concept} since ${year}`, now - before);
}
