/** Where the residents of a year are from: the settings and registers, or the unit's own OZPS. */
import type { Row } from "../../contract/rows.ts";
import type { Database } from "../../database.ts";
import type { How } from "../types.ts";
import type { Words } from "../words.ts";
import { residentsSetting } from "./references.ts";
import { rowsBeside } from "./rows-beside.ts";
import { seeRow } from "./scope-settings.ts";

/** @returns what to name as a setting, and the row that explains it further */
export async function residentsBeside(
  { unit_id, year }: { unit_id: string; year: number },
  database: Database,
  words: Words,
): Promise<Required<Pick<How, "settings" | "see">>> {
  const [known] = await rowsBeside(
    "core_profile__residents",
    database,
    "where unit_id = $unit and year = $year",
    { unit: unit_id, year },
  );
  if (!known) return { settings: [], see: [] };
  const why = words.say("skąd liczba mieszkańców", "where the residents are from");
  if (known.source === "OZPS") return { settings: [], see: await seeOzps(known, database, why) };
  const given = await rowsBeside(
    "ref_residents",
    database,
    "where unit_id = $unit and from_year in ($year, 1900)",
    { unit: unit_id, year },
  );
  const used = given.slice(-1);
  return {
    settings: used.map((one) => residentsSetting(one, words)),
    see: used.map((one) => seeRow("ref_residents", one, why)),
  };
}

/** The register of the project may have taken it from the OZPS, too. */
async function seeOzps(
  { unit_id, year }: Row<"core_profile__residents">,
  database: Database,
  why: string,
): Promise<NonNullable<How["see"]>> {
  const stated = await rowsBeside(
    "out__profile",
    database,
    "where unit_id = $unit and year = $year and concept = 'residents'",
    { unit: unit_id, year },
  );
  return stated.map((one) => seeRow("out__profile", one, why));
}
