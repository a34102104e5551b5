/** A number of the profile beside that of similar units. */
import type { Row } from "../../contract/rows.ts";
import type { Asked, Explainer, How } from "../types.ts";
import type { Words } from "../words.ts";
import { rowsBeside } from "./rows-beside.ts";
import { seeRow } from "./scope-settings.ts";

type Comparison = Row<"out__profile_comparison">;

export const profileComparison: Explainer<"out__profile_comparison"> = {
  answeredBy: "pipelines/analysis/out__profile_comparison.sql",
  parts: [],
  how,
};

async function how({ row, database, words }: Asked<"out__profile_comparison">): Promise<How> {
  const similar = await rowsBeside(
    "out__profile_comparison",
    database,
    "semi join asked using (year, concept, unit_type, gmina_kind, size_class)",
  );
  const rows = await rowsBeside("out__profile", database, "semi join asked using (year, concept)");
  const peers = similar.filter((one) => one.unit_id !== row.unit_id);
  const units = new Set([row.unit_id, ...peers.map((one) => one.unit_id)]);
  return {
    formulas: [groupText(row, words), ...numberTexts(row, peers, words), verdictText(row, words)],
    see: rows
      .filter((one) => units.has(one.unit_id))
      .map((one) => seeRow("out__profile", one, `${one.unit_id}: ${words.value("per_10k", one.per_10k)}`)),
  };
}

function groupText(row: Comparison, words: Words): string {
  const kind = row.gmina_kind === null ? words.unknown() : words.value("gmina_kind", row.gmina_kind);
  return words.say(
    `podobne jednostki projektu: ${row.unit_type}, ${kind}, ${words.value("size_class", row.size_class)}; bez tej: ${words.number(row.peer_count)}`,
    `similar units of the project: ${row.unit_type}, ${kind}, ${words.value("size_class", row.size_class)}; without this one: ${words.number(row.peer_count)}`,
  );
}

function numberTexts(row: Comparison, peers: readonly Comparison[], words: Words): string[] {
  const { peer_low_per_10k: low, peer_median_per_10k: median, peer_high_per_10k: high } = row;
  if (low === null || median === null || high === null) return [];
  const values = peers.map((one) => one.per_10k).sort((a, b) => a - b);
  const of = values.map((value) => words.number(value)).join(" · ");
  return [
    words.say(`ich wartości od najmniejszej: ${of}`, `their values, the least first: ${of}`),
    words.say(
      `pierwszy kwartyl ${words.number(low)}, mediana ${words.number(median)}, trzeci kwartyl ${words.number(high)} (między sąsiednimi wartościami liniowo)`,
      `first quartile ${words.number(low)}, median ${words.number(median)}, third quartile ${words.number(high)} (linear between neighbours)`,
    ),
  ];
}

function verdictText(row: Comparison, words: Words): string {
  return `${words.say("wniosek", "verdict")}: ${words.value("peer_verdict", row.peer_verdict)} (${words.say("tu", "here")} ${words.number(row.per_10k)})`;
}
