/** On the overview: what is overdue and what falls due this month, with the way to the rest. */
import type { VNode } from "preact";
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import { dueFinding, dueText, monthOf } from "../../pipelines/figures/due-words.ts";
import { counted, dateText, nbsp, number } from "../../pipelines/lib/polish.ts";
import { duePath, hasDue } from "./due-paths.ts";

const mostTerms = 3;

export function DueGlance({ tables }: { tables: Dataset["tables"] }): VNode | null {
  if (!hasDue(tables)) return null;
  const { asOf, overdue, thisMonth } = dueFinding(tables.out__due);
  const more = thisMonth.length - mostTerms;
  return (
    <>
      {asOf === null ? null : (
        <>
          <p>
            Terminy {monthOf(asOf)}
            {thisMonth.length === 0 ? ": żaden już nie przypada." : ":"}
          </p>
          <ul>
            {overdue.length === 0 ? null : (
              <li>
                <strong>zaległe:</strong> {counted(overdue.length, termForms)}
              </li>
            )}
            {thisMonth.slice(0, mostTerms).map((row) => (
              <li key={`${row.due_kind} ${dueText(row)}`}>
                {dateText(row.due_date)}: {dueText(row)}
              </li>
            ))}
            {more > 0 ? (
              <li>
                i{nbsp}jeszcze {number(more, 0)}
              </li>
            ) : null}
          </ul>
        </>
      )}
      <p>
        <a href={duePath}>Co trzeba zrobić</a>
      </p>
    </>
  );
}

const termForms = { one: "termin", few: "terminy", many: "terminów", other: "terminu" };
