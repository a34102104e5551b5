/** The two rows that join norms: the model's 20 and 80, and the act's (1 in 2,000 or 1 in 50) and three. */
import { bindShortWords, capitalised } from "../../pipelines/lib/polish.ts";
import { codeText } from "../../pipelines/figures/labels.ts";
import { live, ref, type SheetPlan } from "./plan.ts";
import { columns, putPersons, yesNo, type NormRows } from "./staffing-cells.ts";
import type { StaffingContent } from "./staffing-content.ts";

export function modelRow(plan: SheetPlan, { norms }: StaffingContent, rows: NormRows): void {
  const row = rows.model;
  const parts = [norms.get("model_20"), norms.get("model_80")];
  const total = (valueOf: (norm: (typeof parts)[number]) => number | null | undefined) => {
    const [a, b] = parts.map((norm) => valueOf(norm) ?? null);
    return a === null || b === null || a === undefined || b === undefined ? null : a + b;
  };
  const bothOf = (column: number) => {
    const [a, b] = [ref(rows.model_20, column), ref(rows.model_80, column)];
    return `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),${a}+${b},"—")`;
  };
  plan.put(row, columns.norm, "Model łącznie: oba stanowiska", "sum");
  for (const column of [columns.base, columns.threshold, columns.most]) plan.put(row, column, null, "sum");
  plan.put(
    row,
    columns.required,
    live(
      bothOf(columns.required),
      total((norm) => norm?.required_fte),
    ),
    "sum",
    "fte",
  );
  plan.put(
    row,
    columns.persons,
    live(
      bothOf(columns.persons),
      total((norm) => norm?.required_persons),
    ),
    "sum",
    "count",
  );
  plan.put(
    row,
    columns.actual,
    live(
      bothOf(columns.actual),
      total((norm) => norm?.actual_fte),
    ),
    "sum",
    "fte",
  );
  plan.put(
    row,
    columns.missing,
    live(
      bothOf(columns.missing),
      total((norm) => norm?.gap_fte),
    ),
    "sum",
    "fte",
  );
  const [a, b] = [ref(rows.model_20, columns.isMet), ref(rows.model_80, columns.isMet)];
  const isMet = parts.map((norm) => norm?.is_met ?? null);
  const joint = isMet.includes(false) ? false : isMet.includes(null) ? null : true;
  plan.put(
    row,
    columns.isMet,
    live(andOf(`${a}="tak"`, `${b}="tak"`, `${a}="nie"`, `${b}="nie"`), yesNo(joint)),
    "sum",
  ).align = "center";
  plan.put(row, columns.source, "", "sum");
}

export function jointRow(plan: SheetPlan, { norms }: StaffingContent, rows: NormRows): void {
  const row = rows.act_110;
  const norm = norms.get("act_110");
  const has50 = (norms.get("act_50")?.threshold ?? null) !== null;
  const at = (id: keyof NormRows, column: number) => ref(rows[id], column);
  const of2000 = at("act_2000", columns.required);
  const isKnown = has50
    ? `AND(ISNUMBER(${of2000}),ISNUMBER(${at("act_50", columns.required)}))`
    : `ISNUMBER(${of2000})`;
  const less = has50 ? `MIN(${of2000},${at("act_50", columns.required)})` : of2000;
  const three = at("act_min_3", columns.required);
  const [staff, persons] = [at("act_2000", columns.actual), at("act_min_3", columns.actual)];
  plan.put(row, columns.norm, bindShortWords(capitalised(codeText("norm_id", "act_110"))), "sum");
  for (const column of [columns.base, columns.threshold, columns.most]) plan.put(row, column, null, "sum");
  const required = `IF(${isKnown},MAX(${less},N(${three})),"—")`;
  plan.put(row, columns.required, live(required, norm?.required_fte ?? null), "sum", "fte");
  putPersons(plan, row, norm, "sum");
  plan.put(row, columns.actual, live(staff, norm?.actual_fte ?? null), "sum", "fte");
  const missing =
    `IF(AND(${isKnown},ISNUMBER(${staff}),ISNUMBER(${persons})),` +
    `MAX(${less}-${staff},N(${three})-${persons}),"—")`;
  plan.put(row, columns.missing, live(missing, norm?.gap_fte ?? null), "sum", "fte");
  plan.put(row, columns.isMet, live(jointAnswer(rows, has50), yesNo(norm?.is_met)), "sum").align = "center";
  plan.put(row, columns.source, norm?.source ?? "", "sum");
}

/** What is unknown stays unknown, unless the rest decides without it. */
function jointAnswer(rows: NormRows, has50: boolean): string {
  const answer = (id: keyof NormRows) => ref(rows[id], columns.isMet);
  const [of2000, of50, three] = [answer("act_2000"), answer("act_50"), answer("act_min_3")];
  const either = has50 ? `OR(${of2000}="tak",${of50}="tak")` : `${of2000}="tak"`;
  const neither = has50 ? `AND(${of2000}="nie",${of50}="nie")` : `${of2000}="nie"`;
  return andOf(either, `${three}="tak"`, neither, `${three}="nie"`);
}

function andOf(firstYes: string, secondYes: string, firstNo: string, secondNo: string): string {
  return `IF(AND(${firstYes},${secondYes}),"tak",IF(OR(${firstNo},${secondNo}),"nie","—"))`;
}
