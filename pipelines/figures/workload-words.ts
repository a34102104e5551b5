/** How the sentences about workload name teams and roles. */
import { counted, listed, nouns, percentAround, plural, shortenedApart } from "../lib/polish.ts";
import { rolePlural, teamText } from "./labels.ts";
import type { WorkloadEntry } from "./workload-entries.ts";

/** Longer names of teams are cut in sentences. */
const longestName = 48;

export function isTeam(entry: WorkloadEntry): boolean {
  return entry.scope === "team";
}

/**
 * "Zespół 2", "Zespół 2 (pracownicy socjalni)" where teams of several roles are spoken of, "pracownicy
 * socjalni" for a role in the whole unit. `value` joins what stands in brackets.
 */
export function subjectText(entry: WorkloadEntry, among: readonly WorkloadEntry[], value?: string): string {
  const roles = new Set(among.filter(isTeam).map((other) => other.role));
  const name = isTeam(entry) ? teamName(entry, among) : rolePlural(entry.role);
  const bracket = [isTeam(entry) && roles.size > 1 ? rolePlural(entry.role) : undefined, value];
  const inside = bracket.filter((part) => part !== undefined).join(", ");
  return inside === "" ? name : `${name} (${inside})`;
}

/**
 * "przekracza go Zespół 1", "przekraczają go Zespół 1 i Zespół 2", "5 z 8 zespołów przekracza go"; with
 * values "dostępny czas pracy przekraczają Zespół 1 (112 %) i Zespół 2 (104 %)".
 *
 * @param limit the thing exceeded, in the accusative
 * @param hasValues each name with its load at standard times
 * @param isAllKnown false where the load of further teams is not known
 */
export function whoExceeds(
  over: readonly WorkloadEntry[],
  among: readonly WorkloadEntry[],
  limit: string,
  hasValues = false,
  isAllKnown = true,
): string {
  const few = distinctTeams(over);
  const known = isAllKnown ? "" : ` ${ofKnownPosts}`;
  if (over.length > 3 && among.every(isTeam)) {
    if (over.length === among.length)
      return `wszystkie zespoły${known} (${String(few)}) ${exceeds.few} ${limit}`;
    const all = counted(distinctTeams(among), { ...nouns.team, one: "zespołu", few: "zespołów" });
    return `${String(few)} z ${all}${known} ${plural(few, exceeds)} ${limit}`;
  }
  const names = over.map((entry) =>
    subjectText(entry, among, hasValues && entry.load !== null ? percentAround(entry.load) : undefined),
  );
  const verb = over.length === 1 && over.every(isTeam) ? exceeds.one : exceeds.few;
  return `${hasValues ? `${limit} ${verb}` : `${verb} ${limit}`} ${listed(names)}`;
}

function teamName(entry: WorkloadEntry, among: readonly WorkloadEntry[]): string {
  const names = [entry, ...among.filter(isTeam)].map((team) => teamText(team.scope_id));
  const whole = teamText(entry.scope_id);
  return shortenedApart(names, longestName).get(whole) ?? whole;
}

/**
 * "obciążenia Zespołu 1 i Zespołu 3 nie da się policzyć"; where a name cannot be declined with certainty
 * "obciążenia 2 zespołów (Filia Północ i Zespół 3) nie da się policzyć".
 */
export function unknownLoads(unknown: readonly WorkloadEntry[], among: readonly WorkloadEntry[]): string {
  const names = unknown.map((entry) => subjectText(entry, among));
  const numbered = names.map((name) => /^Zespół (?=(?:nr )?(?:\d+|[IVX]+)$)/u.exec(name));
  if (names.length <= 3 && numbered.every((match) => match !== null))
    return `obciążenia ${listed(names.map((name) => name.replace(/^Zespół/u, "Zespołu")))} nie da się policzyć`;
  const teams = counted(unknown.length, { ...nouns.team, one: "zespołu", few: "zespołów" });
  const which = names.length <= 3 ? ` (${listed(names)})` : "";
  return `obciążenia ${teams}${which} nie da się policzyć`;
}

/** The first three, and how many more there are. */
export function firstThree(items: readonly string[], separator: string): string {
  const more = items.length - 3;
  return items.slice(0, 3).join(separator) + (more > 0 ? ` i jeszcze ${String(more)}` : "");
}

/** Said of teams where there are others whose load cannot be computed. */
export const ofKnownPosts = "o znanych etatach";

const exceeds = { one: "przekracza", few: "przekraczają", many: "przekracza", other: "przekracza" };

function distinctTeams(entries: readonly WorkloadEntry[]): number {
  return new Set(entries.map((entry) => entry.scope_id)).size;
}
