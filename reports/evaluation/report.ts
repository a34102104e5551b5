/** The evaluation report of one unit or of the whole pilot, after 6 months, after 12 and at the end. */
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import { codeText } from "../../pipelines/figures/labels.ts";
import { dateText } from "../../pipelines/lib/polish.ts";
import type { Fact, Report } from "../content.ts";
import { annexSection } from "./annexes.ts";
import { comparisonSection } from "./comparison.ts";
import { conclusionsSection } from "./conclusions.ts";
import { costsSection } from "./costs.ts";
import { dataSection } from "./data.ts";
import type { DueMoment } from "./moments.ts";
import { cooperationSection, familiesSection, practiceSection } from "./practice.ts";
import { questionsSection } from "./questions.ts";
import { responsibilitySection } from "./responsibility.ts";
import { finding, opening } from "./summary.ts";
import { evaluationView, type EvaluationView } from "./view.ts";
import { workloadSection } from "./workload.ts";

/**
 * @param dataset of the whole project; rows after the moment's day are left out
 * @param unit null: the whole pilot
 * @param due of that unit or of the pilot (`dueMoments`)
 * @throws RangeError when a row holds a number that is not finite or a date that is none
 */
export function evaluationReport(dataset: Dataset, unit: Row<"ref_unit"> | null, due: DueMoment): Report {
  const view = evaluationView(dataset, unit, due);
  const who = unit?.unit_name ?? "cały pilotaż";
  return {
    title: due.moment.title,
    author: unit?.unit_name ?? dataset.project,
    facts: factsOf(view),
    finding: finding(view),
    foot: `${who} · ${due.moment.title} · Miernik ${dataset.version}`,
    opening: opening(view),
    sections: [
      questionsSection(view),
      dataSection(view),
      practiceSection(view),
      workloadSection(view),
      familiesSection(view),
      cooperationSection(view),
      costsSection(view),
      comparisonSection(view),
      responsibilitySection(view),
      conclusionsSection(view),
      annexSection(view),
    ],
  };
}

function factsOf(view: EvaluationView): Fact[] {
  const { unit, units, project, day, asOf, version } = view;
  const [own] = units;
  return [
    { label: "Kogo dotyczy", value: unit?.unit_name ?? "cały pilotaż, z jednostkami porównawczymi" },
    ...(unit && own ? [{ label: "Model", value: codeText("model", String(own.model)) }] : []),
    { label: "Dzień pomiaru", value: dateText(day) },
    { label: "Dane na dzień", value: dateText(asOf) },
    { label: "Projekt", value: project },
    { label: "Wydanie", value: `wewnętrzne, bez danych o pojedynczych osobach; Miernik ${version}` },
  ];
}
