/** The observations of an indicator: its formula asked of the evaluation's tables. */
import { readFileSync } from "node:fs";
import type { Database } from "../database.ts";
import type { Indicator } from "./catalogue.ts";
import type { Observation } from "./summarise.ts";

/** One unit of the evaluation and the groups that it belongs to: "type:GOPS", "size:from_5k", … */
export interface EvaluatedUnit {
  unitId: string;
  arm: "pilot" | "comparison";
  startYear: number | null;
  firstWholeYear: number | null;
  groups: readonly string[];
}

/** Days of one unit's wave, both included. */
export interface WaveDays {
  unitId: string;
  wave: string;
  from: string;
  until: string;
  /** Its day has come: a unit that has nothing of it lacks it. */
  isExpected: boolean;
}

/** What one unit has of one wave. */
export interface UnitObservation extends Observation {
  unitId: string;
  wave: string;
  /** Of yearly figures. */
  year: number | null;
  part: string | null;
}

const groupings = ["type", "size", "model", "responsibility", "role"] as const;

/** Lays out the days of all waves, for what follows in this run. */
export async function layOutWaves(database: Database): Promise<void> {
  for (const name of ["evaluation_wave", "given_wave"])
    await database.keep(name, readQuery(`queries/${name}`));
}

export async function evaluatedUnits(database: Database): Promise<EvaluatedUnit[]> {
  const rows = await database.query(readQuery("queries/units"));
  return rows.map((row) => ({
    unitId: String(row.unit_id),
    arm: row.arm === "pilot" ? "pilot" : "comparison",
    startYear: numberOrNull(row.start_year),
    firstWholeYear: numberOrNull(row.first_whole_year),
    groups: groupings.flatMap((name) => {
      const group = textOrNull(row[name]);
      return group === null ? [] : `${name}:${group}`;
    }),
  }));
}

/**
 * Opens a window: formulas see its waves, and goals rated by then, until the next one is opened.
 * @returns days of its waves, and of those that forms name
 */
export async function openWindow(database: Database, window: Indicator["window"]): Promise<WaveDays[]> {
  await setVariable(database, "time_window", window);
  for (const name of ["measured_wave", "last_wave", "measured_goal"])
    await database.keep(name, readQuery(`queries/${name}`));
  const rows = await database.query(readQuery("queries/wave_days"));
  return rows.map((row) => ({
    unitId: String(row.unit_id),
    wave: String(row.wave),
    from: String(row.from_date),
    until: String(row.until_date),
    isExpected: row.is_expected === 1,
  }));
}

/** In the window of the indicator, which must be open. */
export async function observe(database: Database, indicator: Indicator): Promise<UnitObservation[]> {
  await setVariable(database, "argument", indicator.argument ?? "");
  const rows = await database.query(readQuery(`formulas/${indicator.formula}`));
  return rows.map((row) => ({
    unitId: String(row.unit_id),
    wave: String(row.wave),
    year: numberOrNull(row.year),
    part: textOrNull(row.indicator_part),
    cluster: textOrNull(row.team_id),
    numerator: numberOrNull(row.numerator),
    denominator: numberOrNull(row.denominator),
  }));
}

async function setVariable(database: Database, name: string, value: string): Promise<void> {
  await database.run(`set variable ${name} = '${value.replaceAll("'", "''")}'`);
}

/** A column that a query does not have is as good as empty. */
function textOrNull(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

function numberOrNull(value: string | number | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}

function readQuery(path: string): string {
  return readFileSync(new URL(`./${path}.sql`, import.meta.url), "utf8");
}
