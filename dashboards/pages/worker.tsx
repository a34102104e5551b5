/** One worker under a pseudonym: own counts and cards, beside the unit's total and nobody else. */
import type { VNode } from "preact";
import { rolePlural } from "../../pipelines/figures/labels.ts";
import { capitalised } from "../../pipelines/lib/polish.ts";
import { PageHead } from "../components/parts.tsx";
import { ScopeRole } from "../components/scope-role.tsx";
import type { ScopePage } from "../scope-pages.ts";
import type { UnitView } from "../unit-view.ts";
import { workerHeadline, workerRoles, unitBeside } from "../texts/worker-words.ts";

export function WorkerPage({ view, worker }: { view: UnitView; worker: ScopePage }): VNode {
  const { tables } = view;
  const beside = unitBeside(tables, worker.scope_id);
  return (
    <>
      <PageHead
        kicker={[view.unit.unit_name, `Pracownik ${worker.name}`, "wydanie wewnętrzne"]}
        headline={workerHeadline(tables, worker.scope_id)}
        lead={[
          ...beside,
          "Te liczby służą podziałowi pracy. Nie są kontrolą ani oceną osoby: zależą od tego, co wpisano do " +
            "tabel i kart, i od przyjętych czasów czynności.",
        ]}
      />
      {workerRoles(tables, worker.scope_id).map((role) => (
        <ScopeRole
          key={role}
          tables={tables}
          of={{ role, scope: "worker", scope_id: worker.scope_id }}
          heading={capitalised(rolePlural(role))}
        />
      ))}
    </>
  );
}
