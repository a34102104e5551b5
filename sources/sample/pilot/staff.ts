/** Who works in the places: invented names, posts, and the work that comes in for them. */
import { chance, chosen } from "../statistics/chance.ts";
import type { Role } from "../labels.ts";
import type { Post, Unit } from "../people.ts";
import { places, type Place } from "./places.ts";
import { load } from "./truth.ts";

const firstNames = "Halina Grażyna Bożena Łucja Cecylia Kinga Teodozja Honorata Rozalia Sława Żaneta".split(
  " ",
);
const before =
  "Niebylska Zmyślska Fikcyjska Mrzonkowska Ułudzka Pozorska Rzekomska Makietowska Bajkowska".split(" ");
const after = "Szkicowska Przykładzka Wzorcowska Hipotecka Symulska Kartonska Papierzka Nibyska".split(" ");

/** Words that are names nowhere else; the same number is the same person, up to 500 of them. */
function nameOf(number: number): string {
  const [a, b] = [number % before.length, Math.floor(number / before.length) % after.length];
  const first = firstNames[(number + Math.floor(number / 72)) % firstNames.length] ?? "";
  return `${before[a] ?? ""}-${after[b] ?? ""} ${first}`;
}

const rolesOf: Readonly<Record<Place["type"], readonly Role[]>> = {
  GOPS: ["social_worker", "social_worker", "benefits_worker"],
  MGOPS: ["social_worker", "social_worker", "benefits_worker", "benefits_worker"],
  MOPS: ["social_worker", "social_worker", "social_worker", "benefits_worker", "benefits_worker"],
};

const NAMES_A_PLACE = 8;

/** Those who keep cards, then coordinator, monitoring post and one more. */
export function namesOf(place: Place): string[] {
  const first = places.indexOf(place) * NAMES_A_PLACE;
  return Array.from({ length: NAMES_A_PLACE }, (_, index) => nameOf(first + index));
}

/** In a town every third place has a part-time post. */
function postsOf(place: Place): Post[] {
  const names = namesOf(place);
  return rolesOf[place.type].map((role, index) => ({
    worker: names[index] ?? "",
    role,
    team: null,
    fte: index === 1 && chance(place.id, "part-time") < 0.3 ? 0.5 : 1,
  }));
}

const residentsOf: Readonly<Record<Place["type"], readonly [number, number]>> = {
  GOPS: [4200, 7600],
  MGOPS: [6800, 11_500],
  MOPS: [11_000, 19_000],
};

/** As the simulation of work wants it. */
export function unitOf(place: Place): Unit {
  const { id, teryt, name, type } = place;
  const [low, high] = residentsOf[type];
  const demand = (role: Role) => ({
    load: load.from + (load.to - load.from) * chance(id, "load", role),
    families: 0,
  });
  return {
    ...{ id, teryt, name, type, folder: id },
    residents: chosen(low / 100, high / 100, id, "residents") * 100,
    posts: postsOf(place),
    demand: { "|social_worker": demand("social_worker"), "|benefits_worker": demand("benefits_worker") },
    growth: load.growth,
    socialWorkCases: 0,
    counts: "quarter",
    caseload: "quarter",
    leave: 1,
  };
}
