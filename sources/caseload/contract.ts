/** What a caseload table (środowiska) gives: families and staff of a team or worker on a day. */
import type { Role } from "../vocabulary.ts";

export interface CaseloadRow {
  unitId: string;
  /** YYYY-MM-DD */
  date: string;
  team: string | null;
  /** Pseudonym; null for a team's row. */
  workerId: string | null;
  role: Role;
  families: number | null;
  /** Families and single persons in social work (the act's base of 1:50). */
  socialWorkCases: number | null;
  fte: number | null;
  fullTimePersons: number | null;
}
