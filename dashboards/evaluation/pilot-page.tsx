/** The evaluator's first page: how far the pilot is, what is shown and what is not, how good the data are, what to take along. */
import type { VNode } from "preact";
import { comparedLabel, comparedText, type Compared } from "../../pipelines/figures/comparison-findings.ts";
import { severityCounts } from "../../pipelines/figures/data-findings.ts";
import { breachesText, certaintyText } from "../../pipelines/figures/evaluation-words.ts";
import { missingText, placeForms } from "../../pipelines/figures/pilot-progress.ts";
import { capitalised, counted, number, stopped } from "../../pipelines/lib/polish.ts";
import { fieldsPath } from "../about/fields-page.tsx";
import { Downloads, type Download } from "../components/downloads.tsx";
import { KeyFigures, PageHead, Sources, type KeyFigure } from "../components/parts.tsx";
import { definitionHref } from "./indicator-parts.tsx";
import { pilotPaths } from "./pilot-paths.ts";
import type { PilotView } from "./pilot-view.ts";

export function PilotPage({ view, downloads }: { view: PilotView; downloads: readonly Download[] }): VNode {
  const { supported, notShown, unknown } = view.findings;
  return (
    <>
      <PageHead kicker={view.kicker} headline={headlineOf(view)} lead={[view.progress.headline]} />
      <KeyFigures figures={figures(view)} />
      <section>
        <h2>Wskaźniki główne: co wynika z porównań</h2>
        <p>
          Każdy wskaźnik główny w ostatnim pomiarze, z poprawką Holma. Miejsca zgłosiły się same, a różnica
          zmian zakłada, że bez pilotażu obie grupy zmieniłyby się tak samo.{" "}
          <a href={pilotPaths.comparison}>Wszystkie porównania</a>
        </p>
        <Findings
          title="Wykazano różnicę"
          rows={supported}
          none="W żadnym wskaźniku głównym nie wykazano różnicy."
        />
        <Findings
          title="Nie wykazano różnicy"
          rows={notShown}
          none="Nie ma wskaźnika głównego, którego przedział obejmowałby zero."
        />
        <Findings
          title="Nie da się powiedzieć"
          rows={unknown}
          none="Każdy wskaźnik główny dało się porównać."
        />
        <Sources tables={["out__comparison", "ref_indicator"]} />
      </section>
      <section>
        <h2>Jakość danych</h2>
        <ul>
          <li>
            {capitalised(missingText(view.progress.pilot))}: <a href={pilotPaths.completeness}>Kompletność</a>
            .
          </li>
          <li>
            {breachSentence(view)}: <a href={pilotPaths.rules}>Reguły</a>.
          </li>
          <li>
            Uwagi do wczytanych plików: {severityCounts(view.tables.out__data_finding) || "brak"}:{" "}
            <a href="jakosc-danych.html">Jakość danych</a>.
          </li>
        </ul>
        <Sources tables={["out__pilot_table", "out__rule_finding", "out__data_finding"]} />
      </section>
      <Downloads downloads={downloads} unitNames={view.names} />
      <p>
        Wszystkie tabele osobno (CSV, Parquet, Arrow) są w folderze data, opis pól w{" "}
        <a href="data/datapackage.json">data/datapackage.json</a> i na stronie{" "}
        <a href={fieldsPath}>Opis pól</a>.
      </p>
    </>
  );
}

/** A claim of the page is never wider than the lists below it. */
function headlineOf({ findings: { supported, notShown, unknown } }: PilotView): string {
  const all = supported.length + notShown.length + unknown.length;
  if (all === 0) return "Nie ma jeszcze żadnego porównania wskaźników głównych.";
  const rest = [
    notShown.length > 0 ? `w ${String(notShown.length)} nie wykazano` : "",
    unknown.length > 0 ? `w ${String(unknown.length)} nie da się tego powiedzieć` : "",
  ].filter((text) => text !== "");
  const first =
    supported.length === 0
      ? `W żadnym z ${number(all, 0)} wskaźników głównych nie wykazano różnicy`
      : `Różnicę wykazano w ${String(supported.length)} z ${number(all, 0)} wskaźników głównych`;
  return stopped(
    [first, ...(supported.length === 0 ? rest.slice(notShown.length > 0 ? 1 : 0) : rest)].join(", "),
  );
}

function figures({ progress, tables, breaches }: PilotView): KeyFigure[] {
  const { pilot, compared } = progress;
  const left = pilot.filter(({ unit }) => unit.pilot_status === "left").length;
  const months = Math.max(0, ...pilot.map(({ unit }) => unit.months_run ?? 0));
  const planned = Math.max(0, ...pilot.map(({ unit }) => unit.months_planned ?? 0));
  const serious = tables.out__rule_finding.filter(({ severity }) => severity === "serious").length;
  return [
    {
      label: "Miejsca pilotażu",
      headline: "pilot_places",
      value: number(pilot.length, 0),
      note: left === 0 ? "żadne nie przerwało pilotażu" : `przerwały pilotaż: ${number(left, 0)}`,
    },
    {
      label: "Miejsca porównawcze",
      headline: "compared_places",
      value: number(compared.length, 0),
      note: "do wniosku potrzeba co najmniej 6 w każdej grupie",
    },
    {
      label: "Miesiące od początku",
      headline: "pilot_months",
      value: number(months, 0),
      note:
        planned > 0
          ? `z ${number(planned, 0)} planowanych (miejsce, które trwa najdłużej)`
          : "bez podanego końca",
    },
    {
      label: "Odstępstwa od reguł",
      headline: "breaches",
      value: number(tables.out__rule_finding.length, 0),
      note: `reguły złamane: ${number(breaches.length, 0)}; poważne odstępstwa: ${number(serious, 0)}`,
    },
  ];
}

function breachSentence({ tables, breaches }: PilotView): string {
  const units = new Set(tables.out__rule_finding.map(({ unit_id }) => unit_id)).size;
  return breaches.length === 0
    ? "W danych nie ma odstępstw od reguł"
    : `W danych jest ${breachesText(tables.out__rule_finding.length)} od reguł (${counted(units, placeForms)})`;
}

function Findings({ title, rows, none }: { title: string; rows: readonly Compared[]; none: string }) {
  return (
    <>
      <h3>
        {title} ({number(rows.length, 0)})
      </h3>
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {rows.map((one) => (
            <li key={`${one.row.indicator_id} ${one.row.indicator_part ?? ""}`}>
              {one.row.verdict === "not_measured"
                ? `${comparedLabel(one)}: ${certaintyText(one.row.verdict)}.`
                : comparedText(one)}{" "}
              <a href={definitionHref(one.indicator.indicator_id)}>Definicja</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
