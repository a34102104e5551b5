/** "Zatrudnienie": the norms of the model and of the act, live, from families to posts and from posts to families. */
import { bindShortWords, capitalised, dateText, nbsp } from "../../pipelines/lib/polish.ts";
import { codeText } from "../../pipelines/figures/labels.ts";
import type { BookContent } from "./content.ts";
import { live, ref, SheetPlan, type Content, type PlannedSheet } from "./plan.ts";
import { columns, norms, putPersons, yesNo, type NormRows } from "./staffing-cells.ts";
import type { Norm, StaffingContent } from "./staffing-content.ts";
import { jointRow, modelRow } from "./staffing-joint.ts";

export const staffingSheetName = "Zatrudnienie";

export function staffingSheet(staffing: StaffingContent, book: BookContent): PlannedSheet {
  const plan = new SheetPlan(staffingSheetName, [44, 12, 12, 12, 11, 12, 12, 12, 15, 42]);
  plan.spread(1, [1, columns.source], `Normy zatrudnienia, stan na ${dateText(staffing.date)}`, "title");
  plan.height(1, 24);
  plan.spread(
    2,
    [1, columns.source],
    `${book.unit.unit_name} · żółte komórki można zmieniać, reszta przelicza się sama`,
    "subtitle",
  );
  let row = 4;
  const reverseRows = 5;
  const tableTop = staffing.startsFromStaff ? row + reverseRows : row;
  const table = putTable(plan, staffing, tableTop);
  row = staffing.startsFromStaff ? row : table.nextRow + 1;
  putReverse(plan, staffing, row, table.rows);
  const end = staffing.startsFromStaff ? table.nextRow : row + reverseRows - 1;
  putNotes(plan, end + 1);
  return plan.sheet;
}

function putTable(
  plan: SheetPlan,
  staffing: StaffingContent,
  top: number,
): { rows: NormRows; nextRow: number } {
  plan.spread(top, [1, columns.source], "Ile etatów wymagają normy", "section");
  const heads: [number, string][] = [
    [columns.norm, "Norma"],
    [columns.base, "Podstawa (rodziny, mieszkańcy)"],
    [columns.threshold, bindShortWords("Najwyżej na 1 etat")],
    [columns.required, "Etaty wymagane"],
    [columns.persons, bindShortWords("Osoby (w górę)")],
    [columns.actual, "Etaty obecne"],
    [columns.missing, `Brakuje (−${nbsp}zapas)`],
    [columns.isMet, "Czy spełniona"],
    [columns.most, bindShortWords("Obecnych etatów wystarcza na")],
    [columns.source, "Źródło normy"],
  ];
  for (const [column, text] of heads) plan.put(top + 1, column, text, "head");
  plan.height(top + 1, 42);
  const first = top + 2;
  const rows: NormRows = {
    model_20: first,
    model_80: first + 1,
    model: first + 2,
    act_2000: first + 3,
    act_50: first + 4,
    act_min_3: first + 5,
    act_110: first + 6,
  };
  for (const id of norms) putNorm(plan, staffing, id, rows);
  modelRow(plan, staffing, rows);
  jointRow(plan, staffing, rows);
  for (const row of Object.values(rows)) plan.height(row, 30);
  return { rows, nextRow: first + 7 };
}

function putNorm(
  plan: SheetPlan,
  staffing: StaffingContent,
  id: (typeof norms)[number],
  rows: NormRows,
): void {
  const norm = staffing.norms.get(id);
  const row = rows[id];
  const isMinimum = id === "act_min_3";
  const threshold = norm?.threshold ?? null;
  plan.put(row, columns.norm, bindShortWords(capitalised(codeText("norm_id", id))), "label");
  if (isMinimum) plan.put(row, columns.base, "nie dotyczy", "remark");
  else plan.put(row, columns.base, norm?.base_count ?? null, "input", "count");
  if (threshold === null) plan.put(row, columns.threshold, "nie obowiązuje", "remark");
  else plan.put(row, columns.threshold, threshold, "input", "plain");
  const cell = (column: number) => ref(row, column);
  const required = isMinimum
    ? `IF(ISNUMBER(${cell(columns.threshold)}),${cell(columns.threshold)},"—")`
    : `IF(AND(ISNUMBER(${cell(columns.base)}),N(${cell(columns.threshold)})>0),` +
      `${cell(columns.base)}/${cell(columns.threshold)},"—")`;
  const requiredFte = threshold === null ? null : (norm?.required_fte ?? null);
  plan.put(row, columns.required, live(required, requiredFte), "cell", "fte");
  putPersons(plan, row, norm);
  plan.put(row, columns.actual, actualOf(id, norm, staffing, rows), actualLook(id), "fte");
  putAnswer(plan, row, norm);
  const most =
    `IF(AND(ISNUMBER(${cell(columns.actual)}),ISNUMBER(${cell(columns.threshold)})),` +
    `ROUNDDOWN(ROUND(${cell(columns.actual)}*${cell(columns.threshold)},9),0),"—")`;
  if (isMinimum) plan.put(row, columns.most, "nie dotyczy", "remark");
  else plan.put(row, columns.most, live(most, norm?.max_base_count ?? null), "cell", "count");
  plan.put(row, columns.source, norm?.source ?? "", "remark");
}

function putAnswer(plan: SheetPlan, row: number, norm: Norm | undefined): void {
  const [required, actual, missing] = [columns.required, columns.actual, columns.missing].map((column) =>
    ref(row, column),
  ) as [string, string, string];
  const gap = `IF(AND(ISNUMBER(${required}),ISNUMBER(${actual})),${required}-${actual},"—")`;
  plan.put(row, columns.missing, live(gap, norm?.gap_fte ?? null), "cell", "fte");
  const isMet = `IF(ISNUMBER(${missing}),IF(ROUND(${missing},9)<=0,"tak","nie"),"—")`;
  plan.put(row, columns.isMet, live(isMet, yesNo(norm?.is_met)), "cell").align = "center";
}

/** The act counts the posts of both roles together; the two norms of the model hold them. */
function actualOf(
  id: (typeof norms)[number],
  norm: Norm | undefined,
  { roleCount }: StaffingContent,
  rows: NormRows,
): Content {
  const actual = norm?.actual_fte ?? null;
  if (id === "act_50") return live(ref(rows.act_2000, columns.actual), actual);
  if (id !== "act_2000") return actual;
  const both = `${ref(rows.model_20, columns.actual)}:${ref(rows.model_80, columns.actual)}`;
  return live(`IF(COUNT(${both})>=${String(roleCount)},SUM(${both}),"—")`, actual);
}

function actualLook(id: (typeof norms)[number]): "input" | "cell" {
  return id === "act_2000" || id === "act_50" ? "cell" : "input";
}

function putReverse(plan: SheetPlan, { norms: known }: StaffingContent, top: number, rows: NormRows): void {
  plan.spread(
    top,
    [1, columns.source],
    bindShortWords("Od etatów: na ile rodzin wystarczy (próba, tabeli norm nie zmienia)"),
    "section",
  );
  plan.put(top + 1, 1, "Stanowisko", "head");
  plan.put(top + 1, 2, "Etaty", "head");
  plan.put(top + 1, 3, "Rodziny, najwyżej", "head");
  plan.height(top + 1, 30);
  const lines = [
    { role: "social_worker", id: "model_20" },
    { role: "benefits_worker", id: "model_80" },
  ] as const;
  lines.forEach(({ role, id }, i) => {
    const row = top + 2 + i;
    const norm = known.get(id);
    const [posts, threshold] = [ref(row, 2), ref(rows[id], columns.threshold)];
    plan.put(row, 1, capitalised(codeText("role", role)), "label");
    plan.put(row, 2, norm?.actual_fte ?? null, "input", "fte");
    const formula =
      `IF(AND(ISNUMBER(${posts}),ISNUMBER(${threshold})),` +
      `ROUNDDOWN(ROUND(${posts}*${threshold},9),0),"—")`;
    plan.put(row, 3, live(formula, norm?.max_base_count ?? null), "cell", "count");
  });
}

function putNotes(plan: SheetPlan, first: number): void {
  const notes = [
    "Etaty wymagane to podstawa ÷ norma na etat, bez zaokrąglenia; osoby to etaty zaokrąglone w górę do całości, bo " +
      "zatrudnia się osoby. „—” znaczy: brak danych do obliczenia.",
    "Ustawa łącznie: (1 na 2000 mieszkańców albo 1 na 50 rodzin i osób objętych pracą socjalną) i co najmniej trzy osoby " +
      "w pełnym wymiarze. Etaty pracowników socjalnych obu stanowisk liczą się razem; przy normie trzech osób kolumna " +
      "„Etaty obecne” to osoby w pełnym wymiarze.",
  ];
  notes.forEach((note, i) => {
    plan.spread(first + i, [1, columns.source], bindShortWords(note), "note");
    plan.height(first + i, 26);
  });
}
