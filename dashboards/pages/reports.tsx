/** How far the reports can be relied on: which there are, what does not fit in them, how good their forecasts were. */
import type { VNode } from "preact";
import { severityCounts } from "../../pipelines/figures/data-findings.ts";
import { forecastFinding, revisionFinding } from "../../pipelines/figures/ozps-forecasts.ts";
import { reportMatrix } from "../../pipelines/figures/report-matrix.ts";
import { AllFindings } from "../components/findings.tsx";
import { PageHead, Sources } from "../components/parts.tsx";
import { ProfileLinks } from "../components/profile-parts.tsx";
import { Table } from "../components/table.tsx";
import type { ProfileView } from "../profile-view.ts";

const mostPerRule = 10;
/** With the tables the page stays well under 100 KB compressed. */
const mostFindings = 100;

export function ReportsPage({ view }: { view: ProfileView }): VNode {
  const { tables, concepts, reportFindings, unit } = view;
  const matrix = reportMatrix(tables.out__mpips03, tables.out__ozps);
  return (
    <>
      <PageHead
        kicker={view.kicker}
        headline={matrix.headline}
        lead={[
          reportFindings.length === 0
            ? "W sprawozdaniach nie znaleziono niczego, co by się nie zgadzało."
            : `Do sprawdzenia w sprawozdaniach: ${severityCounts(reportFindings)}.`,
        ]}
      />
      <ProfileLinks current="sprawozdania.html" />
      {matrix.table ? (
        <section>
          <h2>Które sprawozdania są</h2>
          <Table model={matrix.table} isCompact />
          <Sources tables={["out__mpips03", "out__ozps"]} />
        </section>
      ) : null}
      {reportFindings.length > 0 ? (
        <section>
          <h2>Co się nie zgadza</h2>
          <AllFindings
            findings={reportFindings}
            caption="Komórka, co w niej jest i jaka wartość by pasowała"
            unitNames={new Map([[unit.unit_id, unit.unit_name]])}
            mostPerRule={mostPerRule}
            most={mostFindings}
            hasHours={false}
          />
          <Sources tables={["out__data_finding"]} />
        </section>
      ) : null}
      {tables.out__ozps.length > 0 ? (
        <>
          <Part
            title="Czy prognozy z oceny zasobów się sprawdziły"
            table="out__ozps_forecast"
            finding={forecastFinding(tables.out__ozps_forecast, concepts)}
          />
          <Part
            title="Co późniejsze oceny zmieniły wstecz"
            table="out__ozps"
            finding={revisionFinding(tables.out__ozps, concepts)}
          />
        </>
      ) : null}
    </>
  );
}

function Part({
  title,
  table,
  finding,
}: {
  title: string;
  table: string;
  finding: ReturnType<typeof forecastFinding>;
}) {
  return (
    <section>
      <h2>{title}</h2>
      <p>{finding.sentence}</p>
      {finding.table ? (
        <>
          <Table model={finding.table} isCompact />
          <Sources tables={[table]} />
        </>
      ) : null}
    </section>
  );
}
