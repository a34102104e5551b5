/** Checks of the evaluation's tables that need more than one row. Each is one question asked of every table that has any. */
import { evaluationColumns } from "../contract/tables-evaluation.ts";
import { place } from "../contract/table.ts";
import type { Database } from "../database.ts";
import { models, teamKinds, teamKindsOf } from "../../sources/evaluation/choices.ts";
import { describe, references, type EvaluationTableId } from "../../sources/evaluation/tables.ts";
import { columnName } from "../../sources/files/types.ts";
import type { Finding, Params } from "../../sources/findings.ts";
import type { RuleId } from "../../sources/rules.ts";
import { accepted, columnsOfKind, keyOf } from "./sql.ts";

type Guilty = Record<string, string | number | null>;
const placed = place.join(", ");

/** Leaves out what other rows overrule or contradict. @param fileName what a file is called in sentences */
export async function checkRows(
  database: Database,
  held: readonly EvaluationTableId[],
  fileName: (fileId: string) => string,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const table of held) {
    const params = { table: describe(table).title };
    const superseded = await reject(database, "entry_superseded", supersededRows(table));
    findings.push(...superseded.map((row) => findingAt("entry_superseded", row, {})));
    const unequal = await reject(database, "evaluation_repeated_unequal", unequalRows(table));
    findings.push(
      ...unequal.map((row) =>
        findingAt("evaluation_repeated_unequal", row, { ...params, key: keyText(table, row) }),
      ),
    );
    for (const row of await database.query(equalRows(table))) {
      const [other, count] = [fileName(String(row.other_file_id)), Number(row.rows)];
      findings.push(findingAt("evaluation_repeated_equal", row, { ...params, other, count }));
    }
  }
  return [...findings, ...(await checkTeams(database))];
}

/** Rows that name a team or programme that nobody described, one finding for each such mark of a file. */
export async function checkReferences(
  database: Database,
  held: readonly EvaluationTableId[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { table, column, to } of references.filter((one) => held.includes(one.table))) {
    const missing = await database.query(`
      select unit_id, file_id, sheet_no, min(row_no) as row_no, min(col_no) as col_no,
        ${column} as mark, count(*) as rows
      from ${accepted(table)} as named
      where ${column} is not null and not exists (
        from raw_evaluation__${to} as known
        where known.unit_id = named.unit_id and known.${column} = named.${column})
      group by file_id, sheet_no, ${column}, unit_id
      order by all`);
    for (const row of missing) {
      const params = { table: describe(table).title, other_table: describe(to).title };
      findings.push(
        findingAt("evaluation_reference_unknown", row, {
          ...params,
          value: String(row.mark),
          count: Number(row.rows),
        }),
      );
    }
  }
  return findings;
}

/** Events after the day of evaluation: slips of the year, or what a later report will count. */
export async function checkFuture(
  database: Database,
  held: readonly EvaluationTableId[],
): Promise<Finding[]> {
  const [known] = await database.query(
    "select strftime(as_of_date, '%Y-%m-%d') as as_of, as_of_basis from core_evaluation__as_of",
  );
  const findings: Finding[] = [];
  for (const table of held) {
    const days = columnsOfKind(table, "fact_date");
    if (days.length === 0) continue;
    const latest = days.length === 1 ? String(days[0]) : `greatest(${days.join(", ")})`;
    const late = await database.query(`
      select unit_id, file_id, sheet_no, min(row_no) as row_no, min(col_no) as col_no,
        strftime(max(${latest}), '%Y-%m-%d') as latest, count(*) as rows
      from ${accepted(table)} cross join core_evaluation__as_of
      where ${latest} > as_of_date
      group by unit_id, file_id, sheet_no order by all`);
    const rule = known?.as_of_basis === "given" ? "evaluation_after_as_of" : "evaluation_date_in_future";
    findings.push(
      ...late.map((row) =>
        findingAt(rule, row, {
          as_of: String(known?.as_of),
          latest: String(row.latest),
          count: Number(row.rows),
          table: describe(table).title,
        }),
      ),
    );
  }
  return findings;
}

/** Teams whose acronym their model does not know, and teams of which no one says the model. */
async function checkTeams(database: Database): Promise<Finding[]> {
  const known = Object.entries(teamKindsOf).flatMap(([model, kinds]) =>
    kinds.map((kind) => `('${model}', '${kind}')`),
  );
  const teams = `
    select team.*, coalesce(team.model, unit.model) as known_model
    from ${accepted("teams")} as team
    left join ${accepted("units")} as unit on unit.unit_id = team.unit_id`;
  const stray = await reject(
    database,
    "evaluation_team_of_other_model",
    `from (${teams}) where known_model is not null and (known_model, team_kind) not in (${known.join(", ")})`,
  );
  const modelless = await reject(
    database,
    "evaluation_team_without_model",
    `from (${teams}) where known_model is null`,
  );
  const kindOf = (row: Guilty): string => teamKinds[row.team_kind as keyof typeof teamKinds].pl;
  return [
    ...stray.map((row) =>
      findingAt("evaluation_team_of_other_model", row, {
        kind: kindOf(row),
        model: models[row.known_model as keyof typeof models],
      }),
    ),
    ...modelless.map((row) => findingAt("evaluation_team_without_model", row, { kind: kindOf(row) })),
  ];
}

function supersededRows(table: EvaluationTableId): string {
  const same = ["unit_id", ...describe(table).key].map(
    (name) => `new.${name} is not distinct from old.${name}`,
  );
  return `
    select distinct old.* from ${accepted(table)} as old
    inner join ref_supersession on ref_supersession.over_file_id = old.file_id
    inner join raw_evaluation__${table} as new on new.file_id = ref_supersession.file_id and ${same.join(" and ")}`;
}

/** Rows of one key that differ in anything else. */
function unequalRows(table: EvaluationTableId): string {
  const { key } = describe(table);
  const rest = evaluationColumns(table).filter((name) => !key.includes(name));
  if (rest.length === 0) return `from ${accepted(table)} where false`;
  const content = rest.map((name) => `${name} := ${name}`).join(", ");
  return `
    from ${accepted(table)}
    qualify count(distinct struct_pack(${content})) over (partition by ${keyOf(table).join(", ")}) > 1`;
}

/** Rows that repeat an earlier one, counted by sheet and file of the first. The tidy table takes the first alone. */
function equalRows(table: EvaluationTableId): string {
  const window = `(partition by ${keyOf(table).join(", ")} order by ${placed})`;
  return `
    select unit_id, file_id, sheet_no, min(row_no) as row_no, min(col_no) as col_no,
      other_file_id, count(*) as rows
    from (
      select *, first_value(file_id) over ${window} as other_file_id
      from ${accepted(table)} qualify row_number() over ${window} > 1)
    group by unit_id, file_id, sheet_no, other_file_id order by all`;
}

/** Notes the guilty rows as rejected and returns them. */
async function reject(database: Database, rule: RuleId, select: string): Promise<Guilty[]> {
  await database.run(`create or replace temp table guilty as (${select})`);
  await database.run(`
    insert into raw_rejection by name
    select distinct ${placed}, '${rule}' as rule from guilty`);
  return database.query(`from guilty order by ${placed}`);
}

function findingAt(rule: RuleId, row: Guilty, params: Params): Finding {
  const finding: Finding = {
    rule,
    place: {
      fileId: String(row.file_id),
      sheet: Number(row.sheet_no),
      cell: columnName(Number(row.col_no) - 1) + String(row.row_no),
    },
    params,
  };
  if (typeof row.unit_id === "string") finding.unitId = row.unit_id;
  return finding;
}

/** The key of a row for a sentence: marks, days and codes; words that people typed stay out. */
function keyText(table: EvaluationTableId, row: Guilty): string {
  const { key, columns } = describe(table);
  const shown = key.flatMap((name) => {
    const { kind, choices } = columns[name] ?? { kind: "label" };
    const value = row[name] as string | number | Date | null | undefined;
    if (value === null || value === undefined || kind === "label" || kind === "note") return [];
    if (value instanceof Date) return [value.toISOString().slice(0, 10)];
    return [choices?.[value]?.pl ?? String(value)];
  });
  return shown.length === 0 ? String(row.unit_id) : shown.join(", ");
}
