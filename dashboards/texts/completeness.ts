/** Completeness of a unit's cards as pages say it, with what it would hide. */
import { cardCompleteness, type CardCompleteness } from "../../pipelines/figures/card-completeness.ts";
import { completenessDoubts } from "../../pipelines/figures/completeness-words.ts";
import type { UnitView } from "../unit-view.ts";

export interface Completeness extends CardCompleteness {
  /** Missing cards, and why a value (that of a role too) is over 100 %. */
  doubts: string[];
}

/** @see cardCompleteness */
export function unitCompleteness(view: UnitView, months?: readonly string[]): Completeness | null {
  const cards = cardCompleteness(view.tables, months);
  if (!cards) return null;
  const values = [cards, ...cards.byRole].map(({ completeness }) => completeness);
  return { ...cards, doubts: completenessDoubts(values, cards.missing, missingHours(view, cards.missing)) };
}

/** Hours of the missing cards, where the findings speak of just these cards and know their hours. */
function missingHours({ tables, unit }: UnitView, missing: number): number | null {
  const hours = tables.out__data_finding
    .filter((finding) => finding.rule === "card_missing" && finding.unit_id === unit.unit_id)
    .map((finding) => finding.hours_h);
  const known = hours.filter((value) => value !== null);
  if (known.length !== hours.length || hours.length !== missing) return null;
  return known.reduce((total, value) => total + value, 0);
}
