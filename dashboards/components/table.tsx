import type { VNode } from "preact";
import type { Column, TableModel } from "../../pipelines/figures/figure.ts";
import { hiddenMark } from "../../pipelines/contract/public-dataset.ts";
import { nbsp } from "../../pipelines/lib/polish.ts";

/** Wider tables get a scroll of their own, so that the page itself never scrolls sideways. */
const mostPlainColumns = 3;

const hiddenNote = `${hiddenMark} – liczba ukryta: mała liczba osób albo rodzin lub liczba, z której dałoby się ją wyliczyć.`;

/** @param links heading of a row → the page it leads to */
export function Table({
  model,
  isCompact = false,
  links,
}: {
  model: TableModel;
  isCompact?: boolean;
  links?: ReadonlyMap<string, string>;
}): VNode {
  const isWide = model.columns.length > mostPlainColumns;
  const table = (
    <table class={[isWide ? "wide" : "", isCompact ? "compact" : ""].join(" ").trim() || undefined}>
      <caption>
        <span>{model.caption}</span>
      </caption>
      <Head columns={model.columns} />
      <tbody>
        {model.rows.map((row, i) => (
          <tr key={i} class={row.isTotal ? "total" : undefined}>
            {row.cells.map((cell, j) => {
              const column = model.columns[j];
              return j === 0 ? (
                <th key={j} scope="row">
                  <RowHead text={cell} href={row.isTotal ? undefined : links?.get(cell)} />
                </th>
              ) : (
                <td key={j} class={cellClass(model.columns, j, column?.kind)}>
                  {cell === hiddenMark ? <HiddenNumber /> : cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      {isWide ? (
        <div class="scroll" role="region" aria-label={`Tabela: ${model.caption}`} tabindex={0}>
          {table}
        </div>
      ) : (
        table
      )}
      {[...model.notes, ...(hasHidden(model) ? [hiddenNote] : [])].map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
    </>
  );
}

/** The mark, and a word for who hears the page. */
function HiddenNumber() {
  return (
    <>
      <span aria-hidden="true">{hiddenMark}</span>
      <span class="unseen">ukryte</span>
    </>
  );
}

function hasHidden({ rows }: TableModel): boolean {
  return rows.some(({ cells }) => cells.includes(hiddenMark));
}

function RowHead({ text, href }: { text: string; href: string | undefined }) {
  // A date or a month is glued together and short: better a wider column than a broken one.
  if (href === undefined) return <bdi class={isGlued(text) ? "whole" : undefined}>{text}</bdi>;
  return (
    <a href={href}>
      <bdi>{text}</bdi>
    </a>
  );
}

function isGlued(text: string): boolean {
  return text.includes(nbsp) && !text.includes(" ") && text.length <= longestGlued;
}

/** "31 października 2025 r." */
const longestGlued = 24;

function Head({ columns }: { columns: readonly Column[] }) {
  const hasGroups = columns.some(({ group }) => group !== undefined);
  return (
    <thead>
      {hasGroups ? (
        <tr>
          {headingGroups(columns).map(({ group, span, label, kind }) =>
            group === undefined ? (
              <th key={label} scope="col" rowspan={2} class={kind === "number" ? "number" : undefined}>
                {label}
              </th>
            ) : (
              <th key={group} scope="colgroup" colspan={span} class="group-start">
                {group}
              </th>
            ),
          )}
        </tr>
      ) : null}
      <tr>
        {columns.map(({ label, kind, group }, j) =>
          hasGroups && group === undefined ? null : (
            <th key={j} scope="col" class={cellClass(columns, j, kind)}>
              {label}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}

interface Heading {
  group?: string;
  span: number;
  label: string;
  kind: Column["kind"];
}

function headingGroups(columns: readonly Column[]): Heading[] {
  const headings: Heading[] = [];
  for (const { group, label, kind } of columns) {
    const last = headings.at(-1);
    if (group !== undefined && last?.group === group) last.span += 1;
    else headings.push({ span: 1, label, kind, ...(group === undefined ? {} : { group }) });
  }
  return headings;
}

function cellClass(columns: readonly Column[], j: number, kind: Column["kind"] | undefined) {
  const group = columns[j]?.group;
  const isGroupStart = group !== undefined && columns[j - 1]?.group !== group;
  return [kind === "number" ? "number" : "", isGroupStart ? "group-start" : ""].join(" ").trim() || undefined;
}
