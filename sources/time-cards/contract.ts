/** What a time card gives: one entry of hours of one worker, day and task. */
import type { Role } from "../vocabulary.ts";

export interface TimeCardEntry {
  unitId: string;
  /** Pseudonym. */
  workerId: string;
  team: string | null;
  role: Role;
  /** YYYY-MM-DD */
  date: string;
  /** Task code of tasks.csv. */
  task: string;
  /** From 0 to 24, as entered. */
  hours: number;
}
