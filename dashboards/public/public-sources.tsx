/** On which forms and years the public figures rest; names of files stay inside, for they may hold people's names. */
import type { VNode } from "preact";
import type { PublicDataset } from "../../pipelines/contract/public-dataset.ts";
import { yearsText } from "../../pipelines/figures/report-matrix.ts";
import { isSurvey } from "../../pipelines/figures/survey.ts";
import { groupBy } from "../../pipelines/lib/group.ts";
import { counted, nouns } from "../../pipelines/lib/polish.ts";
import { PageHead, Sources } from "../components/parts.tsx";

export function PublicSourcesPage({
  kicker,
  data,
}: {
  kicker: readonly string[];
  data: PublicDataset;
}): VNode {
  const { out__profile } = data.tables;
  const isMany = isSurvey(data.tables);
  // Of a survey there is a row for each form only.
  const lines = isMany ? linesOf(out__profile) : unitLines(data);
  return (
    <>
      <PageHead
        kicker={kicker}
        headline={
          out__profile.length === 0
            ? "W tym wydaniu nie ma jeszcze liczb ze sprawozdań."
            : `Liczby pochodzą ze sprawozdań i ocen za ${yearsText(yearsOf(out__profile))}`
        }
        lead={["Sprawozdania i oceny jednostki składają co roku; program niczego do nich nie dodaje."]}
      />
      {lines.length > 0 ? (
        <section>
          <h2>Formularze i lata</h2>
          <table>
            <caption>Z którego formularza są liczby i za które lata</caption>
            <thead>
              <tr>
                <th scope="col">{isMany ? "Jednostki" : "Jednostka"}</th>
                <th scope="col">Formularz</th>
                <th scope="col">Lata</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ who, form, years }) => (
                <tr key={`${who} ${form}`}>
                  <th scope="row">
                    <bdi>{who}</bdi>
                  </th>
                  <td>{form}</td>
                  <td>{yearsText(years)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Sources tables={["out__profile"]} />
        </section>
      ) : null}
      <section>
        <h2>Co to za formularze</h2>
        <ul>
          <li>
            MPiPS-03 (później MRPiPS-03 i MRiPS-03): sprawozdanie z udzielonych świadczeń pomocy społecznej,
            składane co pół roku i co rok.
          </li>
          <li>
            OZPS: ocena zasobów pomocy społecznej, którą gmina przedstawia radzie co roku do 30 kwietnia (art.
            16a ustawy o pomocy społecznej).
          </li>
        </ul>
        <p>
          Nazw plików tu nie podajemy, bo mogą zawierać nazwiska. Gdzie szereg lat się urywa, mówią strony z
          powodami pomocy i tabela <code>ref_series_break</code> w plikach z danymi.
        </p>
      </section>
    </>
  );
}

type ProfileRows = PublicDataset["tables"]["out__profile"];

interface Line {
  who: string;
  form: string;
  years: number[];
}

function unitLines({ tables: { out__profile, ref_unit } }: PublicDataset): Line[] {
  const rowsOf = groupBy(out__profile, ({ unit_id }) => unit_id);
  return ref_unit.flatMap(({ unit_id, unit_name }) =>
    formsOf(rowsOf.get(unit_id) ?? []).map(({ form, rows }) => ({
      who: unit_name,
      form,
      years: yearsOf(rows),
    })),
  );
}

function linesOf(profile: ProfileRows): Line[] {
  return formsOf(profile).map(({ form, rows }) => ({
    who: counted(new Set(rows.map(({ unit_id }) => unit_id)).size, nouns.unit),
    form,
    years: yearsOf(rows),
  }));
}

function yearsOf(rows: ProfileRows): number[] {
  return [...new Set(rows.map(({ year }) => year))];
}

function formsOf(rows: ProfileRows): { form: string; rows: ProfileRows }[] {
  return [...groupBy(rows, ({ source_form }) => source_form)]
    .map(([form, own]) => ({ form, rows: own }))
    .sort((a, b) => (a.form < b.form ? -1 : 1));
}
