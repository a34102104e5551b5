/** The codebook, made from the contract: every published table, its grain, key and fields. */
import type { VNode } from "preact";
import { fields, type Field, type FieldType } from "../../pipelines/contract/fields.ts";
import type { Table } from "../../pipelines/contract/tables.ts";
import { once } from "./once.tsx";

const typeWords: Record<FieldType, string> = {
  text: "tekst",
  date: "data RRRR-MM-DD",
  month: "miesiąc RRRR-MM",
  integer: "liczba całkowita",
  hours: "liczba dziesiętna",
  fte: "liczba dziesiętna",
  ratio: "liczba dziesiętna",
  boolean: "prawda albo fałsz",
};

export function Codebook({
  published,
}: {
  published: readonly (readonly [name: string, table: Table])[];
}): VNode {
  return (
    <>
      {published.map(([name, table]) => (
        <details key={name} dangerouslySetInnerHTML={entryOf(table, name)} />
      ))}
    </>
  );
}

const entryOf = once((table: Table, name) => (
  <>
    <summary>
      <code>{name}</code> – jeden wiersz to: {table.grain.pl}
    </summary>
    <TableEntry name={name} table={table} />
  </>
));

function TableEntry({ name, table }: { name: string; table: Table }) {
  return (
    <div class="scroll" role="region" aria-label={`Słownik pól tabeli ${name}`} tabindex={0}>
      <table class="codebook compact">
        <caption>
          <code>{name}</code>: {table.grain.pl}. Klucz: <code>{table.key.join(", ")}</code>
        </caption>
        <thead>
          <tr>
            <th scope="col">Pole</th>
            <th scope="col">Znaczenie</th>
            <th scope="col">Typ</th>
            <th scope="col">Jednostka</th>
          </tr>
        </thead>
        <tbody>
          {table.fields.map((name) => {
            const field: Field = fields[name];
            return (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>
                  {field.pl}
                  {table.optional?.includes(name) ? " (puste, gdy nieznane)" : ""}
                  <Codes field={field} />
                </td>
                <td>{typeWords[field.type]}</td>
                <td>{field.unit?.pl ?? "–"}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Codes({ field }: { field: Field }) {
  if (!field.values) return null;
  return (
    <span class="todo">
      {Object.entries(field.values).map(([code, { pl }], i) => (
        <span key={code}>
          {i > 0 ? "; " : ""}
          <code>{code}</code> – {pl}
        </span>
      ))}
    </span>
  );
}
