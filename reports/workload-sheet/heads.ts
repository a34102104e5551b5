/** Which column is what, and the heads above: names, what is in it, the number of the column in the annex. */
import { capitalised, nbsp } from "../../pipelines/lib/polish.ts";
import type { SheetContent } from "./content.ts";
import type { SheetPlan } from "./plan.ts";

export interface Columns {
  name: 1;
  fte: 2;
  /** Of the activity with that index, from 0. */
  count: (activity: number) => number;
  time: (activity: number) => number;
  hours: (activity: number) => number;
  total: number;
  nominal: number;
  available: number;
  required: number;
  missing: number;
  /** Both ends of the published interval; null where there is none on the sheet. */
  interval: readonly [number, number] | null;
  remark: number;
  last: number;
  widths: number[];
  /** Numbers printed under the heads: those of the annex, and on from there. */
  numbers: { total: string; nominal: string; available: string };
}

const widths = { name: 25, fte: 7.5, part: 7.2, result: 9.5, end: 7, remark: 19 };

export function columnsOf(activityCount: number, hasInterval: boolean): Columns {
  const total = 3 + 3 * activityCount;
  const remark = total + (hasInterval ? 7 : 5);
  return {
    name: 1,
    fte: 2,
    count: (activity) => 3 + 3 * activity,
    time: (activity) => 4 + 3 * activity,
    hours: (activity) => 5 + 3 * activity,
    total,
    nominal: total + 1,
    available: total + 2,
    required: total + 3,
    missing: total + 4,
    interval: hasInterval ? [total + 5, total + 6] : null,
    remark,
    last: remark,
    widths: [
      widths.name,
      widths.fte,
      ...Array<number>(3 * activityCount).fill(widths.part),
      ...Array<number>(5).fill(widths.result),
      ...(hasInterval ? [widths.end, widths.end] : []),
      widths.remark,
    ],
    numbers: { total: String(total - 1), nominal: String(total), available: String(total + 1) },
  };
}

const top = 3;

/** @returns the first row below the heads */
export function putHeads(plan: SheetPlan, columns: Columns, { activities }: SheetContent): number {
  const [names, parts, numbers] = [top, top + 1, top + 2];
  const tall = (column: number, text: string) => {
    plan.spread(names, [column, column], text, "head", 2);
  };
  tall(columns.name, "Pracownik, zespół, jednostka");
  tall(columns.fte, "Etaty");
  activities.forEach(({ label }, i) => {
    plan.spread(names, [columns.count(i), columns.hours(i)], capitalised(label), "head");
    plan.put(parts, columns.count(i), "liczba", "head");
    plan.put(parts, columns.time(i), `czas 1${nbsp}czyn. [h]`, "head");
    plan.put(parts, columns.hours(i), `h${nbsp}na etat`, "head");
  });
  tall(columns.total, `Czas potrzebny, h${nbsp}na etat`);
  plan.spread(names, [columns.nominal, columns.available], "Poziom obciążenia", "head");
  plan.put(parts, columns.nominal, "wobec wymiaru", "head");
  plan.put(parts, columns.available, "wobec dostęp. czasu", "head");
  tall(columns.required, "Etaty wymagane");
  tall(columns.missing, `Brakuje etatów (−${nbsp}zapas)`);
  if (columns.interval) {
    plan.spread(names, columns.interval, `95${nbsp}% PU brakujących etatów`, "head");
    plan.put(parts, columns.interval[0], "od", "head");
    plan.put(parts, columns.interval[1], "do", "head");
  }
  tall(columns.remark, "Uwagi");
  plan.height(names, 42);
  plan.height(parts, 40);
  putNumbers(plan, columns, activities.length, numbers);
  return numbers + 1;
}

function putNumbers(plan: SheetPlan, columns: Columns, activityCount: number, row: number): void {
  // The annex has no number for the posts: they stand in the head of its form.
  const numbered = (column: number) => String(column - 1);
  plan.put(row, columns.name, "1", "columnNumber");
  plan.put(row, columns.fte, "E", "columnNumber");
  const hours: string[] = [];
  for (let i = 0; i < activityCount; i++) {
    const [count, time, own] = [columns.count(i), columns.time(i), columns.hours(i)].map(numbered);
    hours.push(own ?? "");
    plan.put(row, columns.count(i), count ?? "", "columnNumber");
    plan.put(row, columns.time(i), time ?? "", "columnNumber");
    plan.put(row, columns.hours(i), `${own ?? ""} = ${count ?? ""} × ${time ?? ""} ÷ E`, "columnNumber");
  }
  const { total, nominal, available, required, missing, interval, remark } = columns;
  plan.put(row, total, `${numbered(total)} = ${hours.join(" + ")}`, "columnNumber");
  plan.put(row, nominal, `${numbered(nominal)} = ${numbered(total)} ÷ wymiar`, "columnNumber");
  plan.put(row, available, `${numbered(available)} = ${numbered(total)} ÷ dostępny`, "columnNumber");
  plan.put(row, required, numbered(required), "columnNumber");
  plan.put(row, missing, `${numbered(missing)} = ${numbered(required)} − E`, "columnNumber");
  for (const end of interval ?? []) plan.put(row, end, numbered(end), "columnNumber");
  plan.put(row, remark, numbered(remark), "columnNumber");
  plan.height(row, 24);
}
