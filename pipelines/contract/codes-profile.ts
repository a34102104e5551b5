/** Closed sets of codes of the gmina's profile. */
import { rates } from "../../sources/concepts/rates.ts";

export const conceptGroups = {
  residents: { pl: "mieszkańcy", en: "residents" },
  help: { pl: "pomoc udzielona", en: "help given" },
  reasons: { pl: "powody pomocy", en: "reasons for help" },
  family_types: { pl: "typy rodzin objętych pomocą", en: "types of helped families" },
  benefits: { pl: "świadczenia", en: "benefits" },
  staff: { pl: "kadra", en: "staff" },
  infrastructure: { pl: "infrastruktura", en: "infrastructure" },
  labour_market: { pl: "rynek pracy", en: "labour market" },
  housing: { pl: "mieszkalnictwo", en: "housing" },
} as const;

export const certainties = {
  SEEN: { pl: "widziane w formularzu", en: "seen in a form" },
  DERIVED: { pl: "wyprowadzone z formularzy", en: "derived from forms" },
  KNOWN: { pl: "wiedza niesprawdzona w formularzu", en: "known, not verified in a form" },
  UNKNOWN: { pl: "nieznane", en: "not known" },
} as const;

/** Rates by id, with what is divided by what. */
export const rateLabels: Record<string, { pl: string; en: string }> = Object.fromEntries(
  rates.map(({ rateId, label }) => [rateId, label]),
);

export const rateParts = {
  numerator: { pl: "licznik", en: "numerator" },
  denominator: { pl: "mianownik", en: "denominator" },
} as const;

export const gminaKinds = {
  urban: { pl: "gmina miejska", en: "urban gmina" },
  rural: { pl: "gmina wiejska", en: "rural gmina" },
  urban_rural: { pl: "gmina miejsko-wiejska", en: "urban-rural gmina" },
  powiat: { pl: "powiat", en: "powiat" },
} as const;

export const sizeClasses = {
  under_5k: { pl: "poniżej 5 tys. mieszkańców", en: "under 5,000 residents" },
  from_5k: { pl: "od 5 do poniżej 10 tys. mieszkańców", en: "5,000 to under 10,000 residents" },
  from_10k: { pl: "od 10 do poniżej 20 tys. mieszkańców", en: "10,000 to under 20,000 residents" },
  from_20k: { pl: "od 20 do poniżej 50 tys. mieszkańców", en: "20,000 to under 50,000 residents" },
  from_50k: { pl: "50 tys. mieszkańców i więcej", en: "50,000 residents and more" },
} as const;

export const peerVerdicts = {
  too_few_units: { pl: "za mało jednostek, by porównać", en: "too few units to compare" },
  below: { pl: "poniżej środkowej połowy podobnych jednostek", en: "below the middle half of similar units" },
  within: { pl: "w środkowej połowie podobnych jednostek", en: "within the middle half of similar units" },
  above: { pl: "powyżej środkowej połowy podobnych jednostek", en: "above the middle half of similar units" },
} as const;

export const questionStatuses = {
  answered: { pl: "dane odpowiadają", en: "answered by data" },
  partly: { pl: "dane odpowiadają w części", en: "partly answered by data" },
  open: { pl: "bez odpowiedzi w danych", en: "not answered by data" },
} as const;
