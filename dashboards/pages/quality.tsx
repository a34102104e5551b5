/** Everything found wrong with the data, and the files that were read. */
import type { VNode } from "preact";
import type { Row } from "../../pipelines/contract/rows.ts";
import {
  ofSeverity,
  qualityHeadline,
  severities,
  severityHeadings,
  type DataFinding,
} from "../../pipelines/figures/data-findings.ts";
import { counted, inPolish, nouns, number } from "../../pipelines/lib/polish.ts";
import { AllFindings, type UnitNames } from "../components/findings.tsx";
import { DataLink, PageHead, Sources } from "../components/parts.tsx";

const mostPerRule = 10;
/** Together with the files the page stays well under 100 KB compressed. */
const mostPerSeverity = 120;
const mostFiles = 150;
/** Stands in a file's name for a worker's name. */
const mask = "***";

type InputFile = Row<"out__input_file">;

export interface QualityPageInput {
  kicker: readonly string[];
  findings: readonly DataFinding[];
  files: readonly InputFile[];
  unitNames: UnitNames;
  /** The page of one unit, not of the project. */
  isOneUnit?: boolean;
}

export function QualityPage({
  kicker,
  findings,
  files,
  unitNames,
  isOneUnit = false,
}: QualityPageInput): VNode {
  const rejected = files.reduce((total, file) => total + file.rejected_count, 0);
  return (
    <>
      <PageHead kicker={kicker} headline={qualityHeadline(findings, rejected)} lead={leadOf(findings)} />
      {severities.map((severity) => {
        const ofThis = ofSeverity(findings, severity);
        return ofThis.length === 0 ? null : (
          <section key={severity}>
            <h2>{severityHeadings[severity]}</h2>
            <AllFindings
              findings={ofThis}
              caption={counted(ofThis.length, nouns.finding)}
              unitNames={unitNames}
              mostPerRule={mostPerRule}
              most={mostPerSeverity}
            />
          </section>
        );
      })}
      <section>
        <h2>Wczytane pliki</h2>
        {files.length === 0 ? (
          <p>
            {isOneUnit
              ? "W folderze tej jednostki nie ma żadnego pliku."
              : "W folderze projektu nie znaleziono żadnego pliku z danymi."}
          </p>
        ) : (
          <Files files={files} />
        )}
      </section>
      <Sources tables={["out__data_finding", "out__input_file"]} />
    </>
  );
}

function leadOf(findings: readonly DataFinding[]): string[] {
  return findings.length === 0
    ? []
    : [
        "Każda uwaga mówi, gdzie leży przyczyna i co zrobić. Po poprawieniu plików wystarczy uruchomić Miernik " +
          "jeszcze raz.",
      ];
}

function Files({ files }: { files: readonly InputFile[] }) {
  const byName = files.toSorted((a, b) => inPolish(a.file, b.file));
  const caption = `${counted(files.length, nouns.file)}; skrót SHA-256 podano w pierwszych 12 znakach`;
  return (
    <>
      <div class="scroll" role="region" aria-label="Tabela: wczytane pliki" tabindex={0}>
        <table class="wide compact">
          <caption>
            <span>{caption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">Plik</th>
              <th scope="col">Format</th>
              <th scope="col" class="number">
                Wpisy
              </th>
              <th scope="col" class="number">
                Odrzucone
              </th>
              <th scope="col" class="number">
                Powtórzone
              </th>
              <th scope="col">SHA-256</th>
            </tr>
          </thead>
          <tbody>
            {byName.slice(0, mostFiles).map((file) => (
              <tr key={file.file_id}>
                <th scope="row">
                  <code>{file.file}</code>
                </th>
                <td>{file.file_format ?? "nierozpoznany"}</td>
                <td class="number">{number(file.row_count, 0)}</td>
                <td class="number">{number(file.rejected_count, 0)}</td>
                <td class="number">{number(file.repeated_count, 0)}</td>
                <td>
                  <code>{file.file_id.slice(0, 12)}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {files.length > mostFiles ? (
        <p class="note">
          Pokazano {String(mostFiles)} z{" "}
          {counted(files.length, { ...nouns.file, one: "pliku", few: "plików" })}; wszystkie są w{" "}
          <DataLink table="out__input_file" />.
        </p>
      ) : null}
      {files.some((file) => file.file.includes(mask)) ? (
        <p class="note">Nazwiska w nazwach plików zamaskowano; pełną nazwę poda polecenie „miernik check”.</p>
      ) : null}
      <p class="note">
        Wpisy powtórzone w innym pliku policzono raz. Pełne skróty SHA-256 są w pliku z danymi.
      </p>
    </>
  );
}
