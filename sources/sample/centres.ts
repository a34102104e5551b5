/** The six invented centres, with what each of them is to show. */
import type { Role } from "./labels.ts";
import type { Post, Unit } from "./people.ts";

/** Three workers, one on both cards: too few for any verdict of its own, and two full-time persons only. */
const przykladowo: Unit = {
  id: "gops-przykladowo",
  teryt: "9901012",
  name: "GOPS w Przykładowie",
  type: "GOPS",
  folder: "gops-przykladowo",
  residents: 2900,
  posts: [
    post("Wzorcowa Halina", "social_worker"),
    post("Próbny-Testowy Łukasz", "social_worker", null, 0.5),
    post("Próbny-Testowy Łukasz", "benefits_worker", null, 0.5),
    post("Żółć-Przykładna Święta", "benefits_worker"),
  ],
  demand: {
    "|social_worker": { load: 0.76, families: 15 },
    "|benefits_worker": { load: 0.8, families: 58 },
  },
  growth: 0,
  socialWorkCases: 21,
  counts: "quarter",
  caseload: "quarter",
  leave: 1,
};

/** Leave is not entered, so the cards cover nine tenths of the time; no norm of the act but the three persons is met. */
const nibywies: Unit = {
  id: "gops-nibywies",
  teryt: "9901032",
  name: "GOPS w Nibywsi",
  type: "GOPS",
  folder: "gops-nibywies",
  residents: 9500,
  posts: [
    post("Hipotetyczna Sława", "social_worker"),
    post("Abstrakcyjny Bożydar", "social_worker"),
    post("Niepisana Rozalia", "social_worker"),
    post("Zerowa-Pusta Wacława", "benefits_worker", null, 0.75),
    post("Bezimienna Honorata", "benefits_worker", null, 0.75),
  ],
  demand: {
    "|social_worker": { load: 0.92, families: 24 },
    "|benefits_worker": { load: 0.9, families: 84 },
  },
  growth: 0,
  socialWorkCases: 82,
  counts: "half-year",
  caseload: "quarter",
  leave: 1.15,
};

/** Everything as the norms want it, and a team for benefits with time to spare. */
const wzorcowo: Unit = {
  id: "mgops-wzorcowo",
  teryt: "9901023",
  name: "MGOPS we Wzorcowie",
  type: "MGOPS",
  folder: "MGOPS Wzorcowo",
  residents: 6800,
  organisation: [
    { part: "first_contact", team: "Punkt pierwszego kontaktu", persons: 2 },
    { part: "social_work", team: "Zespół Pracy Socjalnej" },
    { part: "decisions", team: "Zespół Świadczeń" },
  ],
  projectPosts: [
    { post: "asystent rodziny", fte: 1, projectEnd: "2023-12-31" },
    { post: "pracownik socjalny w punkcie pierwszego kontaktu", fte: 0.5, projectEnd: "2024-08-31" },
  ],
  posts: [
    post("Przykładowy Zdzisław", "social_worker", "Zespół Pracy Socjalnej"),
    post("Zmyślona Grażyna", "social_worker", "Zespół Pracy Socjalnej"),
    post("Testowa-Żmudna Bożena", "social_worker", "Zespół Pracy Socjalnej"),
    post("Nibylandzka Łucja", "social_worker", "Zespół Pracy Socjalnej", 0.5),
    post("Wymyślony Błażej", "benefits_worker", "Zespół Świadczeń"),
    post("Pozorna Śnieżka", "benefits_worker", "Zespół Świadczeń"),
    post("Fikcyjna-Niebyła Żaneta", "benefits_worker", "Zespół Świadczeń", 0.75),
  ],
  demand: {
    "Zespół Pracy Socjalnej|social_worker": { load: 0.88, families: 18 },
    "Zespół Świadczeń|benefits_worker": { load: 0.6, families: 55 },
  },
  growth: 0,
  socialWorkCases: 27,
  counts: "quarter",
  caseload: "quarter",
  leave: 1,
};

/** Counts every month; five benefits workers give verdicts of its own. How many residents there are only its assessment (OZPS) says. */
const zmyslin: Unit = {
  id: "mgops-zmyslin",
  teryt: "9902033",
  name: "MGOPS w Zmyślinie",
  type: "MGOPS",
  folder: "Zmyślin – MGOPS",
  posts: [
    post("Szkicowa Lubomira", "social_worker", "Punkt Rynek"),
    post("Bibułkowy Ziemowit", "social_worker", "Punkt Rynek"),
    post("Kartonowa Żywia", "social_worker", "Punkt Osiedle"),
    post("Urojona Kinga", "benefits_worker", "Punkt Rynek"),
    post("Kreskówkowa Teodozja", "benefits_worker", "Punkt Rynek"),
    post("Mglisty Radzimir", "benefits_worker", "Punkt Rynek", 0.5),
    post("Niebylska-Ćwierć Cecylia", "benefits_worker", "Punkt Osiedle"),
    post("Rysunkowa Ścibora", "benefits_worker", "Punkt Osiedle"),
  ],
  demand: {
    "Punkt Rynek|social_worker": { load: 0.83, families: 19 },
    "Punkt Osiedle|social_worker": { load: 0.8, families: 18 },
    "Punkt Rynek|benefits_worker": { load: 0.9, families: 76 },
    "Punkt Osiedle|benefits_worker": { load: 0.8, families: 70 },
  },
  growth: -0.02,
  socialWorkCases: 30,
  counts: "month",
  caseload: "month",
  leave: 1,
};

/** More work every quarter and too few posts for it, beyond doubt, in both teams. */
const fikcyjnowo: Unit = {
  id: "mgops-fikcyjnowo",
  teryt: "9902043",
  name: "MGOPS w Fikcyjnowie",
  type: "MGOPS",
  folder: "mgops-fikcyjnowo",
  residents: 6900,
  posts: [
    post("Plastelinowa Domicela", "social_worker", "Zespół Pracy Socjalnej"),
    post("Tekturowy Jarowit", "social_worker", "Zespół Pracy Socjalnej"),
    post("Zagadkowa Świętomira", "social_worker", "Zespół Pracy Socjalnej"),
    post("Bajkowa Gryzelda", "social_worker", "Zespół Pracy Socjalnej", 0.5),
    post("Legendarna Zyta", "benefits_worker", "Zespół Świadczeń"),
    post("Mityczny Żelisław", "benefits_worker", "Zespół Świadczeń"),
    post("Nierealna Pelagia", "benefits_worker", "Zespół Świadczeń"),
  ],
  demand: {
    "Zespół Pracy Socjalnej|social_worker": { load: 1.1, families: 26 },
    "Zespół Świadczeń|benefits_worker": { load: 1.11, families: 94 },
  },
  growth: 0.03,
  socialWorkCases: 108,
  counts: "quarter",
  caseload: "month",
  leave: 0.65,
};

/** A town with branches: few social workers for its residents, enough for its families, one branch on the brink. */
const probnaGora: Unit = {
  id: "mops-probna-gora",
  teryt: "9902011",
  name: "MOPS w Próbnej Górze",
  type: "MOPS",
  folder: "mops-probna-gora",
  residents: 38_000,
  posts: [
    post("Makietowa Jadwiga", "social_worker", "Filia Stare Miasto"),
    post("Atrapa-Pozorowana Józefa", "social_worker", "Filia Stare Miasto"),
    post("Symulowany Wacław", "social_worker", "Filia Stare Miasto"),
    post("Udawana Świętosława", "social_worker", "Filia Łąkowa"),
    post("Modelowy Grzegorz", "social_worker", "Filia Łąkowa", 0.75),
    {
      ...post("Szablonowa Wiesława", "social_worker", "Filia Źródlana"),
      title: "specjalista pracy socjalnej",
    },
    post("Ćwiczebny Mścisław", "social_worker", "Filia Źródlana"),
    post("Zapasowa Bronisława", "benefits_worker", "Filia Stare Miasto"),
    post("Treningowy Świętopełk", "benefits_worker", "Filia Stare Miasto"),
    post("Umowna Dąbrówka", "benefits_worker", "Filia Łąkowa"),
    post("Wirtualna-Ćma Jagoda", "benefits_worker", "Filia Łąkowa"),
    post("Losowa Łada", "benefits_worker", "Filia Łąkowa", 0.5),
    post("Roboczy Żegota", "benefits_worker", "Filia Źródlana"),
    post("Domyślna Gwiździsława", "benefits_worker", "Filia Źródlana"),
  ],
  demand: {
    "Filia Stare Miasto|social_worker": { load: 0.95, families: 21 },
    "Filia Łąkowa|social_worker": { load: 0.85, families: 18.5 },
    "Filia Źródlana|social_worker": { load: 0.8, families: 17 },
    "Filia Stare Miasto|benefits_worker": { load: 0.96, families: 83 },
    "Filia Łąkowa|benefits_worker": { load: 0.8, families: 66 },
    "Filia Źródlana|benefits_worker": { load: 0.85, families: 70 },
  },
  growth: 0.01,
  socialWorkCases: 34,
  counts: "quarter",
  caseload: "quarter",
  leave: 1,
};

export const units: readonly Unit[] = [przykladowo, nibywies, wzorcowo, zmyslin, fikcyjnowo, probnaGora];

function post(worker: string, role: Role, team: string | null = null, fte = 1): Post {
  return { worker, role, team, fte };
}
