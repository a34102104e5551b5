/** The places themselves, and who works in them for the pilot. */
import { lastDayOf, pilotEnd, pilotStart, yesNo, type Cells } from "./draw.ts";
import { otherwise } from "./mess.ts";
import { places, type Place } from "./places.ts";
import { namesOf, unitOf } from "./staff.ts";

export function unitRow(place: Place): Cells {
  const { id, teryt, name, type, model, isPilot } = place;
  const isTown = type === "MOPS" || id === otherwise.otherRole;
  const common = {
    ...{ teryt, unit_name: name, unit_type: type, model },
    standards: id === otherwise.oneStandard ? "praca socjalna" : "praca socjalna; usługi opiekuńcze",
    arm: isPilot ? "pilotaż" : "porównawcza",
    start_date: pilotStart,
    end_date: isPilot || place.isLeaving ? lastDayOf(place) : pilotEnd,
  };
  if (!isPilot) return common;
  return {
    ...common,
    preparation_start_date: id === otherwise.longPreparation ? "2024-09-15" : "2024-11-01",
    post_filled_date: id === otherwise.latePost ? "2025-02-05" : pilotStart,
    responsibility: places.indexOf(place) % 2 === 0 ? "skupiona" : "rozproszona",
    social_worker_role: isTown ? "większa" : "mniejsza",
  };
}

/** Those who keep cards, and the three posts that the model needs besides. */
export function peopleRows(place: Place): Cells[] {
  const posts = unitOf(place).posts;
  const [team] = place.teams.filter(({ isOfDirectors }) => !isOfDirectors);
  const names = namesOf(place);
  const row = (worker_id: string, team_function: string, isInTeam: boolean): Cells => ({
    worker_id,
    team_function,
    gmina_name: place.name.replace(/^\S+ /, ""),
    from_date: pilotStart,
    has_other_tasks: yesNo(place.id === otherwise.otherTasks && worker_id === names[0]),
    ...(isInTeam && team ? { team_id: team.id } : {}),
  });
  const lead = {
    standardy: "koordynator",
    wiejski: "animator GOPS",
    miejski: "pracownik ds. sieci",
  } as const;
  const leading = place.model === "miejsko-wiejski" ? "koordynator" : lead[place.model];
  return [
    ...posts.map(({ worker, role }) =>
      role === "social_worker"
        ? row(worker, "pracownik socjalny", true)
        : row(worker, "pracownik socjalny ds. świadczeń", false),
    ),
    row(names[posts.length] ?? "", leading, true),
    row(names[posts.length + 1] ?? "", "stanowisko ds. monitoringu", false),
  ];
}
