/** Every table of the evaluation. A new one is a description and its name here. */
import type { TableDescription } from "./description.ts";
import { goals, programmes, reviews, stated_totals, tasks } from "./tables/families.ts";
import {
  budget,
  cooperation_matrix,
  notes,
  self_assessment,
  service_stages,
  surveys,
} from "./tables/instruments.ts";
import { memberships, team_people, teams, units } from "./tables/organisation.ts";
import { community, meetings, monthly_reports, requests, services, trainings } from "./tables/work.ts";

export const evaluationTables = {
  units,
  teams,
  memberships,
  team_people,
  meetings,
  monthly_reports,
  trainings,
  requests,
  services,
  community,
  programmes,
  reviews,
  goals,
  tasks,
  stated_totals,
  surveys,
  cooperation_matrix,
  self_assessment,
  service_stages,
  budget,
  notes,
} as const satisfies Record<string, TableDescription>;

export type EvaluationTableId = keyof typeof evaluationTables;

/** Names of all columns of all tables. */
export type EvaluationColumn = {
  [T in EvaluationTableId]: keyof (typeof evaluationTables)[T]["columns"] & string;
}[EvaluationTableId];

export const evaluationTableIds = Object.keys(evaluationTables) as EvaluationTableId[];

export function describe(table: EvaluationTableId): TableDescription {
  return evaluationTables[table];
}

/** Columns that name a row of another table of the same unit. */
export const references: {
  table: EvaluationTableId;
  column: "team_id" | "case_id";
  to: EvaluationTableId;
}[] = evaluationTableIds.flatMap((table) =>
  (
    [
      ["team_id", "teams"],
      ["case_id", "programmes"],
    ] as const
  ).flatMap(([column, to]) =>
    table !== to && column in evaluationTables[table].columns ? [{ table, column, to }] : [],
  ),
);
