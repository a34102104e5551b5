/** One team: its load with its doubt, what it is made of, families, cards. */
import type { VNode } from "preact";
import { rolePlural, rolesOf, teamText } from "../../pipelines/figures/labels.ts";
import { isInPeriod, latestPeriod } from "../../pipelines/figures/periods.ts";
import { shownLoad } from "../../pipelines/figures/workload-entries.ts";
import { workloadFinding, type WorkloadFinding } from "../../pipelines/figures/workload-finding.ts";
import { capitalised } from "../../pipelines/lib/polish.ts";
import { PageHead } from "../components/parts.tsx";
import { ScopeRole } from "../components/scope-role.tsx";
import type { ScopePage } from "../scope-pages.ts";
import type { UnitView } from "../unit-view.ts";

export function TeamPage({ view, team }: { view: UnitView; team: ScopePage }): VNode {
  const { tables } = view;
  const isOwn = (row: { scope: string; scope_id: string }) =>
    row.scope === "team" && row.scope_id === team.scope_id;
  const roles = rolesOf(tables.out__workload.filter(isOwn), tables.out__caseload.filter(isOwn));
  return (
    <>
      <PageHead
        kicker={[view.unit.unit_name, teamText(team.scope_id), ...view.kicker.slice(1)]}
        {...headOf(view, team)}
      />
      {roles.map((role) => (
        <ScopeRole
          key={role}
          tables={tables}
          of={{ role, scope: "team", scope_id: team.scope_id }}
          heading={capitalised(rolePlural(role))}
        />
      ))}
      <p class="note">
        Struktury czasu nie liczymy dla zespołu: karty pokazują ją na całym stanowisku (patrz:{" "}
        <a href="struktura-czasu.html">Struktura czasu</a>). Błędy w plikach:{" "}
        <a href="jakosc-danych.html">Jakość danych</a>.
      </p>
    </>
  );
}

/** A team of two roles has two loads: the higher one heads the page, the other follows. */
function headOf({ tables }: UnitView, team: ScopePage): { headline: string; lead: string[] } {
  const rows = tables.out__workload.filter((row) => row.scope === "team" && row.scope_id === team.scope_id);
  const period = latestPeriod(rows);
  const findings = rolesOf(period ? rows.filter((row) => isInPeriod(row, period)) : [])
    .map((role) => ({
      role,
      finding: workloadFinding(
        rows.filter((row) => row.role === role),
        tables.out__workload_activity.filter((row) => row.role === role),
        tables.out__fte_gap,
      ),
    }))
    .sort((a, b) => highest(b.finding) - highest(a.finding));
  const [first, ...others] = findings;
  if (!first) return workloadFinding([], []);
  if (others.length === 0) return first.finding;
  return {
    headline: `${first.finding.headline.replace(/\.$/, "")} (${rolePlural(first.role)}).`,
    lead: [
      ...others.map(({ role, finding }) => `${capitalised(rolePlural(role))}: ${finding.headline}`),
      ...first.finding.lead,
    ],
  };
}

function highest({ entries }: WorkloadFinding): number {
  return Math.max(-1, ...entries.map(shownLoad));
}
