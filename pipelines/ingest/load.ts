/** From observations in memory to raw_ and ref_ tables. */
import type { Analysis } from "../analyse.ts";
import type { Database } from "../database.ts";
import type { Buffers } from "./buffers.ts";
import type { Pseudonyms } from "./pseudonyms.ts";
import { writeReferences } from "./references.ts";
import type { Finding } from "../../sources/findings.ts";

/** Fills the raw_ and ref_ tables. */
export async function load(
  { database, config, files, findings, maskedPath }: Analysis,
  buffers: Buffers,
  pseudonyms: Pseudonyms,
): Promise<void> {
  await database.insert(
    "raw_file",
    files.map((file) => ({
      file_id: file.fileId,
      file: maskedPath(file.fileId),
      unit_id: file.unitId,
      file_format: file.format,
      byte_count: file.byteCount,
    })),
  );
  const teams = [...buffers.teams()].sort();
  await buffers.write(database, new Map(teams.map((team) => [team, pseudonyms.maskTeam(team)])), (text) =>
    pseudonyms.maskWords(text),
  );
  findings.push(...teams.flatMap((team) => nameInTeam(team, pseudonyms)));
  await writeReferences(database, config, await yearsOf(database), (team) => pseudonyms.maskTeam(team));
}

function nameInTeam(team: string, pseudonyms: Pseudonyms): Finding[] {
  const shown = pseudonyms.maskTeam(team);
  if (shown !== team) return [{ rule: "team_masked", params: { team: shown } }];
  return pseudonyms.sharesWord(team) ? [{ rule: "team_shares_word", params: { team } }] : [];
}

/** The years that the data touch, for the calendar. */
async function yearsOf(database: Database): Promise<{ first: number; last: number }> {
  const [years] = await database.query(`
    select min(day) as first, max(day) as last from (
      select year(work_date) as day from raw_time_cards__entry
      union all select year(period_start_date) from raw_activity_counts__row
      union all select year(period_end_date) from raw_activity_counts__row
    )`);
  return { first: Number(years?.first ?? 2000), last: Number(years?.last ?? 2000) };
}
