/** The invented places of the pilot sample: 25 of the pilot and 10 to compare, TERYT codes 99…. */

export interface Place {
  id: string;
  name: string;
  teryt: string;
  type: "GOPS" | "MGOPS" | "MOPS";
  model: string;
  teamKind: string;
  isPilot: boolean;
  /** Left within the first year, so that there is no measurement at the end. */
  isLeaving: boolean;
}

const PILOT = 25;
const PLACES = 35;
/** Two of the pilot's places leave; one of the others too. */
const leaving = new Set([7, 19, 30]);

const kinds = [
  { type: "GOPS", model: "wiejski", teamKind: "PZK", digit: "2" },
  { type: "MGOPS", model: "miejsko-wiejski", teamKind: "GGK", digit: "3" },
  { type: "MOPS", model: "miejski", teamKind: "ZZK", digit: "1" },
] as const;

export const places: readonly Place[] = Array.from({ length: PLACES }, (_, i) => {
  const { type, model, teamKind, digit } = kinds[i % kinds.length] ?? kinds[0];
  const number = String(i + 1).padStart(2, "0");
  return {
    id: `proba-${number}`,
    name: `${type} Próba ${number}`,
    teryt: `99${number}01${digit}`,
    type,
    model,
    teamKind,
    isPilot: i < PILOT,
    isLeaving: leaving.has(i),
  };
});
