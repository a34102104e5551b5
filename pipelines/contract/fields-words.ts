/** Fields that hold ids, codes, texts, places and dates. */
import {
  capacityVerdicts,
  centreParts,
  formSections,
  gapInputs,
  gapVerdicts,
  norms,
  postStatuses,
  rangeBases,
  roles,
  taskGroups,
  teamForms,
  valueKinds,
  verdicts,
} from "./codes.ts";
import {
  certainties,
  conceptGroups,
  gminaKinds,
  peerVerdicts,
  questionStatuses,
  rateLabels,
  rateParts,
  sizeClasses,
} from "./codes-profile.ts";
import { comparisonVerdicts } from "./codes-evaluation-results.ts";
import { breachSeverities } from "./codes-evaluation.ts";
import type { Field } from "./field.ts";

export const wordFields = {
  // ids
  unit_id: {
    type: "text",
    pl: "Jednostka: id z miernik.yaml; „all” oznacza cały projekt",
    en: "Unit: id from miernik.yaml; “all” means the whole project",
  },
  file_id: { type: "text", pl: "Plik: skrót SHA-256 jego treści", en: "File: SHA-256 of its content" },
  over_file_id: {
    type: "text",
    pl: "Plik zastąpiony: skrót SHA-256 jego treści",
    en: "Superseded file: SHA-256 of its content",
  },
  worker_id: {
    type: "text",
    pl: "Pracownik: pseudonim (HMAC-SHA-256 imienia i nazwiska z kluczem projektu)",
    en: "Worker: pseudonym (HMAC-SHA-256 of the name with the project's key)",
  },
  team: {
    type: "text",
    pl: "Zespół lub filia, nazwa jak w danych; puste, gdy nie podano",
    en: "Team or branch, named as in the data; empty when not given",
  },
  role: { type: "text", pl: "Stanowisko", en: "Role", values: roles },
  task: { type: "text", pl: "Zadanie z karty czasu pracy (kod)", en: "Task of the time card (code)" },
  task_group: { type: "text", pl: "Grupa zadań", en: "Group of tasks", values: taskGroups },
  activity: {
    type: "text",
    pl: "Czynność z arkusza obciążenia (kod)",
    en: "Activity of the workload sheet (code)",
  },
  activity_label: { type: "text", pl: "Nazwa czynności", en: "Name of the activity" },
  scope: {
    type: "text",
    pl: "Zakres wiersza",
    en: "Scope of the row",
    values: {
      worker: { pl: "pracownik", en: "worker" },
      team: { pl: "zespół", en: "team" },
      unit: { pl: "jednostka", en: "unit" },
    },
  },
  scope_id: {
    type: "text",
    pl: "Pracownik (pseudonim), zespół (nazwa) albo jednostka (id)",
    en: "Worker (pseudonym), team (name) or unit (id)",
  },
  time_basis: {
    type: "text",
    pl: "Czasy przyjęte do obliczeń",
    en: "Times used",
    values: {
      standard: { pl: "standardowe", en: "standard" },
      mixed: {
        pl: "zmierzone, a gdzie za mało danych – standardowe",
        en: "measured, or standard where data are too few",
      },
    },
  },
  verdict: {
    type: "text",
    pl: "Wniosek: czas zmierzony wobec standardu; w porównaniach ewaluacji – różnica i jej przedział",
    en: "Verdict: measured time against the standard; in comparisons of the evaluation the difference and its interval",
    values: { ...verdicts, ...comparisonVerdicts },
  },
  rule: { type: "text", pl: "Reguła, której dotyczy uwaga (kod)", en: "Rule of the finding (code)" },
  severity: {
    type: "text",
    pl: "Waga uwagi albo odstępstwa od reguły",
    en: "Severity of the finding, or of the breach of a rule",
    values: {
      error: { pl: "błąd – coś pominięto", en: "error – something was left out" },
      warning: { pl: "ostrzeżenie – policzono, ale sprawdź", en: "warning – counted, but check" },
      note: { pl: "informacja", en: "note" },
      ...breachSeverities,
    },
  },
  finding_no: {
    type: "integer",
    min: 1,
    pl: "Numer uwagi, od najpoważniejszej",
    en: "Number of the finding, most serious first",
  },
  time_origin: {
    type: "text",
    pl: "Skąd wzięto czas czynności",
    en: "Where the activity's time comes from",
    values: {
      standard: { pl: "czas standardowy", en: "standard time" },
      unit_measured: { pl: "zmierzony w jednostce", en: "measured in the unit" },
      all_measured: { pl: "zmierzony we wszystkich jednostkach", en: "measured in all units" },
    },
  },

  norm_id: { type: "text", pl: "Norma zatrudnienia", en: "Staffing norm", values: norms },
  gap_verdict: {
    type: "text",
    pl: "Wniosek: etaty potrzebne wobec obecnych",
    en: "Verdict: posts needed against posts there are",
    values: gapVerdicts,
  },
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
  capacity_verdict: {
    type: "text",
    pl: "Wniosek: rodziny na etat, na które wystarcza czasu, wobec normy modelu",
    en: "Verdict: families per FTE that the hours carry against the model's norm",
    values: capacityVerdicts,
  },
  centre_part: {
    type: "text",
    pl: "Część ośrodka (regulamin konkursu z 2015 r.)",
    en: "Part of the centre (competition rules of 2015)",
    values: centreParts,
  },
  team_form: { type: "text", pl: "Forma organizacyjna", en: "Form of the team", values: teamForms },
  post_status: {
    type: "text",
    pl: "Trwałość stanowiska",
    en: "Durability of the post",
    values: postStatuses,
  },

  // text
  post: { type: "text", pl: "Stanowisko utworzone w projekcie", en: "Post made in the project" },
  unit_name: { type: "text", pl: "Nazwa jednostki", en: "Name of the unit" },
  unit_type: { type: "text", pl: "Rodzaj jednostki (GOPS, MGOPS, MOPS, MOPR, PCPR)", en: "Kind of unit" },
  teryt: { type: "text", pl: "Kod TERYT gminy lub powiatu", en: "TERYT code" },
  territory_name: { type: "text", pl: "Nazwa z rejestru TERC", en: "Name in the TERC register" },
  gmina_name: { type: "text", pl: "Nazwa gminy", en: "Name of the gmina" },
  powiat_teryt: { type: "text", pl: "Kod TERYT powiatu", en: "TERYT code of the powiat" },
  powiat_name: { type: "text", pl: "Nazwa powiatu", en: "Name of the powiat" },
  voivodeship: { type: "text", pl: "Województwo", en: "Voivodeship" },
  is_from_districts: {
    type: "boolean",
    pl: "Rejestr zna miasto tylko z jego dzielnic albo delegatur",
    en: "The register knows the city by its districts alone",
  },
  file: {
    type: "text",
    pl: "Plik (ścieżka w folderze projektu; nazwisko zamaskowane)",
    en: "File (path in the project; names masked)",
  },
  file_format: { type: "text", pl: "Format rozpoznany po treści", en: "Format recognised by content" },
  cell: {
    type: "text",
    pl: "Komórka, np. F211; w pliku tekstowym litera kolumny i numer wiersza",
    en: "Cell, e.g. F211; in a text file the column's letter and the line",
  },
  message: { type: "text", pl: "Co jest nie tak", en: "What is wrong" },
  todo: { type: "text", pl: "Co zrobić", en: "What to do" },
  source: { type: "text", pl: "Źródło wartości", en: "Source of the value" },

  // places
  sheet_no: {
    type: "integer",
    min: 1,
    pl: "Numer arkusza w pliku, od 1",
    en: "Number of the sheet in the file, from 1",
  },
  row_no: { type: "integer", min: 1, pl: "Numer wiersza, od 1", en: "Row number, from 1" },
  col_no: { type: "integer", min: 1, pl: "Numer kolumny, od 1", en: "Column number, from 1" },

  fte_col_no: {
    type: "integer",
    min: 1,
    pl: "Numer kolumny, w której stoi etat, od 1",
    en: "Number of the column that holds the FTE, from 1",
  },

  // dates
  work_date: { type: "date", pl: "Dzień pracy", en: "Day of work" },
  as_of_date: { type: "date", pl: "Stan na dzień", en: "As of" },
  period_start_date: { type: "date", pl: "Początek okresu", en: "Start of the period" },
  period_end_date: { type: "date", pl: "Koniec okresu (włącznie)", en: "End of the period (inclusive)" },
  valid_from_date: { type: "date", pl: "Obowiązuje od", en: "In force from" },
  valid_to_date: { type: "date", pl: "Obowiązuje do (włącznie)", en: "In force until (inclusive)" },
  project_end_date: { type: "date", pl: "Koniec projektu", en: "End of the project" },
  ended_date: { type: "date", pl: "Data likwidacji stanowiska", en: "Date on which the post ended" },
  keep_until_date: {
    type: "date",
    pl: "Utrzymać co najmniej do (2 lata po końcu projektu)",
    en: "To be kept at least until (2 years after the project's end)",
  },
  month: { type: "month", pl: "Miesiąc (RRRR-MM)", en: "Month (YYYY-MM)" },

  // statistics that centres report
  period: {
    type: "text",
    pl: "Okres sprawozdania",
    en: "Period of the report",
    values: {
      P: { pl: "I półrocze (I–VI)", en: "first half-year" },
      R: { pl: "cały rok (I–XII)", en: "whole year" },
    },
  },
  edition: {
    type: "text",
    pl: "Wydanie formularza (numeracja wierszy)",
    en: "Edition of the form (numbering of rows)",
  },
  form_section: { type: "text", pl: "Część sprawozdania", en: "Part of the report", values: formSections },
  dzial: { type: "text", pl: "Dział sprawozdania, jak wydrukowano", en: "Dział of the report, as printed" },
  row: {
    type: "text",
    pl: "Numer wiersza formularza, jak wydrukowano",
    en: "Number of the form's row, as printed",
  },
  concept: {
    type: "text",
    pl: "Pojęcie: kod stały między wydaniami formularzy (wiersz albo wiersz.miara)",
    en: "Concept: a code stable over the forms' editions (row, or row.measure)",
  },
  part_concept: {
    type: "text",
    pl: "Pojęcie, które jest częścią tamtego",
    en: "Concept that is a part of the other",
  },
  row_label: { type: "text", pl: "Nazwa wiersza formularza", en: "Label of the form's row" },
  row_key: {
    type: "text",
    pl: "Wiersz: numer, a w działach świadczeń (bez znanych numerów) pojęcie wiersza",
    en: "Row: its number; in the parts on benefits (numbers unknown) the row's concept",
  },
  row_concept: { type: "text", pl: "Pojęcie wiersza formularza", en: "Concept of the form's row" },
  total_row: { type: "text", pl: "Wiersz z sumą", en: "Row that holds the sum" },
  part_row: { type: "text", pl: "Wiersz, który wchodzi do sumy", en: "Row that enters the sum" },
  relation_id: {
    type: "text",
    pl: "Relacja między komórkami formularza",
    en: "Relation between the form's cells",
  },
  left_row: { type: "text", pl: "Wiersz po lewej stronie („*”: każdy)", en: "Row on the left (“*”: each)" },
  operator: { type: "text", pl: "Znak relacji", en: "Sign of the relation" },
  right_row: { type: "text", pl: "Wiersz po prawej stronie", en: "Row on the right" },
  plus_row: { type: "text", pl: "Drugi wiersz po prawej, dodawany", en: "Second row on the right, added" },
  broken_kind: {
    type: "text",
    pl: "Co się nie zgadza",
    en: "What does not fit",
    values: {
      cell: {
        pl: "komórka: nie pasuje do sumy ani do swojego wiersza",
        en: "cell: fits neither a sum nor its row",
      },
      sum: { pl: "suma wierszy", en: "sum of rows" },
      line: { pl: "kolumny jednego wiersza", en: "columns of one row" },
      rows: { pl: "dwa wiersze", en: "two rows" },
    },
  },
  formula: {
    type: "text",
    pl: "Z czego wynika oczekiwana wartość",
    en: "What the expected value comes from",
  },
  symbol: {
    type: "text",
    pl: "Znak zamiast liczby, jak wydrukowano: X nie dotyczy, . brak informacji, - nie wystąpiło",
    en: "Sign instead of a number, as printed: X not applicable, . no information, - did not occur",
  },
  source_form: {
    type: "text",
    pl: "Formularz, z którego pochodzi wartość",
    en: "Form from which the value comes",
  },
  kind: {
    type: "text",
    pl: "Rodzaj wartości w ocenie zasobów",
    en: "Kind of value in the assessment",
    values: valueKinds,
  },
  text: { type: "text", pl: "Treść wiersza tekstowego", en: "Words of a row that asks for words" },

  // profile of the gmina
  concept_label: {
    type: "text",
    pl: "Nazwa pojęcia, zrozumiała bez formularza",
    en: "Name of the concept, to be understood without the form (Polish)",
  },
  concept_group: { type: "text", pl: "Grupa pojęć", en: "Group of concepts", values: conceptGroups },
  unit_pl: {
    type: "text",
    pl: "Jednostka miary pojęcia",
    en: "What a value of the concept counts (Polish)",
  },
  form: { type: "text", pl: "Formularz, w którym stoi pojęcie", en: "Form that holds the concept" },
  certainty: {
    type: "text",
    pl: "Jak pewne jest, że formularz tak mówi",
    en: "How sure it is that the form says so",
    values: certainties,
  },
  break_reason: {
    type: "text",
    pl: "Dlaczego lat przed przerwą nie wolno porównywać z późniejszymi",
    en: "Why years before the break must not be compared with later ones (Polish)",
  },
  break_reason_en: {
    type: "text",
    pl: "Powód przerwy po angielsku",
    en: "Why years before the break must not be compared with later ones",
  },
  rate_id: { type: "text", pl: "Wskaźnik (kod)", en: "Rate (code)", values: rateLabels },
  rate_part: { type: "text", pl: "Część ułamka", en: "Part of the fraction", values: rateParts },
  gmina_kind: {
    type: "text",
    pl: "Rodzaj gminy (ostatnia cyfra kodu TERYT) albo powiat",
    en: "Kind of gmina (last digit of its TERYT code) or powiat",
    values: gminaKinds,
  },
  size_class: {
    type: "text",
    pl: "Wielkość gminy: mieszkańcy tego roku",
    en: "Size of the gmina: residents of the year",
    values: sizeClasses,
  },
  peer_verdict: {
    type: "text",
    pl: "Wniosek: wartość wobec podobnych jednostek projektu",
    en: "Verdict: the value against similar units of the project",
    values: peerVerdicts,
  },
  question: {
    type: "text",
    pl: "Pytanie z listy sprawdzającej analizę gminy",
    en: "Question of the checklist of a gmina’s analysis (Polish)",
  },
  question_status: {
    type: "text",
    pl: "Czy dane odpowiadają na pytanie",
    en: "Whether the data answer the question",
    values: questionStatuses,
  },
  evidence: {
    type: "text",
    pl: "Które pojęcia i lata odpowiadają na pytanie",
    en: "Which concepts and years answer the question (Polish)",
  },
} as const satisfies Record<string, Field>;
