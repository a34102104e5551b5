/** The control sums of the form as equations over its rows. */
import { termsOf, type Term } from "./control-sum.ts";
import type { DictionaryRow } from "./dictionary.ts";

/** Row `total` is the sum of the terms, in each column. */
export interface ControlSum {
  total: number;
  terms: Term[];
}

/**
 * The sums printed on the form, and those that follow from them: social workers (27 = 28+29+30+31+34) put into the sum
 * of their unit (24 = … 28+29+30+31+33 …) give 24 = … 27+(33-34) …, which holds a part of the form to account that
 * lists only some of the rows.
 */
export function controlSumsOf(rows: readonly DictionaryRow[]): ControlSum[] {
  const printed = rows.flatMap((row) =>
    row.controlSum === "" ? [] : [{ total: Number(row.row), terms: termsOf(row.controlSum) }],
  );
  const derived = printed.flatMap((outer) => printed.flatMap((inner) => substituted(outer, inner) ?? []));
  return [...printed, ...derived];
}

/** The outer sum with the inner one's total in place of its rows, if all but one of them stand in it. */
function substituted(outer: ControlSum, inner: ControlSum): ControlSum | null {
  const plain = new Set(outer.terms.filter((term) => term.less === null).map((term) => term.row));
  if (outer === inner || plain.has(inner.total)) return null;
  const shared = inner.terms.filter((term) => plain.has(term.row));
  const [foreign, second] = inner.terms.filter((term) => !plain.has(term.row));
  if (shared.length < 2 || !foreign || second) return null;
  // The row before is the one whose part the foreign row is: "w tym (z wiersza 33)".
  const whole = foreign.row - 1;
  if (!plain.has(whole)) return null;
  const isShared = new Set(shared.map((term) => term.row));
  return {
    total: outer.total,
    terms: [
      { row: inner.total, less: null },
      ...outer.terms
        .filter((term) => !isShared.has(term.row))
        .map((term) => (term.row === whole ? { row: whole, less: foreign.row } : term)),
    ],
  };
}
