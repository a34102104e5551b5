/** The codebook: every table that lies beside the pages, its grain, key and fields. */
import type { VNode } from "preact";
import { publishedTables } from "../../pipelines/contract/published.ts";
import { tables, type Table } from "../../pipelines/contract/tables.ts";
import { Codebook } from "../components/codebook.tsx";
import { DataLink, PageHead } from "../components/parts.tsx";
import { headlinesPath } from "../components/trace.tsx";
import type { Page } from "../page.ts";

export const fieldsPath = "pola.html";

type Published = readonly (readonly [name: string, table: Table])[];

/** @param published the tables whose files lie beside the page; default: those of the internal edition */
export function fieldsPage(
  kicker: readonly string[],
  published: Published = publishedTables.map((name) => [name, tables[name]]),
): Page {
  return {
    path: fieldsPath,
    label: "Opis pól",
    group: "data",
    body: <FieldsPage kicker={kicker} published={published} />,
  };
}

function FieldsPage({ kicker, published }: { kicker: readonly string[]; published: Published }): VNode {
  return (
    <>
      <PageHead
        kicker={kicker}
        headline="Co jest w tabelach i co znaczą ich pola"
        lead={["Te same opisy są w pliku data/datapackage.json."]}
      />
      <section>
        <h2>Zanim otworzysz plik</h2>
        <p>
          Pliki w folderze data mają przecinek jako separator, kropkę dziesiętną i kodowanie UTF-8. Udziały i
          poziomy są ułamkami (0,5689 to 56,89 %).
        </p>
        <p>
          Co znaczą słowa i skróty, mówi <a href="slownik.html">Słownik</a>, a liczby, od których zaczynają
          się strony, opisuje strona <a href={headlinesPath}>Liczby główne</a>.
          {published.some(([name]) => name === "ref_indicator") ? (
            <>
              {" "}
              Katalog wskaźników ewaluacji z ich wzorami i źródłami jest w pliku{" "}
              <DataLink table="ref_indicator" />.
            </>
          ) : null}
        </p>
      </section>
      <section>
        <h2>Tabele</h2>
        <Codebook published={published} />
      </section>
    </>
  );
}
