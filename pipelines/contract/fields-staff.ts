/** Fields of posts: needed, there, required by norms, made by projects, and the families they carry. */
import { capacityVerdicts, gapInputs, gapVerdicts, norms, postStatuses, rangeBases } from "./codes.ts";
import { families, fte, persons } from "./measures.ts";
import type { Field } from "./field.ts";

const familiesPerFte = { pl: "rodziny na etat", en: "families per FTE" };

export const staffFields = {
  // missing posts
  required_fte: { type: "ratio", unit: fte, pl: "Etaty wymagane", en: "FTE required" },
  required_low_fte: {
    type: "ratio",
    unit: fte,
    pl: "Etaty wymagane: dół 95-procentowego przedziału niepewności",
    en: "FTE required: low end of the 95 % interval",
  },
  required_high_fte: {
    type: "ratio",
    unit: fte,
    pl: "Etaty wymagane: góra 95-procentowego przedziału niepewności",
    en: "FTE required: high end of the 95 % interval",
  },
  actual_fte: {
    type: "ratio",
    unit: fte,
    pl: "Etaty obecne (przy normie trzech osób: osoby w pełnym wymiarze)",
    en: "FTE there are (for the norm of three persons: persons full time)",
  },
  gap_fte: {
    type: "ratio",
    unit: fte,
    pl: "Brakujące etaty: wymagane − obecne (ujemne: zapas)",
    en: "Missing FTE: required − actual (negative: to spare)",
  },
  gap_low_fte: {
    type: "ratio",
    unit: fte,
    pl: "Brakujące etaty: dół 95-procentowego przedziału niepewności",
    en: "Missing FTE: low end of the 95 % interval",
  },
  gap_high_fte: {
    type: "ratio",
    unit: fte,
    pl: "Brakujące etaty: góra 95-procentowego przedziału niepewności",
    en: "Missing FTE: high end of the 95 % interval",
  },
  gap_verdict: {
    type: "text",
    pl: "Wniosek: etaty potrzebne wobec obecnych",
    en: "Verdict: posts needed against posts there are",
    values: gapVerdicts,
  },

  // what moves them
  gap_input: {
    type: "text",
    pl: "Dana wejściowa, której wpływ sprawdzono",
    en: "Input whose effect was tried",
    values: gapInputs,
  },
  range_basis: {
    type: "text",
    pl: "Skąd wzięto zakres danej wejściowej",
    en: "Where the input's range comes from",
    values: rangeBases,
  },
  input_low: {
    type: "ratio",
    pl: "Dolna wartość danej (h albo ułamek)",
    en: "Low value of the input (h or fraction)",
  },
  input_base: {
    type: "ratio",
    pl: "Wartość danej przyjęta w obliczeniach (h albo ułamek)",
    en: "Value of the input as used (h or fraction)",
  },
  input_high: {
    type: "ratio",
    pl: "Górna wartość danej (h albo ułamek)",
    en: "High value of the input (h or fraction)",
  },
  gap_at_low_fte: {
    type: "ratio",
    unit: fte,
    pl: "Brakujące etaty przy dolnej wartości danej",
    en: "Missing FTE with the input at its low value",
  },
  gap_at_high_fte: {
    type: "ratio",
    unit: fte,
    pl: "Brakujące etaty przy górnej wartości danej",
    en: "Missing FTE with the input at its high value",
  },
  swing_fte: {
    type: "ratio",
    unit: fte,
    min: 0,
    pl: "O ile ta dana przesuwa brakujące etaty",
    en: "How far this input moves the missing FTE",
  },

  // caseload
  date_count: {
    type: "integer",
    min: 1,
    pl: "Liczba dni ze stanem środowisk w okresie",
    en: "Dates with a caseload in the period",
  },
  social_work_cases: {
    type: "integer",
    min: 0,
    unit: { pl: "rodziny i osoby", en: "families and persons" },
    pl: "Rodziny i osoby samotnie gospodarujące objęte pracą socjalną",
    en: "Families and single persons in social work",
  },
  mean_families: {
    type: "ratio",
    unit: families,
    pl: "Rodziny: średnia ze stanów w okresie",
    en: "Families: mean over the dates in the period",
  },
  hours_per_family_h: {
    type: "ratio",
    unit: { pl: "h na rodzinę", en: "h per family" },
    pl: "Godziny potrzebne na jedną rodzinę w okresie",
    en: "Hours needed per family in the period",
  },
  capacity_families: {
    type: "ratio",
    unit: familiesPerFte,
    pl: "Rodziny na etat, na które wystarcza dostępnego czasu",
    en: "Families per FTE that the available hours carry",
  },
  capacity_low_families: {
    type: "ratio",
    unit: familiesPerFte,
    pl: "Rodziny na etat, na które wystarcza czasu: dół 95-procentowego przedziału niepewności",
    en: "Families per FTE that the hours carry: low end of the 95 % interval",
  },
  capacity_high_families: {
    type: "ratio",
    unit: familiesPerFte,
    pl: "Rodziny na etat, na które wystarcza czasu: góra 95-procentowego przedziału niepewności",
    en: "Families per FTE that the hours carry: high end of the 95 % interval",
  },
  norm_families: {
    type: "ratio",
    unit: familiesPerFte,
    pl: "Norma modelu: najwyżej tyle rodzin na etat",
    en: "The model's norm: at most so many families per FTE",
  },
  capacity_verdict: {
    type: "text",
    pl: "Wniosek: rodziny na etat, na które wystarcza czasu, wobec normy modelu",
    en: "Verdict: families per FTE that the hours carry against the model's norm",
    values: capacityVerdicts,
  },

  // norms
  norm_id: { type: "text", pl: "Norma zatrudnienia", en: "Staffing norm", values: norms },
  threshold: {
    type: "ratio",
    pl: "Próg normy: najwyżej tylu mieszkańców albo tyle rodzin na etat; co najmniej tyle osób",
    en: "Threshold of the norm: at most so many residents or families per FTE; at least so many persons",
  },
  base_count: {
    type: "integer",
    min: 0,
    pl: "Podstawa normy: mieszkańcy, rodziny albo rodziny i osoby w pracy socjalnej",
    en: "Base of the norm: residents, families, or families and persons in social work",
  },
  required_persons: {
    type: "integer",
    min: 0,
    unit: persons,
    pl: "Osoby wymagane (etaty w górę do całości)",
    en: "Persons required (posts rounded up)",
  },
  full_time_persons: {
    type: "integer",
    min: 0,
    unit: persons,
    pl: "Osoby zatrudnione w pełnym wymiarze",
    en: "Persons employed full time",
  },
  max_base_count: {
    type: "integer",
    min: 0,
    pl: "Najwięcej rodzin (mieszkańców), na ile wystarcza obecnych etatów",
    en: "The most families (residents) that the present posts suffice for",
  },

  // posts made by projects
  post: { type: "text", pl: "Stanowisko utworzone w projekcie", en: "Post made in the project" },
  project_end_date: { type: "date", pl: "Koniec projektu", en: "End of the project" },
  ended_date: { type: "date", pl: "Data likwidacji stanowiska", en: "Date on which the post ended" },
  keep_until_date: {
    type: "date",
    pl: "Utrzymać co najmniej do (2 lata po końcu projektu)",
    en: "To be kept at least until (2 years after the project's end)",
  },
  post_status: {
    type: "text",
    pl: "Trwałość stanowiska",
    en: "Durability of the post",
    values: postStatuses,
  },
} as const satisfies Record<string, Field>;
