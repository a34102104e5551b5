/** What a worker who asks for it receives: own counts, times and cards, in plain words. */
import type { VNode } from "preact";
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import { rolePlural } from "../../pipelines/figures/labels.ts";
import { capitalised } from "../../pipelines/lib/polish.ts";
import { PageHead } from "../components/parts.tsx";
import { ScopeRole } from "../components/scope-role.tsx";
import { unitBeside, workerHeadline, workerRoles } from "../texts/worker-words.ts";

export function OwnCardPage({
  unit,
  own,
  workerId,
}: {
  unit: Row<"ref_unit">;
  own: Dataset["tables"];
  workerId: string;
}): VNode {
  return (
    <>
      <PageHead
        kicker={[unit.unit_name, "karta własna", workerId]}
        headline={workerHeadline(own, workerId)}
        lead={unitBeside(own, workerId)}
      />
      {workerRoles(own, workerId).map((role) => (
        <ScopeRole
          key={role}
          tables={own}
          of={{ role, scope: "worker", scope_id: workerId }}
          heading={capitalised(rolePlural(role))}
        />
      ))}
      <section>
        <h2>Jak to czytać</h2>
        <ul>
          <li>
            Są tu tylko liczby jednej osoby. Obok stoi wynik całej jednostki, jeśli na danym stanowisku są w
            niej co najmniej 3 osoby.
          </li>
          <li>
            Obciążenie to liczba czynności × czas jednej, podzielone przez dostępny czas pracy. Praca, której
            nie wpisano do tabeli czynności, go nie podnosi.
          </li>
          <li>
            Te liczby służą podziałowi pracy. Nie są oceną ani kontrolą i nie tworzy się z nich rankingów.
          </li>
          <li>
            Jeśli coś się nie zgadza, wystarczy powiedzieć kierownikowi: dane poprawia się u źródła, w karcie.
          </li>
        </ul>
      </section>
    </>
  );
}
