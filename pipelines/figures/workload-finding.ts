/** The director's first sentence: who is over the available time, by how much, and how sure that is. */
import { capitalised, inPeriod, percentAround, type Period } from "../lib/polish.ts";
import { latestPeriod } from "./periods.ts";
import { workloadAdvice } from "./workload-advice.ts";
import { estimatedClause, estimatedLead, isEstimated } from "./workload-estimated.ts";
import {
  isOver,
  workloadEntries,
  type GapRow,
  type WorkloadActivityRow,
  type WorkloadEntry,
  type WorkloadRow,
} from "./workload-entries.ts";
import { measuredLead } from "./workload-measured.ts";
import { isTeam, ofKnownPosts, subjectText, unknownLoads, whoExceeds } from "./workload-words.ts";

export interface WorkloadFinding {
  /** The latest period with counts; null without any. */
  period: Period | null;
  /** Teams and unit in that period, by role. */
  entries: WorkloadEntry[];
  /** One sentence with its doubt. */
  headline: string;
  /** What follows from it, in sentences. */
  lead: string[];
}

/**
 * The finding for one unit.
 *
 * The subjects are the teams of a role with a known load, where the role has at least two teams, else the
 * role in the whole unit. Where a subject is estimated, the headline gives the loads at measured times with their
 * intervals. Else it holds at standard times, and the lead says without a figure whether measured times change it.
 *
 * @param rows out__workload of one unit: all periods, scopes and time bases
 * @param activities out__workload_activity of the same unit, to tell whether any time was measured
 * @param gaps out__fte_gap of the same unit
 */
export function workloadFinding(
  rows: readonly WorkloadRow[],
  activities: readonly WorkloadActivityRow[],
  gaps: readonly GapRow[] = [],
): WorkloadFinding {
  const period = latestPeriod(rows);
  if (!period) return noCounts;
  const entries = workloadEntries(rows, activities, period, gaps);
  const subjects = subjectsOf(entries);
  if (subjects.length === 0) return { period, entries, ...noPosts(entries, period) };
  const unknown = unknownBeside(subjects, entries);
  const isAllKnown = unknown.length === 0;
  const found = subjects.some(isEstimated)
    ? { what: estimatedClause(subjects, isAllKnown), lead: estimatedLead(subjects, isAllKnown) }
    : {
        what: `${standardClause(subjects, isAllKnown)}, jeśli przyjąć czasy standardowe`,
        lead: [...measuredLead(subjects), ...workloadAdvice(subjects, isAllKnown)],
      };
  return {
    period,
    entries,
    headline: `${capitalised(found.what)}${withoutPosts(subjects, unknown)}.`,
    lead: [...found.lead, ...postsLead(unknown)],
  };
}

const noCounts: WorkloadFinding = {
  period: null,
  entries: [],
  headline: "Brak danych o obciążeniu pracą – nie wczytano liczb czynności.",
  lead: [
    "Arkusz obciążenia powstaje z tabeli liczb czynności. Należałoby sprawdzić, czy plik z tą tabelą leży " +
      "w folderze jednostki i czy został rozpoznany (patrz: Jakość danych).",
  ],
};

const fillInPosts = "Należałoby uzupełnić kolumnę „etat” w tabeli liczb czynności (patrz: Jakość danych).";

function noPosts(entries: readonly WorkloadEntry[], period: Period): { headline: string; lead: string[] } {
  const why = entries.some((entry) => entry.fte !== null)
    ? "etatów nie podano albo wynoszą 0"
    : "w danych nie podano etatów";
  return { headline: `Nie da się obliczyć obciążenia ${inPeriod(period)}, bo ${why}.`, lead: [fillInPosts] };
}

function postsLead(unknown: readonly WorkloadEntry[]): string[] {
  return unknown.length > 0 ? [fillInPosts] : [];
}

function subjectsOf(entries: readonly WorkloadEntry[]): WorkloadEntry[] {
  return [...new Set(entries.map((entry) => entry.role))].flatMap((role) => {
    const ofRole = entries.filter((entry) => entry.role === role);
    const teams = ofRole.filter(isTeam);
    const knownTeams = teams.filter((entry) => entry.load !== null);
    const unit = ofRole.filter((entry) => !isTeam(entry) && entry.load !== null);
    const isAboutTeams = knownTeams.length > 0 && (teams.length >= 2 || unit.length === 0);
    return isAboutTeams ? knownTeams : unit;
  });
}

/** Teams without a known load, of which the headline must not keep silent. */
function unknownBeside(
  subjects: readonly WorkloadEntry[],
  entries: readonly WorkloadEntry[],
): WorkloadEntry[] {
  const isWholeUnit = (role: string) => subjects.some((entry) => entry.role === role && !isTeam(entry));
  return entries.filter((entry) => entry.load === null && isTeam(entry) && !isWholeUnit(entry.role));
}

function standardClause(subjects: readonly WorkloadEntry[], isAllKnown: boolean): string {
  const over = subjects.filter((subject) => isOver(subject.load));
  return over.length > 0 ? overClause(over, subjects, isAllKnown) : withinClause(subjects, isAllKnown);
}

function withoutPosts(subjects: readonly WorkloadEntry[], unknown: readonly WorkloadEntry[]): string {
  if (unknown.length === 0) return "";
  return `; ${unknownLoads(unknown, [...subjects, ...unknown])}, bo brakuje etatów`;
}

function withinClause(subjects: readonly WorkloadEntry[], isAllKnown: boolean): string {
  const [only, ...others] = subjects;
  if (!subjects.every(isTeam)) return "policzone czynności mieszczą się w dostępnym czasie pracy";
  if (only && others.length === 0)
    return `${subjectText(only, subjects)} mieści się w dostępnym czasie pracy (${percentAround(only.load ?? 0)})`;
  return `żaden zespół${isAllKnown ? "" : ` ${ofKnownPosts}`} nie przekracza dostępnego czasu pracy`;
}

function overClause(
  over: readonly WorkloadEntry[],
  subjects: readonly WorkloadEntry[],
  isAllKnown: boolean,
): string {
  const [only] = over;
  if (over.length !== 1 || !only) return whoExceeds(over, subjects, "dostępny czas pracy", true, isAllKnown);
  const load = percentAround(only.load ?? 0);
  const verb = isTeam(only) ? "pracuje" : "pracują";
  return `${subjectText(only, subjects)} ${verb} na ${load} dostępnego czasu`;
}
