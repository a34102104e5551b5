/** What an edition says of people, how they are protected, and what the pages do on the reader's own computer. */
import type { VNode } from "preact";
import { hiddenMark } from "../../pipelines/contract/public-dataset.ts";
import { PageHead } from "../components/parts.tsx";
import { notGiven, type EditionFacts } from "./edition.ts";

export function PrivacyPage({ facts }: { facts: EditionFacts }): VNode {
  return (
    <>
      <PageHead
        kicker={facts.kicker}
        headline={
          facts.isPublic
            ? "Na tych stronach nie ma danych osobowych, a same strony niczego o czytelniku nie zbierają."
            : "Na tych stronach nie ma nazwisk, ale są liczby o niewielu osobach: to wydanie jest poufne."
        }
      />
      {facts.isPublic ? <PublicNote /> : <InternalNote />}
      <section>
        <h2>Czytelnik tych stron</h2>
        <p>
          Strony nie używają plików cookie, nie liczą odwiedzin i nie pobierają niczego z innych serwerów.
          Wyszukiwarka działa w przeglądarce: to, co się w nią wpisuje, nie opuszcza komputera. Jeśli wydanie
          leży na serwerze wydawcy, serwer może zapisywać adresy, z których ktoś je otwiera; o tym mówi
          polityka prywatności wydawcy.
        </p>
      </section>
      <section>
        <h2>Kto odpowiada za dane</h2>
        <p>
          Dane osobowe, z których powstały liczby, prowadzą jednostki pomocy społecznej jako ich
          administratorzy. Wydawca: {facts.publication.publisher ?? notGiven}, kontakt:{" "}
          {facts.publication.email ?? facts.publication.phone ?? notGiven}. Każdy może żądać od administratora
          dostępu do swoich danych, sprostowania i ograniczenia przetwarzania oraz wnieść skargę do Prezesa
          Urzędu Ochrony Danych Osobowych (RODO, art. 15–18 i 77).
        </p>
      </section>
    </>
  );
}

function PublicNote() {
  return (
    <section>
      <h2>Co tu jest, a czego nie ma</h2>
      <ul>
        <li>Są liczby o gminie i o całych grupach: ile rodzin, jakie świadczenia, jakie kwoty.</li>
        <li>
          Nie ma nazwisk, adresów, numerów spraw ani pseudonimów. Nie ma też danych o czasie pracy i
          obciążeniu pracowników.
        </li>
        <li>
          Małe liczby osób i rodzin zastępuje znak {hiddenMark}, a z nimi każdą liczbę, z której dałoby się je
          wyliczyć. Przed publikacją program sam próbuje ukryte liczby odtworzyć; gdyby mu się udało, wydanie
          nie ukazałoby się. Szczegóły: <a href="metoda.html#ukryte">Co jest ukryte i dlaczego</a>.
        </li>
        <li>
          Tabele i wykresy w plikach do pobrania mają te same ukryte liczby co strony. W metadanych plików nie
          ma nazwisk ani nazw komputerów.
        </li>
      </ul>
    </section>
  );
}

function InternalNote() {
  return (
    <section>
      <h2>Jak chronione są osoby</h2>
      <ul>
        <li>
          Nazwiska nie trafiają do bazy ani na strony: przy wczytaniu plików zastępuje je pseudonim, którego
          bez klucza projektu nie da się odczytać.
        </li>
        <li>
          Liczby o pojedynczych pracownikach są tylko w tym wydaniu. Może je czytać kierownictwo jednostki;
          służą podziałowi pracy, nie ocenie osób.
        </li>
        <li>
          Wszystkim pracownikom można pokazać folder staff: nie ma w nim liczb o mniej niż trzech osobach.
          Pracownik, który o to poprosi, dostaje własną kartę.
        </li>
        <li>
          Do wydania publicznego (folder public) przechodzą tylko tabele, w których ukryto małe liczby osób i
          rodzin.
        </li>
      </ul>
    </section>
  );
}
