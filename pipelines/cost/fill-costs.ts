/** Cost cards computed: components, totals, projection. A card with a fault gives nothing; the others stay. */
import { readFileSync } from "node:fs";
import { readCard } from "../../sources/cost-cards/card.ts";
import { fieldText } from "../../sources/cost-cards/reader.ts";
import type { Tell } from "../../sources/cost-cards/asking.ts";
import { treeOf } from "../../sources/cost-cards/tree.ts";
import type { Finding } from "../../sources/findings.ts";
import { rules } from "../../sources/rules.ts";
import type { Database } from "../database.ts";
import { groupBy } from "../lib/group.ts";
import { cardRow, gainRows, levelRows, linkedRows, resultRow, type ComputedCard } from "./card-rows.ts";
import { componentRows, pricedComponents } from "./components.ts";
import type { UnitData } from "./measured.ts";
import { modelInputs } from "./model-inputs.ts";
import type { ListedPrice } from "./prices.ts";
import { projectionRows } from "./projection-rows.ts";

/** @returns what keeps cards from being computed, and what was taken instead of a measurement */
export async function fillCosts(database: Database): Promise<Finding[]> {
  const values = await database.query(`
    select unit_id, card_id, file_id, sheet_no, card_path, card_value, row_no
    from core_cost_cards__accepted order by unit_id, card_id, file_id, row_no, card_path`);
  if (values.length === 0) return [];
  const findings: Finding[] = [];
  const unitData = await dataOfUnits(database);
  const computed = [
    ...groupBy(values, (row) => `${String(row.unit_id)}|${String(row.card_id)}`).values(),
  ].map((rows) => {
    const unitId = String(rows[0]?.unit_id);
    const said: Finding[] = [];
    const card = computedCard(rows, unitId, unitData(unitId), said);
    findings.push(...said);
    return card;
  });
  await insertAll(
    database,
    computed.filter((one) => one !== null),
  );
  return findings;
}

type ValueRow = Record<string, string | number | null>;

/** null: with a fault, which stands in `said`. */
function computedCard(
  rows: readonly ValueRow[],
  unitId: string,
  { prices, data }: { prices: ReadonlyMap<string, ListedPrice>; data: UnitData },
  said: Finding[],
): ComputedCard | null {
  const place = { fileId: String(rows[0]?.file_id), sheet: Number(rows[0]?.sheet_no) };
  const tell: Tell = (rule, { line, path }, params = {}, value) => {
    const finding = {
      rule,
      place: { ...place, cell: `A${String(line)}` },
      unitId,
      params: { line, field: fieldText(path), ...params },
    };
    said.push(value === undefined ? finding : { ...finding, value });
  };
  const tree = treeOf(
    rows.map((row) => ({
      path: String(row.card_path),
      text: String(row.card_value),
      line: Number(row.row_no),
    })),
  );
  const card = readCard(tree, tell);
  if (!card) return null;
  const lookup = { prices, data, tell };
  const priced = pricedComponents(card, lookup);
  const inputs = card.projection && priced ? modelInputs(card, card.projection, unitId, priced, lookup) : [];
  if (!priced || !inputs || said.some(({ rule }) => rules[rule].severity === "error")) return null;
  const key = { unit_id: unitId, card_id: card.id };
  return { unitId, card, priced, inputs, projected: card.projection && projectionRows(card, key, inputs) };
}

async function insertAll(database: Database, cards: readonly ComputedCard[]): Promise<void> {
  await database.insert("ref_cost_card", cards.map(cardRow));
  await database.insert(
    "out__cost_card",
    cards.flatMap(({ card, unitId, priced }) => componentRows(card, unitId, priced)),
  );
  await database.fill(
    "out__cost_summary",
    readFileSync(new URL("./out__cost_summary.sql", import.meta.url), "utf8"),
  );
  await database.insert("out__cost_gain", cards.flatMap(gainRows));
  await database.insert("out__cost_level", cards.flatMap(levelRows));
  await database.insert("out__cost_linked", cards.flatMap(linkedRows));
  await database.insert(
    "out__cost_input",
    cards.flatMap(({ inputs }) => inputs.map(({ row }) => row)),
  );
  await database.insert("out__cost_result", cards.map(resultRow));
  const projected = cards.flatMap((one) => one.projected ?? []);
  await database.insert(
    "out__cost_projection",
    projected.flatMap((one) => one.projection),
  );
  await database.insert(
    "out__cost_sensitivity",
    projected.flatMap((one) => one.sensitivity),
  );
  await database.insert(
    "out__cost_payback",
    projected.flatMap((one) => one.payback),
  );
}

/** Prices and measurements by unit, read once for all cards. */
async function dataOfUnits(
  database: Database,
): Promise<(unitId: string) => { prices: ReadonlyMap<string, ListedPrice>; data: UnitData }> {
  const times = await database.rows("out__activity_time");
  const capacities = await database.rows("out__caseload_capacity");
  const profile = await database.rows("out__profile");
  const prices = (await database.query(`
    select unit_id, price_id, unit, nominal_cost_pln, price_year, price_kind,
      coalesce(territory, '–') as territory, source, grade
    from core_unit_cost__price`)) as unknown as (ListedPrice & { unit_id: string })[];
  return (unitId) => {
    const own = <T extends { unit_id: string }>(rows: readonly T[]): T[] =>
      rows.filter((row) => row.unit_id === unitId);
    return {
      prices: new Map(own(prices).map((price) => [price.price_id, price])),
      data: { activityTimes: own(times), capacities: own(capacities), profile: own(profile) },
    };
  };
}
