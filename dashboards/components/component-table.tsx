/** One list of a card: components with their amounts, each with its source and conversion behind a key. */
import type { VNode } from "preact";
import type { ComponentLine } from "../../pipelines/figures/cost-components.ts";
import { moneyText } from "../../pipelines/lib/polish.ts";

export function ComponentTable({
  caption,
  lines,
  each,
}: {
  caption: string;
  lines: readonly ComponentLine[];
  /** What the total is for each person or family. */
  each: (total: number) => string;
}): VNode {
  const total = lines.reduce((sum, { amount_pln }) => sum + amount_pln, 0);
  return (
    <table class="cards components" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {["Składnik", "Ilość", "Koszt jednostki", "Kto płaci"].map((label) => (
            <th key={label} role="columnheader" scope="col">
              {label}
            </th>
          ))}
          <th role="columnheader" scope="col" class="number">
            Kwota
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map((line) => (
          <ComponentRow key={line.component_no} line={line} />
        ))}
        <tr role="row" class="total">
          <th role="rowheader" scope="row">
            Razem
          </th>
          <td role="cell" colspan={3}>
            {each(total)}
          </td>
          <td role="cell" class="number">
            {moneyText(total)}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function ComponentRow({ line }: { line: ComponentLine }) {
  return (
    <>
      <tr role="row" class="has-drill">
        <th role="rowheader" scope="row">
          {line.name}
          <span class="todo">{line.grade}</span>
        </th>
        <td role="cell" data-label="Ilość">
          {line.quantity}
        </td>
        <td role="cell" data-label="Koszt jednostki">
          {line.unitCost}
          <span class="todo">{[line.kind, line.nominal].filter((part) => part !== "").join("; ")}</span>
        </td>
        <td role="cell" data-label="Kto płaci">
          {line.payer}
        </td>
        <td role="cell" class="number" data-label="Kwota">
          {line.amount}
        </td>
      </tr>
      <tr role="row">
        <td role="cell" colspan={5}>
          <Drill line={line} />
        </td>
      </tr>
    </>
  );
}

/** Where each number of the line comes from. */
function Drill({ line }: { line: ComponentLine }) {
  return (
    <details>
      <summary>
        Źródło i przeliczenie<span class="unseen">: {line.name}</span>
      </summary>
      <dl class="drill">
        {line.details.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
        <div>
          <dt>Skąd ta liczba</dt>
          <dd>
            {line.ids.map((id) => (
              <code key={id}>miernik explain {id}</code>
            ))}
          </dd>
        </div>
      </dl>
    </details>
  );
}
