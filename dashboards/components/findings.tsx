import type { VNode } from "preact";
import {
  byRule,
  placeInFile,
  severityWord,
  type DataFinding,
  type RuleGroup,
} from "../../pipelines/figures/data-findings.ts";
import { counted, nouns, number } from "../../pipelines/lib/polish.ts";

const further = { one: "dalsza", few: "dalsze", many: "dalszych", other: "dalszej" };

/** Unit → its name, of the units the page speaks of. */
export type UnitNames = ReadonlyMap<string, string>;

interface Line {
  finding: DataFinding;
  /** Findings of the same rule that have no line of their own. */
  more: number;
}

/** One line per rule: its first finding, and how many more there are. */
export function TopFindings({
  groups,
  unitNames,
}: {
  groups: readonly RuleGroup[];
  unitNames: UnitNames;
}): VNode {
  const lines = groups.map(({ first, findings }) => ({ finding: first, more: findings.length - 1 }));
  return (
    <FindingTable
      lines={lines}
      caption="Najpoważniejsze uwagi, po jednej z każdego rodzaju"
      unitNames={unitNames}
      hasSeverity
    />
  );
}

/** Every finding, of each rule at most so many, of all at most so many. */
export function AllFindings({
  findings,
  caption,
  unitNames,
  mostPerRule,
  most,
  hasHours = true,
}: {
  findings: readonly DataFinding[];
  caption: string;
  unitNames: UnitNames;
  mostPerRule: number;
  most: number;
  /** false where no finding can be about hours. */
  hasHours?: boolean;
}): VNode {
  const lines = byRule(findings).flatMap(({ findings: ofRule }) =>
    ofRule.slice(0, mostPerRule).map((finding, i, shown): Line => {
      const isLast = i === shown.length - 1;
      return { finding, more: isLast ? ofRule.length - shown.length : 0 };
    }),
  );
  const left = findings.length - lines.slice(0, most).reduce((n, line) => n + 1 + line.more, 0);
  return (
    <>
      <FindingTable
        lines={lines.slice(0, most)}
        caption={caption}
        unitNames={unitNames}
        hasSeverity={false}
        hasHours={hasHours}
      />
      {left > 0 ? (
        <p class="note">
          Na tej stronie nie zmieściło się jeszcze {counted(left, nouns.finding)}; są w pełnej liście.
        </p>
      ) : null}
    </>
  );
}

function FindingTable({
  lines,
  caption,
  unitNames,
  hasSeverity,
  hasHours = true,
}: {
  lines: readonly Line[];
  caption: string;
  unitNames: UnitNames;
  hasSeverity: boolean;
  hasHours?: boolean;
}) {
  return (
    <table class="cards findings" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {hasSeverity ? (
            <th role="columnheader" scope="col" class="column-weight">
              Waga
            </th>
          ) : null}
          <th role="columnheader" scope="col">
            Co jest nie tak i co zrobić
          </th>
          <th role="columnheader" scope="col" class="column-place">
            Gdzie
          </th>
          {hasHours ? (
            <th role="columnheader" scope="col" class="number column-hours">
              Dotyczy godzin
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map((line) => (
          <FindingRow
            key={line.finding.finding_no}
            line={line}
            unitNames={unitNames}
            hasSeverity={hasSeverity}
            hasHours={hasHours}
          />
        ))}
      </tbody>
    </table>
  );
}

function FindingRow({
  line: { finding, more },
  unitNames,
  hasSeverity,
  hasHours = true,
}: {
  line: Line;
  unitNames: UnitNames;
  hasSeverity: boolean;
  hasHours?: boolean;
}) {
  return (
    <tr role="row">
      {hasSeverity ? (
        <td role="cell" class={`severity severity-${finding.severity}`}>
          {severityWord(finding.severity)}
        </td>
      ) : null}
      <th role="rowheader" scope="row">
        {finding.message}
        <span class="todo">{finding.todo}</span>
        {more > 0 ? (
          <span class="todo">
            i {counted(more, further)} tego rodzaju{hasSeverity ? "" : <FullList />}
          </span>
        ) : null}
      </th>
      <td role="cell" data-label="Gdzie">
        {finding.file === null ? wholeText(finding, unitNames) : <code>{finding.file}</code>}
        <span class="place">{placeInFile(finding)}</span>
      </td>
      {hasHours ? (
        <td role="cell" class="number" data-label="Dotyczy godzin">
          {finding.hours_h === null ? "" : number(finding.hours_h)}
        </td>
      ) : null}
    </tr>
  );
}

/** A finding that no file can be blamed for. */
function wholeText({ unit_id }: DataFinding, unitNames: UnitNames): string {
  return unit_id === null ? "cały projekt" : (unitNames.get(unit_id) ?? `jednostka ${unit_id}`);
}

function FullList() {
  return (
    <>
      {" "}
      – pełna lista: <a href="data/out__data_finding.csv">data/out__data_finding.csv</a>, odrzucone wpisy
      także w <code>rejects.csv</code>
    </>
  );
}
