/** Headline numbers about a gmina: who is helped, why, with what money and with how many social workers. */
import type { Headline } from "./headlines.ts";

const report = "sprawozdanie MPiPS-03 (MRPiPS-03, MRiPS-03)";
const profile = "Profil gminy";
const council = "Prezentacja dla rady";
const breaks = "Szeregu nie łączymy tam, gdzie formularz albo prawo zmieniły, co się liczy.";

export const profileHeadlines = {
  helped: {
    name: "Osoby, które dostały pomoc",
    definition:
      "Osoby w rodzinach, którym w roku decyzją przyznano pomoc; każda liczy się raz, ile by świadczeń nie dostała.",
    unit: "liczba osób w roku",
    formula:
      "liczba z formularza (pojęcie help_any.persons_in_families); obok udział: liczba osób ÷ liczba mieszkańców",
    table: "out__profile",
    field: "value",
    forms: `${report} albo OZPS`,
    caveats: [breaks, "Udziału bez liczby mieszkańców nie podajemy."],
    pages: [profile],
    publicPages: [profile, council],
  },
  social_work_families: {
    name: "Rodziny objęte pracą socjalną",
    definition: "Rodziny, z którymi w roku prowadzono pracę socjalną, także bez świadczeń.",
    unit: "liczba rodzin w roku",
    formula: "liczba z formularza (pojęcie social_work.families)",
    table: "out__profile",
    field: "value",
    forms: `${report} albo OZPS`,
    caveats: [breaks, "Osoba samotnie gospodarująca liczy się jak rodzina."],
    pages: [profile],
    publicPages: [profile, council],
  },
  own_money: {
    name: "Świadczenia w zadaniach własnych gminy",
    definition: "Ile wydano w roku na świadczenia, które są zadaniem własnym gminy.",
    unit: "zł w roku",
    formula: "kwota z formularza (pojęcie own_all.amount_pln)",
    table: "out__profile",
    field: "value",
    forms: report,
    caveats: ["Kwota w cenach swojego roku; wzrost cen nie jest odjęty."],
    pages: [profile],
    publicPages: [profile],
  },
  residents_per_worker: {
    name: "Mieszkańcy na etat pracownika socjalnego",
    definition: "Ilu mieszkańców przypada na jeden etat pracownika socjalnego.",
    unit: "mieszkańcy na etat",
    formula: "liczba mieszkańców ÷ etaty pracowników socjalnych (wskaźnik residents_per_social_worker)",
    table: "out__profile_rate",
    field: "value",
    forms: `${report}, dział 1; rejestr liczby ludności, OZPS albo ustawienia`,
    caveats: ["Obok stoi próg ustawy: najwyżej 2000 mieszkańców na etat (art. 110 ust. 11)."],
    pages: [profile],
    publicPages: [profile],
  },
  top_reason: {
    name: "Rodziny z najczęstszym powodem",
    definition: "Ile rodzin dostało pomoc z powodu, który w tym roku był najczęstszy.",
    unit: "liczba rodzin w roku",
    formula: "największa z liczb rodzin według powodów (pojęcia reason_….families)",
    table: "out__profile",
    field: "value",
    forms: report,
    caveats: ["Rodzina może mieć kilka powodów naraz, więc powodów nie sumuje się."],
    pages: [],
    publicPages: [council],
  },
  social_worker_posts: {
    name: "Etaty pracowników socjalnych",
    definition: "Etaty pracowników socjalnych w ośrodku na dany dzień, obok norm ustawy.",
    unit: "etat",
    formula: "suma etatów pracowników socjalnych",
    table: "out__staffing",
    field: "actual_fte",
    forms: "tabela środowisk, sprawozdanie albo ustawienia",
    caveats: ["Norma ustawy: jeden etat na 2000 mieszkańców albo na 50 rodzin i osób, a zawsze trzy osoby."],
    pages: [],
    publicPages: [council],
  },
} as const satisfies Record<string, Headline>;
