/** The profile of the gmina, once out__mpips03, out__ozps and ref_residents are filled. */
import { readFileSync } from "node:fs";
import type { TableName } from "../contract/tables.ts";
import type { Database } from "../database.ts";
import { fillGminaQuestions } from "./out__gmina_question.ts";

const steps: readonly [TableName, string][] = [
  ["core_profile__value", "../core/core_profile__value.sql"],
  ["core_profile__residents", "../core/core_profile__residents.sql"],
];

/** Made from values; a number of residents alone is no profile. */
const valueSteps: readonly [TableName, string][] = [
  ["out__profile", "./out__profile.sql"],
  ["out__profile_rate", "./out__profile_rate.sql"],
  ["out__profile_comparison", "./out__profile_comparison.sql"],
];

/** Fills the tables of the profile in the order in which they need each other. */
export async function fillProfile(database: Database): Promise<void> {
  await database.fillAll(steps.map(withSql));
  const held = await database.holding(["core_profile__value"]);
  if (held.size > 0) await database.fillAll(valueSteps.map(withSql));
  await fillGminaQuestions(database);
}

function withSql([table, path]: readonly [TableName, string]): [TableName, string] {
  return [table, readFileSync(new URL(path, import.meta.url), "utf8")];
}
