/** The budget of each place: what was planned, as quantity × price, and what was spent. */
import { drawing, type Cells } from "./draw.ts";
import { otherwise } from "./mess.ts";
import type { Place } from "./places.ts";

const lines = [
  {
    category: "wynagrodzenia",
    element: "koordynacja i monitoring",
    factors: [1, 18],
    unit: "etat × miesiąc",
    price: 7400,
  },
  {
    category: "usługi",
    element: "usługi opiekuńcze",
    factors: [20, 64, 4],
    unit: "osoba × tydzień × godzina",
    price: 42,
  },
  {
    category: "superwizja",
    element: "superwizja zespołów",
    factors: [6, 3],
    unit: "spotkanie × godzina",
    price: 260,
  },
  {
    category: "szkolenia",
    element: "szkolenia pracowników",
    factors: [3, 6],
    unit: "szkolenie × godzina",
    price: 310,
  },
  { category: "wyposażenie", element: "komputery i łączność", factors: [3], unit: "zestaw", price: 4200 },
] as const;

/** Larger places help more people; those who left had spent half. */
export function budget(seed: number, place: Place): Cells[] {
  const random = drawing(seed, place, "budget");
  const people = { GOPS: 0.4, MGOPS: 0.6, MOPS: 1 }[place.type];
  return lines.map(({ category, element, factors, unit, price }, index): Cells => {
    const own = category === "usługi" ? [Math.round(factors[0] * people), ...factors.slice(1)] : factors;
    const planned = own.reduce((product, factor) => product * factor, price);
    const isSlip = place.id === otherwise.budgetSlip && index === 1;
    const share = (place.isLeaving ? 0.5 : 1) * (0.84 + 0.22 * random.next());
    return {
      budget_line_no: index + 1,
      category,
      model_element: element,
      quantity: own.join(" × "),
      quantity_unit: unit,
      unit_price_pln: price,
      planned_pln: isSlip ? planned + 1000 : planned,
      spent_pln: Math.round(planned * share),
    };
  });
}
