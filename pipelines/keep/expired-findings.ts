/** What is removed because it is past the time that it is kept is said in the publication that follows. */
import type { Finding } from "../../sources/findings.ts";
import type { WorkFolder } from "../ingest/work-folder.ts";
import type { CutOff } from "./cut-off.ts";
import { isExpired } from "./expired.ts";
import { expiredCopies } from "./kept-publications.ts";
import { reportOf } from "./run-report.ts";

/**
 * @param out holds the publication that is about to be replaced; one that holds what is past is not kept
 * @param rows how many rows of the database were past
 */
export function expiredFindings(work: WorkFolder, out: string, cut: CutOff | null, rows: number): Finding[] {
  if (cut === null) return [];
  const present = reportOf(out);
  const copies = expiredCopies(work, cut).length + (present && isExpired(present, cut) ? 1 : 0);
  return rows + copies === 0 ? [] : [{ rule: "older_removed", params: { day: cut.day, rows, copies } }];
}
