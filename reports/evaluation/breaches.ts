/** Broken rules: of a unit each breach, of the pilot each rule. */
import { measureText } from "../../pipelines/figures/evaluation-words.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { codeText } from "../../pipelines/figures/labels.ts";
import { groupBy } from "../../pipelines/lib/group.ts";
import { dateText, number } from "../../pipelines/lib/polish.ts";
import { paragraph, type Block } from "../content.ts";
import type { EvaluationView } from "./view.ts";

type Breach = EvaluationView["breaches"][number];

/** More rows stand in the data only. */
const mostRows = 40;

export interface BrokenRule {
  ruleId: string;
  text: string;
  severity: string;
  breaches: Breach[];
  units: number;
}

/** The most frequent first. */
export function brokenRules({ breaches, rules }: EvaluationView): BrokenRule[] {
  return [...groupBy(breaches, ({ rule_id }) => rule_id)]
    .map(([ruleId, own]) => ({
      ruleId,
      text: rules.get(ruleId)?.rule_text ?? ruleId,
      severity: own[0]?.severity ?? "",
      breaches: own,
      units: new Set(own.map(({ unit_id }) => unit_id)).size,
    }))
    .sort((a, b) => b.breaches.length - a.breaches.length || (a.ruleId < b.ruleId ? -1 : 1));
}

export function breachBlocks(view: EvaluationView): Block[] {
  if (view.breaches.length === 0)
    return [
      paragraph("Do dnia pomiaru nie stwierdzono odstępstw od reguł, które dało się sprawdzić na danych."),
    ];
  return [
    paragraph(
      `Wymieniono odstępstwa, które zaczęły się do dnia pomiaru. Ich wielkość podano tak, jak ją widać w danych na dzień ewaluacji, ${dateText(view.asOf)}`,
    ),
    { kind: "table", table: eachRule(view), sources: ["out__rule_finding"] },
    ...(view.unit
      ? [{ kind: "table" as const, table: eachBreach(view), sources: ["out__rule_finding"] }]
      : []),
  ];
}

function eachRule(view: EvaluationView): TableModel {
  const broken = brokenRules(view);
  return {
    caption: "Odstępstwa od reguł modelu i podręcznika",
    columns: [
      { label: "Reguła", kind: "text" },
      { label: "Waga", kind: "text" },
      ...(view.unit ? [] : [{ label: "Jednostki", kind: "number" as const }]),
      { label: "Odstępstwa", kind: "number" },
      { label: "Największe", kind: "number" },
    ],
    rows: [
      ...broken.map(({ text, severity, units, breaches }) => ({
        cells: [
          text,
          codeText("severity", severity),
          ...(view.unit ? [] : [number(units, 0)]),
          number(breaches.length, 0),
          worstText(breaches),
        ],
      })),
      {
        cells: [
          "Razem",
          "",
          ...(view.unit ? [] : [number(new Set(view.breaches.map(({ unit_id }) => unit_id)).size, 0)]),
          number(view.breaches.length, 0),
          "",
        ],
        isTotal: true,
      },
    ],
    notes: [],
  };
}

function worstText(breaches: readonly Breach[]): string {
  const [worst] = breaches.toSorted((a, b) => b.excess - a.excess);
  return worst ? measureText(worst.observed, worst.measure, worst.threshold) : "–";
}

function eachBreach(view: EvaluationView): TableModel {
  const rows = view.breaches.toSorted((a, b) =>
    a.rule_id === b.rule_id ? (a.since_date < b.since_date ? -1 : 1) : a.rule_id < b.rule_id ? -1 : 1,
  );
  return {
    caption: "Każde odstępstwo",
    columns: [
      { label: "Reguła", kind: "text" },
      { label: "Zespół albo sprawa", kind: "text" },
      { label: "Od", kind: "text" },
      { label: "Stwierdzono", kind: "number" },
      { label: "Granica", kind: "number" },
    ],
    rows: rows.slice(0, mostRows).map((row) => ({
      cells: [
        view.rules.get(row.rule_id)?.rule_text ?? row.rule_id,
        whereText(row),
        dateText(row.since_date),
        measureText(row.observed, row.measure, row.threshold),
        measureText(row.threshold, row.measure),
      ],
    })),
    notes:
      rows.length > mostRows
        ? [
            `Pokazano ${number(mostRows, 0)} z ${number(rows.length, 0)}; wszystkie są w pliku out__rule_finding.csv.`,
          ]
        : [],
  };
}

/** The team and the number of the case; a worker's pseudonym stays out: the report is not about persons. */
function whereText({ team_id, subject_id }: Breach): string {
  const subject = subject_id === null || subject_id.startsWith("P-") ? null : subject_id;
  const parts = [team_id, subject].filter((part) => part !== null);
  return parts.length > 0 ? parts.map(String).join(", ") : "cała jednostka";
}
