/** Who publishes this edition, which one it is, and how its figures may be used. */
import type { VNode } from "preact";
import { PageHead } from "../components/parts.tsx";
import { notGiven, type EditionFacts } from "./edition.ts";

export function ImprintPage({ facts }: { facts: EditionFacts }): VNode {
  const { publication, isPublic } = facts;
  const given: [label: string, value: string | undefined, setting: string][] = [
    ["Wydawca", publication.publisher, "publisher"],
    ["Adres", publication.address, "address"],
    ["E-mail", publication.email, "email"],
    ["Telefon", publication.phone, "phone"],
    ["Adres strony", publication.url, "url"],
    ["Licencja na dane i teksty", publication.licence, "licence"],
  ];
  return (
    <>
      <PageHead kicker={facts.kicker} headline="O wydaniu" />
      <dl class="facts">
        {given.map(([label, value, setting]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {setting === "email" && value !== undefined ? (
                <a href={`mailto:${value}`}>{value}</a>
              ) : (
                (value ?? notGiven)
              )}
              {value === undefined && !isPublic ? (
                <span class="todo">
                  ustawienie <code>publication.{setting}</code> w pliku miernik.yaml
                </span>
              ) : null}
            </dd>
          </div>
        ))}
        <div>
          <dt>Projekt</dt>
          <dd>{facts.project}</dd>
        </div>
        <div>
          <dt>Wydanie</dt>
          <dd>{isPublic ? "publiczne" : "wewnętrzne: poufne, nie do publikacji"}</dd>
        </div>
        <div>
          <dt>Stan danych</dt>
          <dd>{facts.dataUntil ?? "brak danych"}</dd>
        </div>
        <div>
          <dt>Program</dt>
          <dd>Miernik {facts.version}, licencja EUPL-1.2 (kod źródłowy jest otwarty)</dd>
        </div>
        <div>
          <dt>Krój pisma</dt>
          <dd>
            Source Sans 3, <a href="assets/OFL.txt">licencja OFL</a>
          </dd>
        </div>
      </dl>
      <section>
        <h2>Jak powstaje to wydanie</h2>
        <p>
          Program czyta sprawozdania i tabele, które jednostki prowadzą i tak, i liczy z nich wszystkie
          strony, wykresy i pliki naraz. Te same pliki dają zawsze to samo wydanie. Skąd wzięto liczby, mówią{" "}
          <a href="zrodla.html">Źródła danych</a>, jak je policzono – <a href="metoda.html">Metoda</a>, a co
          zmieniło się od poprzedniego wydania – <a href="zmiany.html">Zmiany w danych</a>.
        </p>
      </section>
    </>
  );
}
