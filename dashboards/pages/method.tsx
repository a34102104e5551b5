/** How it was computed, and what it rests on. */
import type { VNode } from "preact";
import { fieldsPath } from "../about/fields-page.tsx";
import { PageHead } from "../components/parts.tsx";
import { headlinesPath } from "../components/trace.tsx";
import { Method } from "../texts/method.tsx";

export function MethodPage({
  kicker,
  availableShares,
  disclosure = null,
  hasYearly = false,
}: {
  kicker: readonly string[];
  availableShares: readonly number[];
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
      <section>
        <h2>Słowniki</h2>
        <p>
          Co znaczą słowa i skróty, mówi <a href="slownik.html">Słownik</a>; liczby, od których zaczynają się
          strony – <a href={headlinesPath}>Liczby główne</a>; tabele i pola w plikach z danymi –{" "}
          <a href={fieldsPath}>Opis pól</a>.
        </p>
      </section>
    </>
  );
}
