/** Rules about what the public edition lacks because of what was published before. */
import type { Rule } from "./rules.ts";

export const publicationRules = {
  work_withheld: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "W wydaniu publicznym nie ma liczb o pracy: {of}. Przed zmianą danych ukazały się już {where}: kto ma oba wydania, z różnicy wyliczyłby pracę mniej niż {least} osób. Brakuje też liczb, które z nich powstają.",
      en: "The public edition lacks figures about work: {of}. They stood, before the data changed, {where}: whoever has both could tell from the difference what fewer than {least} people did. What is made of these figures is missing too.",
    },
    todo: {
      pl: "{declare} Poza tym nic nie trzeba robić: liczby wrócą, gdy zmiana obejmie więcej osób albo gdy dane będą znów takie jak wtedy.",
      en: "{declare} Otherwise nothing needs doing: the figures return when the change is of more people, or when the data are again as they were.",
    },
  },
  cost_card_withheld: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "W wydaniu publicznym nie ma kart kosztów: {of}. Ich liczby albo te, na które się powołują, ukazały się już przed zmianą danych {where}: oba wydania razem powiedziałyby za dużo o kilku rodzinach albo pracownikach.",
      en: "The public edition lacks cost cards: {of}. Their figures, or those they quote, stood before the data changed {where}: both together would tell too much of a few families or workers.",
    },
    todo: {
      pl: "{declare} Poza tym nic nie trzeba robić: karta wróci, gdy zmiana obejmie więcej rodzin albo pracowników.",
      en: "{declare} Otherwise nothing needs doing: a card returns when the change is of more families or workers.",
    },
  },
  profile_withheld: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "W publicznym profilu gminy ukryto liczby (lata: {of}), które bez wcześniejszych publikacji byłyby widoczne. Profil ukazał się już przed zmianą danych {where}, a oba razem zdradziłyby małe liczby osób albo rodzin.",
      en: "The public profile of the gmina hides numbers (years: {of}) that would be seen had nothing been published before. The profile stood, before the data changed, {where}, and both together would tell small numbers of persons or families.",
    },
    todo: {
      pl: "{declare} Poza tym nic nie trzeba robić.",
      en: "{declare} Otherwise nothing needs doing.",
    },
  },
  evaluation_withheld: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "W publicznych wskaźnikach pilotażu i normach zatrudnienia ukryto liczby rodzin albo osób ({of}), które bez wcześniejszych publikacji byłyby widoczne. Liczby ukazały się już przed zmianą danych {where}, a oba wydania razem zdradziłyby małe liczby.",
      en: "The public indicators of the pilot and norms of staff hide numbers of families or persons ({of}) that would be seen had nothing been published before. Numbers from before the data changed stood {where}, and both together would tell small ones.",
    },
    todo: {
      pl: "{declare} Poza tym nic nie trzeba robić.",
      en: "{declare} Otherwise nothing needs doing.",
    },
  },
} satisfies Record<string, Rule>;
