/** What follows from the workload: the sentences under the headline. */
import { fteText, listed, percentAround } from "../lib/polish.ts";
import { rolePlural } from "./labels.ts";
import { isOver, type WorkloadEntry } from "./workload-entries.ts";
import { firstThree, isTeam, ofKnownPosts, subjectText } from "./workload-words.ts";

/**
 * @param subjects whom the headline speaks of, each with a known load
 * @param isAllKnown false where the load of further teams is not known
 */
export function workloadAdvice(subjects: readonly WorkloadEntry[], isAllKnown: boolean): string[] {
  const over = subjects.filter((subject) => isOver(subject.load));
  if (over.length > 0) return reinforcement(over, subjects, isAllKnown);
  // The headline gave the only team's value already.
  return subjects.length === 1 && subjects.every(isTeam) ? [] : highest(subjects);
}

function reinforcement(
  over: readonly WorkloadEntry[],
  subjects: readonly WorkloadEntry[],
  isAllKnown: boolean,
): string[] {
  const [only, ...others] = over;
  const whom = over.map((entry) => `${subjectText(entry, subjects)} – ${missingPosts(entry)}`);
  const sentences = [
    only && others.length === 0
      ? `Należałoby rozważyć wzmocnienie o ${missingPosts(only)}.`
      : `Należałoby rozważyć wzmocnienie: ${firstThree(whom, "; ")}.`,
  ];
  if (over.some((entry) => entry.measuredLoad !== null && !isOver(entry.measuredLoad)))
    sentences.push("Najpierw należałoby jednak sprawdzić czasy czynności, bo od nich zależy ten wynik.");
  const rest = subjects.filter((entry) => isTeam(entry) && !over.includes(entry)).length;
  // A team with two roles may be over in one of them, so "the other teams" would say too much.
  const known = isAllKnown ? "" : ` ${ofKnownPosts}`;
  if (rest > 0 && !hasTeamsOfSeveralRoles(subjects) && over.every(isTeam))
    sentences.push(
      rest === 1
        ? `Pozostały zespół${known} mieści się w dostępnym czasie.`
        : `Pozostałe zespoły${known} mieszczą się w dostępnym czasie.`,
    );
  return sentences;
}

/** Posts that would bring the load to 100 % of the available time. */
function missingPosts(entry: WorkloadEntry): string {
  const missing = (entry.fte ?? 0) * ((entry.load ?? 1) - 1);
  return missing < 0.05 ? "mniej niż 0,1 etatu" : `ok. ${fteText(missing, 1)}`;
}

function highest(subjects: readonly WorkloadEntry[]): string[] {
  const [first] = subjects.filter(isTeam).sort((a, b) => (b.load ?? 0) - (a.load ?? 0));
  if (first)
    return [
      `Najwyższy wynik: ${subjectText(first, subjects)} – ${percentAround(first.load ?? 0)} dostępnego czasu.`,
    ];
  const values = subjects.map(
    (entry, i) =>
      `${percentAround(entry.load ?? 0)}${i === 0 ? " dostępnego czasu" : ""} u ${rolePlural(entry.role, "genitive")}`,
  );
  return [`Wynik: ${listed(values)}.`];
}

function hasTeamsOfSeveralRoles(entries: readonly WorkloadEntry[]): boolean {
  return new Set(entries.filter(isTeam).map((entry) => entry.role)).size > 1;
}
