/** Staffing norms of the model and the act on the latest date: in sentences and tables, forward and in reverse. */
import type { Row } from "../contract/rows.ts";
import { counted, dateText, fteText, listed, number, stopped } from "../lib/polish.ts";
import type { TableModel } from "./figure.ts";
import { rolePlural } from "./labels.ts";

export type StaffingRow = Row<"out__staffing">;

export interface StaffingFinding {
  /** "YYYY-MM-DD"; null without any date. */
  asOf: string | null;
  /** Rows of that date, in the order model, act, joint. */
  rows: StaffingRow[];
  /** One sentence: which norms are met, which are not, which cannot be told. */
  headline: string;
  /** What would be needed, posts and whole persons. */
  lead: string[];
  /** Base → posts. */
  norms: TableModel;
  /** Posts → families, shown first for a small centre. */
  reverse: TableModel;
}

const order = ["model_20", "model_80", "act_2000", "act_50", "act_min_3", "act_110"];

const shortNames: Record<string, string> = {
  model_20: "Model: praca socjalna",
  model_80: "Model: świadczenia",
  act_2000: "Ustawa: mieszkańcy",
  act_50: "Ustawa: rodziny w pracy socjalnej",
  act_min_3: "Ustawa: co najmniej 3 osoby",
  act_110: "Ustawa łącznie (art. 110)",
};

/** @param all out__staffing of one unit */
export function staffingFinding(all: readonly StaffingRow[]): StaffingFinding {
  const asOf =
    all
      .map((row) => row.as_of_date)
      .sort()
      .at(-1) ?? null;
  const rows = all
    .filter((row) => row.as_of_date === asOf)
    .sort((a, b) => order.indexOf(a.norm_id) - order.indexOf(b.norm_id));
  return {
    asOf,
    rows,
    headline: headlineOf(rows),
    lead: [
      ...together(rows),
      ...actLead(rows),
      ...(asOf === null ? [] : [stopped(`Stan na ${dateText(asOf)}`)]),
    ],
    norms: normsTable(rows, asOf),
    reverse: reverseTable(rows, asOf),
  };
}

/** "norma modelu: 20 rodzin na etat" with its name for a table. */
export function normName(normId: string): string {
  return shortNames[normId] ?? normId;
}

function headlineOf(rows: readonly StaffingRow[]): string {
  if (rows.length === 0)
    return "Brak danych o zatrudnieniu – nie wczytano tabeli środowisk ani etatów w liczbach czynności.";
  const model = rows.filter((row) => row.norm_id.startsWith("model_"));
  const joint = rows.find((row) => row.norm_id === "act_110");
  return `${modelClause(model)}; ${actClause(joint)}.`;
}

function modelClause(model: readonly StaffingRow[]): string {
  const known = model.filter((row) => row.is_met !== null);
  if (known.length === 0) return "Norm modelu nie da się sprawdzić, bo nie podano liczby rodzin albo etatów";
  const broken = known.filter((row) => row.is_met === false);
  if (broken.length === 0) {
    if (known.length === model.length) return "Normy modelu są spełnione";
    return `Norma modelu (${listed(known.map(limitText))}) jest spełniona`;
  }
  const missing = broken.map((row) => `${limitText(row)} – brakuje ${fteText(row.gap_fte ?? 0, [0, 2])}`);
  return `Norma modelu nie jest spełniona: ${listed(missing)}`;
}

function limitText({ threshold }: StaffingRow): string {
  return `najwyżej ${number(threshold ?? 0)} rodzin na etat`;
}

function actClause(joint: StaffingRow | undefined): string {
  if (joint?.is_met === true) return "wymóg ustawy (art. 110) jest spełniony";
  if (joint?.is_met === false) return "wymóg ustawy (art. 110) nie jest spełniony";
  return "wymogu ustawy (art. 110) nie da się rozstrzygnąć z podanych danych";
}

function roleOfNorm(normId: string): string {
  return normId === "model_20" ? "social_worker" : "benefits_worker";
}

/** Families ÷ 20 and ÷ 80 belong together: each family has both workers. */
function together(rows: readonly StaffingRow[]): string[] {
  const model = rows.filter((row) => row.norm_id.startsWith("model_") && row.required_fte !== null);
  if (model.length < 2) return [];
  const each = model.map(
    (row) =>
      `${fteText(row.required_fte ?? 0)} ${rolePlural(roleOfNorm(row.norm_id), "genitive")} ` +
      `(${counted(row.required_persons ?? 0, person)})`,
  );
  const sum = model.reduce((total, row) => total + (row.required_fte ?? 0), 0);
  return [`Według modelu potrzeba ${listed(each)}, łącznie ${fteText(sum)}.`];
}

function actLead(rows: readonly StaffingRow[]): string[] {
  const of = (id: string) => rows.find((row) => row.norm_id === id);
  const three = of("act_min_3");
  const sentences: string[] = [];
  if (three?.is_met === false)
    sentences.push(
      `Ustawa wymaga co najmniej 3 pracowników socjalnych w pełnym wymiarze; jest ich ${number(three.actual_fte ?? 0, 0)}.`,
    );
  if (of("act_2000")?.base_count === null)
    sentences.push(
      "Nie podano liczby mieszkańców (pole residents w miernik.yaml albo tabela ludności z kodami TERYT).",
    );
  return sentences;
}

function normsTable(rows: readonly StaffingRow[], asOf: string | null): TableModel {
  return {
    caption: `Normy zatrudnienia${asOf === null ? "" : `, stan na ${dateText(asOf)}`}`,
    columns: [
      { label: "Norma", kind: "text" },
      { label: "Próg", kind: "text" },
      { label: "Podstawa", kind: "number" },
      { label: "Wymagane etaty", kind: "number" },
      { label: "Osoby", kind: "number" },
      { label: "Obecne etaty", kind: "number" },
      { label: "Brakuje", kind: "number" },
      { label: "Spełniona?", kind: "text" },
    ],
    rows: rows.map((row) => ({ cells: normCells(row), isTotal: row.norm_id === "act_110" })),
    notes: [
      "Brakuje: wymagane minus obecne etaty, liczba ujemna oznacza zapas. Osoby: etaty w górę do całości. " +
        "Według ustawy liczą się pracownicy socjalni obu stanowisk; przy wymogu 3 osób – osoby w pełnym wymiarze.",
      "Podstawa 1 na 50 rodzin i osób obowiązuje od 1 stycznia 2015 r.; łącznie: (1 na 2000 mieszkańców albo " +
        "1 na 50) i co najmniej 3 osoby.",
    ],
  };
}

function normCells(row: StaffingRow): string[] {
  const text = (value: number | null, digits: number | readonly [number, number] = [0, 2]) =>
    value === null ? "–" : number(value, digits);
  return [
    normName(row.norm_id),
    thresholdText(row),
    text(row.base_count, 0),
    text(row.required_fte, 2),
    text(row.required_persons, 0),
    text(row.actual_fte, 2),
    text(row.gap_fte, 2),
    row.is_met === null ? notTold(row) : row.is_met ? "tak" : "nie",
  ];
}

function thresholdText({ norm_id, threshold }: StaffingRow): string {
  if (norm_id === "act_110") return "(1 na 2000 albo 1 na 50) i 3";
  if (threshold === null) return "nie obowiązywała";
  const count = number(threshold, [0, 2]);
  if (norm_id === "act_min_3") return `co najmniej ${count} osoby`;
  if (norm_id === "act_2000") return `1 etat na ${count} mieszkańców`;
  return `1 etat na ${count} ${norm_id === "act_50" ? "rodzin i osób" : "rodzin"}`;
}

function notTold({ norm_id, threshold, base_count }: StaffingRow): string {
  if (threshold === null && norm_id !== "act_110") return "nie dotyczy";
  return base_count === null && norm_id !== "act_110" ? "nie podano podstawy" : "nie wiadomo";
}

function reverseTable(rows: readonly StaffingRow[], asOf: string | null): TableModel {
  const shown = rows.filter((row) => row.max_base_count !== null);
  return {
    caption: `Ile rodzin (mieszkańców) na obecne etaty${asOf === null ? "" : `, stan na ${dateText(asOf)}`}`,
    columns: [
      { label: "Norma", kind: "text" },
      { label: "Obecne etaty", kind: "number" },
      { label: "Najwyżej", kind: "number" },
      { label: "Jest", kind: "number" },
      { label: "Ponad normę", kind: "number" },
    ],
    rows: shown.map((row) => ({
      cells: [
        normName(row.norm_id),
        number(row.actual_fte ?? 0, 2),
        number(row.max_base_count ?? 0, 0),
        row.base_count === null ? "nie podano" : number(row.base_count, 0),
        row.base_count === null ? "–" : number(row.base_count - (row.max_base_count ?? 0), 0),
      ],
    })),
    notes: ["Liczba ujemna: o tyle można przyjąć więcej w ramach normy."],
  };
}

const person = { one: "osoba", few: "osoby", many: "osób", other: "osoby" };
