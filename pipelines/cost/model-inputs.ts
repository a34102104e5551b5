/** The inputs of a card's projection: rows of out__cost_input, in the order in which they are drawn. */
import type { CostCard, Known, ProjectionPart, Quantity } from "../../sources/cost-cards/contract.ts";
import type { Row } from "../contract/rows.ts";
import { bindShortWords } from "../lib/polish.ts";
import type { Lookup, PricedComponent } from "./components.ts";
import { yearlyCost } from "./costs-by-level.ts";
import type { Estimate } from "./estimate.ts";
import { inputWords, settingWords } from "./input-words.ts";
import { quantityOf } from "./measured.ts";
import { limitsOf, held, type InputKind } from "./input-limits.ts";
import { around, aroundChance, tornadoWidth, widthOf, type Range } from "./widths.ts";

export interface CardInput {
  row: Row<"out__cost_input">;
  /** Of the sensitivity of one input at a time; null: a setting that is as it is. */
  swing: Range | null;
}

interface Given {
  path: string;
  label: string;
  kind: InputKind;
  estimate: Estimate;
}

/** @returns null where a number is missing, which is told */
export function modelInputs(
  card: CostCard,
  projection: ProjectionPart,
  unitId: string,
  priced: readonly PricedComponent[],
  lookup: Lookup,
): CardInput[] | null {
  const given = [
    ...amounts(card, projection, priced, lookup),
    ...chances(card, projection),
    ...settings(card, projection),
  ];
  const found = given.filter((one) => one !== null);
  if (found.length < given.length) return null;
  const key = { unit_id: unitId, card_id: card.id };
  return found
    .filter(({ path, estimate }) => isKept(path, estimate))
    .map((one, i) => cardInput(one, i + 1, projection.years, key));
}

/** Levels are counted by "cohort", problems by "linked.N.cost"; any other input of 0 is the same as none. */
function isKept(path: string, { value, low, high }: Estimate): boolean {
  return (
    value !== 0 ||
    low !== high ||
    /^cohort\.|^linked\.\d+\.cost$|^(action\.[a-z]+Years|discountRate|action\.deadweight)$/.test(path)
  );
}

function amounts(
  card: CostCard,
  projection: ProjectionPart,
  priced: readonly PricedComponent[],
  lookup: Lookup,
): (Given | null)[] {
  const words = inputWords(projection, card.who.many);
  const count = (path: string, label: string, quantity: Quantity): Given | null => {
    const estimate = quantityOf(quantity, lookup.data, lookup.tell);
    return estimate && { path, label, kind: "persons", estimate };
  };
  const money = (
    path: string,
    label: string,
    cost: ProjectionPart["mandatoryCost"][number],
  ): Given | null => {
    const estimate = yearlyCost(cost, card, priced, lookup);
    return (
      estimate && { path, label, kind: path === "action.fixedCost" ? "pln_total" : "pln_year", estimate }
    );
  };
  const { cohort, inflow, mandatoryCost, linked, action } = projection;
  return [
    ...cohort.map((one, i) => count(`cohort.${String(i)}`, words.cohort(i), one)),
    ...inflow.map((one, i) => count(`inflow.${String(i)}`, words.inflow(i), one)),
    ...mandatoryCost.map((one, i) => money(`mandatoryCost.${String(i)}`, words.mandatoryCost(i), one)),
    ...action.cost.map((one, i) => money(`action.cost.${String(i)}`, words.actionCost(i), one)),
    ...(action.fixedCost ? [money("action.fixedCost", settingWords.fixedCost, action.fixedCost)] : []),
    ...linked.flatMap((problem, q) => [
      count(`linked.${String(q)}.start`, words.linked(q, "start"), problem.start),
      money(`linked.${String(q)}.cost`, words.linked(q, "cost"), problem.cost),
    ]),
  ];
}

function chances(card: CostCard, { without, with: withAction, linked, ...rest }: ProjectionPart): Given[] {
  const words = inputWords({ ...rest, without, with: withAction, linked }, card.who.many);
  return [
    ...without.flatMap((row, s) =>
      row.flatMap((known, to): Given[] => {
        const place = `${String(s)}.${String(to)}`;
        const acted = withAction[s]?.[to] ?? known;
        return [
          {
            path: `without.${place}`,
            label: words.without(s, to),
            kind: "probability",
            estimate: chance(known),
          },
          {
            path: `effect.${place}`,
            label: words.effect(s, to),
            kind: "change",
            estimate: change(known, acted),
          },
        ];
      }),
    ),
    ...linked.flatMap((problem, q): Given[] => {
      const path = `linked.${String(q)}`;
      return [
        {
          path: `${path}.exit`,
          label: words.linked(q, "exit"),
          kind: "probability",
          estimate: chance(problem.exit),
        },
        ...problem.without.flatMap((known, s): Given[] => {
          const acted = problem.with[s] ?? known;
          return [
            {
              path: `${path}.without.${String(s)}`,
              label: words.linked(q, "without", s),
              kind: "probability",
              estimate: chance(known),
            },
            {
              path: `${path}.effect.${String(s)}`,
              label: words.linked(q, "effect", s),
              kind: "change",
              estimate: change(known, acted),
            },
          ];
        }),
      ];
    }),
  ];
}

function settings({ discountRate }: CostCard, { years, action }: ProjectionPart): Given[] {
  const setting = (path: string, label: string, kind: InputKind, value: number): Given => ({
    path,
    label,
    kind,
    estimate: {
      value,
      low: value,
      high: value,
      isRangeStated: true,
      source: "ustawienie karty",
      grade: "assumption",
    },
  });
  return [
    {
      path: "action.deadweight",
      label: settingWords.deadweight,
      kind: "share",
      estimate: chance(action.deadweight),
    },
    setting("action.paidYears", settingWords.paidYears, "years", action.paidYears),
    setting("action.effectiveYears", settingWords.effectiveYears, "years", action.effectiveYears),
    setting("years", settingWords.years, "years", years),
    setting("discountRate", settingWords.discountRate, "share", discountRate),
  ];
}

function chance({ value, range, source, grade }: Known): Estimate {
  const ends = range ?? aroundChance(value, widthOf(grade));
  return { value, ...ends, isRangeStated: range !== null, source, grade };
}

/** What the action changes in a probability; a range stated of the probability with the action is one of the change. */
function change(without: Known, acted: Known): Estimate {
  const value = acted.value - without.value;
  const range = acted.range
    ? { low: acted.range.low - without.value, high: acted.range.high - without.value }
    : around(value, widthOf(acted.grade));
  const { source, grade } = acted;
  const isSame = value === 0 && acted.range === null;
  return {
    value,
    ...(isSame ? { low: 0, high: 0 } : range),
    isRangeStated: acted.range !== null,
    source,
    grade,
  };
}

function cardInput(
  { path, label, kind, estimate }: Given,
  no: number,
  years: number,
  key: { unit_id: string; card_id: string },
): CardInput {
  const { value, low, high, isRangeStated, source, grade } = estimate;
  const isSetting = path === "years" || path === "discountRate" || path.endsWith("Years");
  const limits = limitsOf(kind, path, value, years);
  const range = held({ low, high }, kind);
  const swing = isRangeStated ? range : held(around(value, tornadoWidth), kind);
  return {
    row: {
      ...key,
      input_path: path,
      input_no: no,
      input_label: bindShortWords(label),
      input_base: value,
      input_low: range.low,
      input_high: range.high,
      ...limits,
      input_unit: kind,
      source,
      grade,
      is_assumption: grade === "assumption" && !isSetting,
      is_adjustable: path !== "years",
    },
    swing: isSetting || swing.low === swing.high ? null : swing,
  };
}
