/** What teams and units do: meetings, reports, trainings, requests, services, acts for the community. */
import {
  actKinds,
  meetingKinds,
  requestKinds,
  requestResults,
  serviceGroups,
  serviceSources,
  trainingKinds,
} from "../choices.ts";
import { choice, column, type TableDescription } from "../description.ts";
import { institution, occurrence, serviceName, team, unit } from "./shared.ts";

export const meetings = {
  title: "Spotkania",
  grain: { pl: "spotkanie zespołu", en: "meeting of a team" },
  columns: {
    unit_id: unit,
    team_id: team,
    meeting_date: column.fact("data spotkania|spotkanie dnia", "Dzień spotkania", "Day of the meeting"),
    occurrence_no: occurrence,
    announced_date: column.fact(
      "zawiadomiono|data zawiadomienia",
      "Kiedy zawiadomiono o spotkaniu",
      "Announced",
    ),
    meeting_kind: choice(
      "rodzaj spotkania|typ spotkania",
      "Rodzaj spotkania",
      "Kind of meeting",
      meetingKinds,
    ),
    with_family: column.yesNo("z rodziną|udział rodziny", "Czy była rodzina", "Was the family there"),
    is_remote: column.yesNo("zdalne|zdalnie", "Czy spotkanie było zdalne", "Was it remote"),
    with_authorities: column.yesNo(
      "z władzami|udział władz",
      "Czy były władze",
      "Were the authorities there",
    ),
    institution_count: column.count(
      "liczba instytucji|instytucje obecne",
      "Ile instytucji było",
      "Institutions present",
    ),
  },
  required: ["team_id", "meeting_date"],
  key: ["team_id", "meeting_date", "meeting_kind", "occurrence_no"],
  order: [["announced_date", "meeting_date"]],
} as const satisfies TableDescription;

export const monthly_reports = {
  title: "Informacje miesięczne",
  grain: { pl: "informacja instytucji za miesiąc", en: "monthly report of an institution" },
  columns: {
    unit_id: unit,
    team_id: team,
    service_name: serviceName,
    month: column.month("miesiąc|za miesiąc|okres", "Miesiąc, którego dotyczy informacja", "Month reported"),
    institution,
    delivered_date: column.fact(
      "przekazano|data przekazania",
      "Przekazanie; puste: nie przekazano",
      "Delivered; empty: not",
    ),
  },
  required: ["month", "institution"],
  expected: ["delivered_date"],
  key: ["team_id", "service_name", "month", "institution"],
} as const satisfies TableDescription;

export const trainings = {
  title: "Szkolenia i superwizje",
  grain: { pl: "szkolenie, superwizja albo konsultacja", en: "training, supervision or consultation" },
  columns: {
    unit_id: unit,
    team_id: team,
    training_date: column.fact(
      "data szkolenia|data superwizji|data zajęć",
      "Dzień zajęć",
      "Day of the training",
    ),
    occurrence_no: occurrence,
    training_kind: choice(
      "rodzaj zajęć|rodzaj szkolenia|forma",
      "Rodzaj zajęć",
      "Kind of training",
      trainingKinds,
    ),
    hours_h: column.hours("godziny|liczba godzin", "Ile godzin trwały", "Hours"),
    participant_count: column.count("uczestnicy|liczba uczestników", "Ile osób brało udział", "Participants"),
  },
  required: ["training_date", "training_kind"],
  key: ["team_id", "training_date", "training_kind", "occurrence_no"],
} as const satisfies TableDescription;

export const requests = {
  title: "Wnioski i trudności",
  grain: { pl: "wniosek pracownika ds. sieci", en: "request of the network worker" },
  columns: {
    unit_id: unit,
    team_id: team,
    request_kind: choice("rodzaj wniosku|czego dotyczy", "Rodzaj wniosku", "Kind of request", requestKinds),
    filed_date: column.fact("złożono|data złożenia|data wniosku", "Złożenie", "Filed"),
    occurrence_no: occurrence,
    decided_date: column.fact("rozstrzygnięto|data rozstrzygnięcia", "Rozstrzygnięcie", "Decided"),
    request_result: choice("rozstrzygnięcie|wynik wniosku", "Wynik wniosku", "Result", requestResults),
    refusal_reason: column.label(
      "powód odmowy|przyczyna odmowy",
      "Powód odmowy, bez nazwisk",
      "Reason of the refusal",
    ),
  },
  required: ["team_id", "request_kind", "filed_date"],
  key: ["team_id", "request_kind", "filed_date", "occurrence_no"],
  order: [["filed_date", "decided_date"]],
  knownSince: { decided_date: ["request_result", "refusal_reason"] },
} as const satisfies TableDescription;

export const services = {
  title: "Lista usług",
  grain: { pl: "usługa na lokalnej liście (w koszyku)", en: "service of the local list" },
  columns: {
    unit_id: unit,
    service_name: serviceName,
    service_group: choice("grupa odbiorców|odbiorcy", "Dla kogo", "For whom", serviceGroups),
    institution,
    has_conditions: column.presence(
      "warunki|warunki dostępu",
      "Czy podano warunki (treści się nie przechowuje)",
      "Are conditions given",
    ),
    has_contact: column.presence(
      "kontakt|dane kontaktowe|telefon|e-mail",
      "Czy podano kontakt (samego kontaktu się nie przechowuje)",
      "Is a contact given (it is not kept)",
    ),
    is_e_service: column.yesNo("e-usługa|e-usługi", "Czy to e-usługa", "Is it an e-service"),
    service_source: choice(
      "źródło|skąd usługa",
      "Skąd usługa",
      "Where the service comes from",
      serviceSources,
    ),
    listed_date: column.fact("na liście od|wpisano", "Wpisanie na listę", "Listed"),
    list_reviewed_date: column.fact(
      "sprawdzono|ostatnia aktualizacja|aktualizacja",
      "Ostatnie sprawdzenie",
      "Last review",
    ),
    delisted_date: column.fact("usunięto|data usunięcia", "Usunięcie z listy", "Removed"),
  },
  required: ["service_name", "listed_date"],
  key: ["service_name", "institution", "listed_date"],
  order: [
    ["listed_date", "list_reviewed_date"],
    ["listed_date", "delisted_date"],
  ],
} as const satisfies TableDescription;

export const community = {
  title: "Działania z władzami i społecznością",
  grain: { pl: "działanie z władzami albo społecznością", en: "act with authorities or community" },
  columns: {
    unit_id: unit,
    act_date: column.fact("data działania|dzień działania", "Dzień działania", "Day of the act"),
    act_kind: choice("rodzaj działania|działanie", "Rodzaj działania", "Kind of act", actKinds),
    occurrence_no: occurrence,
    raised_pln: column.money("pozyskana kwota|kwota pozyskana", "Pozyskana kwota", "Funds raised"),
  },
  required: ["act_date", "act_kind"],
  key: ["act_date", "act_kind", "occurrence_no"],
} as const satisfies TableDescription;
