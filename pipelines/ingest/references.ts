/** Settings as tables (ref_), so that every query reads them like data. */
import type { Config, UnitConfig } from "../config.ts";
import type { Row } from "../contract/rows.ts";
import type { Database } from "../database.ts";
import { periodOfKey } from "../lib/periods.ts";
import { relations, sumParts, type Relation, type SumPart } from "../../sources/mpips03/relations.ts";
import { writeConceptReferences } from "./concept-references.ts";
import { writeCostReferences } from "./cost-references.ts";
import { actNorms } from "../../sources/staffing-norms/norms.ts";
import { ozpsBounds, ozpsRows, ozpsSums } from "../../sources/ozps/rows.ts";
import { calendarDays } from "../../sources/working-time/calendar.ts";
import { handbookActivities, tasks, type Activity } from "../../sources/vocabulary.ts";

const HANDBOOK = "podręcznik pilotażu, propozycja";
const MODEL = "podręcznik pilotażu, norma modelu";
const OWN = "miernik.yaml";

/** @param shownTeam a team's name as outputs call it */
export async function writeReferences(
  database: Database,
  config: Config,
  years: { first: number; last: number },
  shownTeam: (team: string) => string,
): Promise<void> {
  await database.insert("ref_unit", config.units.map(toUnitRow(config)));
  await writeConceptReferences(database);
  await writeCostReferences(database, config);
  await database.insert(
    "ref_task",
    tasks.map(({ role, task, task_group }) => ({ role, task, task_group })),
  );
  const activities = config.units.flatMap((unit) => activitiesOf(unit, config));
  await database.insert(
    "ref_activity",
    activities.map((one) => ({
      unit_id: one.unitId,
      role: one.role,
      activity: one.activity,
      activity_label: one.label,
      standard_h: one.standardHours,
      source: one.source,
    })),
  );
  await database.insert(
    "ref_activity_task",
    activities.flatMap((one) =>
      one.tasks.map((task) => ({ unit_id: one.unitId, role: one.role, activity: one.activity, task })),
    ),
  );
  await database.insert(
    "ref_norm",
    config.units.flatMap((unit) => normsOf(unit.id, config)),
  );
  await database.insert("ref_given_residents", config.units.flatMap(residentsOf));
  await database.insert(
    "ref_organisation",
    config.units.flatMap((unit) =>
      unit.organisation.map(({ part, team, persons }) => ({
        unit_id: unit.id,
        centre_part: part,
        team: shownTeam(team),
        persons: persons ?? null,
      })),
    ),
  );
  await database.insert(
    "ref_project_post",
    config.units.flatMap((unit) =>
      unit.project_posts.map(({ post, fte, project_end, ended }) => ({
        unit_id: unit.id,
        post,
        fte,
        project_end_date: project_end,
        ended_date: ended ?? null,
      })),
    ),
  );
  await database.insert("ref_mpips03_sum", sumParts.map(toSumRow));
  await database.insert("ref_mpips03_relation", relations.map(toRelationRow));
  await database.insert("ref_calendar", calendarDays(years.first, years.last));
  await database.insert(
    "ref_nominal",
    config.units.flatMap((unit) => nominalOf(unit, config)),
  );
  await database.insert(
    "ref_ozps_row",
    ozpsRows.map(({ concept, row, label }) => ({
      concept,
      row,
      row_label: label,
      most_change: ozpsBounds.get(concept) ?? null,
    })),
  );
  await database.insert(
    "ref_ozps_sum",
    ozpsSums.map(({ whole, part, isComplete }) => ({
      concept: whole.concept,
      part_concept: part.concept,
      is_complete: isComplete,
    })),
  );
}

export function toUnitRow(config: Config): (unit: UnitConfig) => Row<"ref_unit"> {
  return (unit) => ({
    unit_id: unit.id,
    unit_name: unit.name,
    unit_type: unit.type,
    teryt: unit.teryt ?? null,
    available_share: unit.available_share ?? config.calendar.available_share,
  });
}

function toSumRow(part: SumPart): Row<"ref_mpips03_sum"> {
  return {
    edition: part.edition,
    form_section: part.section,
    total_row: part.totalRow,
    part_row: part.partRow,
    sign: part.sign,
    col: part.col,
    certainty: part.certainty,
  };
}

function toRelationRow(relation: Relation): Row<"ref_mpips03_relation"> {
  return {
    edition: relation.edition,
    form_section: relation.section,
    relation_id: relation.relation,
    left_row: relation.leftRow,
    left_col: relation.leftCol,
    operator: relation.operator,
    factor: relation.factor,
    right_row: relation.rightRow,
    plus_row: relation.plusRow,
    right_col: relation.rightCol,
    certainty: relation.certainty,
  };
}

/** The act's norms, and the model's as the project sets them; those have no date. */
function normsOf(unitId: string, { norms }: Config): Row<"ref_norm">[] {
  const model = (norm_id: string, threshold: number, handbook: number) => ({
    unit_id: unitId,
    norm_id,
    valid_from_date: "1900-01-01",
    valid_to_date: null,
    threshold,
    source: threshold === handbook ? MODEL : OWN,
  });
  return [
    model("model_20", norms.families_per_social_worker, 20),
    model("model_80", norms.families_per_benefits_worker, 80),
    ...actNorms.map((norm) => ({
      unit_id: unitId,
      norm_id: norm.normId,
      valid_from_date: norm.validFrom,
      valid_to_date: norm.validTo,
      threshold: norm.threshold,
      source: norm.source,
    })),
  ];
}

/** A single number holds for every year. */
function residentsOf({ id, residents }: UnitConfig): Row<"ref_given_residents">[] {
  if (residents === undefined) return [];
  const byYear = typeof residents === "number" ? { 1900: residents } : residents;
  return Object.entries(byYear).map(([year, count]) => ({
    unit_id: id,
    from_year: Number(year),
    residents: count,
  }));
}

/** The handbook's activities with the project's and the unit's changes, and the ones they add. The last word wins. */
function activitiesOf(unit: UnitConfig, config: Config): (Activity & { unitId: string; source: string })[] {
  const byKey = new Map(
    handbookActivities.map((one) => [
      `${one.role}|${one.activity}`,
      { ...one, unitId: unit.id, source: HANDBOOK },
    ]),
  );
  const own = config.activities.filter((one) => one.unit === undefined || one.unit === unit.id);
  for (const change of own.sort((a, b) => Number(a.unit !== undefined) - Number(b.unit !== undefined))) {
    const key = `${change.role}|${change.activity}`;
    const known = byKey.get(key);
    byKey.set(key, {
      unitId: unit.id,
      role: change.role,
      activity: change.activity,
      label: change.label ?? known?.label ?? change.activity,
      standardHours: change.standard_h ?? known?.standardHours ?? 0,
      tasks: change.tasks ?? known?.tasks ?? [],
      source: change.standard_h === undefined ? (known?.source ?? OWN) : OWN,
    });
  }
  return [...byKey.values()];
}

/** Nominal hours that the unit, or the project for all units, has given by name of period. */
function nominalOf(unit: UnitConfig, config: Config): Row<"ref_nominal">[] {
  // A unit that has hours of its own has its own calendar: the project's would win where it names a longer period.
  const hasOwn = Object.keys(unit.nominal_hours).length > 0;
  const given = hasOwn ? unit.nominal_hours : config.calendar.nominal_hours;
  return Object.entries(given).flatMap(([key, hours]) => {
    const period = periodOfKey(key);
    return period ? [{ unit_id: unit.id, ...period, nominal_h: hours }] : [];
  });
}
