/** Findings about the data: how many, of what weight, where, and the ones most worth correcting. */
import type { Row } from "../contract/rows.ts";
import { groupBy } from "../lib/group.ts";
import { counted, listed, nbsp, nouns, number, plural, type Forms } from "../lib/polish.ts";
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

const severityNouns: Record<string, Forms> = { error: nouns.error, warning: nouns.warning, note: nouns.note };

/** The word for a severity after `n`: "błąd", "ostrzeżenia". */
export function severityWord(severity: string, n = 1): string {
  const forms = severityNouns[severity];
  return forms ? plural(n, forms) : severity;
}

/** The heading over the findings of a severity. */
export const severityHeadings: Record<Severity, string> = {
  error: "Błędy – coś pominięto",
  warning: "Ostrzeżenia – do sprawdzenia",
  note: "Informacje",
};

/** "3 błędy, 7 ostrzeżeń i 2 informacje"; "" without findings. */
export function severityCounts(findings: readonly DataFinding[]): string {
  return listed(
    severities.flatMap((severity) => {
      const n = findings.filter((finding) => finding.severity === severity).length;
      return n === 0 ? [] : [`${number(n, 0)}${nbsp}${severityWord(severity, n)}`];
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

/**
 * The sentence over the page on the quality of the data.
 *
 * @param rejected what was left out, as the files' rejected_count adds up: entries, rows, cards or whole files
 */
export function qualityHeadline(findings: readonly DataFinding[], rejected: number): string {
  const toMend = findings.filter((finding) => finding.severity !== "note");
  const left = leftOutText(rejected);
  if (toMend.length === 0 && rejected === 0)
    return findings.length === 0
      ? "Nie ma uwag do danych; wszystkie odczytane wpisy weszły do obliczeń."
      : "W danych nie znaleziono nic do poprawienia; wszystkie odczytane wpisy weszły do obliczeń.";
  if (toMend.length === 0) return `Pominięto ${left}.`;
  const counts = severityCounts(toMend);
  return rejected === 0
    ? `Do sprawdzenia: ${counts}; wszystkie odczytane wpisy weszły do obliczeń.`
    : `Pominięto ${left}; do sprawdzenia: ${counts}.`;
}

/** Each rejection is one, whether it takes one entry or a whole file. */
function leftOutText(rejected: number): string {
  const items = counted(rejected, { ...nouns.item, one: "pozycję" });
  return rejected === 1
    ? `${items} (wpis, wiersz, kartę albo cały plik)`
    : `${items} (wpisy, wiersze, karty albo całe pliki)`;
}

function inOrder(findings: readonly DataFinding[]): DataFinding[] {
  return [...findings].sort((a, b) => a.finding_no - b.finding_no);
}
