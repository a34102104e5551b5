/** How far each place is, and which tables it handed in. */
import type { VNode } from "preact";
import { codeText } from "../../pipelines/figures/labels.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { progressTable, type Place } from "../../pipelines/figures/pilot-progress.ts";
import { number } from "../../pipelines/lib/polish.ts";
import { PageHead, Sources } from "../components/parts.tsx";
import { Table } from "../components/table.tsx";
import type { PilotView } from "./pilot-view.ts";

export function ProgressPage({ view }: { view: PilotView }): VNode {
  const { pilot, compared, headline } = view.progress;
  const arms = [
    ["Miejsca pilotażu", pilot],
    ["Miejsca porównawcze", compared],
  ] as const;
  return (
    <>
      <PageHead
        kicker={view.kicker}
        headline={headline}
        lead={["Miejsca stoją w kolejności z pliku miernik.yaml; nie jest to ranking."]}
      />
      {arms.map(([title, places]) =>
        places.length === 0 ? null : (
          <section key={title}>
            <h2>{title}</h2>
            <Table model={progressTable(title, places)} isCompact links={linksOf(places)} />
            <Sources tables={["out__pilot_unit", "out__evaluation_unit", "out__pilot_table"]} />
          </section>
        ),
      )}
      <section>
        <h2>Co przekazało każde miejsce</h2>
        <p>
          Wiersze, które weszły do obliczeń. Puste pole: miejsce tabeli nie przekazało; „brak”: nie
          przekazało, a ma ją większość innych tej samej grupy i modelu.
        </p>
        <Table model={rowsTable(view)} isCompact links={linksOf(view.progress.places)} />
        <Sources tables={["out__pilot_table"]} />
      </section>
    </>
  );
}

/** Each place leads to its own edition. */
export function linksOf(places: readonly Place[]): ReadonlyMap<string, string> {
  return new Map(
    places.map(({ name, unit }) => [name, `units/${encodeURIComponent(unit.unit_id)}/index.html`]),
  );
}

function rowsTable({ tables, progress }: PilotView): TableModel {
  const names = [...new Set(tables.out__pilot_table.map((row) => row.evaluation_table))];
  const byKey = new Map(
    tables.out__pilot_table.map((row) => [JSON.stringify([row.unit_id, row.evaluation_table]), row]),
  );
  return {
    caption: "Wiersze tabel wejściowych według miejsc",
    columns: [
      { label: "Miejsce", kind: "text" },
      ...names.map((name) => ({ label: codeText("evaluation_table", name), kind: "number" }) as const),
    ],
    rows: progress.places.map(({ unit, name }) => ({
      cells: [
        name,
        ...names.map((table) => {
          const row = byKey.get(JSON.stringify([unit.unit_id, table]));
          if (!row) return "";
          if (row.is_table_missing) return "brak";
          return row.evaluation_row_count === 0 ? "" : number(row.evaluation_row_count, 0);
        }),
      ],
    })),
    notes: [],
  };
}
