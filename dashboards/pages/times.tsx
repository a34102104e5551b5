/** Are the standard times true? Measured times with their interval and n. */
import type { VNode } from "preact";
import { LEAST_ACTIVITIES, LEAST_WORKERS } from "../../pipelines/analysis/activity-times.ts";
import { rolePlural, rolesOf } from "../../pipelines/figures/labels.ts";
import { distinctPeriods, isInPeriod } from "../../pipelines/figures/periods.ts";
import { timesFigure, timesTable } from "../../pipelines/figures/times-figure.ts";
import { isJudged, type ActivityTimeRow, type TimesFinding } from "../../pipelines/figures/times-finding.ts";
import { capitalised, counted, nouns, periodText, plural, type Period } from "../../pipelines/lib/polish.ts";
import { FigureView } from "../components/figure.tsx";
import { Empty, PageHead, Sources } from "../components/parts.tsx";
import { Table } from "../components/table.tsx";

const mostEarlierPeriods = 4;

export interface TimesPageInput {
  kicker: readonly string[];
  finding: TimesFinding;
  /** Rows of every period, of one unit or of `all`. */
  rows: readonly ActivityTimeRow[];
}

export function TimesPage({ kicker, finding, rows }: TimesPageInput): VNode {
  const { period } = finding;
  return (
    <>
      <PageHead kicker={kicker} headline={finding.headline} lead={period ? leadOf(finding.rows) : []} />
      {period ? (
        rolesOf(finding.rows).map((role) => (
          <RoleTimes key={role} role={role} period={period} rows={finding.rows} />
        ))
      ) : (
        <Empty title="Nie ma z czego policzyć czasów">
          <p>
            Czas czynności to godziny z kart podzielone przez liczbę czynności tego samego pracownika w tym
            samym okresie. Patrz: <a href="jakosc-danych.html">Jakość danych</a>.
          </p>
        </Empty>
      )}
      {period ? <Earlier rows={rows} latest={period} /> : null}
      <Sources tables={["out__activity_time"]} />
    </>
  );
}

function leadOf(rows: readonly ActivityTimeRow[]): string[] {
  const judged = rows.filter(isJudged);
  if (judged.length === 0)
    return [
      `Potrzeba co najmniej ${counted(LEAST_WORKERS, nouns.worker)} i ` +
        `${counted(LEAST_ACTIVITIES, nouns.activity)}, z kartami za cały okres.`,
    ];
  const consistent = judged.filter(({ verdict }) => verdict === "consistent").length;
  const few = rows.filter((row) => !isJudged(row) && row.verdict !== "not_measurable").length;
  return [
    consistent === 0
      ? `Ze standardem nie zgadza się żadna z ocenionych czynności (${String(judged.length)}).`
      : `Ze standardem ${plural(consistent, agrees)} ${String(consistent)} z ${counted(judged.length, { ...nouns.activity, one: "ocenionej czynności", few: "ocenionych czynności", many: "ocenionych czynności" })}.`,
    ...(few > 0 ? [`Za mało danych: ${counted(few, nouns.activity)}.`] : []),
    "Piszemy „dłużej” albo „krócej” tylko wtedy, gdy cały przedział leży po jednej stronie standardu.",
  ];
}

const agrees = { one: "zgadza się", few: "zgadzają się", many: "zgadza się", other: "zgadza się" };

function RoleTimes({
  role,
  period,
  rows,
}: {
  role: string;
  period: Period;
  rows: readonly ActivityTimeRow[];
}) {
  const ofRole = rows.filter((row) => row.role === role);
  const figure = timesFigure(`czasy-${role}`, role, period, ofRole);
  return (
    <section>
      <h2>{capitalised(rolePlural(role))}</h2>
      {figure.drawing ? <FigureView figure={figure} isAlone hasTable={false} /> : null}
      {figure.drawing ? null : <p>{figure.summary}</p>}
      <Table model={figure.table} isCompact />
    </section>
  );
}

function Earlier({ rows, latest }: { rows: readonly ActivityTimeRow[]; latest: Period }) {
  const earlier = distinctPeriods(rows)
    .filter((period) => !isInPeriod(period, latest))
    .slice(0, mostEarlierPeriods);
  if (earlier.length === 0) return null;
  return (
    <section>
      <h2>Wcześniejsze okresy</h2>
      {earlier.map((period) => {
        const inThePeriod = rows.filter((row) => isInPeriod(row, period));
        return (
          <details key={periodText(period)}>
            <summary>{capitalised(periodText(period))}</summary>
            {rolesOf(inThePeriod).map((role) => (
              <Table
                key={role}
                model={timesTable(
                  role,
                  period,
                  inThePeriod.filter((row) => row.role === role),
                )}
                isCompact
              />
            ))}
          </details>
        );
      })}
    </section>
  );
}
