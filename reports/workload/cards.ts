/** How whole the time cards are over the report's period. */
import {
  cardCompleteness,
  monthsWithoutCards,
  type CardCompleteness,
} from "../../pipelines/figures/card-completeness.ts";
import { completenessDoubts, completenessPercent } from "../../pipelines/figures/completeness-words.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { rolePlural, rolesOf } from "../../pipelines/figures/labels.ts";
import { hasCards } from "../../pipelines/figures/structure-shares.ts";
import { capitalised, monthText, number } from "../../pipelines/lib/polish.ts";
import type { WorkloadView } from "./view.ts";

export interface Cards extends CardCompleteness {
  /** Missing cards, and why the value of all is over 100 %. */
  doubts: string[];
  /** Months of the period without any card. */
  monthsWithout: string[];
}

/** null without any card in the period. */
export function cardsOf({ tables, months }: WorkloadView): Cards | null {
  const cards = cardCompleteness(tables, months);
  if (!cards) return null;
  return {
    ...cards,
    doubts: completenessDoubts([cards.completeness], cards.missing),
    monthsWithout: monthsWithoutCards(tables, months),
  };
}

/** One row per month of the period and role; null without any card. */
export function cardsTable({ tables, months }: WorkloadView): TableModel | null {
  const rows = tables.out__card_completeness.filter((row) => months.includes(row.month));
  if (!hasCards(rows)) return null;
  const roles = rolesOf(rows);
  return {
    caption: "Kompletność kart czasu pracy",
    columns: [
      { label: "Stanowisko", kind: "text" },
      { label: "Miesiąc", kind: "text" },
      { label: "Pracownicy", kind: "number" },
      { label: "Oczekiwane h", kind: "number" },
      { label: "Wpisane h", kind: "number" },
      { label: "Kompletność", kind: "number" },
    ],
    rows: roles.flatMap((role) =>
      months.map((month) => {
        const row = rows.find((candidate) => candidate.month === month && candidate.role === role);
        const head = [capitalised(rolePlural(role)), monthText(month)];
        if (!row || row.filled_days === 0) return { cells: [...head, "–", "–", "–", "brak kart"] };
        return {
          cells: [
            ...head,
            number(row.worker_count, 0),
            row.expected_h === null ? "nieznane" : number(row.expected_h, 1),
            number(row.entered_h, 1),
            row.completeness === null ? "nieznana" : completenessPercent(row.completeness),
          ],
        };
      }),
    ),
    notes: ["Kompletność: godziny wpisane do kart ÷ oczekiwane (wymiar miesiąca × etaty)."],
  };
}
