/** How it was computed, what it rests on, and what each published field means. */
import type { VNode } from "preact";
import { publishedTables } from "../../pipelines/contract/published.ts";
import { tables, type Table } from "../../pipelines/contract/tables.ts";
import { Codebook } from "../components/codebook.tsx";
import { DataLink, PageHead } from "../components/parts.tsx";
import { Method } from "../texts/method.tsx";

export function MethodPage({
  kicker,
  availableShares,
  published = publishedTables.map((name) => [name, tables[name]]),
  disclosure = null,
  hasYearly = false,
}: {
  kicker: readonly string[];
  availableShares: readonly number[];
  /** The tables whose files lie beside the page; default: those of the internal edition. */
  published?: readonly (readonly [name: string, table: Table])[];
  /** What is hidden and why, in the edition that hides. */
  disclosure?: VNode | null;
  /** The site has the page on yearly work. */
  hasYearly?: boolean;
}): VNode {
  return (
    <>
      <PageHead
        kicker={kicker}
        headline="Obciążenie to czas potrzebny na policzone czynności, podzielony przez dostępny czas pracy."
        lead={[
          "Wynik jest tak dobry, jak czasy przyjęte do rachunku i liczby czynności. Tu opisano jedno i drugie.",
        ]}
      />
      {disclosure}
      <Method availableShares={availableShares} />
      {hasYearly ? (
        <section>
          <h2>Utrzymanie</h2>
          <p>
            Co sprawdzić przed nowym rokiem (dni wolne, normy, czasy standardowe, formularze): strona{" "}
            <a href="co-roku.html">Co roku</a>.
          </p>
        </section>
      ) : null}
      <section id="pola">
        <h2>Słownik tabel i pól</h2>
        <p>
          Co znaczą słowa i skróty, mówi <a href="slownik.html">Słownik</a>.
          {published.some(([name]) => name === "ref_indicator") ? (
            <>
              {" "}
              Katalog wskaźników ewaluacji z ich wzorami i źródłami jest w pliku{" "}
              <DataLink table="ref_indicator" />.
            </>
          ) : null}
        </p>
        <p>
          Pliki w folderze data mają przecinek jako separator, kropkę dziesiętną i kodowanie UTF-8. Udziały i
          poziomy są ułamkami (0,5689 to 56,89 %).
        </p>
        <Codebook published={published} />
      </section>
    </>
  );
}
