/** Findings about the data: how many, of what weight, where, and the ones most worth correcting. */
import type { Row } from "../contract/rows.ts";
import { groupBy } from "../lib/group.ts";
import { counted, listed, nouns } from "../lib/polish.ts";
import type { Severity } from "../../sources/rules.ts";

export type { Severity };
export type DataFinding = Row<"out__data_finding">;

export const severities: readonly Severity[] = ["error", "warning", "note"];

export interface RuleGroup {
  /** The first of its kind, by number. */
  first: DataFinding;
  /** All of the same rule and severity. */
  findings: DataFinding[];
}

/** Findings of one rule together, the most serious rule first. */
export function byRule(findings: readonly DataFinding[]): RuleGroup[] {
  const groups = groupBy(inOrder(findings), (finding) => `${finding.severity}/${finding.rule}`);
  return [...groups.values()].flatMap((group) => (group[0] ? [{ first: group[0], findings: group }] : []));
}

/** Errors and warnings, one of each rule: what a director should have mended first. */
export function worthCorrecting(findings: readonly DataFinding[], most: number): RuleGroup[] {
  return byRule(findings)
    .filter(({ first }) => first.severity !== "note")
    .slice(0, most);
}

export function ofSeverity(findings: readonly DataFinding[], severity: Severity): DataFinding[] {
  return inOrder(findings).filter((finding) => finding.severity === severity);
}

/** "3 błędy, 7 ostrzeżeń i 2 informacje"; "" without findings. */
export function severityCounts(findings: readonly DataFinding[]): string {
  const words = { error: nouns.error, warning: nouns.warning, note: nouns.note };
  return listed(
    severities.flatMap((severity) => {
      const n = findings.filter((finding) => finding.severity === severity).length;
      return n === 0 ? [] : [counted(n, words[severity])];
    }),
  );
}

/** Where in the file: "arkusz 4, komórka H18"; "" when the finding is about the whole file. */
export function placeInFile(finding: DataFinding): string {
  return [
    finding.sheet_no === null ? "" : `arkusz\u00a0${String(finding.sheet_no)}`,
    finding.cell === null ? "" : `komórka\u00a0${finding.cell}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** The sentence over the page on the quality of the data. */
export function qualityHeadline(findings: readonly DataFinding[], rejectedEntries: number): string {
  const toMend = findings.filter((finding) => finding.severity !== "note");
  const left = counted(rejectedEntries, nouns.entry);
  if (toMend.length === 0 && rejectedEntries === 0)
    return findings.length === 0
      ? "Nie ma uwag do danych; wszystkie odczytane wpisy weszły do obliczeń."
      : "W danych nie znaleziono nic do poprawienia; wszystkie odczytane wpisy weszły do obliczeń.";
  if (toMend.length === 0) return `Pominięto ${left}.`;
  const counts = severityCounts(toMend);
  return rejectedEntries === 0
    ? `Do sprawdzenia: ${counts}; wszystkie odczytane wpisy weszły do obliczeń.`
    : `Pominięto ${left}; do sprawdzenia: ${counts}.`;
}

function inOrder(findings: readonly DataFinding[]): DataFinding[] {
  return [...findings].sort((a, b) => a.finding_no - b.finding_no);
}
