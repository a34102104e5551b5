/** What broke the rules: by rule, then by place, with since when, by how much and how serious. */
import type { VNode } from "preact";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { breachesText } from "../../pipelines/figures/evaluation-words.ts";
import { codeText } from "../../pipelines/figures/labels.ts";
import { placesIn } from "../../pipelines/figures/pilot-progress.ts";
import { observedText, personsOf, whereText, type RuleGroup } from "../../pipelines/figures/rule-findings.ts";
import { capitalised, counted, dateText, number } from "../../pipelines/lib/polish.ts";
import { Empty, PageHead, Sources } from "../components/parts.tsx";
import { Table } from "../components/table.tsx";
import type { PilotView } from "./pilot-view.ts";

/** A page stays light; the file has all. */
const mostRows = 50;

export function RulesPage({ view }: { view: PilotView }): VNode {
  const { breaches, tables } = view;
  return (
    <>
      <PageHead
        kicker={view.kicker}
        headline={headlineOf(view)}
        lead={[
          "Odstępstwo mówi o danych i o organizacji, nie o ludziach; nie jest oceną miejsca. Modele różnią się regułami, więc liczb odstępstw między modelami nie należy porównywać.",
        ]}
      />
      {breaches.length === 0 ? (
        <Empty title="W danych nie ma odstępstw od reguł." />
      ) : (
        <section>
          <h2>Reguły</h2>
          <Table model={ruleTable(breaches)} links={new Map(breaches.map(linkOf))} isCompact />
          <Sources tables={["out__rule_finding", "ref_evaluation_rule"]} />
        </section>
      )}
      {breaches.length === 0 ? null : (
        <section>
          <h2>Odstępstwa według reguł</h2>
          {breaches.map((group) => (
            <Breaches key={group.rule.rule_id} group={group} names={view.names} />
          ))}
        </section>
      )}
      <Kept tables={tables} breaches={breaches} />
    </>
  );
}

/** Where a rule of the book stands in its text ("@110904") says nothing to a reader. */
function sourceText(source: string): string {
  return source.replace(/\s*@\d+$/, "");
}

function Breaches({ group, names }: { group: RuleGroup; names: ReadonlyMap<string, string> }) {
  const { rule, findings, unitCount } = group;
  return (
    <article class="definition">
      <h3 id={anchorOf(group)}>{rule.rule_text}</h3>
      <p>
        {capitalised(codeText("severity", rule.severity))}. {capitalised(breachesText(findings.length))} w{" "}
        {placesIn(unitCount)}. Źródło reguły: {sourceText(rule.source)}.
      </p>
      <details>
        <summary>Miejsca i dni</summary>
        <Table model={findingTable(group, names)} isCompact />
        <Sources tables={["out__rule_finding"]} />
      </details>
    </article>
  );
}

function headlineOf({ breaches, tables }: PilotView): string {
  if (breaches.length === 0) return "W danych nie ma odstępstw od reguł modelu ani podręcznika.";
  const [first] = breaches.toSorted((a, b) => b.findings.length - a.findings.length);
  const units = new Set(tables.out__rule_finding.map(({ unit_id }) => unit_id)).size;
  const most = first
    ? ` Najwięcej (${number(first.findings.length, 0)}) dotyczy reguły: ${first.rule.rule_text}`
    : "";
  return `W danych jest ${breachesText(tables.out__rule_finding.length)} od reguł w ${placesIn(units)}.${most}`;
}

function anchorOf({ rule }: RuleGroup): string {
  return `regula-${rule.rule_id}`;
}

function linkOf(group: RuleGroup): readonly [string, string] {
  return [group.rule.rule_text, `#${anchorOf(group)}`];
}

function ruleTable(breaches: readonly RuleGroup[]): TableModel {
  return {
    caption: "Złamane reguły, najpierw poważne",
    columns: [
      { label: "Reguła", kind: "text" },
      { label: "Waga", kind: "text" },
      { label: "Odstępstwa", kind: "number" },
      { label: "Miejsca", kind: "number" },
      { label: "Najdawniej od", kind: "text" },
    ],
    rows: breaches.map(({ rule, findings, unitCount }) => ({
      cells: [
        rule.rule_text,
        codeText("severity", rule.severity),
        number(findings.length, 0),
        number(unitCount, 0),
        dateText(findings.at(-1)?.since_date ?? ""),
      ],
    })),
    notes: [],
  };
}

function findingTable({ rule, findings }: RuleGroup, names: ReadonlyMap<string, string>): TableModel {
  const order = [...names.keys()];
  const sorted = findings.toSorted((a, b) => order.indexOf(a.unit_id) - order.indexOf(b.unit_id));
  const pseudonyms = personsOf(findings);
  return {
    caption: `Odstępstwa od reguły: ${rule.rule_text}`,
    columns: [
      { label: "Miejsce", kind: "text" },
      { label: "Gdzie", kind: "text" },
      { label: "Złamana od", kind: "text" },
      { label: "Stwierdzono (próg)", kind: "text" },
    ],
    rows: sorted.slice(0, mostRows).map((finding) => ({
      cells: [
        names.get(finding.unit_id) ?? finding.unit_id,
        whereText(finding, pseudonyms),
        dateText(finding.since_date),
        observedText(finding, rule),
      ],
    })),
    notes:
      sorted.length > mostRows
        ? [
            `Pokazano ${String(mostRows)} z ${number(sorted.length, 0)}; wszystkie są w pliku out__rule_finding.csv.`,
          ]
        : [],
  };
}

/** Rules that the data show no breach of, which is not the same as kept. */
function Kept({ tables, breaches }: { tables: PilotView["tables"]; breaches: readonly RuleGroup[] }) {
  const broken = new Set(breaches.map(({ rule }) => rule.rule_id));
  const kept = tables.ref_evaluation_rule.filter(({ rule_id }) => !broken.has(rule_id));
  if (kept.length === 0) return null;
  return (
    <section>
      <h2>Bez odstępstw w danych</h2>
      <p>
        {counted(kept.length, { one: "reguła", few: "reguły", many: "reguł", other: "reguły" })}. Brak
        odstępstwa znaczy tyle, że dane go nie pokazują: reguły, do której nikt nie przekazał tabeli, nie da
        się sprawdzić.
      </p>
      <ul>
        {kept.map(({ rule_id, rule_text }) => (
          <li key={rule_id}>{rule_text}</li>
        ))}
      </ul>
    </section>
  );
}
