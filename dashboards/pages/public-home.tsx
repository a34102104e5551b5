/** The public home page. It is given no work tables, so that none can be printed by mistake. */
import type { VNode } from "preact";
import type { Row } from "../../pipelines/contract/rows.ts";
import { counted, nouns } from "../../pipelines/lib/polish.ts";
import { PageHead } from "../components/parts.tsx";

export interface PublicHomeInput {
  project: string;
  units: readonly Pick<Row<"ref_unit">, "unit_id" | "unit_name" | "unit_type" | "teryt">[];
}

export function PublicHomePage({ project, units }: PublicHomeInput): VNode {
  return (
    <>
      <PageHead
        kicker={[project, "wydanie publiczne"]}
        headline="Badamy, ile czasu zajmuje praca socjalna i czy wystarcza na nią etatów. Wyników jeszcze tu nie ma."
        lead={["Ta strona mówi, kto bierze udział w projekcie, z czego powstaną wyniki i jak są liczone."]}
      />
      <section>
        <h2>Dlaczego nie ma tu jeszcze liczb</h2>
        <p>
          Dane o czasie pracy dotyczą konkretnych osób. Zanim cokolwiek zostanie opublikowane, liczby muszą
          przejść kontrolę ujawniania: sprawdzenie, że z małych liczb, sum ani różnic nie da się odczytać
          pracy jednej osoby ani sytuacji jednej rodziny. W tej wersji systemu takiej kontroli jeszcze nie ma,
          dlatego wydanie publiczne nie zawiera żadnych wyników ani plików z danymi.
        </p>
      </section>
      <section>
        <h2>Kto bierze udział</h2>
        {units.length === 0 ? (
          <p>W projekcie nie zapisano jeszcze żadnej jednostki.</p>
        ) : (
          <table class="cards" role="table">
            <caption>
              {counted(units.length, nouns.unit)}
              {units.length > 1 ? ", w kolejności z ustawień projektu" : ""}
            </caption>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">
                  Jednostka
                </th>
                <th role="columnheader" scope="col">
                  Rodzaj
                </th>
                <th role="columnheader" scope="col">
                  Kod TERYT
                </th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {units.map((unit) => (
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
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <section>
        <h2>Z czego powstaną wyniki</h2>
        <ul>
          <li>
            Karty czasu pracy: pracownik zapisuje, ile czasu zajęły mu zadania danego dnia, z dokładnością do
            kwadransa.
          </li>
          <li>
            Liczby czynności: ile wywiadów, umów, pism i decyzji wykonano w danym okresie i ile było etatów.
          </li>
          <li>Środowiska: ilu rodzinom pomagają pracownicy.</li>
        </ul>
        <p>
          Rachunek, zastrzeżenia, źródła i definicje wszystkich pól opisuje strona{" "}
          <a href="metoda.html">Metoda i słownik</a>.
        </p>
      </section>
    </>
  );
}
