/** One role of a team, a worker or the unit: load over time, rows of the sheet, families, cards. */
import type { VNode } from "preact";
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import { distinctPeriods } from "../../pipelines/figures/periods.ts";
import { cardTable } from "../texts/card-table.ts";
import { activityTable, familiesTable, isOf, loadTable, type Scope } from "../texts/scope-tables.ts";
import { Empty, Sources } from "./parts.tsx";
import { Table } from "./table.tsx";

export function ScopeRole({
  tables,
  of,
  heading,
}: {
  tables: Dataset["tables"];
  of: Scope;
  heading: string;
}): VNode {
  const load = loadTable(tables, of);
  const [period, ...earlier] = distinctPeriods(tables.out__workload.filter((row) => isOf(row, of)));
  const sheet = period ? activityTable(tables, of, period) : null;
  const earlierSheets = earlier.slice(0, mostEarlier).flatMap((one) => activityTable(tables, of, one) ?? []);
  const families = familiesTable(tables, of);
  const cards = cardTable(tables, of);
  return (
    <section>
      <h2>{heading}</h2>
      {load ? (
        <>
          <h3>Obciążenie w kolejnych okresach</h3>
          <Table model={load} />
          <Sources tables={["out__fte_gap", "out__workload"]} />
        </>
      ) : (
        <Empty title="Brak danych o obciążeniu – nie wczytano liczb czynności" />
      )}
      {sheet ? (
        <>
          <h3>Policzone czynności</h3>
          <Table model={sheet} isCompact />
          {earlierSheets.length > 0 ? (
            <details>
              <summary>Wcześniejsze okresy</summary>
              {earlierSheets.map((model) => (
                <Table key={model.caption} model={model} isCompact />
              ))}
            </details>
          ) : null}
          <Sources tables={["out__workload_activity"]} />
        </>
      ) : null}
      {families ? (
        <>
          <h3>Rodziny pod opieką</h3>
          <Table model={families} />
          <Sources tables={["out__caseload"]} />
        </>
      ) : null}
      {cards ? (
        <>
          <h3>Kompletność kart</h3>
          <Table model={cards} />
          <Sources tables={["out__worker_month"]} />
        </>
      ) : null}
    </section>
  );
}

const mostEarlier = 3;
