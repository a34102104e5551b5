/** Units of measurement, as printed beside values of several domains. */
export const h = { pl: "h", en: "h" };
export const fte = { pl: "etat", en: "FTE" };
export const share = { pl: "ułamek", en: "fraction" };
export const persons = { pl: "osoby", en: "persons" };
export const families = { pl: "rodziny", en: "families" };
