/** Tables that repeat what was received: caseload, files, findings. */
import { activityCountRules } from "../../../sources/activity-counts/rules.ts";
import { caseloadRules } from "../../../sources/caseload/rules.ts";
import { unitCostRules } from "../../../sources/unit-costs/rules.ts";
import { costCardRules } from "../../../sources/cost-cards/rules.ts";
import { fileRules } from "../../../sources/files/rules.ts";
import { ozpsRules } from "../../../sources/ozps/rules.ts";
import { mpips03CheckRules } from "../../../sources/mpips03/check-rules.ts";
import { projectRules } from "../../../sources/project-rules.ts";
import { rules, type RuleId } from "../../../sources/rules.ts";
import { residentsRules } from "../../../sources/residents/rules.ts";
import { territoryRules } from "../../../sources/territory/rules.ts";
import { timeCardRules } from "../../../sources/time-cards/rules.ts";
import { coreChecks, rawChecks } from "../../checks/run-checks.ts";
import type { FieldName } from "../../contract/fields.ts";
import type { Asked, Explainer, How } from "../types.ts";

export const caseload: Explainer<"out__caseload"> = {
  answeredBy: "pipelines/analysis/out__caseload.sql",
  parts: [
    {
      sql: "out__caseload.rows",
      title: { pl: "wiersze tabeli środowisk", en: "rows of the caseload table" },
      field: "label",
      total: "label",
    },
  ],
  how: ({ row, words }) => {
    const numbers: FieldName[] = ["families", "social_work_cases", "fte", "full_time_persons"];
    const unknown = numbers.filter((name) => row[name as keyof typeof row] === null);
    const formulas = [
      words.say(
        "Każda liczba jest sumą komórek wymienionych niżej; równe wiersze różnych plików liczą się raz.",
        "Each number is the sum of the cells below; equal rows of different files count once.",
      ),
    ];
    if (unknown.length > 0)
      formulas.push(
        words.say(
          `Bez sumy, bo w co najmniej jednym wierszu brak liczby: ${unknown.join(", ")}`,
          `No sum, because at least one row lacks the number: ${unknown.join(", ")}`,
        ),
      );
    return Promise.resolve({ formulas });
  },
};

export const inputFile: Explainer<"out__input_file"> = {
  answeredBy: "pipelines/analysis/out__input_file.sql",
  parts: [
    {
      sql: "out__input_file.entries",
      title: { pl: "odczytane wpisy", en: "entries read" },
      field: "label",
      total: "row_count",
      adds: "cells",
    },
  ],
  how: ({ row, words }) =>
    Promise.resolve({
      formulas: [
        words.say(
          `Wpisów odczytanych: ${words.number(row.row_count)}. Odrzuconych, razem z tymi, których nie dało się odczytać: ${words.number(row.rejected_count)}. Powtórzonych w innym pliku i policzonych raz: ${words.number(row.repeated_count)}.`,
          `Entries read: ${words.number(row.row_count)}. Rejected, with those that could not be read: ${words.number(row.rejected_count)}. Repeated from another file and counted once: ${words.number(row.repeated_count)}.`,
        ),
      ],
    }),
};

export const dataFinding: Explainer<"out__data_finding"> = {
  answeredBy: "pipelines/findings.ts",
  parts: [
    {
      sql: "out__data_finding.entries",
      title: {
        pl: "wpisy w tej komórce albo w tym wierszu tabeli",
        en: "entries in this cell or row",
      },
      field: "label",
    },
  ],
  how: howFound,
};

function howFound({ row, words }: Asked<"out__data_finding">): Promise<How> {
  const rule = rules[row.rule as RuleId] as (typeof rules)[RuleId] | undefined;
  const effect = rule?.isRejected
    ? words.say(
        "Rzecz odrzucono: nie wchodzi do żadnej liczby.",
        "The thing was left out: it enters no figure.",
      )
    : words.say("Niczego z tego powodu nie odrzucono.", "Nothing was left out for it.");
  return Promise.resolve({
    formulas: [
      `${words.say("reguła", "rule")} ${row.rule}: ${row.message}`,
      `${words.say("co zrobić", "what to do")}: ${row.todo}`,
      effect,
    ],
    alsoBy: filesOfRule(row.rule),
  });
}

const catalogues: readonly [string, object][] = [
  ["sources/files/rules.ts", fileRules],
  ["sources/time-cards/rules.ts", timeCardRules],
  ["sources/activity-counts/rules.ts", activityCountRules],
  ["sources/caseload/rules.ts", caseloadRules],
  ["sources/ozps/rules.ts", ozpsRules],
  ["sources/mpips03/check-rules.ts", mpips03CheckRules],
  ["sources/territory/rules.ts", territoryRules],
  ["sources/residents/rules.ts", residentsRules],
  ["sources/unit-costs/rules.ts", unitCostRules],
  ["sources/cost-cards/rules.ts", costCardRules],
  ["sources/project-rules.ts", projectRules],
];

/** Where the rule is worded, and the queries that select what breaks it. */
function filesOfRule(rule: string): string[] {
  const checks = [...rawChecks, ...coreChecks].filter((name) => name.split(".")[0] === rule);
  return [
    ...catalogues.filter(([, rules]) => rule in rules).map(([path]) => path),
    ...checks.map((name) => `pipelines/checks/${name}.sql`),
  ];
}
