/** Closed lists of the evaluation's tables: code, Polish word, English word, and what else people write. */
import type { Choices } from "./description.ts";

export const models = {
  standards: {
    pl: "standardy",
    en: "standards and institution models",
    also: ["standardy i modele", "pilotaż standardów"],
  },
  rural: { pl: "wiejski", en: "rural cooperation model", also: ["model I", "I", "gmina wiejska"] },
  urban_rural: {
    pl: "miejsko-wiejski",
    en: "urban-rural cooperation model",
    also: ["model II", "II", "gmina miejsko-wiejska"],
  },
  city: {
    pl: "miejski",
    en: "city cooperation model",
    also: ["model III", "III", "kooperacje 3D", "miasto"],
  },
  other: { pl: "inny", en: "another pilot", also: ["inny pilotaż"] },
} as const satisfies Choices;

export const arms = {
  pilot: { pl: "pilotaż", en: "pilot", also: ["pilotażowa", "tak"] },
  comparison: {
    pl: "porównawcza",
    en: "comparison",
    also: ["jednostka porównawcza", "kontrolna", "porównanie"],
  },
} as const satisfies Choices;

export const responsibilities = {
  concentrated: { pl: "skupiona", en: "concentrated", also: ["skoncentrowana"] },
  dispersed: { pl: "rozproszona", en: "dispersed", also: ["podzielona"] },
} as const satisfies Choices;

export const socialWorkerRoles = {
  greater: { pl: "większa", en: "greater", also: ["duża"] },
  smaller: { pl: "mniejsza", en: "smaller", also: ["mała"] },
  both: { pl: "obie", en: "both", also: ["większa i mniejsza", "mniejsza i większa"] },
} as const satisfies Choices;

/** The acronyms mean other teams in other models: only with the model do they say which. */
export const teamKinds = {
  PZK: { pl: "PZK", en: "PZK" },
  GGK: { pl: "GGK", en: "GGK" },
  ZZK: { pl: "ZZK", en: "ZZK", also: ["ZKK"] },
} as const satisfies Choices;

/** Which kinds of team each model has. */
export const teamKindsOf: Readonly<Record<keyof typeof models, readonly (keyof typeof teamKinds)[]>> = {
  standards: [],
  rural: ["PZK"],
  urban_rural: ["PZK", "GGK"],
  city: ["PZK", "ZZK"],
  other: ["PZK", "GGK", "ZZK"],
};

export const teamStatuses = {
  active: { pl: "aktywny", en: "active" },
  suspended: { pl: "zawieszony", en: "suspended" },
  resumed: { pl: "wznowiony", en: "resumed" },
  closed: { pl: "zakończony", en: "closed", also: ["rozwiązany"] },
} as const satisfies Choices;

export const sectors = {
  public: { pl: "publiczny", en: "public", also: ["samorządowy"] },
  social: { pl: "społeczny", en: "social", also: ["pozarządowy", "ngo"] },
  private: { pl: "prywatny", en: "private" },
} as const satisfies Choices;

export const meetingKinds = {
  team: { pl: "spotkanie zespołu", en: "meeting of the team", also: ["robocze", "zespołu"] },
  initiating: { pl: "inicjujące", en: "initiating", also: ["formalizujące"] },
  diagnostic_workshop: {
    pl: "warsztat diagnostyczny",
    en: "diagnostic workshop",
    also: ["warsztat 1", "warsztat nr 1"],
  },
  monitoring_workshop: {
    pl: "warsztat monitorujący",
    en: "monitoring workshop",
    also: ["warsztat 2", "warsztat nr 2"],
  },
  evaluation_workshop: {
    pl: "warsztat ewaluacyjny",
    en: "evaluation workshop",
    also: ["warsztat 3", "warsztat nr 3"],
  },
  consultation: { pl: "konsultacyjne", en: "consultation", also: ["konsultacja", "spotkanie konsultacyjne"] },
  monitoring: { pl: "monitorujące", en: "monitoring" },
  animators: { pl: "spotkanie animatorów", en: "meeting of animators" },
  other: { pl: "inne", en: "other" },
} as const satisfies Choices;

export const endReasons = {
  goals_met: {
    pl: "osiągnięto cele",
    en: "goals met",
    also: ["osiągnięcie celów", "osiągnięcie zakładanych celów"],
  },
  no_cooperation: {
    pl: "brak współpracy rodziny",
    en: "family does not cooperate",
    also: ["brak współpracy", "brak współpracy z rodziną"],
  },
  resigned: { pl: "rezygnacja rodziny", en: "family resigned", also: ["rezygnacja"] },
  other: { pl: "inny powód", en: "another reason", also: ["inny"] },
} as const satisfies Choices;

export const functions = {
  animator_pcpr: { pl: "animator PCPR", en: "animator of the PCPR", also: ["animator powiatu"] },
  animator_gops: {
    pl: "animator GOPS",
    en: "animator of the GOPS",
    also: ["animator gminy", "animator OPS", "animator"],
  },
  coordinator: { pl: "koordynator", en: "coordinator" },
  network_worker: { pl: "pracownik ds. sieci", en: "network worker" },
  key_worker: { pl: "pracownik kluczowy", en: "key worker" },
  social_worker: { pl: "pracownik socjalny", en: "social worker" },
  benefits_worker: {
    pl: "pracownik socjalny ds. świadczeń",
    en: "benefits worker",
    also: ["pracownik ds. świadczeń"],
  },
  monitoring: { pl: "stanowisko ds. monitoringu", en: "monitoring post", also: ["monitoring"] },
  councillor: { pl: "radny", en: "councillor", also: ["radna", "członek zarządu"] },
  supervisor: { pl: "superwizor", en: "supervisor" },
  adviser: { pl: "doradca ROPS", en: "adviser of the ROPS", also: ["doradca"] },
  family_assistant: { pl: "asystent rodziny", en: "family assistant" },
  member: { pl: "członek zespołu", en: "member of the team", also: ["członek"] },
  other: { pl: "inna funkcja", en: "another function", also: ["inna"] },
} as const satisfies Choices;

export const goalResults = {
  yes: { pl: "tak", en: "yes", also: ["osiągnięty", "osiągnięto", "całkowicie"] },
  no: { pl: "nie", en: "no", also: ["nieosiągnięty", "nie osiągnięto"] },
  partly: { pl: "częściowo", en: "partly", also: ["osiągnięto częściowo", "w części"] },
} as const satisfies Choices;

export const trainingKinds = {
  training: {
    pl: "szkolenie",
    en: "training",
    also: ["szkolenie zewnętrzne", "szkolenie wewnętrzne", "webinar"],
  },
  supervision: { pl: "superwizja", en: "supervision", also: ["superwizja grupowa"] },
  coaching: { pl: "coaching", en: "coaching" },
  consultation: { pl: "konsultacja", en: "consultation", also: ["konsultacje", "doradztwo"] },
  study_visit: { pl: "wyjazd", en: "study visit", also: ["wizyta studyjna"] },
  other: { pl: "inne", en: "other" },
} as const satisfies Choices;

export const requestKinds = {
  extend_team: {
    pl: "rozszerzenie zespołu",
    en: "extend the team",
    also: ["uzupełnienie składu", "uzupełnienie składu PZK"],
  },
  extend_basket: {
    pl: "rozszerzenie koszyka usług",
    en: "extend the service basket",
    also: ["uzupełnienie koszyka", "uzupełnienie LKU"],
  },
  mediation: {
    pl: "mediacja lub interwencja",
    en: "mediation",
    also: ["mediacja", "interwencja", "trudność"],
  },
} as const satisfies Choices;

export const requestResults = {
  done: { pl: "zrealizowany", en: "realised", also: ["rozwiązany", "przyjęty", "tak"] },
  refused: { pl: "odmowa", en: "refused", also: ["odrzucony", "nie"] },
  pending: { pl: "w toku", en: "pending" },
} as const satisfies Choices;

export const serviceGroups = {
  children: { pl: "dzieci i młodzież", en: "children and young people", also: ["1"] },
  families: { pl: "rodziny z dziećmi", en: "families with children", also: ["2"] },
  adults: { pl: "osoby dorosłe", en: "adults", also: ["3"] },
  older: { pl: "osoby starsze", en: "older people", also: ["4"] },
  staff: { pl: "pracownicy podmiotów", en: "staff of institutions", also: ["5"] },
} as const satisfies Choices;

export const serviceSources = {
  partner: { pl: "partner", en: "partner" },
  neighbouring: {
    pl: "w sąsiedztwie",
    en: "in a neighbouring place",
    also: ["sąsiedztwo", "realizowane w sąsiedztwie"],
  },
  self_help: { pl: "samopomocowa", en: "self-help", also: ["samopomoc"] },
} as const satisfies Choices;

export const actKinds = {
  new_service: { pl: "nowa usługa", en: "new service" },
  document_changed: {
    pl: "zmiana dokumentu",
    en: "document changed",
    also: ["zmiana w dokumencie", "zmiana programu", "zmiana strategii"],
  },
  infrastructure: { pl: "infrastruktura", en: "infrastructure" },
  funds_raised: { pl: "pozyskane środki", en: "funds raised", also: ["pozyskane finanse"] },
  campaign: { pl: "kampania", en: "campaign" },
  council_session: {
    pl: "sesja lub komisja rady",
    en: "council session",
    also: ["sesja rady", "komisja rady"],
  },
  authorities_meeting: { pl: "spotkanie z władzami", en: "meeting with authorities" },
  social_project: { pl: "projekt socjalny", en: "social project" },
  material: { pl: "materiał lub informator", en: "material", also: ["informator", "materiał"] },
  event: { pl: "wydarzenie", en: "event" },
  other: { pl: "inne", en: "other" },
} as const satisfies Choices;

export const waves = {
  ex_ante: {
    pl: "na początku",
    en: "ex-ante",
    also: ["ex-ante", "ex ante", "początek", "start", "przed", "wstępna", "0"],
  },
  month_6: { pl: "po 6 miesiącach", en: "after 6 months", also: ["6", "6 miesięcy", "po 6 m"] },
  on_going: { pl: "w trakcie", en: "on-going", also: ["on-going", "on going", "bieżąca"] },
  month_12: { pl: "po 12 miesiącach", en: "after 12 months", also: ["12", "12 miesięcy", "po 12 m"] },
  month_18: { pl: "po 18 miesiącach", en: "after 18 months", also: ["18", "18 miesięcy", "po 18 m"] },
  ex_post: { pl: "na końcu", en: "ex-post", also: ["ex-post", "ex post", "koniec", "końcowa", "po"] },
} as const satisfies Choices;

export const respondentKinds = {
  worker: { pl: "pracownik", en: "worker" },
  manager: { pl: "kierownictwo", en: "management", also: ["dyrektor", "kierownik"] },
  family: { pl: "osoba lub rodzina", en: "person or family", also: ["rodzina", "osoba", "klient"] },
  partner: { pl: "partner", en: "partner institution", also: ["instytucja", "instytucja partnerska"] },
  authority: { pl: "władze", en: "authorities", also: ["radny", "samorząd"] },
} as const satisfies Choices;

export const stages = {
  diagnosis: {
    pl: "1 diagnoza potrzeb",
    en: "1 diagnosis of local needs",
    also: ["1", "diagnoza", "diagnoza potrzeb"],
  },
  scope: { pl: "2 zakres", en: "2 scope", also: ["2", "zakres", "zakres usługi"] },
  delivery: { pl: "3 forma realizacji", en: "3 form of delivery", also: ["3", "forma", "forma realizacji"] },
  financing: { pl: "4 finansowanie", en: "4 financing", also: ["4", "finansowanie"] },
  contractor: {
    pl: "5 wybór realizatora",
    en: "5 choice of contractor",
    also: ["5", "wybór realizatora", "wybór wykonawcy"],
  },
  supervision: {
    pl: "6 nadzór i monitoring",
    en: "6 supervision and monitoring",
    also: ["6", "nadzór i monitoring"],
  },
  evaluation: { pl: "7 ewaluacja", en: "7 evaluation", also: ["7", "ewaluacja"] },
} as const satisfies Choices;

export const stageModes = {
  simulated: { pl: "symulowany", en: "simulated", also: ["symulacja"] },
  real: { pl: "rzeczywisty", en: "real", also: ["realny"] },
  omitted: { pl: "pominięty", en: "omitted" },
} as const satisfies Choices;

export const noteKinds = {
  visit: { pl: "wizyta", en: "visit" },
  interview: { pl: "wywiad", en: "interview" },
  observation: { pl: "obserwacja", en: "observation" },
} as const satisfies Choices;

/** How often institutions work together: the scale of the OPS social workers' assessment. */
export const frequencies = {
  "1": { pl: "nigdy", en: "never" },
  "2": { pl: "sporadycznie", en: "rarely" },
  "3": { pl: "od czasu do czasu", en: "from time to time" },
  "4": { pl: "często", en: "often" },
  "5": { pl: "bardzo często", en: "very often" },
} as const satisfies Choices;
