/** Which published figures were other ones before: since when, from what to what, and why if that is known. */
import type { VNode } from "preact";
import type { FieldName } from "../../pipelines/contract/fields.ts";
import type {
  ChangeReason,
  FigureChange,
  FigureHistory,
  PublishedValue,
} from "../../pipelines/contract/figure-history.ts";
import { tables, type Table } from "../../pipelines/contract/tables.ts";
import { counted, nouns, number } from "../../pipelines/lib/polish.ts";
import { PageHead } from "../components/parts.tsx";
import { fieldMeaning, keyWords, type KeyNames } from "../texts/row-words.ts";

/** More stand in no page: the rest is counted. */
const mostChanges = 500;

const reasons: Record<ChangeReason, string> = {
  correction: "korekta danych jednostki",
  version: "nowa wersja programu liczącego",
  data: "inne pliki albo ustawienia",
};

/**
 * @param history of this edition's figures only; in the public one no value of a cell that is hidden now
 * @param tableOf name of a published table → its entry in the contract
 */
export function ChangesPage({
  kicker,
  history,
  names,
  tableOf = (name) => tables[name as keyof typeof tables],
}: {
  kicker: readonly string[];
  history: FigureHistory;
  names: KeyNames;
  tableOf?: (name: string) => Table;
}): VNode {
  const { changes, state, addedCount } = history;
  return (
    <>
      <PageHead kicker={kicker} headline={headlineOf(history)} lead={leadOf(history)} />
      {changes.length > 0 ? (
        <section>
          <h2>Zmienione liczby</h2>
          <table class="cards" role="table">
            <caption>Od najnowszych zmian; wydania liczb mają kolejne numery</caption>
            <thead role="rowgroup">
              <tr role="row">
                {["Liczba", "Było", "Jest", "Od wydania", "Powód"].map((heading) => (
                  <th key={heading} role="columnheader" scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {changes.slice(0, mostChanges).map((change) => (
                <Change
                  key={`${String(change.since)} ${change.table} ${change.key} ${change.field}`}
                  change={change}
                  names={names}
                  table={tableOf(change.table)}
                />
              ))}
            </tbody>
          </table>
          {changes.length > mostChanges ? (
            <p class="note">Nie pokazano jeszcze {counted(changes.length - mostChanges, changeForms)}.</p>
          ) : null}
        </section>
      ) : null}
      {state > 1 && addedCount > 0 ? (
        <p>
          Z wydaniem nr {state} doszły też nowe liczby ({counted(addedCount, nouns.row)}), których wcześniej
          nie było.
        </p>
      ) : null}
      <section>
        <h2>Co tu widać</h2>
        <p>
          Wydanie liczb dostaje nowy numer, gdy choć jedna ogłoszona liczba jest inna niż poprzednio. Ponowne
          uruchomienie programu z tymi samymi plikami niczego tu nie zmienia. Liczby nowe (np. za kolejny rok)
          nie są zmianą, tylko uzupełnieniem. Liczb, które są teraz ukryte, nie podajemy także w dawnej
          postaci.
        </p>
      </section>
    </>
  );
}

const changeForms = { one: "zmiany", few: "zmian", many: "zmian", other: "zmiany" };
const figureForms = {
  one: "liczba jest inna",
  few: "liczby są inne",
  many: "liczb jest innych",
  other: "liczby jest inne",
};

function headlineOf({ state, changes }: FigureHistory): string {
  if (state === 1) return "To pierwsze wydanie tych liczb: nie ma jeszcze z czym ich porównać.";
  const now = changes.filter(({ since }) => since === state).length;
  return now === 0
    ? `W wydaniu liczb nr ${String(state)} żadna z wcześniejszych liczb się nie zmieniła.`
    : `Wydanie liczb nr ${String(state)}: ${counted(now, figureForms)} niż poprzednio.`;
}

function leadOf({ state, changes }: FigureHistory): string[] {
  const before = changes.filter(({ since }) => since < state).length;
  return before > 0 ? [`Niżej są także wcześniejsze zmiany: ${number(before, 0)}.`] : [];
}

function Change({ change, names, table }: { change: FigureChange; names: KeyNames; table: Table }) {
  const isHidden = change.from === "hidden" || change.to === "hidden";
  const field = change.field as FieldName;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {keyWords(table.key, change.key, names)}
        <span class="todo">
          {fieldMeaning(field)} (<code>{change.table}</code>)
        </span>
      </th>
      <td role="cell" data-label="Było">
        {isHidden ? "ukryte" : valueText(change.from)}
      </td>
      <td role="cell" data-label="Jest">
        {isHidden ? "ukryte" : valueText(change.to)}
      </td>
      <td role="cell" data-label="Od wydania">
        {`nr ${String(change.since)}`}
      </td>
      <td role="cell" data-label="Powód">
        {change.because ?? reasons[change.reason]}
      </td>
    </tr>
  );
}

function valueText(value: PublishedValue): string {
  if (value === "gone") return "usunięto";
  if (value === null) return "brak danych";
  return value === "hidden" ? "ukryte" : number(value, [0, 4]);
}
