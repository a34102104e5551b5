/** Cooperation teams: their members, meetings, monthly reports, trainings and requests. */
import type { Random } from "../random.ts";
import { dayOf, daysAfter, drawing, lastDayOf, monthsOf, oneOf, yesNo, type Cells } from "./draw.ts";
import { institutions } from "./measures.ts";
import type { Place, Team } from "./places.ts";

const MEMBERS = 5;
const FORMED = dayOf(0, 8);

export type TeamTable = "teams" | "memberships" | "meetings" | "monthly_reports" | "trainings" | "requests";

export function teamTables(seed: number, place: Place): Record<TeamTable, Cells[]> {
  const random = drawing(seed, place, "teams");
  const each = (rowsOf: (team: Team) => Cells[]): Cells[] =>
    place.teams.flatMap((team) => rowsOf(team).map((row) => ({ team_id: team.id, ...row })));
  const members = new Map(
    place.teams.map(({ id }) => [id, random.shuffled(institutions).slice(0, MEMBERS)] as const),
  );
  const membersOf = ({ id }: Team): readonly string[] => members.get(id) ?? [];
  return {
    teams: each(({ kind }) => [teamRow(place, kind)]),
    memberships: each((team) => membersOf(team).map((name, index) => memberRow(random, name, index))),
    meetings: each((team) => meetings(random, place, team)),
    monthly_reports:
      place.model === "miejsko-wiejski"
        ? each((team) => (team.isOfDirectors ? [] : reports(random, place, membersOf(team))))
        : [],
    trainings: [
      ...each((team) => (team.isOfDirectors ? [] : trainings(random, place))),
      ...(place.teams.length === 0 ? trainings(random, place) : []),
    ],
    requests: place.model === "miejski" ? each(() => requests(random, place)) : [],
  };
}

function teamRow({ isLeaving, ...place }: Place, kind: string): Cells {
  return {
    team_kind: kind,
    team_status: isLeaving ? "zakończony" : "aktywny",
    formed_date: FORMED,
    ...(isLeaving ? { dissolved_date: lastDayOf({ isLeaving, ...place }) } : {}),
  };
}

function memberRow(random: Random, institution: string, index: number): Cells {
  const isNgo = /stowarzyszenie|fundacja/.test(institution);
  const isLate = index === MEMBERS - 1;
  return {
    institution,
    sector: isNgo || institution === "parafia" ? "społeczny" : "publiczny",
    is_ngo: yesNo(isNgo),
    declared_date: FORMED,
    admitted_date: isLate ? dayOf(random.integer(2, 5), 10) : FORMED,
    is_active: yesNo(random.next() > 0.06),
  };
}

/** Every fourth week, those of directors once in eleven; now and then one falls out, or is announced late. */
function meetings(random: Random, place: Place, { isOfDirectors }: Team): Cells[] {
  const rows: Cells[] = [];
  const days = isOfDirectors ? 77 : 28;
  let number = 0;
  for (let day = daysAfter(FORMED, 7); day <= lastDayOf(place); day = daysAfter(day, days)) {
    number += 1;
    if (random.next() < 0.04) continue;
    rows.push({
      meeting_date: day,
      announced_date: daysAfter(day, random.next() < 0.06 ? -3 : -7 - random.integer(0, 5)),
      meeting_kind: "spotkanie zespołu",
      with_family: yesNo(!isOfDirectors && random.next() < 0.25),
      is_remote: yesNo(random.next() < 0.15),
      with_authorities: yesNo(isOfDirectors || number % 6 === 0),
      institution_count: random.integer(3, MEMBERS),
    });
  }
  return rows;
}

/** Of every member and month: most in time, some late, a few not at all. */
function reports(random: Random, place: Place, members: readonly string[]): Cells[] {
  return Array.from({ length: monthsOf(place) - 1 }, (_, month) =>
    members.map((institution): Cells => {
      const roll = random.next();
      const delivered = dayOf(month + (roll < 0.06 ? 2 : 1), random.integer(4, 20));
      const isDelivered = roll < 0.97 && delivered <= lastDayOf(place);
      return {
        month: dayOf(month, 1).slice(0, 7),
        institution,
        delivered_date: isDelivered ? delivered : "",
      };
    }),
  ).flat();
}

/** Supervision every twelve weeks, with gaps; trainings in the first year; consultations as asked for. */
function trainings(random: Random, place: Place): Cells[] {
  const rows: Cells[] = [];
  const add = (day: string, kind: string, hours: number): void => {
    if (day > lastDayOf(place)) return;
    rows.push({
      training_date: day,
      training_kind: kind,
      hours_h: hours,
      participant_count: random.integer(4, 9),
    });
  };
  for (let week = 6; week < 78; week += 12) {
    if (random.next() > 0.07) add(daysAfter(FORMED, 7 * week), "superwizja", random.integer(2, 4));
  }
  for (const month of [1, 4, 9]) add(dayOf(month, random.integer(2, 27)), "szkolenie", 6);
  for (const month of [2, 6, 10, 14]) add(dayOf(month, random.integer(2, 27)), "konsultacja", 2);
  return rows;
}

const reasons = ["brak środków", "brak zgody instytucji", "usługa poza gminą"];

function requests(random: Random, place: Place): Cells[] {
  const kinds = ["rozszerzenie zespołu", "rozszerzenie koszyka usług", "mediacja lub interwencja"];
  return Array.from({ length: random.integer(2, 4) }, (_, index): Cells => {
    const filed = dayOf(2 * index + random.integer(1, 2), random.integer(1, 28));
    const roll = random.next();
    const result = roll < 0.65 ? "zrealizowany" : roll < 0.85 ? "odmowa" : "w toku";
    const decided = daysAfter(filed, random.integer(7, 40));
    const isDecided = result !== "w toku" && decided <= lastDayOf(place);
    return {
      request_kind: oneOf(random, kinds),
      filed_date: filed,
      occurrence_no: index + 1,
      request_result: isDecided ? result : "w toku",
      decided_date: isDecided ? decided : "",
      ...(isDecided && result === "odmowa" ? { refusal_reason: oneOf(random, reasons) } : {}),
    };
  });
}
