/** The public home page: whose figures these are, what is in them, what is not and why. */
import type { VNode } from "preact";
import { hiddenMark, type PublicDataset } from "../../pipelines/contract/public-dataset.ts";
import type { CouncilPresentation } from "../../pipelines/figures/council/content.ts";
import { counted, nouns } from "../../pipelines/lib/polish.ts";
import { PageHead } from "../components/parts.tsx";
import { PresentationLinks } from "./public-presentation-links.tsx";
import { PublicUnitLinks } from "./public-unit-links.tsx";
import type { PublicView } from "./public-view.ts";

const headings = ["Jednostka", "Rodzaj", "Kod TERYT", "Strony"] as const;

export function PublicHomePage({
  data,
  views,
  presentations,
  documents,
}: {
  data: PublicDataset;
  views: readonly PublicView[];
  presentations: readonly CouncilPresentation[];
  /** Slides and sheets beside the pages. */
  documents: readonly string[];
}): VNode {
  const hasProfiles = views.length > 0;
  return (
    <>
      <PageHead
        kicker={[data.project, "wydanie publiczne"]}
        headline={
          hasProfiles
            ? `Komu i z jakich powodów pomaga ${counted(views.length, nouns.unit)} projektu`
            : "Badamy, ile czasu zajmuje praca socjalna i czy wystarcza na nią etatów. Liczb, które można ogłosić, jeszcze tu nie ma."
        }
        lead={
          hasProfiles
            ? ["Liczby pochodzą ze sprawozdań MPiPS-03 i ocen zasobów pomocy społecznej (OZPS)."]
            : ["Ta strona mówi, kto bierze udział w projekcie, z czego powstaną wyniki i jak są liczone."]
        }
      />
      <section>
        <h2>{hasProfiles ? "Profile gmin" : "Kto bierze udział"}</h2>
        <Units data={data} views={views} />
        <PublicUnitLinks data={data} />
        <PresentationLinks presentations={presentations} documents={documents} />
      </section>
      <section>
        <h2>Znak {hiddenMark}</h2>
        <p>
          Zastępuje liczby osób i rodzin od 1 do {data.loss.minCount - 1} oraz liczby, z których dałoby się je
          wyliczyć, żeby z małych liczb nikt nie odczytał sytuacji konkretnej osoby albo rodziny. Zero jest
          zerem, a „brak danych” znaczy, że liczby nie ma w sprawozdaniach. Regułę i sposób jej sprawdzania
          opisuje strona <a href="metoda.html#ukryte">Metoda</a>.
        </p>
      </section>
      <section>
        <h2>Czego tu nie ma</h2>
        <p>
          Liczb o pracy mniej niż {data.loss.minWorkers} pracowników i danych o konkretnych osobach i
          rodzinach nie ogłaszamy. Obsada stanowisk i etaty są informacją publiczną.
        </p>
      </section>
      {hasProfiles ? <Files /> : null}
    </>
  );
}

function Units({ data, views }: { data: PublicDataset; views: readonly PublicView[] }) {
  const { ref_unit } = data.tables;
  if (ref_unit.length === 0) return <p>W projekcie nie zapisano jeszcze żadnej jednostki.</p>;
  return (
    <table class="cards" role="table">
      <caption>
        {counted(ref_unit.length, nouns.unit)}
        {ref_unit.length > 1 ? ", w kolejności z ustawień projektu" : ""}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {headings.map((heading) => (
            <th key={heading} role="columnheader" scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {ref_unit.map((unit) => (
          <tr key={unit.unit_id} role="row">
            <th role="rowheader" scope="row">
              <bdi>{unit.unit_name}</bdi>
            </th>
            <td role="cell" data-label="Rodzaj">
              {unit.unit_type}
            </td>
            <td role="cell" data-label="Kod TERYT">
              {unit.teryt ?? "nie podano"}
            </td>
            <td role="cell" data-label="Strony">
              <Links view={views.find((view) => view.unit === unit)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Links({ view }: { view: PublicView | undefined }) {
  if (!view) return <>brak sprawozdań</>;
  const of = `: ${view.unit.unit_name}`;
  return (
    <>
      <a href={view.paths.profile}>
        profil gminy<span class="unseen">{of}</span>
      </a>
      ,{" "}
      <a href={view.paths.reasons}>
        powody pomocy<span class="unseen">{of}</span>
      </a>
    </>
  );
}

function Files() {
  return (
    <section class="no-print">
      <h2>Do pobrania</h2>
      <ul>
        <li>
          <a href="data/miernik.xlsx">Wszystkie tabele (Excel)</a> – jedna tabela na arkusz
        </li>
        <li>
          <a href="data/out__profile.csv">Liczby profili (CSV)</a>,{" "}
          <a href="data/out__profile_rate.csv">wskaźniki (CSV)</a>; te same tabele w formacie Parquet leżą w
          folderze data
        </li>
        <li>
          <a href="data/codebook.csv">Opis pól (CSV)</a>, <a href="data/datapackage.json">datapackage.json</a>
        </li>
      </ul>
    </section>
  );
}
