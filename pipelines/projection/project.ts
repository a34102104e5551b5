/** The projection: two futures of one cohort, year by year. No input, no output, no rounding. */
import type { ProjectionModel } from "./model.ts";

/** One future; each list has an entry per year t = 0 … years. Money in złoty, discounted to the base year. */
export interface Future {
  /** [t][level] */
  persons: number[][];
  /** [t][linked problem] */
  linkedPersons: number[][];
  mandatoryCost: number[];
  linkedCost: number[];
}

export interface Projection {
  without: Future;
  with: Future;
  /** Of the action, t = 0 … years. */
  actionCost: number[];
  /** KZ: what the future without the action costs more, t = 0 … years; 0 in the base year. */
  costOfInaction: number[];
  /** Σ KZ over t = 1 … years. */
  grossSaving: number;
  /** Gross less all that the action costs. */
  netSaving: number;
  /** The first year from which what was saved stays at or above what the action has cost; null: none does. */
  paybackYear: number | null;
}

/** @param model checked already: see `faultsOf` */
export function project(model: ProjectionModel): Projection {
  const discounts = Array.from({ length: model.years + 1 }, (_, t) => (1 + model.discountRate) ** t);
  const without = futureOf(model, 0, discounts);
  const withAction = futureOf(model, 1 - model.action.deadweight, discounts);
  const actionCost = actionCosts(model, withAction.persons, discounts);
  // Like from like first, so that equal futures differ by exactly 0.
  const costOfInaction = without.mandatoryCost.map(
    (cost, t) =>
      cost - at(withAction.mandatoryCost, t) + (at(without.linkedCost, t) - at(withAction.linkedCost, t)),
  );
  const grossSaving = sum(costOfInaction.slice(1));
  return {
    without,
    with: withAction,
    actionCost,
    costOfInaction,
    grossSaving,
    netSaving: grossSaving - sum(actionCost),
    paybackYear: paybackOf(costOfInaction, actionCost),
  };
}

/** @param effect how much of the action's effect is its own, 0 (no action) … 1 */
function futureOf(model: ProjectionModel, effect: number, discounts: readonly number[]): Future {
  const idle = chancesOf(model, 0);
  const acting = effect === 0 ? idle : chancesOf(model, effect);
  const persons = [[...model.cohort]];
  const linkedPersons = [model.linked.map(({ start }) => start)];
  for (let t = 1; t <= model.years; t++) {
    // The action of year t − 1 acts on the step to t.
    const { moves, onsets } = t <= model.action.effectiveYears ? acting : idle;
    const before = persons[t - 1] ?? [];
    const cases = linkedPersons[t - 1] ?? [];
    persons.push(stepped(before, model.inflow, moves));
    linkedPersons.push(
      model.linked.map(({ exit }, q) => at(cases, q) * (1 - exit) + dot(before, onsets[q] ?? [])),
    );
  }
  const linkedCost = model.linked.map(({ cost }) => cost);
  const discounted = (amount: number, t: number): number => amount / (discounts[t] ?? 1);
  return {
    persons,
    linkedPersons,
    mandatoryCost: persons.map((levels, t) => discounted(dot(levels, model.mandatoryCost), t)),
    linkedCost: linkedPersons.map((cases, t) => discounted(dot(cases, linkedCost), t)),
  };
}

/** Probabilities of one year, mixed once and not at every step: a simulation takes most of its time here. */
interface Chances {
  /** [from][to] */
  moves: readonly (readonly number[])[];
  /** [linked problem][level] */
  onsets: readonly (readonly number[])[];
}

function chancesOf(model: ProjectionModel, share: number): Chances {
  if (share === 0) return { moves: model.without, onsets: model.linked.map(({ without }) => without) };
  return {
    moves: model.without.map((row, from) => mixed(row, model.with[from] ?? [], share)),
    onsets: model.linked.map((problem) => mixed(problem.without, problem.with, share)),
  };
}

function mixed(without: readonly number[], withAction: readonly number[], share: number): number[] {
  return without.map((chance, i) => chance + share * (at(withAction, i) - chance));
}

function stepped(before: readonly number[], inflow: readonly number[], moves: Chances["moves"]): number[] {
  const next = [...inflow];
  for (let from = 0; from < before.length; from++) {
    const persons = at(before, from);
    const row = moves[from] ?? [];
    for (let to = 0; to < next.length; to++) next[to] = at(next, to) + persons * at(row, to);
  }
  return next;
}

function actionCosts(
  { action, years }: ProjectionModel,
  persons: readonly number[][],
  discounts: readonly number[],
): number[] {
  return Array.from({ length: years + 1 }, (_, t) =>
    t < action.paidYears ? (action.fixedCost + dot(persons[t] ?? [], action.cost)) / (discounts[t] ?? 1) : 0,
  );
}

function paybackOf(costOfInaction: readonly number[], actionCost: readonly number[]): number | null {
  let balance = 0;
  let payback: number | null = null;
  for (let t = 0; t < costOfInaction.length; t++) {
    balance += at(costOfInaction, t) - at(actionCost, t);
    if (balance < 0) payback = null;
    else payback ??= t;
  }
  return payback;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += at(a, i) * at(b, i);
  return total;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function at(values: readonly number[], i: number): number {
  return values[i] ?? 0;
}
