/** The words Miernik knows: tasks, posts and activities, shipped as data and widened by miernik.yaml. */
import { Labels, readData } from "./values/labels.ts";

export const roleCodes = ["social_worker", "benefits_worker"] as const;
export type Role = (typeof roleCodes)[number];

export interface TaskLabel {
  label: string;
  role: Role;
  task: string;
}
export interface RoleLabel {
  label: string;
  role: Role;
}
export interface ActivityLabel {
  label: string;
  role: Role;
  activity: string;
}

/** Labels that a project adds in miernik.yaml. */
export interface OwnLabels {
  tasks: TaskLabel[];
  roles: RoleLabel[];
  activities: ActivityLabel[];
}

export interface Vocabulary {
  tasks: Labels<TaskLabel>;
  posts: Labels<RoleLabel>;
  titles: Labels<RoleLabel>;
  activities: Labels<ActivityLabel>;
}

/** A task of the card, the group it is shown in and its short Polish name. */
export interface Task {
  role: Role;
  task: string;
  task_group: string;
  label: string;
}

/** An activity of the workload sheet with its standard time in hours and the tasks that measure it. */
export interface Activity {
  role: Role;
  activity: string;
  label: string;
  standardHours: number;
  tasks: string[];
}

const taskRows = readData(new URL("./time-cards/tasks.csv", import.meta.url)) as unknown as (TaskLabel & {
  edition: string;
})[];
const roleRows = readData(new URL("./roles.csv", import.meta.url)) as unknown as (RoleLabel & {
  kind: string;
})[];
const activityRows = readData(new URL("./activity-counts/activities.csv", import.meta.url));
const activityLabels = readData(
  new URL("./activity-counts/labels.csv", import.meta.url),
) as unknown as ActivityLabel[];

export const tasks = readData(new URL("./time-cards/task-groups.csv", import.meta.url)) as unknown as Task[];

/** The handbook's eight activities. */
export const handbookActivities: Activity[] = activityRows.map((row) => ({
  role: row.role as Role,
  activity: row.activity ?? "",
  label: row.label ?? "",
  standardHours: Number(row.standard_h),
  tasks: (row.tasks ?? "").split("+").filter(Boolean),
}));

/** The rows of a role's card, in the order and the words of the handbook. */
export function handbookTasks(role: Role): TaskLabel[] {
  return taskRows.filter((row) => row.edition === "handbook" && row.role === role);
}

/** The title of a role's card. */
export function cardTitle(role: Role): string {
  return roleRows.find((row) => row.kind === "title" && row.role === role)?.label ?? "";
}

export function vocabularyWith(own: OwnLabels): Vocabulary {
  return {
    tasks: new Labels([...taskRows, ...own.tasks]),
    posts: new Labels([...roleRows.filter((row) => row.kind === "post"), ...own.roles]),
    titles: new Labels(roleRows.filter((row) => row.kind === "title")),
    activities: new Labels([...handbookActivities, ...activityLabels, ...own.activities]),
  };
}
