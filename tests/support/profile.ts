/** Profiles of small worlds: rows of reports go straight into the tables that the profile is made from. */
import { onTestFinished } from "vitest";
import { fillProfile } from "../../pipelines/analysis/profile.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import { Database } from "../../pipelines/database.ts";
import { writeConceptReferences } from "../../pipelines/ingest/concept-references.ts";
import { actNorms } from "../../sources/staffing-norms/norms.ts";

export interface World {
  units?: readonly Partial<Row<"ref_unit">>[];
  mpips03?: readonly Row<"out__mpips03">[];
  ozps?: readonly Row<"out__ozps">[];
  residents?: readonly (readonly [unit: string, year: number, residents: number])[];
}

export interface Profile {
  database: Database;
  /** Rows of a table by "unit year concept" (or rate). */
  profile: Map<string, Row<"out__profile">>;
  rates: Map<string, Row<"out__profile_rate">>;
  comparisons: Map<string, Row<"out__profile_comparison">>;
  questions: Row<"out__gmina_question">[];
}

export async function profileOf(world: World): Promise<Profile> {
  const database = await openProfile(world);
  onTestFinished(() => {
    database.close();
  });
  return {
    database,
    profile: byKey(await database.rows("out__profile"), (row) => row.concept),
    rates: byKey(await database.rows("out__profile_rate"), (row) => row.rate_id),
    comparisons: byKey(await database.rows("out__profile_comparison"), (row) => row.concept),
    questions: await database.rows("out__gmina_question"),
  };
}

/** A database in memory with the world's profile; who opens it closes it. */
export async function openProfile(world: World): Promise<Database> {
  const database = await Database.open(":memory:");
  const units = (world.units ?? [{}]).map((unit) => ({
    unit_id: "a",
    unit_name: "OPS",
    unit_type: "GOPS",
    teryt: "1206143",
    available_share: 0.85,
    ...unit,
  }));
  await database.insert("ref_unit", units);
  await database.insert(
    "ref_norm",
    units.flatMap(({ unit_id }) =>
      actNorms.map((norm) => ({
        unit_id,
        norm_id: norm.normId,
        valid_from_date: norm.validFrom,
        valid_to_date: norm.validTo,
        threshold: norm.threshold,
        source: norm.source,
      })),
    ),
  );
  await database.insert(
    "ref_residents",
    (world.residents ?? []).map(([unit_id, from_year, residents]) => ({
      unit_id,
      from_year,
      residents,
      source: "miernik.yaml",
    })),
  );
  // As out__mpips03.sql does: a report that names no gmina speaks of its unit's.
  const terytOf = new Map(units.map(({ unit_id, teryt }) => [unit_id, teryt]));
  await database.insert(
    "out__mpips03",
    (world.mpips03 ?? []).map((row) => ({ ...row, teryt: row.teryt ?? terytOf.get(row.unit_id) ?? null })),
  );
  await database.insert("out__ozps", world.ozps ?? []);
  await writeConceptReferences(database);
  await fillProfile(database);
  return database;
}

/** A cell of a whole year's report. */
export function cell(
  unit_id: string,
  year: number,
  concept: string,
  value: number | null,
  other: Partial<Row<"out__mpips03">> = {},
): Row<"out__mpips03"> {
  return {
    unit_id,
    teryt: null,
    year,
    period: "R",
    edition: year > 2020 ? "2022" : "2014",
    dzial: "4",
    row: "1",
    col: 1,
    concept,
    value,
    symbol: value === null ? "X" : null,
    source_form: "MPiPS-03",
    ...other,
  };
}

/** A value of an assessment; without more, of its own year. */
export function assessed(
  unit_id: string,
  value_year: number,
  concept: string,
  value: number | null,
  other: Partial<Row<"out__ozps">> = {},
): Row<"out__ozps"> {
  return {
    unit_id,
    teryt: null,
    assessment_year: value_year,
    row: concept,
    concept,
    value_year,
    kind: "assessed",
    value,
    symbol: value === null ? "." : null,
    text: null,
    ...other,
  };
}

function byKey<R extends { unit_id: string; year: number }>(
  rows: readonly R[],
  name: (row: R) => string,
): Map<string, R> {
  return new Map(rows.map((row) => [`${row.unit_id} ${String(row.year)} ${name(row)}`, row]));
}
