/** What whoever keeps Miernik running does once a year, with the facts that the data and this version know. */
import type { ComponentChildren, VNode } from "preact";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { normName } from "../../pipelines/figures/staffing-finding.ts";
import { isJudged } from "../../pipelines/figures/times-finding.ts";
import { yearlyFacts, type YearlyFacts } from "../../pipelines/figures/yearly-facts.ts";
import { counted, dateText, hoursText, listed, nouns, number } from "../../pipelines/lib/polish.ts";
import { PageHead, Sources } from "../components/parts.tsx";
import { Table } from "../components/table.tsx";
import { StatedTrace } from "../components/trace.tsx";
import { dueList } from "../texts/due.ts";
import { validityTable } from "../texts/staffing-tables.ts";
import type { UnitView } from "../unit-view.ts";

export function YearlyPage({ view }: { view: UnitView }): VNode {
  const { lastDay } = dueList(view.tables);
  const facts = lastDay === null ? null : yearlyFacts(Number(lastDay.slice(0, 4)) + 1);
  const items = [holidays(facts), norms(view), standardTimes(view, facts), residents(view), forms, key];
  return (
    <>
      <PageHead
        kicker={[view.unit.unit_name, "co roku"]}
        headline={
          facts
            ? `W ${String(facts.year)} r. wymiar czasu pracy to ${hoursText(facts.nominal_h)} na etat; przed nowym rokiem należałoby sprawdzić sześć rzeczy.`
            : "Przed nowym rokiem należałoby sprawdzić sześć rzeczy."
        }
        lead={[
          "Zmiany w danych i w miernik.yaml wprowadza jednostka. Zmiany w plikach z folderu sources wprowadza " +
            "osoba, która utrzymuje program: są to pliki CSV, bez programowania.",
        ]}
      />
      {items.map(({ title, body }, i) => (
        <section key={title}>
          <h2>
            {String(i + 1)}. {title}
          </h2>
          {body}
        </section>
      ))}
    </>
  );
}

interface Item {
  title: string;
  body: ComponentChildren;
}

function holidays(facts: YearlyFacts | null): Item {
  return {
    title: "Dni wolne i wymiar czasu pracy",
    body: (
      <>
        <p>
          Miernik zna dni wolne według przepisów
          {facts ? `, które ostatnio zmieniły się w ${String(facts.holidaysChanged)} r. ` : ". "}
          Gdy ustawa doda albo zniesie dzień wolny, trzeba dopisać wiersz w{" "}
          <code>sources/working-time/holidays.csv</code>. Własny wymiar wpisuje się w{" "}
          <code>miernik.yaml</code> (<code>calendar</code>, <code>nominal_hours</code>).
        </p>
        {facts ? (
          <>
            <Table model={nominalTable(facts)} />
            <StatedTrace>
              Po 8 godzin za każdy dzień od poniedziałku do piątku, mniej o 8 godzin za każde święto w innym
              dniu niż niedziela (art. 130 Kodeksu pracy). Święta: plik{" "}
              <code>sources/working-time/holidays.csv</code>. Te liczby nie pochodzą z plików jednostki.
            </StatedTrace>
          </>
        ) : null}
      </>
    ),
  };
}

/** Quarters down, their months across: what a year of cards is measured by. */
function nominalTable({ year, months, nominal_h }: YearlyFacts): TableModel {
  const hours = months.map((month) => month.nominal_h);
  const quarters = [0, 3, 6, 9].map((first) => hours.slice(first, first + 3));
  return {
    caption: `Wymiar czasu pracy na etat w ${String(year)} r., godziny (art. 130 Kodeksu pracy)`,
    columns: [
      { label: "Kwartał", kind: "text" },
      { label: "1. miesiąc", kind: "number" },
      { label: "2. miesiąc", kind: "number" },
      { label: "3. miesiąc", kind: "number" },
      { label: "Razem", kind: "number" },
    ],
    rows: [
      ...quarters.map((quarter, i) => ({
        cells: [
          `${["I", "II", "III", "IV"][i] ?? ""} kwartał`,
          ...quarter.map((value) => number(value, 0)),
          number(
            quarter.reduce((sum, value) => sum + value, 0),
            0,
          ),
        ],
      })),
      { cells: ["Cały rok", "", "", "", number(nominal_h, 0)], isTotal: true },
    ],
    notes: [],
  };
}

function norms({ tables }: UnitView): Item {
  const table = validityTable(tables);
  const newest = tables.ref_norm
    .map((row) => row.valid_from_date)
    .sort()
    .at(-1);
  const changed = tables.ref_norm.filter((row) => row.valid_from_date === newest);
  return {
    title: "Normy zatrudnienia",
    body: (
      <>
        <p>
          {newest === undefined
            ? ""
            : `Ostatnia zmiana, którą zna Miernik: ${listed(changed.map((row) => normName(row.norm_id)))}, od ${dateText(newest)} `}
          Progi ustawy i daty ich obowiązywania są w <code>sources/staffing-norms/norms.csv</code>: stary próg
          dostaje datę końca, nowy jest nowym wierszem. Normy modelu zmienia się w <code>miernik.yaml</code> (
          <code>norms</code>).
        </p>
        {table ? (
          <>
            <Table model={table} isCompact />
            <Sources tables={["ref_norm"]} />
          </>
        ) : null}
      </>
    ),
  };
}

function standardTimes({ tables, times }: UnitView, facts: YearlyFacts | null): Item {
  const own = tables.ref_activity.filter((row) => row.source === "miernik.yaml").length;
  const judged = times.rows.filter(isJudged).length;
  const different = times.rows.filter(({ verdict }) => verdict === "longer" || verdict === "shorter");
  return {
    title: "Czasy standardowe",
    body: (
      <p>
        Podręcznik proponuje czasy czynności{facts ? ` (${String(facts.handbookActivities)})` : ""};{" "}
        {own === 0
          ? "jednostka nie ustaliła własnych. "
          : `jednostka ustaliła własne dla ${counted(own, { ...nouns.activity, one: "czynności" })}. `}
        {judged === 0
          ? "Za mało danych, by je ocenić. "
          : different.length > 0
            ? `Czasy zmierzone różnią się od przyjętych: ${listed(different.map((row) => row.activity_label))}. Należałoby zdecydować, czy je zmienić. `
            : "Czasy zmierzone nie dają powodu do zmian. "}
        Własne czasy wpisuje się w <code>miernik.yaml</code> (<code>activities</code>), propozycję podręcznika
        zmienia się w <code>sources/activity-counts/activities.csv</code>. Patrz:{" "}
        <a href="czasy-czynnosci.html">Czasy czynności</a>.
      </p>
    ),
  };
}

function residents({ tables }: UnitView): Item {
  const latest = tables.ref_residents.toSorted((a, b) => b.from_year - a.from_year)[0];
  return {
    title: "Liczba mieszkańców",
    body: (
      <p>
        {latest
          ? `Miernik zna liczbę mieszkańców: ${number(latest.residents, 0)} (${latest.from_year > 1900 ? `od ${String(latest.from_year)} r.` : "bez roku, na wszystkie lata"}; źródło: ${latest.source}). `
          : "Liczby mieszkańców nie podano, więc normy 1 na 2000 nie da się sprawdzić. "}
        Nową Miernik odczyta z rejestru liczby ludności albo z oceny zasobów (OZPS), gdy plik leży w folderze
        projektu. Pierwszeństwo ma liczba wpisana w <code>miernik.yaml</code>, w polu <code>residents</code>{" "}
        jednostki, z rokiem.
      </p>
    ),
  };
}

const forms: Item = {
  title: "Wydania formularzy",
  body: (
    <p>
      Gdy karta albo tabela zmieni nazwy wierszy lub kolumn, nowe nazwy dopisuje się obok starych:{" "}
      <code>sources/time-cards/tasks.csv</code> (zadania z karty),{" "}
      <code>sources/activity-counts/labels.csv</code> (czynności), <code>headings.csv</code> w folderze
      formularza (nagłówki). Wiersze i kolumny nowego wydania sprawozdania dopisuje się w plikach{" "}
      <code>rows.csv</code> i <code>columns.csv</code> w <code>sources/mpips03</code>, wiersze oceny zasobów w{" "}
      <code>sources/ozps/rows.csv</code>. Nazwy używane tylko w jednej jednostce wystarczy wpisać w{" "}
      <code>miernik.yaml</code> (<code>labels</code>). Nierozpoznane nazwy wymienia{" "}
      <a href="jakosc-danych.html">Jakość danych</a>.
    </p>
  ),
};

const key: Item = {
  title: "Kopia klucza pseudonimów",
  body: (
    <p>
      Plik <code>.miernik/key</code> w folderze projektu (albo zmienna <code>MIERNIK_KEY</code>) trzeba mieć w
      bezpiecznej kopii, osobno od wyników. Z nowym kluczem ten sam pracownik dostałby inny pseudonim i
      porównanie z poprzednimi latami byłoby niemożliwe.
    </p>
  ),
};
