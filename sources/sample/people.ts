/** What is said of an invented centre and its workers; who they are stands in `centres.ts`. */
import type { Rhythm } from "./calendar.ts";
import type { Role } from "./labels.ts";

export interface Post {
  worker: string;
  role: Role;
  team: string | null;
  fte: number;
  /** How the unit's tables call the role, where not as the handbook does; see labels in miernik.yaml. */
  title?: string;
}

/** What comes in for the posts of one team and role. */
export interface Demand {
  /** Work in the last quarter at true times, as a share of the available time. */
  load: number;
  /** Families per FTE in the last quarter; the model allows 20 and 80. */
  families: number;
}

export interface Unit {
  id: string;
  teryt: string;
  name: string;
  type: "GOPS" | "MGOPS" | "MOPS";
  folder: string;
  /** As miernik.yaml gives them: not for one of them, whose assessment of resources does. */
  residents?: number;
  /** Parts of the centre as the competition rules name them; persons where no counts name the team's workers. */
  organisation?: readonly { part: string; team: string; persons?: number }[];
  /** Posts made with project money, with the project's last day. */
  projectPosts?: readonly { post: string; fte: number; projectEnd: string }[];
  posts: readonly Post[];
  /** By team (or "") and role: `Filia Łąkowa|social_worker`. */
  demand: Readonly<Record<string, Demand>>;
  /** By how much the demand was lower in each earlier quarter, as a share. */
  growth: number;
  /** Families and single persons in social work per FTE of social workers. */
  socialWorkCases: number;
  counts: Rhythm;
  caseload: Rhythm;
  /** Days of leave and sickness against the usual. */
  leave: number;
}

export function demandOf(unit: Unit, post: Pick<Post, "team" | "role">): Demand {
  const found = unit.demand[`${post.team ?? ""}|${post.role}`];
  if (!found) throw new Error(`no demand for ${unit.id} ${post.team ?? "-"} ${post.role}`);
  return found;
}

export function postsOf(unit: Unit, role: Role): Post[] {
  return unit.posts.filter((post) => post.role === role);
}

/** The distinct teams of a list of posts, in order; `null` stands for posts without a team. */
export function teamsOf(posts: readonly Post[]): (string | null)[] {
  return [...new Set(posts.map(({ team }) => team))];
}

export function fteOf(posts: readonly Post[]): number {
  return posts.reduce((sum, { fte }) => sum + fte, 0);
}

export function fullTimePersons(posts: readonly Post[]): number {
  return posts.filter(({ fte }) => fte === 1).length;
}
