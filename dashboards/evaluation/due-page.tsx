/** What a director has to do and by when: deadlines by day, what broke a rule, and data to hand in. */
import type { VNode } from "preact";
import type { Row } from "../../pipelines/contract/rows.ts";
import { dueFinding, dueReason, dueText, monthOf, type Due } from "../../pipelines/figures/due-words.ts";
import { breachesText } from "../../pipelines/figures/evaluation-words.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { findingsByRule, ownFindingsTable } from "../../pipelines/figures/rule-findings.ts";
import { dateText } from "../../pipelines/lib/polish.ts";
import { Empty, PageHead, Sources } from "../components/parts.tsx";
import { Table } from "../components/table.tsx";
import { dueList } from "../texts/due.ts";
import type { UnitView } from "../unit-view.ts";
import { CardTable } from "./card-table.tsx";
import { calendarPath } from "./due-calendar.ts";

const mostFindings = 60;
const mostOverdue = 60;

export function DuePage({ view }: { view: UnitView }): VNode {
  const { unit, tables } = view;
  const due = dueFinding(tables.out__due);
  const rules = new Map(tables.ref_evaluation_rule.map((rule) => [rule.rule_id, rule]));
  const sections = [
    ["Zaległe", "Termin minął, a w danych nie ma tego, co przypadało", due.overdue],
    [due.asOf === null ? "" : `Jeszcze ${monthOf(due.asOf)}`, "Terminy do końca miesiąca", due.thisMonth],
    ["Później", "Następne terminy", due.later],
  ] as const;
  return (
    <>
      <PageHead
        kicker={[
          unit.unit_name,
          ...(due.asOf ? [`stan na ${dateText(due.asOf)}`] : []),
          "wydanie wewnętrzne",
        ]}
        headline={due.headline}
        lead={[
          "Terminy wynikają z reguł modelu, z planów i z kalendarza pilotażu: to ostatnie dni, w których reguła jest jeszcze dotrzymana.",
        ]}
      />
      {due.thisMonth.length + due.later.length > 0 ? (
        <p>
          Do kalendarza: <a href={calendarPath}>{calendarPath}</a> (terminy, które dopiero przypadną). Przy
          następnym wczytaniu należałoby usunąć poprzednie, więc najlepiej trzymać je w osobnym kalendarzu.
        </p>
      ) : null}
      {sections.map(([title, caption, rows]) =>
        rows.length === 0 ? null : (
          <section key={title}>
            <h2>{title}</h2>
            <CardTable model={dueTable(caption, rows, rules)} />
            <Sources tables={["out__due", "ref_evaluation_rule"]} />
          </section>
        ),
      )}
      <Breaches view={view} />
      <ToHandIn view={view} />
    </>
  );
}

function dueTable(
  caption: string,
  rows: readonly Due[],
  rules: ReadonlyMap<string, Row<"ref_evaluation_rule">>,
): TableModel {
  return {
    caption,
    columns: [
      { label: "Termin", kind: "text" },
      { label: "Co przypada", kind: "text" },
      { label: "Skąd termin", kind: "text" },
    ],
    rows: rows
      .slice(0, mostOverdue)
      .map((row) => ({ cells: [dateText(row.due_date), dueText(row), dueReason(row, rules)] })),
    notes:
      rows.length > mostOverdue
        ? [`Pokazano ${String(mostOverdue)} z ${String(rows.length)}; wszystkie są w pliku out__due.csv.`]
        : [],
  };
}

/** What was broken, also where nothing can be mended any more. */
function Breaches({ view: { tables } }: { view: UnitView }) {
  const groups = findingsByRule(tables.out__rule_finding, tables.ref_evaluation_rule);
  if (tables.out__pilot_unit.length === 0) return null;
  return (
    <section id="odstepstwa">
      <h2>Odstępstwa od reguł</h2>
      {groups.length === 0 ? (
        <Empty title="W danych nie ma odstępstw od reguł modelu ani podręcznika." />
      ) : (
        <>
          <p>
            W danych jest {breachesText(tables.out__rule_finding.length)} od reguł, także takich, które już
            minęły. Sprzeczności w danych należałoby poprawić w plikach, resztę wyjaśnić w raporcie.
          </p>
          <Table
            model={ownFindingsTable(groups, "Odstępstwa od reguł modelu i podręcznika", mostFindings)}
            isCompact
          />
          <Sources tables={["out__rule_finding", "ref_evaluation_rule"]} />
        </>
      )}
    </section>
  );
}

/** Cards, counts and caseloads have no rule with a day; they are wanted month by month. */
function ToHandIn({ view: { tables } }: { view: UnitView }) {
  const { late, next, lastDay } = dueList(tables);
  return (
    <section>
      <h2>Dane o pracy do przekazania</h2>
      <ul>
        {late.map((text) => (
          <li key={text}>
            <strong>zaległe:</strong> {text}
          </li>
        ))}
        {next.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {lastDay === null ? null : <p class="note">Dane o pracy sięgają {dateText(lastDay)}</p>}
    </section>
  );
}
