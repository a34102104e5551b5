/**
 * The finding where times are measured: loads and missing posts with their intervals. A subject whose role was not
 * measured stands beside the others with its load at standard times, and says so.
 */
import { capitalised, counted, listed, nouns, number, percentAround, plural } from "../lib/polish.ts";
import { loadWithDoubt, missingPosts } from "./interval-words.ts";
import { shownLoad, standingOf, type LoadEstimate, type WorkloadEntry } from "./workload-entries.ts";
import { originText } from "./workload-measured.ts";
import { firstThree, isTeam, ofKnownPosts, subjectText } from "./workload-words.ts";

type Estimated = WorkloadEntry & { estimate: LoadEstimate };

/** More names than these are counted instead. */
const mostNamed = 3;

/**
 * The clause of the headline, without its full stop.
 *
 * @param subjects the headline's subjects, at least one of them estimated, each with a known load
 * @param isAllKnown false where the load of further teams is not known
 */
export function estimatedClause(subjects: readonly WorkloadEntry[], isAllKnown: boolean): string {
  const over = subjects.filter((one) => standingOf(one) === "over");
  const undecided = subjects.filter((one) => standingOf(one) === "undecided");
  if (over.length > 0) return overClause(over, subjects, isAllKnown);
  if (undecided.length > 0) return undecidedClause(undecided, subjects);
  return withinClause(subjects, isAllKnown);
}

/** What follows, and what it rests on. */
export function estimatedLead(subjects: readonly WorkloadEntry[], isAllKnown: boolean): string[] {
  const over = subjects.filter((one) => standingOf(one) === "over");
  const undecided = subjects.filter((one) => standingOf(one) === "undecided");
  return [
    ...reinforcement(over, subjects),
    ...(over.length > 0 && undecided.length > 0
      ? [`${capitalised(undecidedClause(undecided, subjects))}.`]
      : []),
    ...others(over, undecided, subjects, isAllKnown),
    ...basis(subjects.filter(isEstimated)),
  ];
}

export function isEstimated(entry: WorkloadEntry): entry is Estimated {
  return entry.estimate !== null;
}

function overClause(
  over: readonly WorkloadEntry[],
  subjects: readonly WorkloadEntry[],
  isAllKnown: boolean,
): string {
  const [only] = over;
  if (only && over.length === 1) {
    const verb = isTeam(only) ? "pracuje" : "pracują";
    return (
      `${subjectText(only, subjects)} ${verb} na ${loadText(only, " dostępnego czasu")}; ` +
      `brakuje ${postsText(only)}`
    );
  }
  const known = isAllKnown ? "" : ` ${ofKnownPosts}`;
  if (over.length > mostNamed) {
    if (over.length === subjects.length)
      return `wszystkie zespoły${known} (${String(over.length)}) przekraczają dostępny czas pracy`;
    return `${someTeams(over.length, subjects.length, known)} ${plural(over.length, exceeds)} dostępny czas pracy`;
  }
  return `dostępny czas pracy przekraczają ${listed(over.map((one) => named(one, subjects)))}`;
}

function undecidedClause(undecided: readonly WorkloadEntry[], subjects: readonly WorkloadEntry[]): string {
  const [only] = undecided;
  if (only && undecided.length === 1) {
    const verb = isTeam(only) ? "mieści" : "mieszczą";
    return (
      `nie da się rozstrzygnąć, czy ${subjectText(only, subjects)} ${verb} się w dostępnym czasie pracy: ` +
      loadText(only)
    );
  }
  if (undecided.length > mostNamed)
    return `nie da się rozstrzygnąć, czy ${counted(undecided.length, nouns.team)} mieści się w dostępnym czasie pracy`;
  return (
    "nie da się rozstrzygnąć, czy w dostępnym czasie pracy mieszczą się " +
    listed(undecided.map((one) => named(one, subjects)))
  );
}

function withinClause(subjects: readonly WorkloadEntry[], isAllKnown: boolean): string {
  const [highest] = [...subjects].sort((a, b) => shownLoad(b) - shownLoad(a));
  if (!highest) return "";
  if (subjects.length === 1) {
    const verb = isTeam(highest) ? "mieści" : "mieszczą";
    return `${subjectText(highest, subjects)} ${verb} się w dostępnym czasie pracy: ${loadText(highest)}`;
  }
  if (!subjects.every(isTeam))
    return `policzone czynności mieszczą się w dostępnym czasie pracy: ${listed(subjects.map((one) => named(one, subjects)))}`;
  const who = isAllKnown ? "wszystkie zespoły" : `zespoły ${ofKnownPosts}`;
  return (
    `${who} mieszczą się w dostępnym czasie pracy; najwyżej ${subjectText(highest, subjects)}: ` +
    loadText(highest)
  );
}

function reinforcement(over: readonly WorkloadEntry[], subjects: readonly WorkloadEntry[]): string[] {
  const [only] = over;
  if (!only) return [];
  if (over.length === 1) return ["Należałoby rozważyć wzmocnienie albo zmianę podziału zadań."];
  const whom = over.map((one) => `${subjectText(one, subjects)} – ${postsText(one)}`);
  return [`Należałoby rozważyć wzmocnienie: ${firstThree(whom, "; ")}.`];
}

function others(
  over: readonly WorkloadEntry[],
  undecided: readonly WorkloadEntry[],
  subjects: readonly WorkloadEntry[],
  isAllKnown: boolean,
): string[] {
  const rest = subjects.length - over.length - undecided.length;
  if (rest === 0 || over.length + undecided.length === 0) return [];
  const known = isAllKnown ? "" : ` ${ofKnownPosts}`;
  if (!subjects.every(isTeam)) return ["Pozostałe stanowiska mieszczą się w dostępnym czasie."];
  return [
    rest === 1
      ? `Pozostały zespół${known} mieści się w dostępnym czasie.`
      : `Pozostałe zespoły${known} mieszczą się w dostępnym czasie.`,
  ];
}

/** From whose cards, how much of the hours, and whether standard times would say otherwise. */
function basis(estimated: readonly Estimated[]): string[] {
  const workers = estimated.map(({ estimate }) => String(estimate.workers));
  const shares = estimated.map(({ estimate }) => number(estimate.measuredShare * 100, 0));
  const atStandard = estimated.filter(
    (one) => one.load !== null && standingAtStandard(one) !== standingOf(one),
  );
  const measured =
    `Policzono z czasów zmierzonych${originText(estimated)}: ${spanText(shares)} % godzin, ` +
    `karty n = ${spanText(workers)} pracowników.`;
  const changed = atStandard.some((one) => standingOf(one) !== "undecided");
  return [changed ? `${measured} Przy czasach standardowych wniosek byłby inny.` : measured];
}

function standingAtStandard(entry: WorkloadEntry): string {
  return standingOf({ ...entry, estimate: null });
}

/** "12" or "12–13" */
function spanText(values: readonly string[]): string {
  const sorted = [...new Set(values)].sort((a, b) => Number(a) - Number(b));
  return sorted.length < 2 ? (sorted[0] ?? "") : `${sorted[0] ?? ""}–${sorted.at(-1) ?? ""}`;
}

/** "112 % (95 % PU: 104–120 %)", or "112 % przy czasach standardowych". */
function loadText({ estimate, load }: WorkloadEntry, unit = ""): string {
  if (!estimate) return `${percentAround(load ?? 0)}${unit} przy czasach standardowych`;
  return loadWithDoubt(estimate).replace(" (", `${unit} (`);
}

function postsText({ estimate, load, fte }: WorkloadEntry): string {
  const missing = (fte ?? 0) * ((load ?? 1) - 1);
  return estimate ? missingPosts(estimate.gapLow, estimate.gapHigh) : missingPosts(missing, missing);
}

function named(entry: WorkloadEntry, subjects: readonly WorkloadEntry[]): string {
  return subjectText(entry, subjects, loadText(entry).replace(" (", "; ").replace(/\)$/u, ""));
}

function someTeams(some: number, all: number, known: string): string {
  return `${String(some)} z ${counted(all, { ...nouns.team, one: "zespołu", few: "zespołów" })}${known}`;
}

const exceeds = { one: "przekracza", few: "przekraczają", many: "przekracza", other: "przekracza" };
