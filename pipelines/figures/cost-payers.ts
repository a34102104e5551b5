/** Who pays for help, and who would pay for its lack. */
import { moneyText } from "../lib/polish.ts";
import { payers } from "../contract/codes-costs.ts";
import type { CostCard } from "./cost-card.ts";
import type { TableModel } from "./figure.ts";
import { codeText } from "./labels.ts";

export interface PayerLine {
  payer: string;
  name: string;
  help: { amount: number; cashable: number };
  inaction: { amount: number; cashable: number };
  /** What the payer is spared less what the payer spends, if help works for all. */
  difference: number;
}

/** In the order of the contract: those nearest to the gmina first. */
export function payersOf({ summary }: Pick<CostCard, "summary">): PayerLine[] {
  return Object.keys(payers).flatMap((payer) => {
    const rows = summary.filter((row) => row.payer === payer);
    if (rows.length === 0) return [];
    const of = (side: string): PayerLine["help"] => ({
      amount: rows.find((row) => row.side === side)?.amount_pln ?? 0,
      cashable: rows.find((row) => row.side === side)?.cashable_pln ?? 0,
    });
    const [help, inaction] = [of("help"), of("inaction")];
    return [
      { payer, name: codeText("payer", payer), help, inaction, difference: inaction.amount - help.amount },
    ];
  });
}

export function payersTable(one: CostCard): TableModel {
  const lines = payersOf(one);
  const sum = (value: (line: PayerLine) => number): string =>
    moneyText(lines.reduce((total, line) => total + value(line), 0));
  const columns: readonly ((line: PayerLine) => number)[] = [
    ({ help }) => help.amount,
    ({ inaction }) => inaction.amount,
    ({ inaction }) => inaction.cashable,
    ({ inaction }) => inaction.amount - inaction.cashable,
    ({ difference }) => difference,
  ];
  return {
    caption: `Kto płaci, a kto oszczędza, ceny z ${String(one.card.card_price_year)} r.`,
    columns: [
      { label: "Płatnik", kind: "text" },
      { label: "Koszt pomocy", kind: "number" },
      { label: "razem", kind: "number", group: "Koszt zaniechania" },
      { label: "w tym gotówka", kind: "number", group: "Koszt zaniechania" },
      { label: "w tym uwolnione możliwości", kind: "number", group: "Koszt zaniechania" },
      { label: "Różnica", kind: "number" },
    ],
    rows: [
      ...lines.map((line) => ({ cells: [line.name, ...columns.map((value) => moneyText(value(line)))] })),
      { cells: ["Razem", ...columns.map(sum)], isTotal: true },
    ],
    notes: [
      "Różnica: koszt zaniechania minus koszt pomocy; dodatnia to tyle, ile płatnik by oszczędził, gdyby pomoc zapobiegła " +
        "wszystkim kosztom zaniechania.",
    ],
  };
}
