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

export const norms = {
  model_20: {
    pl: "model: najwyżej 20 rodzin na etat pracownika socjalnego",
    en: "model: at most 20 families per FTE of social workers",
  },
  model_80: {
    pl: "model: najwyżej 80 rodzin na etat pracownika socjalnego ds. świadczeń",
    en: "model: at most 80 families per FTE of benefits workers",
  },
  act_2000: {
    pl: "ustawa: 1 pracownik socjalny na 2000 mieszkańców",
    en: "act: 1 social worker per 2,000 residents",
  },
  act_50: {
    pl: "ustawa: 1 pracownik socjalny na najwyżej 50 rodzin i osób objętych pracą socjalną",
    en: "act: 1 social worker per at most 50 families and single persons in social work",
  },
  act_min_3: {
    pl: "ustawa: co najmniej 3 pracowników socjalnych w pełnym wymiarze",
    en: "act: at least 3 social workers full time",
  },
  act_110: {
    pl: "ustawa łącznie: (1 na 2000 albo 1 na 50) i co najmniej 3",
    en: "act jointly: (1 per 2,000 or 1 per 50) and at least 3",
  },
} as const;

export const gapVerdicts = {
  short: { pl: "brakuje etatów (cały przedział powyżej zera)", en: "short of posts (interval above zero)" },
  spare: {
    pl: "jest zapas etatów (cały przedział poniżej zera)",
    en: "posts to spare (interval below zero)",
  },
  undecided: {
    pl: "nie da się rozstrzygnąć (przedział obejmuje zero)",
    en: "undecided (interval holds zero)",
  },
  no_interval: { pl: "bez przedziału", en: "without an interval" },
} as const;

export const gapInputs = {
  activity_time: { pl: "czas czynności", en: "time of an activity" },
  activity_counts: { pl: "liczby czynności", en: "counts of activities" },
  available_share: {
    pl: "część wymiaru na zadania powtarzalne",
    en: "share of nominal hours for repeatable tasks",
  },
  completeness: { pl: "kompletność kart", en: "completeness of the cards" },
} as const;

export const rangeBases = {
  interval: { pl: "95-procentowy przedział pomiaru", en: "95 % interval of the measurement" },
  bounds: {
    pl: "granice: od wpisanych godzin do pełnego wymiaru",
    en: "bounds: from the hours entered to full time",
  },
  assumed: { pl: "założenie", en: "assumption" },
} as const;

export const capacityVerdicts = {
  below_norm: {
    pl: "czasu wystarcza na mniej rodzin niż norma",
    en: "the hours carry fewer families than the norm",
  },
  above_norm: {
    pl: "czasu wystarcza na więcej rodzin niż norma",
    en: "the hours carry more families than the norm",
  },
  undecided: {
    pl: "nie da się rozstrzygnąć (przedział obejmuje normę)",
    en: "undecided (interval holds the norm)",
  },
  no_interval: { pl: "bez przedziału", en: "without an interval" },
} as const;

export const centreParts = {
  first_contact: { pl: "pierwszy kontakt", en: "first contact" },
  social_work: { pl: "praca socjalna", en: "social work" },
  services: { pl: "usługi", en: "services" },
  decisions: { pl: "świadczenia przyznawane decyzją", en: "benefits by decision" },
} as const;

export const teamForms = {
  post: { pl: "stanowisko (do 2 osób)", en: "post (up to 2 persons)" },
  team: { pl: "zespół (od 3 osób)", en: "team (from 3 persons)" },
} as const;

export const postStatuses = {
  running: { pl: "w okresie trwałości", en: "within the period of durability" },
  fulfilled: { pl: "trwałość zachowana", en: "durability kept" },
  broken: { pl: "zlikwidowane przed terminem", en: "ended too early" },
} as const;

/** Parts of the MPiPS-03 report, whatever number an edition gives them. */
export const formSections = {
  staff: { pl: "zatrudnienie", en: "employment" },
  delegated: { pl: "świadczenia – zadania zlecone", en: "benefits: delegated tasks" },
  own: { pl: "świadczenia – zadania własne gminy", en: "benefits: the gmina's own tasks" },
  actual: { pl: "rzeczywista liczba rodzin i osób", en: "actual number of families and persons" },
  reasons: { pl: "powody przyznania pomocy", en: "reasons for help" },
  types: { pl: "typy rodzin", en: "family types" },
} as const;

export const valueKinds = {
  past: { pl: "rok przed oceną", en: "year before the assessed one" },
  assessed: { pl: "rok oceny", en: "assessed year" },
  forecast: { pl: "prognoza", en: "forecast" },
} as const;
