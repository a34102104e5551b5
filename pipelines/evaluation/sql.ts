/** Queries over any table of the evaluation, made from its description: the same question asked of each. */
import { evaluationColumns } from "../contract/tables-evaluation.ts";
import { place } from "../contract/table.ts";
import type { Kind } from "../../sources/evaluation/description.ts";
import { describe, evaluationTableIds, type EvaluationTableId } from "../../sources/evaluation/tables.ts";

const placed = place.join(", ");

/** Rows that no check has rejected. */
export function accepted(table: EvaluationTableId): string {
  return `(select * from raw_evaluation__${table} anti join raw_rejection using (${placed}))`;
}

/** What tells rows apart, as columns. Rows that nothing tells apart are each their own. */
export function keyOf(table: EvaluationTableId): string[] {
  const { key, toldApartBy } = describe(table);
  const own =
    toldApartBy === undefined ? [] : place.map((part) => `case when ${toldApartBy} is null then ${part} end`);
  return ["unit_id", ...key, ...own];
}

/** Names of columns of one kind. */
export function columnsOfKind(table: EvaluationTableId, kind: Kind): string[] {
  return Object.entries(describe(table).columns).flatMap(([name, column]) =>
    column.kind === kind ? name : [],
  );
}

/** Every day on which something happened, over all tables: `day`. */
export function eventDays(): string {
  return evaluationTableIds
    .flatMap((table) =>
      columnsOfKind(table, "fact_date").map((column) => `select ${column} as day from ${accepted(table)}`),
    )
    .join("\nunion all\n");
}

/**
 * The rows of a table that count: accepted, each once, and as known on the day of evaluation. What happened later is not
 * there yet, and what is known only since such a day is null.
 */
export function tidyRows(table: EvaluationTableId): string {
  const { required, knownSince = {} } = describe(table);
  const days = columnsOfKind(table, "fact_date");
  const since = new Map(
    Object.entries(knownSince).flatMap(([day, columns]) => columns.map((column) => [column, day])),
  );
  const columns = evaluationColumns(table).map((column) => {
    const isOptionalDay = days.includes(column) && !required.includes(column);
    const day = isOptionalDay ? column : since.get(column);
    return day === undefined
      ? column
      : `case when ${day} > as_of_date then null else ${column} end as ${column}`;
  });
  const begun = [
    ...days.filter((day) => required.includes(day)).map((day) => `${day} <= as_of_date`),
    ...columnsOfKind(table, "month").map((month) => `cast(${month} || '-01' as date) <= as_of_date`),
  ];
  return `
    with counted as (
      select * from ${accepted(table)}
      qualify row_number() over (partition by ${keyOf(table).join(", ")} order by ${placed}) = 1
    )
    select unit_id, ${[...columns, ...place].join(", ")}
    from counted cross join core_evaluation__as_of
    ${begun.length === 0 ? "" : `where ${begun.join(" and ")}`}`;
}

/** Every received row of the tables that have any: its place, and whether an earlier file holds the same. */
export function receivedRows(held: readonly EvaluationTableId[]): string {
  if (held.length === 0) return `select ${placed}, false as is_repeated from raw_rejection where false`;
  return held
    .map(
      (table) => `
        select ${placed}, false as is_repeated
        from raw_evaluation__${table} semi join raw_rejection using (${placed})
        union all
        select ${placed},
          file_id <> first_value(file_id) over (partition by ${keyOf(table).join(", ")} order by ${placed})
        from ${accepted(table)}`,
    )
    .join("\nunion all\n");
}
