/** Services of the local list, acts with authorities and community, and stages of organising services. */
import type { Random } from "../random.ts";
import { dayOf, daysAfter, drawing, lastDayOf, oneOf, pilotStart, yesNo, type Cells } from "./draw.ts";
import { institutions } from "./measures.ts";
import { otherwise } from "./mess.ts";
import type { Place } from "./places.ts";

const known = [
  ["świetlica po lekcjach", "dzieci i młodzież"],
  ["konsultacje wychowawcze", "rodziny z dziećmi"],
  ["asystent rodziny", "rodziny z dziećmi"],
  ["poradnictwo prawne", "osoby dorosłe"],
  ["doradztwo zawodowe", "osoby dorosłe"],
  ["usługi opiekuńcze", "osoby starsze"],
  ["klub seniora", "osoby starsze"],
  ["wolontariat sąsiedzki", "osoby starsze"],
] as const;
const added = [
  ["grupa wsparcia dla opiekunów", "osoby dorosłe"],
  ["teleopieka", "osoby starsze"],
  ["transport do lekarza", "osoby starsze"],
  ["warsztaty dla rodziców", "rodziny z dziećmi"],
  ["mediacje rodzinne", "rodziny z dziećmi"],
  ["superwizja dla pracowników", "pracownicy podmiotów"],
] as const;

export function services(seed: number, place: Place): Cells[] {
  const random = drawing(seed, place, "services");
  const isOld = place.id === otherwise.oldList;
  const row = ([service, service_group]: readonly [string, string], listed_date: string): Cells => ({
    service,
    service_group,
    institution: oneOf(random, institutions),
    has_conditions: "podano",
    has_contact: random.next() < 0.9 ? "podano" : "",
    is_e_service: yesNo(service === "teleopieka"),
    service_source: oneOf(random, ["partner", "w sąsiedztwie", "samopomocowa"]),
    listed_date,
    list_reviewed_date: isOld ? "" : reviewedOn(random, place, listed_date),
  });
  const first = known.slice(0, random.integer(5, 8)).map((one) => row(one, pilotStart));
  const later = random
    .shuffled(added)
    .slice(0, random.integer(2, 5))
    .map((one, index) => row(one, dayOf(5 * index + 2, random.integer(1, 28))))
    .filter(({ listed_date = "" }) => String(listed_date) <= lastDayOf(place));
  const [gone, ...rest] = first;
  if (!gone || isOld || place.isLeaving || random.next() < 0.4) return [...first, ...(isOld ? [] : later)];
  return [{ ...gone, list_reviewed_date: "", delisted_date: dayOf(9, 15) }, ...rest, ...later];
}

/** Lists are looked through in late spring: the last time is what the list shows. */
function reviewedOn(random: Random, place: Place, listed: string): string {
  const last = place.isLeaving ? dayOf(6, random.integer(1, 28)) : dayOf(16, random.integer(1, 28));
  return last > listed ? last : listed;
}

const acts = [
  ["spotkanie z władzami", 0.9],
  ["sesja lub komisja rady", 0.7],
  ["nowa usługa", 0.8],
  ["zmiana dokumentu", 0.7],
  ["kampania", 0.6],
  ["materiał lub informator", 0.6],
  ["projekt socjalny", 0.5],
  ["infrastruktura", 0.2],
  ["pozyskane środki", 0.45],
] as const;

export function communityActs(seed: number, place: Place): Cells[] {
  const random = drawing(seed, place, "community");
  return [3, 9, 14].flatMap((month) =>
    acts.flatMap(([act_kind, chance]): Cells[] => {
      const act_date = dayOf(month + random.integer(0, 2), random.integer(1, 28));
      const raised = 500 * random.integer(8, 90);
      if (random.next() >= chance || act_date > lastDayOf(place)) return [];
      return [{ act_date, act_kind, ...(act_kind === "pozyskane środki" ? { raised_pln: raised } : {}) }];
    }),
  );
}

const stages = [
  ["1 diagnoza potrzeb", "symulowany"],
  ["2 zakres", "symulowany"],
  ["3 forma realizacji", "symulowany"],
  ["4 finansowanie", "rzeczywisty"],
  ["5 wybór realizatora", "pominięty"],
  ["6 nadzór i monitoring", "rzeczywisty"],
  ["7 ewaluacja", "rzeczywisty"],
] as const;

/** In the places that test the standards; the contractor is chosen anew only where the form of delivery changes. */
export function serviceStages(seed: number, place: Place): Cells[] {
  if (place.model !== "standardy") return [];
  const random = drawing(seed, place, "service_stages");
  return ["usługi opiekuńcze", "praca socjalna"].flatMap((service) => {
    const isNewForm = random.next() < 0.5;
    let day = daysAfter(pilotStart, random.integer(10, 40));
    return stages.map(([stage, mode]): Cells => {
      const stage_mode = mode === "pominięty" && isNewForm ? "rzeczywisty" : mode;
      if (stage_mode === "pominięty") return { service, stage, stage_mode };
      const started = day;
      const finished = daysAfter(started, random.integer(45, 95));
      day = daysAfter(finished, random.integer(1, 14));
      const last = lastDayOf(place);
      return {
        service,
        stage,
        stage_mode,
        stage_started_date: started <= last ? started : "",
        stage_finished_date: finished <= last ? finished : "",
        has_product: finished <= last ? "przekazano" : "",
      };
    });
  });
}
