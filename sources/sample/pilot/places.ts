/** The invented places of the pilot sample: 25 of the pilot and 10 to compare, TERYT codes 99…. */

export interface Place {
  id: string;
  name: string;
  teryt: string;
  type: "GOPS" | "MGOPS" | "MOPS";
  model: "standardy" | "wiejski" | "miejsko-wiejski" | "miejski";
  /** Teams of the directors first, where the model has them; then the teams that work with families. */
  teams: readonly Team[];
  isPilot: boolean;
  /** Left within the first year, so that there is no measurement at the end. */
  isLeaving: boolean;
}

export interface Team {
  id: string;
  kind: "PZK" | "GGK" | "ZZK";
  isOfDirectors: boolean;
}

const PILOT = 25;
const PLACES = 35;
/** Two of the pilot's places leave; one of the others too. */
const leaving = new Set([7, 19, 30]);

const kinds = [
  { type: "GOPS", digit: "2", model: "wiejski", teams: teamsOf("PZK", false) },
  { type: "MGOPS", digit: "3", model: "miejsko-wiejski", teams: teamsOf("GGK", true) },
  { type: "MOPS", digit: "1", model: "miejski", teams: teamsOf("ZZK", true) },
] as const;

/** Every fourth place, of all three types, tests the standards and has no teams. */
export const places: readonly Place[] = Array.from({ length: PLACES }, (_, i) => {
  const { type, digit, model, teams } = kinds[i % kinds.length] ?? kinds[0];
  const number = String(i + 1).padStart(2, "0");
  const isOfStandards = i % 4 === 2;
  return {
    id: `proba-${number}`,
    name: `${type} Próba ${number}`,
    teryt: `99${number}01${digit}`,
    type,
    model: isOfStandards ? "standardy" : model,
    teams: isOfStandards ? [] : teams,
    isPilot: i < PILOT,
    isLeaving: leaving.has(i),
  };
});

/** Two teams work with families; the directors of towns have one of their own. */
function teamsOf(kind: Team["kind"], hasDirectors: boolean): Team[] {
  const working = [1, 2].map((n): Team => ({ id: `${kind}-${String(n)}`, kind, isOfDirectors: false }));
  return hasDirectors ? [{ id: "PZK-1", kind: "PZK", isOfDirectors: true }, ...working] : working;
}
