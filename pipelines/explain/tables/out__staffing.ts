/** Staffing norms: posts required against posts there are. */
import type { Row } from "../../contract/rows.ts";
import type { Database } from "../../database.ts";
import type { Asked, Explainer, How, Part } from "../types.ts";
import type { Words } from "../words.ts";
import { normSetting, residentsSetting } from "./references.ts";
import { rowsBeside } from "./rows-beside.ts";
import { seeRow } from "./scope-settings.ts";
import { jointLines, normLines } from "./staffing-lines.ts";

type Staffing = Row<"out__staffing">;

export const staffing: Explainer<"out__staffing"> = {
  answeredBy: "pipelines/analysis/out__staffing.sql",
  parts: partsOf,
  how,
};

/** The joint norm rests on the rows of its three parts alone. */
function partsOf(row: Staffing): Part[] {
  if (row.norm_id === "act_110") return [];
  const isOfPersons = row.norm_id === "act_min_3";
  const posts: Part = {
    sql: "out__staffing.posts",
    title: isOfPersons
      ? { pl: "osoby w pełnym wymiarze", en: "persons employed full time" }
      : { pl: "etaty", en: "FTE" },
    field: isOfPersons ? "full_time_persons" : "fte",
    labelled: "role",
    // Where a role is missing that day, what there is adds up to no answer.
    ...(row.actual_fte === null ? {} : { total: "actual_fte" }),
  };
  return [...basePart(row), posts];
}

function basePart({ norm_id: norm }: Staffing): Part[] {
  if (norm === "act_2000" || norm === "act_min_3") return [];
  return [
    {
      sql: "out__staffing.base",
      title:
        norm === "act_50"
          ? {
              pl: "rodziny i osoby samotnie gospodarujące objęte pracą socjalną",
              en: "families and single persons in social work",
            }
          : { pl: "rodziny", en: "families" },
      field: norm === "act_50" ? "social_work_cases" : "families",
      labelled: "role",
      total: "base_count",
    },
  ];
}

async function how({ row, database, words }: Asked<"out__staffing">): Promise<How> {
  const siblings = await rowsBeside("out__staffing", database, "semi join asked using (unit_id, as_of_date)");
  if (row.norm_id === "act_110")
    return {
      formulas: jointLines(row, siblings, words),
      see: siblings
        .filter((one) => ["act_2000", "act_50", "act_min_3"].includes(one.norm_id))
        .map((one) => seeRow("out__staffing", one, words.value("norm_id", one.norm_id))),
    };
  const norms = await normsOf(row, database);
  const residents = row.norm_id === "act_2000" ? await residentsOf(row, database) : [];
  return {
    formulas: normLines(row, words),
    settings: [
      ...norms.map((one) => normSetting(one, words)),
      ...residents.map((one) => residentsSetting(one, words)),
    ],
    see: [
      ...norms.map((one) =>
        seeRow("ref_norm", one, words.say("skąd próg normy", "where the threshold is from")),
      ),
      ...residents.map((one) =>
        seeRow("ref_residents", one, words.say("skąd liczba mieszkańców", "where the residents are from")),
      ),
      ...(await seeCaseload(row, database, words)),
    ],
    alsoBy: ["pipelines/analysis/out__caseload.sql", "pipelines/core/core_activity_counts__scope.sql"],
  };
}

/** The norm as it was in force that day, or, where it was not yet, as it first was. */
async function normsOf(row: Staffing, database: Database): Promise<Row<"ref_norm">[]> {
  const norms = await rowsBeside("ref_norm", database, "semi join asked using (unit_id, norm_id)");
  const isInForce = (one: Row<"ref_norm">): boolean =>
    one.valid_from_date <= row.as_of_date && row.as_of_date <= (one.valid_to_date ?? "9999-12-31");
  return [norms.find(isInForce) ?? norms[0]].filter((one) => one !== undefined);
}

/** The latest population known by that year. */
async function residentsOf(row: Staffing, database: Database): Promise<Row<"ref_residents">[]> {
  const known = await rowsBeside("ref_residents", database, "semi join asked using (unit_id)");
  return known.filter((one) => one.from_year <= Number(row.as_of_date.slice(0, 4))).slice(-1);
}

async function seeCaseload(
  row: Staffing,
  database: Database,
  words: Words,
): Promise<NonNullable<How["see"]>> {
  const states = await rowsBeside(
    "out__caseload",
    database,
    "semi join asked using (unit_id, as_of_date) where scope = 'unit'",
  );
  const isCounted = (role: string): boolean =>
    row.norm_id === "model_20"
      ? role === "social_worker"
      : row.norm_id !== "model_80" || role === "benefits_worker";
  return states
    .filter((one) => isCounted(one.role))
    .map((one) =>
      seeRow(
        "out__caseload",
        one,
        `${words.say("środowiska i obsada tego dnia", "caseload and staff of the day")}: ${words.value("role", one.role)}`,
      ),
    );
}
