/** Both lists of a card in one table, and who pays. A page holds the dearest components; the rest are summed. */
import type { CostCard } from "../../pipelines/figures/cost-card.ts";
import { componentsOf, type ComponentLine, type Side } from "../../pipelines/figures/cost-components.ts";
import { payersOf, type PayerLine } from "../../pipelines/figures/cost-payers.ts";
import type { TableModel, TableRow } from "../../pipelines/figures/figure.ts";
import { moneyText, shortened } from "../../pipelines/lib/polish.ts";

const mostComponents = 3;
const mostPayers = 4;
/** One line. */
const longestName = 40;

export function listsTable(one: CostCard): TableModel {
  return {
    caption: `Zestawienie: ile kosztuje pomoc i ile jej brak, ceny z ${String(one.card.card_price_year)} r.`,
    columns: [
      { label: "Składnik", kind: "text" },
      { label: "Ilość", kind: "text" },
      { label: "Koszt jednostki", kind: "number" },
      { label: "Kto płaci", kind: "text" },
      { label: "Kwota", kind: "number" },
    ],
    rows: [...rowsOf(one, "help", "Pomoc razem"), ...rowsOf(one, "inaction", "Brak pomocy razem")],
    notes: [],
  };
}

function rowsOf(one: CostCard, side: Side, total: string): TableRow[] {
  const lines = componentsOf(one, side).sort((a, b) => b.amount_pln - a.amount_pln);
  const rest = lines.slice(mostComponents);
  const sum = (some: readonly ComponentLine[]): string =>
    moneyText(some.reduce((all, { amount_pln }) => all + amount_pln, 0));
  return [
    ...lines.slice(0, mostComponents).map((line) => ({
      cells: [shortened(line.name, longestName), line.quantity, line.unitCost, line.payer, line.amount],
    })),
    ...(rest.length > 0
      ? [{ cells: [`pozostałe składniki (${String(rest.length)})`, "", "", "", sum(rest)] }]
      : []),
    { cells: [total, "", "", "", sum(lines)], isTotal: true },
  ];
}

export function payersTable(one: CostCard): TableModel {
  const most = ({ help, inaction }: PayerLine): number => Math.max(help.amount, inaction.amount);
  const payers = payersOf(one).sort((a, b) => most(b) - most(a));
  const rest = payers.slice(mostPayers);
  return {
    caption: "Kto płaci za pomoc, a kto za jej brak",
    columns: [
      { label: "Płatnik", kind: "text" },
      { label: "Pomoc", kind: "number" },
      { label: "Brak pomocy", kind: "number" },
      { label: "w tym gotówka", kind: "number" },
      { label: "Różnica", kind: "number" },
    ],
    rows: [
      ...payers.slice(0, mostPayers).map((payer) => ({ cells: [payer.name, ...amountsOf([payer])] })),
      ...(rest.length > 0
        ? [{ cells: [`pozostali płatnicy (${String(rest.length)})`, ...amountsOf(rest)] }]
        : []),
    ],
    notes: [
      "Różnica: ile płatnik by oszczędził, gdyby pomoc zapobiegła wszystkim kosztom jej braku. Ponad gotówkę: uwolnione miejsca i czas.",
    ],
  };
}

function amountsOf(payers: readonly PayerLine[]): string[] {
  const columns: readonly ((payer: PayerLine) => number)[] = [
    ({ help }) => help.amount,
    ({ inaction }) => inaction.amount,
    ({ inaction }) => inaction.cashable,
    ({ difference }) => difference,
  ];
  return columns.map((value) => moneyText(payers.reduce((sum, payer) => sum + value(payer), 0)));
}
