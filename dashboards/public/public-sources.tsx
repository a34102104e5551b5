/** On which forms and years the public figures rest; names of files stay inside, for they may hold people's names. */
import type { VNode } from "preact";
import type { PublicDataset } from "../../pipelines/contract/public-dataset.ts";
import { yearsText } from "../../pipelines/figures/report-matrix.ts";
import { counted, nouns } from "../../pipelines/lib/polish.ts";
import { PageHead, Sources } from "../components/parts.tsx";

/** A project of more units has a row for each form only. */
const mostUnits = 120;

export function PublicSourcesPage({
  kicker,
  data,
}: {
  kicker: readonly string[];
  data: PublicDataset;
}): VNode {
  const { out__profile, ref_unit } = data.tables;
  const lines = ref_unit.length > mostUnits ? linesOf(out__profile) : unitLines(data);
  return (
    <>
      <PageHead
        kicker={kicker}
        headline={
          out__profile.length === 0
            ? "W tym wydaniu nie ma jeszcze liczb ze sprawozdań."
            : `Liczby pochodzą ze sprawozdań i ocen za ${yearsText(out__profile.map(({ year }) => year))}`
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
                <th scope="col">{ref_unit.length > mostUnits ? "Jednostki" : "Jednostka"}</th>
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
  return ref_unit.flatMap(({ unit_id, unit_name }) =>
    formsOf(out__profile.filter((row) => row.unit_id === unit_id)).map(({ form, rows }) => ({
      who: unit_name,
      form,
      years: rows.map(({ year }) => year),
    })),
  );
}

function linesOf(profile: ProfileRows): Line[] {
  return formsOf(profile).map(({ form, rows }) => ({
    who: counted(new Set(rows.map(({ unit_id }) => unit_id)).size, nouns.unit),
    form,
    years: rows.map(({ year }) => year),
  }));
}

function formsOf(rows: ProfileRows): { form: string; rows: ProfileRows }[] {
  const forms = [...new Set(rows.map(({ source_form }) => source_form))].sort();
  return forms.map((form) => ({ form, rows: rows.filter((row) => row.source_form === form) }));
}
