/** The three invented centres and their invented workers. */
import type { Role } from "./labels.ts";

export interface Post {
  worker: string;
  role: Role;
  team: string | null;
  fte: number;
  /** How the unit's tables call the role, where not as the handbook does; see labels in miernik.yaml. */
  title?: string;
}

export interface Unit {
  id: string;
  teryt: string;
  name: string;
  type: string;
  folder: string;
  posts: readonly Post[];
  /** Team (or "") and role → how much more or less work comes in than planned for one post. */
  demand: Readonly<Record<string, number>>;
  /** Team → how fast it works; below 1 the team hurries. */
  pace: Readonly<Record<string, number>>;
}

export const units: readonly Unit[] = [
  {
    id: "gops-przykladowo",
    teryt: "9901012",
    name: "GOPS w Przykładowie",
    type: "GOPS",
    folder: "gops-przykladowo",
    posts: [
      { worker: "Wzorcowa Halina", role: "social_worker", team: null, fte: 1 },
      { worker: "Próbny-Testowy Łukasz", role: "social_worker", team: null, fte: 0.5 },
      { worker: "Próbny-Testowy Łukasz", role: "benefits_worker", team: null, fte: 0.5 },
      { worker: "Żółć-Przykładna Święta", role: "benefits_worker", team: null, fte: 1 },
    ],
    demand: { "|social_worker": 0.78, "|benefits_worker": 0.85 },
    pace: {},
  },
  {
    id: "mgops-wzorcowo",
    teryt: "9901023",
    name: "MGOPS we Wzorcowie",
    type: "MGOPS",
    folder: "MGOPS Wzorcowo",
    posts: [
      { worker: "Przykładowy Zdzisław", role: "social_worker", team: "Zespół Pracy Socjalnej", fte: 1 },
      { worker: "Zmyślona Grażyna", role: "social_worker", team: "Zespół Pracy Socjalnej", fte: 1 },
      { worker: "Testowa-Żmudna Bożena", role: "social_worker", team: "Zespół Pracy Socjalnej", fte: 1 },
      { worker: "Nibylandzka Łucja", role: "social_worker", team: "Zespół Pracy Socjalnej", fte: 0.5 },
      { worker: "Wymyślony Błażej", role: "benefits_worker", team: "Zespół Świadczeń", fte: 1 },
      { worker: "Pozorna Śnieżka", role: "benefits_worker", team: "Zespół Świadczeń", fte: 1 },
      { worker: "Fikcyjna-Niebyła Żaneta", role: "benefits_worker", team: "Zespół Świadczeń", fte: 0.75 },
    ],
    demand: { "Zespół Pracy Socjalnej|social_worker": 1.02, "Zespół Świadczeń|benefits_worker": 1 },
    pace: {},
  },
  {
    id: "mops-probna-gora",
    teryt: "9902011",
    name: "MOPS w Próbnej Górze",
    type: "MOPS",
    folder: "mops-probna-gora",
    posts: [
      { worker: "Makietowa Jadwiga", role: "social_worker", team: "Filia Stare Miasto", fte: 1 },
      { worker: "Atrapa-Pozorowana Józefa", role: "social_worker", team: "Filia Stare Miasto", fte: 1 },
      { worker: "Symulowany Wacław", role: "social_worker", team: "Filia Stare Miasto", fte: 1 },
      { worker: "Udawana Świętosława", role: "social_worker", team: "Filia Łąkowa", fte: 1 },
      { worker: "Modelowy Grzegorz", role: "social_worker", team: "Filia Łąkowa", fte: 0.75 },
      {
        worker: "Szablonowa Wiesława",
        role: "social_worker",
        team: "Filia Źródlana",
        fte: 1,
        title: "specjalista pracy socjalnej",
      },
      { worker: "Ćwiczebny Mścisław", role: "social_worker", team: "Filia Źródlana", fte: 1 },
      { worker: "Zapasowa Bronisława", role: "benefits_worker", team: "Filia Stare Miasto", fte: 1 },
      { worker: "Treningowy Świętopełk", role: "benefits_worker", team: "Filia Stare Miasto", fte: 1 },
      { worker: "Umowna Dąbrówka", role: "benefits_worker", team: "Filia Łąkowa", fte: 1 },
      { worker: "Wirtualna-Ćma Jagoda", role: "benefits_worker", team: "Filia Łąkowa", fte: 1 },
      { worker: "Losowa Łada", role: "benefits_worker", team: "Filia Łąkowa", fte: 0.5 },
      { worker: "Roboczy Żegota", role: "benefits_worker", team: "Filia Źródlana", fte: 1 },
      { worker: "Domyślna Gwiździsława", role: "benefits_worker", team: "Filia Źródlana", fte: 1 },
    ],
    demand: {
      "Filia Stare Miasto|social_worker": 1.02,
      "Filia Łąkowa|social_worker": 0.95,
      "Filia Źródlana|social_worker": 0.9,
      "Filia Stare Miasto|benefits_worker": 1.48,
      "Filia Łąkowa|benefits_worker": 1.05,
      "Filia Źródlana|benefits_worker": 0.95,
    },
    pace: { "Filia Stare Miasto": 0.92 },
  },
];

export function postsOf(unit: Unit, role: Role): Post[] {
  return unit.posts.filter((post) => post.role === role);
}

/** The distinct teams of a list of posts, in order; `null` stands for posts without a team. */
export function teamsOf(posts: readonly Post[]): (string | null)[] {
  return [...new Set(posts.map(({ team }) => team))];
}
