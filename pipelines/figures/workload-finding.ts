/** The director's first sentence: who is over the available time, by how much, and how sure that is. */
import { capitalised, inPeriod, percentAround, type Period } from "../lib/polish.ts";
import { latestPeriod } from "./periods.ts";
import { workloadAdvice } from "./workload-advice.ts";
import {
  isOver,
  workloadEntries,
  type WorkloadActivityRow,
  type WorkloadEntry,
  type WorkloadRow,
} from "./workload-entries.ts";
import { isTeam, subjectText, whoExceeds } from "./workload-words.ts";

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
 * The subjects are the teams of a role, where at least two have a known load, else the role in the whole
 * unit. The answer is given at standard times; where measured times would change it, the sentence says so.
 *
 * @param rows out__workload of one unit: all periods, scopes and time bases
 * @param activities out__workload_activity of the same unit, to tell whether any time was measured
 */
export function workloadFinding(
  rows: readonly WorkloadRow[],
  activities: readonly WorkloadActivityRow[],
): WorkloadFinding {
  const period = latestPeriod(rows);
  if (!period) return noCounts;
  const entries = workloadEntries(rows, activities, period);
  const subjects = subjectsOf(entries);
  if (subjects.length === 0) return { period, entries, ...noPosts(period) };
  return { period, entries, headline: headlineOf(subjects), lead: workloadAdvice(subjects, entries) };
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

function noPosts(period: Period): { headline: string; lead: string[] } {
  return {
    headline: `Nie da się obliczyć obciążenia ${inPeriod(period)}, bo w danych nie podano etatów.`,
    lead: ["Należałoby uzupełnić kolumnę „etat” w tabeli liczb czynności (patrz: Jakość danych)."],
  };
}

function subjectsOf(entries: readonly WorkloadEntry[]): WorkloadEntry[] {
  const known = entries.filter((entry) => entry.load !== null);
  return [...new Set(known.map((entry) => entry.role))].flatMap((role) => {
    const ofRole = known.filter((entry) => entry.role === role);
    const teams = ofRole.filter(isTeam);
    return teams.length >= 2 ? teams : ofRole.filter((entry) => !isTeam(entry));
  });
}

function headlineOf(subjects: readonly WorkloadEntry[]): string {
  const over = subjects.filter((subject) => isOver(subject.load));
  const overMeasured = subjects.filter((subject) => isOver(subject.measuredLoad));
  const isMeasured = subjects.every((subject) => subject.measuredLoad !== null);
  const isChanged =
    subjects.some((subject) => subject.measuredLoad !== null) &&
    subjects.some(
      (subject) => subject.measuredLoad !== null && isOver(subject.load) !== isOver(subject.measuredLoad),
    );
  if (over.length === 0) return withinHeadline(subjects, isMeasured, isChanged ? overMeasured : []);
  const what = overClause(over, subjects);
  if (!isChanged)
    return isMeasured
      ? `${what} – zarówno według czasów standardowych, jak i zmierzonych.`
      : `${what}, jeśli przyjąć czasy standardowe.`;
  if (overMeasured.length > 0)
    return `${what} według czasów standardowych; według zmierzonych ${whoExceeds(overMeasured, subjects, "go")}.`;
  return `${what} według czasów standardowych, ale według zmierzonych ${fits(over)}.`;
}

function withinHeadline(
  subjects: readonly WorkloadEntry[],
  isMeasured: boolean,
  overMeasured: readonly WorkloadEntry[],
): string {
  const areTeams = subjects.every(isTeam);
  const what = areTeams
    ? "żaden zespół nie przekracza dostępnego czasu pracy"
    : "policzone czynności mieszczą się w dostępnym czasie pracy";
  if (overMeasured.length > 0) {
    const whom = whoExceeds(overMeasured, subjects, "go");
    return `Według czasów standardowych ${what}, ale według zmierzonych ${whom}.`;
  }
  if (!isMeasured) return `${capitalised(what)}, jeśli przyjąć czasy standardowe.`;
  return areTeams
    ? `${capitalised(what)} – ani według czasów standardowych, ani według zmierzonych.`
    : `${capitalised(what)} – zarówno według czasów standardowych, jak i zmierzonych.`;
}

function overClause(over: readonly WorkloadEntry[], subjects: readonly WorkloadEntry[]): string {
  const [only] = over;
  if (over.length !== 1 || !only) return capitalised(whoExceeds(over, subjects, "dostępny czas pracy", true));
  const load = percentAround(only.load ?? 0);
  const verb = isTeam(only) ? "pracuje" : "pracują";
  return `${capitalised(subjectText(only, subjects))} ${verb} na ${load} dostępnego czasu`;
}

function fits(over: readonly WorkloadEntry[]): string {
  if (over.length > 1) return "nikt go nie przekracza";
  return over.every(isTeam) ? "się w nim mieści" : "się w nim mieszczą";
}
