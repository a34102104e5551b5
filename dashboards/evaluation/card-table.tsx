/** A table of texts that becomes cards on a telephone; its ARIA roles keep it a table for who hears it. */
import type { VNode } from "preact";
import type { TableModel } from "../../pipelines/figures/figure.ts";

export function CardTable({ model }: { model: TableModel }): VNode {
  return (
    <>
      <table class="cards" role="table">
        <caption>
          <span>{model.caption}</span>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {model.columns.map(({ label }) => (
              <th key={label} role="columnheader" scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {model.rows.map(({ cells: [head, ...others] }, i) => (
            <tr key={i} role="row">
              <th role="rowheader" scope="row">
                {head}
              </th>
              {others.map((cell, j) => (
                <td key={j} role="cell" data-label={model.columns[j + 1]?.label}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {model.notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
    </>
  );
}
