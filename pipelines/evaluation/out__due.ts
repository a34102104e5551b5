/** One row per deadline: the last day on which each rule that is kept now is kept, and what else falls due. */
import { readFileSync, readdirSync } from "node:fs";
import type { Database } from "../database.ts";

const folder = new URL("./due/", import.meta.url);
/** Made of settings alone, so a project without an evaluation has it too. */
const settingsOnly = "post.sql";
const dueFiles = readdirSync(folder)
  .filter((name) => name.endsWith(".sql"))
  .sort();

/**
 * Reads the tables and views of the evaluation, the waves laid out and out__project_post.
 * What was due before the day of evaluation and is still not done stands there too: its day has passed.
 */
export async function fillDue(database: Database): Promise<void> {
  const [known] = await database.query("select count(*) as days from core_evaluation__as_of");
  const hasEvaluation = Number(known?.days) > 0;
  if (hasEvaluation) await database.keep("open_team_span", readSql("queries/open_team_span.sql"));
  const files = dueFiles.filter((file) => hasEvaluation || file === settingsOnly);
  await database.fillAll(files.map((file) => ["out__due", placed(readSql(`due/${file}`))]));
}

/** With the row that the day is counted from as people find it, and the day from which one looks. */
function placed(deadlines: string): string {
  return `
    with due as (${deadlines}),
    post_day as (select max(as_of_date) as as_of_date from out__project_post),
    evaluation_day as (select max(as_of_date) as as_of_date from core_evaluation__as_of)
    select due.*,
      case when due.file_id is not null then concat(raw_file.file,
        case when raw_file.file_format = 'text' then '' else concat(', arkusz ', due.sheet_no) end,
        ', wiersz ', due.row_no) end as source_ref,
      coalesce(evaluation_day.as_of_date, post_day.as_of_date) as as_of_date
    from due
    left join raw_file using (file_id)
    cross join post_day cross join evaluation_day`;
}

function readSql(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8").replace(/;\s*$/, "");
}
