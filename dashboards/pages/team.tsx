/** One team: its load with its doubt, what it is made of, families, cards. */
import type { VNode } from "preact";
import { rolePlural, rolesOf, teamText } from "../../pipelines/figures/labels.ts";
import { workloadFinding } from "../../pipelines/figures/workload-finding.ts";
import { capitalised } from "../../pipelines/lib/polish.ts";
import { PageHead } from "../components/parts.tsx";
import { ScopeRole } from "../components/scope-role.tsx";
import type { ScopePage } from "../scope-pages.ts";
import type { UnitView } from "../unit-view.ts";

export function TeamPage({ view, team }: { view: UnitView; team: ScopePage }): VNode {
  const { tables } = view;
  const isOwn = (row: { scope: string; scope_id: string }) =>
    row.scope === "team" && row.scope_id === team.scope_id;
  const finding = workloadFinding(
    tables.out__workload.filter(isOwn),
    tables.out__workload_activity.filter(isOwn),
    tables.out__fte_gap,
  );
  const roles = rolesOf(tables.out__workload.filter(isOwn), tables.out__caseload.filter(isOwn));
  return (
    <>
      <PageHead
        kicker={[view.unit.unit_name, teamText(team.scope_id), ...view.kicker.slice(1)]}
        headline={finding.headline}
        lead={finding.lead}
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
