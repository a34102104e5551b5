/** Headline numbers about a powiat: what its gminas' public numbers come to. Only the public edition has them. */
import type { Headline } from "./headlines.ts";

const report = "sprawozdanie MPiPS-03 (MRPiPS-03, MRiPS-03) albo OZPS każdej gminy";
const gminas =
  "Suma tych gmin, które liczbę pokazują; ile ich jest, stoi przy liczbie. Brakujących nie szacujemy.";

const sum = {
  table: "out__powiat_profile",
  field: "value",
  forms: report,
  pages: [],
  publicPages: ["Prezentacja dla rady powiatu"],
} as const;

export const powiatHeadlines = {
  powiat_helped: {
    ...sum,
    name: "Osoby, które dostały pomoc w gminach powiatu",
    definition: "Osoby w rodzinach, którym w roku decyzją przyznano pomoc, dodane z gmin powiatu.",
    unit: "liczba osób w roku",
    formula: "suma liczb gmin (pojęcie help_any.persons_in_families)",
    caveats: [gminas, "Kto w ciągu roku zmienił gminę, może być liczony w dwóch."],
  },
  powiat_social_work_families: {
    ...sum,
    name: "Rodziny objęte pracą socjalną w gminach powiatu",
    definition: "Rodziny, z którymi w roku prowadzono pracę socjalną, dodane z gmin powiatu.",
    unit: "liczba rodzin w roku",
    formula: "suma liczb gmin (pojęcie social_work.families)",
    caveats: [gminas],
  },
  powiat_helpless_families: {
    ...sum,
    name: "Rodziny bezradne w opiece i wychowaniu w gminach powiatu",
    definition:
      "Rodziny, którym w roku pomagano z powodu bezradności w sprawach opiekuńczo-wychowawczych, dodane z gmin powiatu.",
    unit: "liczba rodzin w roku",
    formula: "suma liczb gmin (pojęcie reason_helplessness.families)",
    caveats: [gminas, "Rodzina może mieć kilka powodów naraz, więc powodów nie sumuje się."],
  },
  powiat_norms_met: {
    ...sum,
    name: "Ośrodki, które spełniają normę ustawy",
    definition: "Ile ośrodków powiatu ma tylu pracowników socjalnych, ilu wymaga ustawa.",
    unit: "liczba ośrodków",
    formula: "liczba ośrodków, których norma łączna ustawy jest spełniona, z tych, o których to wiadomo",
    table: "out__staffing",
    field: "is_met",
    forms: "tabela środowisk, sprawozdanie albo ustawienia",
    caveats: ["Ośrodków bez jawnej liczby etatów nie liczy się."],
  },
} as const satisfies Record<string, Headline>;
