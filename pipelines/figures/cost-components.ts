/** The components of a card's two lists as they are read: one line each, with all its payers. */
import { units } from "../../sources/unit-costs/units.ts";
import type { Row } from "../contract/rows.ts";
import { rowId } from "../contract/row-id.ts";
import { counted, listed, moneyText, nbsp, nouns, number, percent, type Forms } from "../lib/polish.ts";
import type { CostCard } from "./cost-card.ts";
import { codeText } from "./labels.ts";

export type Side = "help" | "inaction";
type ComponentRow = Row<"out__cost_card">;

export interface ComponentLine {
  component_no: number;
  name: string;
  /** "20 godzin × 12 miesięcy" */
  quantity: string;
  /** "41,50 zł", in prices of the card's year. */
  unitCost: string;
  /** "39,80 zł w 2023 r." where that was another year's or unit's price; else "". */
  nominal: string;
  kind: string;
  /** Of quantity and price, codes; one where both are the same. */
  grades: string[];
  grade: string;
  payer: string;
  amount_pln: number;
  amount: string;
  /** What the drill-down tells, as term and meaning. */
  details: { term: string; meaning: string }[];
  /** For `miernik explain`. */
  ids: string[];
}

export function componentsOf({ components }: Pick<CostCard, "components">, side: Side): ComponentLine[] {
  const rows = components.filter((row) => row.side === side);
  const numbers = [...new Set(rows.map(({ component_no }) => component_no))].sort((a, b) => a - b);
  return numbers.flatMap((no) => {
    const ofNumber = rows.filter(({ component_no }) => component_no === no);
    const [first] = ofNumber;
    return first ? [lineOf(first, ofNumber)] : [];
  });
}

function lineOf(row: ComponentRow, rows: readonly ComponentRow[]): ComponentLine {
  const amount_pln = rows.reduce((sum, one) => sum + one.amount_pln, 0);
  const grades = [...new Set([row.grade, row.quantity_grade])];
  return {
    component_no: row.component_no,
    name: row.component,
    quantity: quantityText(row),
    unitCost: exactMoney(row.unit_cost_pln),
    nominal: isNominal(row)
      ? ""
      : `${exactMoney(row.nominal_cost_pln)} w${nbsp}${String(row.price_year)}${nbsp}r.`,
    kind: codeText("price_kind", row.price_kind),
    grades,
    grade: gradeText(row),
    payer: payerText(rows),
    amount_pln,
    amount: moneyText(amount_pln),
    details: detailsOf(row, rows),
    ids: rows.map((one) => rowId("out__cost_card", one)),
  };
}

/** One word where quantity and price are equally good, else both. */
function gradeText({ grade, quantity_grade }: ComponentRow): string {
  const price = codeText("grade", grade);
  const quantity = codeText("quantity_grade", quantity_grade);
  return grade === quantity_grade ? price : `cena: ${price}; ilość: ${quantity}`;
}

function payerText(rows: readonly ComponentRow[]): string {
  if (rows.length === 1) return codeText("payer", rows[0]?.payer ?? "");
  return listed(
    rows.map(({ payer, payer_share }) => `${codeText("payer", payer)} (${percent(payer_share)})`),
  );
}

function isNominal({ price_year, card_price_year, conversion_factor }: ComponentRow): boolean {
  return price_year === card_price_year && conversion_factor === 1;
}

const formsByUnit = new Map<string, Forms>(units.map(({ unit, forms }) => [unit, forms]));
const durationForms: Record<string, Forms> = { day: nouns.day, month: nouns.month, year: nouns.year };

function quantityText({ quantity, unit, duration, duration_unit }: ComponentRow): string {
  const forms = formsByUnit.get(unit);
  const times = forms ? counted(quantity, forms) : `${number(quantity)} (${unit})`;
  const length = durationForms[duration_unit ?? ""];
  return duration === null || !length ? times : `${times} ×${nbsp}${counted(duration, length)}`;
}

function detailsOf(row: ComponentRow, rows: readonly ComponentRow[]): ComponentLine["details"] {
  const nominal = `${exactMoney(row.nominal_cost_pln)} za: ${codeText("unit", row.unit)}`;
  return [
    { term: "Źródło ceny", meaning: row.source },
    { term: "Rodzaj i obszar ceny", meaning: `${codeText("price_kind", row.price_kind)}, ${row.territory}` },
    {
      term: "Cena w źródle",
      meaning:
        row.conversion_factor === 1
          ? `${nominal}, ceny z${nbsp}${String(row.price_year)}${nbsp}r.`
          : `${exactMoney(row.nominal_cost_pln)}, ceny z${nbsp}${String(row.price_year)}${nbsp}r.; przelicznik jednostek: ${number(row.conversion_factor, [0, 4])}`,
    },
    ...(row.price_year === row.card_price_year
      ? []
      : [
          {
            term: `Przeliczenie na ceny z${nbsp}${String(row.card_price_year)}${nbsp}r.`,
            meaning: `wskaźnik cen ${number(row.index_factor, [2, 4])}: ${exactMoney(row.unit_cost_pln)} za jednostkę`,
          },
        ]),
    {
      term: "Źródło ilości",
      meaning: `${row.quantity_source} (${codeText("quantity_grade", row.quantity_grade)})`,
    },
    {
      term: "Rachunek",
      meaning: `${quantityText(row)} × ${exactMoney(row.unit_cost_pln)} = ${moneyText(rows.reduce((sum, one) => sum + one.amount_pln, 0))}`,
    },
    {
      term: "Oszczędność byłaby",
      meaning: row.is_cashable ? "gotówką" : "uwolnioną możliwością pomocy innym, nie gotówką",
    },
  ];
}

/** With grosze where there are any. */
function exactMoney(amount: number): string {
  return `${number(amount, Number.isInteger(Math.round(amount * 100) / 100) ? 0 : 2)}${nbsp}zł`;
}
