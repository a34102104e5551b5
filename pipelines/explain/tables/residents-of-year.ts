/** Where the residents of a year are from: the settings and registers, or the unit's own OZPS. */
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
  const why = words.say("skąd liczba mieszkańców", "where the residents are from");
  const given = await rowsBeside("ref_residents", database, "where unit_id = $unit and from_year = $year", {
    unit: unit_id,
    year,
  });
  if (given.length > 0)
    return {
      settings: given.map((one) => residentsSetting(one, words)),
      see: given.map((one) => seeRow("ref_residents", one, why)),
    };
  const stated = await rowsBeside(
    "out__profile",
    database,
    "where unit_id = $unit and year = $year and concept = 'residents'",
    { unit: unit_id, year },
  );
  return { settings: [], see: stated.map((one) => seeRow("out__profile", one, why)) };
}
