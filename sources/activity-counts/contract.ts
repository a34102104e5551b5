/** What a table of activity counts gives: how often one activity was done in a period, by whom. */
import type { Role } from "../vocabulary.ts";

export interface ActivityCount {
  unitId: string;
  /** First and last day of the period, YYYY-MM-DD. */
  start: string;
  end: string;
  team: string | null;
  /** Pseudonym; null when the counts are of a whole team or unit. */
  workerId: string | null;
  role: Role;
  /** FTE of the worker or, without a worker, of the team; null when not given. */
  fte: number | null;
  /** Column of the FTE, counted from 1: two FTEs of one worker are a fault found later. */
  fteColumn: number;
  activity: string;
  count: number;
}
