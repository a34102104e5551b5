/**
 * An invented project with something to hide in every table of the public edition that can hold it, in two states: every
 * hidden number is another one, every worker, team and case has another name, and all that may be shown is the same.
 */
import type { FieldName } from "../../../../pipelines/contract/fields.ts";
import { publicTableNames, type PublicTable } from "../../../../pipelines/contract/public-dataset.ts";
import type { Row } from "../../../../pipelines/contract/rows.ts";
import { tables, type Table } from "../../../../pipelines/contract/tables.ts";
import type { DisclosureInput, DisclosureSettings } from "../../../../pipelines/disclosure/public-dataset.ts";
import { shippedRules } from "../../../../pipelines/evaluation/rule-book.ts";
import { costTables } from "../../dashboards/sample-costs.ts";
import { powiat } from "../../../support/public-powiat.ts";
import type { Cells } from "./cells.ts";
import { gminas, norms, pilotOfArms, placesOfArms, profiles } from "./people.ts";
import { work } from "./work.ts";

export type State = 0 | 1;

export interface Project {
  data: DisclosureInput;
  settings: DisclosureSettings;
}

export function everyTable(state: State): Project {
  const people = profiles(state);
  const others = [...placesOfArms.keys()].filter((id) => !(gminas as readonly string[]).includes(id));
  return {
    settings: { groups: placesOfArms, powiats: [powiat] },
    data: {
      ...people,
      units: [
        ...people.units,
        ...others.map((unit_id) => ({
          unit_id,
          unit_name: `OPS ${unit_id}`,
          unit_type: "OPS",
          teryt: null,
          available_share: 0.85,
        })),
      ],
      tables: {
        ...people.tables,
        ...work(state),
        ...costs(state),
        ...pilotOfArms(state),
        out__staffing: norms(state),
        out__project_post: [post],
        out__rule_finding: findings(state),
        ref_evaluation_rule: [...shippedRules],
      },
    },
  };
}

const post: Row<"out__project_post"> = {
  unit_id: "gops-a",
  post: "asystent rodziny",
  fte: 0.5,
  project_end_date: "2025-12-31",
  keep_until_date: "2027-12-31",
  ended_date: null,
  as_of_date: "2026-03-31",
  post_status: "kept",
};

/** The same cards twice: of typical paths, and of so few families that all of them stays inside. */
function costs(state: State): Partial<DisclosureInput["tables"]> {
  const both = Object.entries(costTables()).map(([name, rows]) => {
    const shown = (rows as Cells[]).map((row): Cells => ({ ...row, unit_id: "gops-c" }));
    return [name, [...shown, ...shown.map((row) => ofFew(name as PublicTable, row, state))]];
  });
  return Object.fromEntries(both) as Partial<DisclosureInput["tables"]>;
}

/** Keys stay, so that it is the same row; nobody reads years and shares of a card that is left out. */
function ofFew(name: PublicTable, row: Cells, state: State): Cells {
  const { key }: Table = tables[publicTableNames[name]];
  const others = Object.entries(row).map(([field, value]) => [
    field,
    key.includes(field as FieldName) ? value : otherwise(value, state),
  ]);
  return {
    ...(Object.fromEntries(others) as Cells),
    unit_id: "gops-a",
    ...("quantity_grade" in row ? { quantity_grade: "measured" } : {}),
    ...("card_persons" in row ? { card_persons: 2 + state } : {}),
    ...(String(row.input_path).startsWith("cohort.") ? { input_base: 1 + state / 4 } : {}),
  };
}

function otherwise(value: unknown, state: State): unknown {
  if (typeof value === "number") return value * (1 + state / 2) + state / 100;
  return typeof value === "string" ? `${value}${"′".repeat(state)}` : value;
}

export const rules = { ofFamilies: ruleOf("programme_duration"), ofCentres: ruleOf("list_gap") };

function ruleOf(form: string): Row<"ref_evaluation_rule"> {
  const rule = shippedRules.find(({ rule_form }) => rule_form === form);
  if (!rule) throw new Error(`no rule of form ${form}`);
  return rule;
}

/** Of a rule about families few in the whole project, of one about centres one of a unit. */
function findings(state: State): Row<"out__rule_finding">[] {
  const found = ({ rule_id, severity }: Row<"ref_evaluation_rule">, unit_id: string, i: number) =>
    ({
      rule_id,
      unit_id,
      severity,
      subject_id: `IPW-${String(state)}-${String(i)}`,
    }) as Row<"out__rule_finding">;
  return [
    ...Array.from({ length: state === 0 ? 2 : 4 }, (_, i) => found(rules.ofFamilies, "gops-a", i)),
    found(rules.ofCentres, "gops-b", 0),
  ];
}
