/** Ids of the shipped rules: what miernik.yaml may name. */
import { readData } from "../../sources/values/labels.ts";

export const ruleIds: readonly string[] = readData(new URL("./rules.csv", import.meta.url)).map(
  ({ rule_id = "" }) => rule_id,
);
