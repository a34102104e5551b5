/**
 * Deklaracja dostępności: headings, their order and the ids as the act of 4 April 2019 (art. 10) and the ministry's
 * „Warunki techniczne publikacji oraz struktura dokumentu elektronicznego deklaracji dostępności”, version 2.0, want
 * them. What the settings do not say stands as not given; nothing is made up.
 */
import type { ComponentChildren, VNode } from "preact";
import { missingForStatement } from "../../pipelines/contract/publication.ts";
import { capitalised, dateText } from "../../pipelines/lib/polish.ts";
import { PageHead } from "../components/parts.tsx";
import { notGiven, type EditionFacts } from "./edition.ts";
import { RequestsAndComplaints } from "./requests.tsx";

const act =
  "ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych";

const states = {
  full: `Strona internetowa jest zgodna z ${act}.`,
  partial: `Strona internetowa jest częściowo zgodna z ${act} z powodu niezgodności lub wyłączeń wymienionych poniżej.`,
  none: `Strona internetowa jest niezgodna z ${act}. Niezgodności lub wyłączenia wymieniono poniżej.`,
} as const;

export function AccessibilityPage({ facts }: { facts: EditionFacts }): VNode {
  const { publication } = facts;
  const { accessibility: statement } = publication;
  const email = statement.email ?? publication.email;
  return (
    <>
      <PageHead kicker={facts.kicker} headline="Deklaracja dostępności" />
      {facts.isPublic ? null : <ForDirector facts={facts} />}
      <p id="a11y-wstep">
        <span id="a11y-podmiot">{publication.publisher ?? `Wydawca (nazwy ${notGiven})`}</span> zobowiązuje
        się zapewnić dostępność swojej strony internetowej zgodnie z {act}. Deklaracja dostępności dotyczy{" "}
        <span id="a11y-zakres">strony internetowej</span> „{facts.project}”, adres:{" "}
        <Address url={publication.url} />.
      </p>
      <ul>
        <li>
          Data publikacji strony internetowej:{" "}
          <Day id="a11y-data-publikacja" day={publication.published_on} />
        </li>
        <li>
          Data ostatniej istotnej aktualizacji:{" "}
          <Day id="a11y-data-aktualizacja" day={publication.updated_on} />
        </li>
      </ul>
      <section>
        <h2>Stan dostępności cyfrowej</h2>
        <p id="a11y-status">
          {statement.status ? states[statement.status] : `Stopień zgodności strony z ${act}: ${notGiven}.`}
        </p>
      </section>
      {statement.status === "full" ? null : (
        <section>
          <h2>Niedostępne treści</h2>
          {statement.exceptions.length === 0 ? (
            <p>{capitalised(notGiven)}.</p>
          ) : (
            <ul>
              {statement.exceptions.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          )}
        </section>
      )}
      <section>
        <h2>Przygotowanie deklaracji dostępności</h2>
        <ul>
          <li>
            Data sporządzenia deklaracji: <Day id="a11y-data-sporzadzenie" day={statement.prepared_on} />
          </li>
          {statement.reviewed_on === undefined ? null : (
            <li>
              Data ostatniego przeglądu deklaracji:{" "}
              <Day id="a11y-data-przeglad" day={statement.reviewed_on} />
            </li>
          )}
          {statement.assessment === undefined ? null : (
            <li>Deklarację sporządzono na podstawie: {statement.assessment}</li>
          )}
        </ul>
      </section>
      <section>
        <h2>Udogodnienia, ograniczenia i inne informacje</h2>
        <p>
          Strony działają bez skryptów, w oknach od 320 pikseli szerokości (czyli także przy powiększeniu
          czterokrotnym) i ze zwiększonymi odstępami tekstu. Każdy wykres ma streszczenie i tabelę z tymi
          samymi liczbami. Strony mają jasny i ciemny wygląd, zależnie od ustawień urządzenia, i nie mają
          elementów ruchomych.
        </p>
        <Checked />
      </section>
      <section>
        <h2>Skróty klawiszowe</h2>
        <p>
          Strona nie ma własnych skrótów klawiszowych; działają skróty przeglądarki. Pierwsze naciśnięcie
          klawisza Tab pokazuje łącze „Przejdź do treści”.
        </p>
      </section>
      <section>
        <h2>Informacje zwrotne i dane kontaktowe</h2>
        <p>
          Problemy z dostępnością cyfrową tej strony można zgłosić:{" "}
          <span id="a11y-kontakt">{statement.contact ?? notGiven}</span>, e-mail:{" "}
          {email === undefined ? (
            <span id="a11y-email">{notGiven}</span>
          ) : (
            <a id="a11y-email" href={`mailto:${email}`}>
              {email}
            </a>
          )}
          , telefon: <span id="a11y-telefon">{statement.phone ?? publication.phone ?? notGiven}</span>.
        </p>
      </section>
      <RequestsAndComplaints />
      <section>
        <h2>Pozostałe informacje</h2>
        <section id="a11y-architektura">
          <h3>Dostępność architektoniczna</h3>
          <p>Adres siedziby: {publication.address ?? notGiven}.</p>
          <Paragraphs text={statement.architecture} />
        </section>
        <section id="a11y-komunikacja">
          <h3>Dostępność komunikacyjno-informacyjna</h3>
          <Paragraphs text={statement.communication} />
        </section>
      </section>
    </>
  );
}

/** What was looked at and what was not: facts of the program, which take nobody's place in the assessment. */
function Checked() {
  return (
    <>
      <p>
        Przy budowie programu, który tworzy te strony, na danych przykładowych sprawdzono na każdej stronie:
        nagłówki, obszary, nazwy łączy i pól, podpisy i nagłówki tabel, opisy wykresów. Każdy rodzaj strony
        zbadano też w przeglądarce Chromium: narzędziem axe (szeroko i wąsko, w jasnym i ciemnym wyglądzie),
        przejściem klawiaturą, w powiększeniu czterokrotnym, ze zwiększonymi odstępami tekstu i w kolorach
        wymuszonych przez system. Sprawdzono kontrast barw i to, czy rozróżniają je osoby, które słabiej widzą
        barwy. To badanie automatyczne i nie zastępuje oceny wydawcy.
      </p>
      <p>Czego nie zbadano albo co ma ograniczenia:</p>
      <ul>
        <li>nie badano stron z czytnikiem ekranu ani z udziałem osób z niepełnosprawnościami;</li>
        <li>nie badano stron w innych przeglądarkach niż Chromium;</li>
        <li>napisów na wykresach nie badano ze zwiększonymi odstępami; te same liczby są w tabelach;</li>
        <li>
          pliki do pobrania: dokumenty PDF mają oznaczenie PDF/UA-1, slajdy (PPTX) mają tytuły, opisy i
          kolejność czytania, a plików z danymi (XLSX, CSV) nie badano.
        </li>
      </ul>
    </>
  );
}

/** What the director still has to say before the folder public may stand on the web. */
function ForDirector({ facts }: { facts: EditionFacts }) {
  const missing = missingForStatement(facts.publication);
  if (missing.length === 0)
    return <p class="note">Tak brzmi deklaracja wydania publicznego. Ma wszystko, czego wymaga ustawa.</p>;
  return (
    <div class="empty">
      <p class="empty-title">Deklaracja wydania publicznego jest niepełna</p>
      <p>
        Ustawa wymaga deklaracji od podmiotu, który umieszcza folder public w internecie. Brakujące informacje
        wpisuje się w pliku miernik.yaml:
      </p>
      <ul>
        {missing.map(({ setting, pl }) => (
          <li key={setting}>
            {pl}: <code>{setting}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Address({ url }: { url: string | undefined }) {
  return url === undefined ? (
    <span id="a11y-url">{notGiven}</span>
  ) : (
    <a id="a11y-url" href={url}>
      {url}
    </a>
  );
}

function Day({ id, day }: { id: string; day: string | undefined }) {
  return day === undefined ? (
    <span id={id}>{notGiven}</span>
  ) : (
    <time id={id} datetime={day}>
      {dateText(day)}
    </time>
  );
}

/** A blank line in the settings parts paragraphs. */
function Paragraphs({ text }: { text: string | undefined }): ComponentChildren {
  return (text ?? `${capitalised(notGiven)}.`)
    .split(/\n\s*\n/)
    .map((paragraph) => <p key={paragraph}>{paragraph.replace(/\s*\n\s*/g, " ")}</p>);
}
