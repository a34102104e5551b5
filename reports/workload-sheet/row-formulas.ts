/** One row of the sheet: its formulas, and what they give. Formulas know nothing of the scope but its cells. */
import { figuresOf, type Amounts, type Figures } from "./arithmetic.ts";
import type { SheetContent } from "./content.ts";
import type { Interval } from "./groups.ts";
import type { Columns } from "./heads.ts";
import { live, quoted, ref, type Content, type Look, type SheetPlan } from "./plan.ts";

/** Addresses of what all rows share, and the values there. */
export interface Parameters {
  timeRow: number;
  nominal: string;
  available: string;
  availableHours: number;
}

/** A row as written: where it stands, and what its formulas give. */
export interface ScopeRow {
  name: string;
  row: number;
  amounts: Amounts;
  figures: Figures;
  interval: Interval | null;
}

export interface Half {
  plan: SheetPlan;
  columns: Columns;
  content: SheetContent;
  parameters: Parameters;
  times: number[];
  /** In the second half: how far above the same row of the first half stands. */
  above: number | null;
}

/** What stands in the cells of a row that are no ratio. */
export interface Given {
  fte: Content;
  counts: Content[];
}

export interface Written {
  name: string;
  row: number;
  amounts: Amounts;
  given: Given;
  look: Look;
  remark: string;
  /** Why there is no ratio, where there is none. */
  reason: string;
  interval: Interval | null;
}

/** Writes the row's cells but its name. */
export function putRow(half: Half, written: Written): ScopeRow {
  const { plan, columns, times, parameters, above } = half;
  const { row, amounts, look, interval } = written;
  const basis = { times, nominalHours: half.content.nominalHours, availableHours: parameters.availableHours };
  const figures = figuresOf(amounts, basis);
  const fte = ref(row, columns.fte, "column");
  const ratio = (condition: string, quotient: string, value: number | null) =>
    live(`IF(${condition},${quotient},"—")`, value);
  const hasPosts = `N(${fte})>0`;
  putGiven(half, written);
  const needed: string[] = [];
  times.forEach((time, i) => {
    const [count, timeCell] = [`N(${ref(row, columns.count(i))})`, ref(row, columns.time(i))];
    needed.push(`${count}*${timeCell}`);
    plan.put(
      row,
      columns.time(i),
      live(`N(${ref(parameters.timeRow, columns.time(i), "row")})`, time),
      look,
      "hours",
    );
    plan.put(
      row,
      columns.hours(i),
      ratio(hasPosts, `${count}*${timeCell}/${fte}`, figures.hours[i] ?? null),
      look,
      "hours",
    );
  });
  const total = ref(row, columns.total);
  const hours = times.map((_, i) => ref(row, columns.hours(i))).join("+");
  const against = (base: string) => `AND(${hasPosts},N(${base})>0)`;
  plan.put(row, columns.total, ratio(hasPosts, hours, figures.total), look, "hours");
  plan.put(
    row,
    columns.nominal,
    ratio(against(parameters.nominal), `${total}/${parameters.nominal}`, figures.nominal),
    look,
    "level",
  );
  plan.put(
    row,
    columns.available,
    ratio(against(parameters.available), `${total}/${parameters.available}`, figures.available),
    look,
    "level",
  );
  const required = ref(row, columns.required);
  plan.put(
    row,
    columns.required,
    ratio(`N(${parameters.available})>0`, `(${needed.join("+")})/${parameters.available}`, figures.required),
    look,
    "fte",
  );
  plan.put(
    row,
    columns.missing,
    ratio(`AND(ISNUMBER(${fte}),ISNUMBER(${required}))`, `${required}-${fte}`, figures.missing),
    look,
    "fte",
  );
  columns.interval?.forEach((column, end) => {
    const value = above === null || !interval ? null : [interval.low, interval.high][end];
    plan.put(row, column, value ?? null, look === "sum" ? "sumConstant" : "constant", "fte");
  });
  const { remark, reason } = written;
  const shown = amounts.fte !== null && amounts.fte > 0 ? remark : reason;
  plan.put(
    row,
    columns.remark,
    live(`IF(${hasPosts},${quoted(remark)},${quoted(reason)})`, shown),
    look === "sum" ? "sum" : "remark",
  );
  return { name: written.name, row, amounts, figures, interval };
}

/** Posts and counts: to be filled in above, taken from there below. */
function putGiven({ plan, columns, above }: Half, { row, given, look, amounts }: Written): void {
  const put = (column: number, content: Content, value: number | null, format: "fte" | "count") => {
    if (above !== null) {
      const cell = ref(row - above, column);
      const formula = format === "fte" ? `IF(ISNUMBER(${cell}),${cell},"—")` : `N(${cell})`;
      plan.put(row, column, live(formula, value), look, format);
    } else {
      const isTyped = content === null || typeof content === "number";
      plan.put(row, column, content, isTyped ? "input" : look, format);
    }
  };
  put(columns.fte, given.fte, amounts.fte, "fte");
  given.counts.forEach((content, i) => {
    put(columns.count(i), content, amounts.counts[i] ?? null, "count");
  });
}
