/** Closed sets of codes that several modules share; the Polish words are the ones printed everywhere. */
import { roleNames } from "../../sources/role-names.ts";

export const roles = roleNames;

export const taskGroups = {
  direct: { pl: "bezpośrednia praca socjalna", en: "direct social work" },
  indirect: { pl: "praca na rzecz klienta bez jego udziału", en: "indirect client work" },
  proceedings: { pl: "postępowania", en: "proceedings" },
  administration: { pl: "administracja", en: "administration" },
  development: { pl: "doskonalenie zawodowe", en: "professional development" },
  leave: { pl: "nieobecności", en: "leave" },
} as const;

export const verdicts = {
  shorter: { pl: "krócej niż w standardzie", en: "shorter than the standard" },
  consistent: { pl: "zgodnie ze standardem", en: "consistent with the standard" },
  longer: { pl: "dłużej niż w standardzie", en: "longer than the standard" },
  too_few_data: { pl: "za mało danych", en: "too few data" },
  no_common_standard: {
    pl: "bez wspólnego standardu",
    en: "no common standard",
  },
  not_measurable: { pl: "niemierzalne z kart", en: "not measurable from the cards" },
} as const;
