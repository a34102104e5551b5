/** Polish words for codes, as they are printed in figures, tables and sentences. */
import { roles, taskGroups } from "../contract/codes.ts";
import { fields } from "../contract/fields.ts";
import { capitalised } from "../lib/polish.ts";
import { tasks } from "../../sources/vocabulary.ts";

export type Role = keyof typeof roles;
export type TaskGroup = keyof typeof taskGroups;

export const roleCodes = Object.keys(roles) as Role[];
export const taskGroupCodes = Object.keys(taskGroups) as TaskGroup[];

/** Men's plurals have different forms in each case, and sentences need most of them. */
const rolePlurals: Record<Role, { nominative: string; genitive: string; dative: string }> = {
  social_worker: {
    nominative: "pracownicy socjalni",
    genitive: "pracowników socjalnych",
    dative: "pracownikom socjalnym",
  },
  benefits_worker: {
    nominative: "pracownicy socjalni ds. świadczeń",
    genitive: "pracowników socjalnych ds. świadczeń",
    dative: "pracownikom socjalnym ds. świadczeń",
  },
};

/** The workers of a role in the plural. A code outside the contract is printed as it is. */
export function rolePlural(role: string, form: "nominative" | "genitive" | "dative" = "nominative"): string {
  return isRole(role) ? rolePlurals[role][form] : role;
}

/** The roles that occur in the rows, in the order of the contract. */
export function rolesOf(...tables: readonly (readonly { role: string }[])[]): string[] {
  const seen = new Set(tables.flat().map((row) => row.role));
  return [...roleCodes.filter((role) => seen.has(role)), ...[...seen].filter((role) => !isRole(role)).sort()];
}

function isRole(role: string): role is Role {
  return role in rolePlurals;
}

/** Short names of the rows of the time card, in the order of the cards; the full ones are too long for a heading. */
const taskNames = new Map(tasks.map(({ task, label }) => [task, label]));

/** A task of the time card; a code that has no name yet is printed as it is. */
export function taskText(task: string): string {
  return taskNames.get(task) ?? task;
}

/** Tasks that are shown in a group, in the order of the cards; one that both cards have stands once. */
export function tasksOfGroup(group: TaskGroup): string[] {
  return [...new Set(tasks.filter((row) => row.task_group === group).map(({ task }) => task))];
}

/** Tasks in the order of the cards, unknown ones last. */
export function byCardOrder(a: string, b: string): number {
  // Leave ends both cards: its last place counts.
  const place = (task: string): number => {
    const at = tasks.findLastIndex((one) => one.task === task);
    return at === -1 ? tasks.length : at;
  };
  return place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The Polish meaning of a code of a closed set. */
export function codeText(field: keyof typeof fields, code: string): string {
  const { values } = fields[field] as { values?: Record<string, { pl: string }> };
  return values?.[code]?.pl ?? code;
}

/** The name of a team as the subject of a sentence: a bare "Północ" becomes "Zespół „Północ”". */
export function teamText(name: string): string {
  if (name.trim() === "") return "Zespół bez nazwy";
  const noun = /^(zespół|filia|dział|sekcja|rejon|oddział|punkt|referat|ośrodek|klub|stanowisko)(?!\p{L})/iu;
  return noun.test(name) ? capitalised(name) : `Zespół „${name}”`;
}

/** The scope of a workload row as a heading of a table's row. */
export function scopeText(row: { scope: string; scope_id: string }, pseudonyms: Map<string, string>): string {
  if (row.scope === "unit") return "Cała jednostka";
  if (row.scope === "worker") return pseudonyms.get(row.scope_id) ?? row.scope_id;
  return row.scope_id.trim() === "" ? "bez podanego zespołu" : row.scope_id;
}

/**
 * Pseudonyms short enough for a table and still one per worker: "P-3f9a", longer only as far as it takes to
 * tell all given workers apart. Each is the beginning of the whole one, so that a search finds both.
 */
export function shortPseudonyms(workerIds: Iterable<string>): Map<string, string> {
  const ids = [...new Set(workerIds)].sort();
  const bodies = ids.map((id) => id.replace(/^P-/, ""));
  const longest = Math.max(0, ...bodies.map((body) => body.length));
  let length = 4;
  while (length < longest && new Set(bodies.map((body) => body.slice(0, length))).size < ids.length) length++;
  return new Map(ids.map((id, i) => [id, `P-${(bodies[i] ?? id).slice(0, length)}`]));
}

/** Activities in the order of the workload sheet, a unit's own ones last. */
export function byActivityOrder(a: string, b: string): number {
  const place = (activity: string) =>
    activities.includes(activity) ? activities.indexOf(activity) : activities.length;
  return place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);
}

const activities = [
  "interview_1",
  "interview_4",
  "interview_23",
  "refusal_decision",
  "letter",
  "cooperation_agreement",
  "agreement_review",
  "social_work_action",
];
