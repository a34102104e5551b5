/** Work with families: programmes, their reviews, goals and tasks, and totals that documents state. */
import type { Random } from "../random.ts";
import { dayOf, daysAfter, drawing, lastDayOf, monthsOf, oneOf, type Cells } from "./draw.ts";
import { otherwise } from "./mess.ts";
import { institutions } from "./measures.ts";
import type { Place } from "./places.ts";
import { unitOf } from "./staff.ts";
import { success } from "./truth.ts";

const PROGRAMMES = 7;

export type FamilyTable = "programmes" | "reviews" | "goals" | "tasks" | "stated_totals";
export type FamilyTables = Record<FamilyTable, Cells[]>;

interface Programme {
  case_id: string;
  opened: string;
  closed: string | null;
  isMet: boolean;
  isFirst: boolean;
}

export function familyTables(seed: number, place: Place): FamilyTables {
  const random = drawing(seed, place, "families");
  const tables: FamilyTables = { programmes: [], reviews: [], goals: [], tasks: [], stated_totals: [] };
  const working = place.teams.filter(({ isOfDirectors }) => !isOfDirectors);
  const groups = working.length > 0 ? working.map(({ id }) => id) : ["", ""];
  groups.forEach((team_id, index) => {
    const chance = success.share + (random.next() < 0.5 ? success.apart : -success.apart);
    for (let n = 1; n <= PROGRAMMES; n += 1) {
      const case_id = `IPW-${String(index + 1)}-${String(n)}`;
      const programme = programmeOf(random, place, case_id, chance, index === 0 && n === 1);
      tables.programmes.push(programmeRow(random, place, programme, team_id));
      tables.reviews.push(...reviews(random, place, programme));
      tables.goals.push(...goals(random, place, programme));
      tables.tasks.push(...tasks(random, place, programme));
      if (n === 1) tables.stated_totals.push(...income(random, place, programme));
    }
    if (team_id !== "") tables.tasks.push(...teamPlan(random, place, team_id));
  });
  return tables;
}

/** Eight to twelve months, rarely fourteen; what has not ended while the place took part is open. */
function programmeOf(
  random: Random,
  place: Place,
  case_id: string,
  chance: number,
  isFirst: boolean,
): Programme {
  const opened = random.integer(1, 4);
  const closed = opened + (random.next() < 0.03 ? 14 : random.integer(8, 12));
  return {
    case_id,
    isFirst,
    opened: dayOf(opened, random.integer(1, 28)),
    closed: closed < monthsOf(place) ? dayOf(closed, 20) : null,
    isMet: random.next() < chance,
  };
}

function programmeRow(random: Random, place: Place, programme: Programme, team_id: string): Cells {
  const { case_id, opened, closed, isMet } = programme;
  const { posts } = unitOf(place);
  const isFollowed = closed !== null && place.model === "miejski";
  const others = ["rezygnacja rodziny", "brak współpracy rodziny", "inny powód"];
  const reason = isMet ? "osiągnięto cele" : oneOf(random, others);
  const keyWorker = oneOf(
    random,
    posts.filter(({ role }) => role === "social_worker"),
  );
  return {
    case_id,
    ...(team_id === "" ? {} : { team_id }),
    standard: oneOf(random, ["praca socjalna", "usługi opiekuńcze"]),
    opened_date: opened,
    planned_end_date: daysAfter(opened, 365),
    closed_date: closed ?? "",
    end_reason: closed === null ? "" : reason,
    follow_up_until_date: isFollowed ? daysAfter(closed, random.next() < 0.08 ? 120 : 185) : "",
    key_worker_id: keyWorker.worker,
  };
}

/** Every eleven or twelve weeks; some are left out. */
function reviews(random: Random, place: Place, { case_id, opened, closed }: Programme): Cells[] {
  const rows: Cells[] = [];
  const last = closed ?? lastDayOf(place);
  for (let day = daysAfter(opened, 80); day < last; day = daysAfter(day, random.integer(77, 84))) {
    if (random.next() > 0.03) rows.push({ case_id, review_date: day });
  }
  return rows;
}

const goalNames = ["samodzielność", "aktywność", "relacje w rodzinie"];

function goals(
  random: Random,
  place: Place,
  { case_id, opened, closed, isMet, isFirst }: Programme,
): Cells[] {
  return goalNames.map((goal_name, index) => {
    const current = random.integer(2, 4);
    const planned = current + random.integer(2, 4);
    const drawn = isMet ? planned - (random.next() < 0.2 ? 1 : 0) : current + random.integer(-1, 1);
    const isFirstGoal = isFirst && index === 0;
    const isConflict = isFirstGoal && place.id === otherwise.goalConflict;
    const achieved = isConflict ? planned - 2 : drawn;
    const isRatedOutside = isFirstGoal && place.id === otherwise.ratingOutside;
    const words = achieved >= planned ? "Osiągnięto plan." : "Osiągnięto częściowo.";
    const isClosed = closed !== null;
    return {
      case_id,
      goal_id: "ABC".charAt(index),
      goal_name,
      current_value: current,
      current_rated_date: daysAfter(opened, 7),
      planned_value: isRatedOutside ? 11 : planned,
      planned_for_date: daysAfter(opened, 365),
      achieved_value: isClosed ? achieved : "",
      achieved_rated_date: closed ?? "",
      narrative_result: !isClosed ? "" : isConflict ? "Osiągnięto założony plan." : words,
      ...(place.model === "miejski" && isClosed
        ? { goal_result: achieved >= planned ? "tak" : achieved > current ? "częściowo" : "nie" }
        : {}),
    };
  });
}

function tasks(random: Random, place: Place, { case_id, opened }: Programme): Cells[] {
  return [1, 2, 3].map((n) => ({
    case_id,
    ...planned(random, place, n, daysAfter(opened, 60 * n + random.integer(0, 20))),
  }));
}

function teamPlan(random: Random, place: Place, team_id: string): Cells[] {
  return [1, 2, 3, 4, 5, 6].map((n) => ({
    team_id,
    ...planned(random, place, n, dayOf(2 * n, random.integer(5, 25))),
  }));
}

/** Four of five tasks are done in time, others late or not yet. */
function planned(random: Random, place: Place, n: number, due: string): Cells {
  const roll = random.next();
  const done = daysAfter(due, roll < 0.8 ? -random.integer(0, 12) : random.integer(1, 30));
  return {
    plan_task_id: String(n),
    institution: oneOf(random, institutions),
    due_date: due,
    done_date: roll < 0.93 && done <= lastDayOf(place) ? done : "",
  };
}

/** A family's income as the plan states it, with its parts. */
function income(random: Random, place: Place, { case_id, isFirst }: Programme): Cells[] {
  const parts = ["renta rodzinna", "zasiłek rodzinny", "świadczenie wychowawcze", "wynagrodzenie"] as const;
  const amounts = parts.map(() => 20 * random.integer(15, 110));
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const isWrong = isFirst && place.id === otherwise.totalDiffers;
  return parts.map((part_name, index) => ({
    record_id: case_id,
    stated_value: isWrong ? sum - 8 : sum,
    part_name,
    part_value: amounts[index] ?? 0,
  }));
}
