/** The public home page: whose figures these are, what is in them, what is not and why. */
import type { VNode } from "preact";
import { hiddenMark } from "../../pipelines/contract/public-dataset.ts";
import { isSurvey } from "../../pipelines/figures/survey.ts";
import { counted, nouns } from "../../pipelines/lib/polish.ts";
import { PageHead } from "../components/parts.tsx";
import { Powiats } from "./public-powiats.tsx";
import { publicUnitPages } from "./public-unit-pages.tsx";
import { Regions } from "./public-regions.tsx";
import { Units, type PublicUnits } from "./public-units.tsx";

export function PublicHomePage({ data, views, presentations, documents }: PublicUnits): VNode {
  const hasProfiles = views.length > 0;
  const hasPages = publicUnitPages(data).length > 0;
  return (
    <>
      <PageHead
        kicker={[data.project, "wydanie publiczne"]}
        headline={
          hasProfiles
            ? `Komu i z jakich powodów pomaga ${counted(views.length, nouns.unit)} projektu`
            : hasPages
              ? `Zatrudnienie, praca i koszty: ${counted(data.tables.ref_unit.length, nouns.unit)} projektu`
              : "Badamy, ile czasu zajmuje praca socjalna i czy wystarcza na nią etatów. Liczb, które można ogłosić, jeszcze tu nie ma."
        }
        lead={
          hasProfiles
            ? ["Liczby pochodzą ze sprawozdań MPiPS-03 i ocen zasobów pomocy społecznej (OZPS)."]
            : ["Ta strona mówi, kto bierze udział w projekcie, z czego powstaną wyniki i jak są liczone."]
        }
      />
      <section>
        <h2>{hasProfiles ? "Jednostki projektu" : "Kto bierze udział"}</h2>
        {isSurvey(data.tables) ? (
          <Regions published={{ data, views, presentations, documents }} />
        ) : (
          <Units data={data} views={views} presentations={presentations} documents={documents} />
        )}
      </section>
      <Powiats data={data} presentations={presentations} documents={documents} />
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
