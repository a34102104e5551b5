/** Which teams and workers of a unit have a page of their own, and where. */
import type { Dataset } from "../pipelines/contract/dataset.ts";
import { scopeText, shortPseudonyms } from "../pipelines/figures/labels.ts";
import { inPolish } from "../pipelines/lib/polish.ts";

export interface ScopePage {
  scope: "team" | "worker";
  scope_id: string;
  /** As tables call it: the team's name, the short pseudonym. */
  name: string;
  /** In the unit's folder. */
  path: string;
}

/**
 * Teams by the day on which the data first know them, then by name: a team that is founded later takes a later
 * number, so that the addresses of the others stay. The number keeps names apart that are written alike in ASCII.
 */
export function teamPages(tables: Dataset["tables"]): ScopePage[] {
  const firstSeen = new Map<string, string>();
  const see = (team: string, date: string) => {
    const known = firstSeen.get(team);
    if (known === undefined || date < known) firstSeen.set(team, date);
  };
  for (const row of tables.out__workload) if (row.scope === "team") see(row.scope_id, row.period_start_date);
  for (const row of tables.out__caseload) if (row.scope === "team") see(row.scope_id, row.as_of_date);
  return [...firstSeen]
    .sort(([a, dateA], [b, dateB]) => compare(dateA, dateB) || inPolish(a, b) || compare(a, b))
    .map(([team], i) => ({
      scope: "team",
      scope_id: team,
      name: scopeText({ scope: "team", scope_id: team }, new Map()),
      path: `zespol-${String(i + 1)}-${slug(team)}.html`,
    }));
}

/** Workers in the order of their pseudonyms, which says nothing about their work. */
export function workerPages(tables: Dataset["tables"]): ScopePage[] {
  const ids = [
    ...tables.out__workload.flatMap((row) => (row.scope === "worker" ? [row.scope_id] : [])),
    ...tables.out__caseload.flatMap((row) => (row.scope === "worker" ? [row.scope_id] : [])),
    ...tables.out__worker_month.map((row) => row.worker_id),
  ];
  return [...shortPseudonyms(ids)].map(([id, name]) => ({
    scope: "worker",
    scope_id: id,
    name,
    path: `pracownik-${id}.html`,
  }));
}

const longestSlug = 40;

/** Lower-case ASCII letters, digits and hyphens: safe in any address and on any disk. */
export function slug(name: string): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("ł", "l")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, "");
  return plain === "" ? "bez-nazwy" : plain;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
