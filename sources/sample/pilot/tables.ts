/** The tables of the evaluation for the pilot sample, seeded, with the effects of truth.ts. */
import type { EvaluationTableId } from "../../evaluation/tables.ts";
import { randomFrom, type Random } from "../random.ts";
import { places, type Place } from "./places.ts";
import { come, success, truths, type Truth } from "./truth.ts";

export type Cells = Readonly<Record<string, string | number>>;
export type PilotTables = Partial<Record<EvaluationTableId, Cells[]>>;

export const start = "2025-01-01";
const end = "2026-06-30";
const leftOn = "2025-09-30";

const ELEMENTS = 40;
const INSTITUTIONS = 12;
const FORMS = 7;
const TEAMS = 2;
const PROGRAMMES = 7;

export function pilotTables(seed = 20250101): PilotTables {
  const random = randomFrom(seed);
  const rows = places.map((place) => tablesOf(random, place));
  const names = Object.keys(rows[0] ?? {}) as EvaluationTableId[];
  return Object.fromEntries(names.map((name) => [name, rows.flatMap((one) => one[name] ?? [])]));
}

function tablesOf(random: Random, place: Place): PilotTables {
  const own = (rows: readonly Cells[]): Cells[] => rows.map((row) => ({ unit_id: place.id, ...row }));
  const measured = measurements(random, place);
  const work = place.isPilot ? cooperation(random, place) : {};
  const tables: PilotTables = { units: [unitRow(place)], ...measured, ...work };
  return Object.fromEntries(
    (
      [
        "units",
        "self_assessment",
        "cooperation_matrix",
        "surveys",
        "teams",
        "meetings",
        "programmes",
        "goals",
      ] as const
    ).map((name) => [name, own(tables[name] ?? [])]),
  );
}

function unitRow({ teryt, name, type, model, isPilot, isLeaving }: Place): Cells {
  return {
    teryt,
    unit_name: name,
    unit_type: type,
    model,
    standards: "praca socjalna; usługi opiekuńcze",
    arm: isPilot ? "pilotaż" : "porównawcza",
    start_date: start,
    end_date: isLeaving ? leftOn : end,
  };
}

/** What every place is asked at the start, after 6 and 12 months, and at the end. */
function measurements(random: Random, place: Place): PilotTables {
  const waves = Object.entries(come).filter(
    ([wave]) => !place.isLeaving || come["po 6 miesiącach"] >= come[wave as keyof typeof come],
  );
  const [elements, density, satisfaction, waiting] = [
    truths.elements_without_gap,
    truths.cooperation_density,
    truths.satisfaction,
    truths.waiting,
  ].map((truth) => path(random, place, truth));
  const people = random.integer(10, 25);
  const tables = {
    self_assessment: [] as Cells[],
    cooperation_matrix: [] as Cells[],
    surveys: [] as Cells[],
  };
  for (const [wave, share] of waves) {
    for (let i = 1; i <= ELEMENTS; i++) {
      const has = random.next() < (elements?.(share) ?? 0);
      tables.self_assessment.push({
        wave,
        step_no: Math.ceil(i / 2),
        element: `Element ${String(i)}`,
        has_gap: has ? "nie" : "tak",
      });
    }
    for (let i = 0; i < INSTITUTIONS * FORMS; i++) {
      const isUsed = random.next() < (density?.(share) ?? 0);
      tables.cooperation_matrix.push({
        wave,
        institution: `Instytucja ${String(Math.floor(i / FORMS) + 1)}`,
        cooperation_form_no: (i % FORMS) + 1,
        frequency: isUsed ? String(random.integer(2, 5)) : "1",
      });
    }
    for (let person = 1; person <= people; person++) {
      for (const [item, level] of [
        ["zadowolenie", satisfaction],
        ["czas oczekiwania", waiting],
      ] as const) {
        const answer = Math.floor((level?.(share) ?? 0) + 0.5 * random.normal() + random.next());
        tables.surveys.push({
          questionnaire: "Ankieta rodzin",
          wave,
          respondent_kind: "rodzina",
          respondent_no: person,
          item,
          answer_value: Math.min(5, Math.max(1, answer)),
        });
      }
    }
  }
  return tables;
}

/** A place's expected value by how much of the change has come; places change unequally. */
function path(random: Random, place: Place, { level, trend, effect }: Truth): (share: number) => number {
  const from = level[0] + (level[1] - level[0]) * random.next();
  const own = (trend + effect) * 0.2 * random.normal();
  return (share) => from + share * (trend + (place.isPilot ? effect : 0) + own);
}

/** Teams, their meetings, programmes and goals: in the pilot only. */
function cooperation(random: Random, place: Place): PilotTables {
  const tables = {
    teams: [] as Cells[],
    meetings: [] as Cells[],
    programmes: [] as Cells[],
    goals: [] as Cells[],
  };
  const months = place.isLeaving ? 9 : 18;
  for (let team = 1; team <= TEAMS; team++) {
    const team_id = `${place.teamKind}-${String(team)}`;
    tables.teams.push({
      team_id,
      team_kind: place.teamKind,
      team_status: "aktywny",
      formed_date: dayOf(0, 15),
    });
    for (let month = 1; month < months; month++) {
      tables.meetings.push({
        team_id,
        meeting_date: dayOf(month, random.integer(1, 28)),
        meeting_kind: "spotkanie zespołu",
        with_family: random.next() < 0.25 ? "tak" : "nie",
        with_authorities: month % 6 === 0 ? "tak" : "nie",
      });
    }
    const chance = success.share + (random.next() < 0.5 ? success.apart : -success.apart);
    for (let n = 1; n <= PROGRAMMES; n++)
      addProgramme(random, tables, { team_id, case_id: `IPW-${String(team)}-${String(n)}`, chance, months });
  }
  return tables;
}

function addProgramme(
  random: Random,
  tables: { programmes: Cells[]; goals: Cells[] },
  { team_id, case_id, chance, months }: { team_id: string; case_id: string; chance: number; months: number },
): void {
  const opened = random.integer(1, 4);
  const closed = opened + random.integer(8, 12);
  const isMet = random.next() < chance;
  const isClosed = closed < months;
  tables.programmes.push({
    case_id,
    team_id,
    opened_date: dayOf(opened, random.integer(1, 28)),
    closed_date: isClosed ? dayOf(closed, 20) : "",
    end_reason: isClosed ? (isMet ? "osiągnięto cele" : "rezygnacja rodziny") : "",
  });
  for (const goal_id of ["A", "B", "C"]) {
    const current = random.integer(2, 4);
    const planned = current + random.integer(2, 4);
    const achieved = isMet ? planned - (random.next() < 0.2 ? 1 : 0) : current + random.integer(-1, 1);
    tables.goals.push({
      case_id,
      goal_id,
      current_value: current,
      current_rated_date: dayOf(opened, 28),
      planned_value: planned,
      achieved_value: isClosed ? achieved : "",
      achieved_rated_date: isClosed ? dayOf(closed, 20) : "",
    });
  }
}

/** A day of the month so many months after January 2025. */
function dayOf(month: number, day: number): string {
  const year = 2025 + Math.floor(month / 12);
  return `${String(year)}-${String((month % 12) + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
