/** Posts and workload of one unit, for anybody: no figure about the work of fewer workers than the setting says. */
import type { VNode } from "preact";
import { hiddenMark, type PublicDataset } from "../../pipelines/contract/public-dataset.ts";
import { PageHead } from "../components/parts.tsx";
import { TableOr } from "../components/profile-parts.tsx";
import {
  loadTable,
  postTable,
  normTable,
  structureTable,
  timeTable,
  workHeadline,
  type WorkTables,
} from "../texts/public-work-tables.ts";

export function workPath(unitId: string): string {
  return `zatrudnienie-${unitId}.html`;
}

/** Rows of one unit. */
export function workTablesOf({ tables }: PublicDataset, unitId: string): WorkTables {
  const own = <T extends { unit_id: string }>(rows: readonly T[]) =>
    rows.filter(({ unit_id }) => unit_id === unitId);
  return {
    out__staffing: own(tables.out__staffing),
    out__project_post: own(tables.out__project_post),
    out__workload: own(tables.out__workload),
    out__time_structure: own(tables.out__time_structure),
    out__activity_time: own(tables.out__activity_time),
  };
}

export function hasWork(tables: WorkTables): boolean {
  return Object.values(tables).some((rows) => rows.length > 0);
}

export function PublicWorkPage({
  kicker,
  tables,
  minWorkers,
}: {
  kicker: readonly string[];
  tables: WorkTables;
  minWorkers: number;
}): VNode {
  const few = `Liczb o pracy grup mniejszych niż ${String(minWorkers)} osoby ani takich, z których dałoby się je wyliczyć, nie ogłaszamy.`;
  return (
    <>
      <PageHead
        kicker={[...kicker, "zatrudnienie i obciążenie"]}
        headline={workHeadline(tables)}
        lead={[
          `Etaty i stanowiska są informacją publiczną. ${few} Te liczby nie służą ocenie ani kontroli pracowników.`,
        ]}
      />
      <section>
        <h2>Czy etatów jest tyle, ile wymagają normy</h2>
        <TableOr
          model={normTable(tables)}
          sources={["out__staffing"]}
          without="Brak danych o normach i etatach."
        />
      </section>
      <section>
        <h2>Obciążenie pracą</h2>
        <TableOr
          model={loadTable(tables)}
          sources={["out__workload"]}
          without="Brak danych o obciążeniu pracą."
        />
      </section>
      <section>
        <h2>Na co idzie czas pracy</h2>
        <TableOr
          model={structureTable(tables)}
          sources={["out__time_structure"]}
          without={`Brak kart czasu pracy albo karty oddało mniej niż ${String(minWorkers)} pracowników na stanowisku (${hiddenMark}).`}
        />
      </section>
      <section>
        <h2>Ile trwają czynności</h2>
        <TableOr
          model={timeTable(tables)}
          sources={["out__activity_time"]}
          without={`Brak pomiarów albo zmierzono pracę mniej niż ${String(minWorkers)} pracowników (${hiddenMark}).`}
        />
      </section>
      {tables.out__project_post.length > 0 ? (
        <section>
          <h2>Stanowiska utworzone w projekcie</h2>
          <TableOr model={postTable(tables)} sources={["out__project_post"]} without="" />
        </section>
      ) : null}
    </>
  );
}
