/** What the cells of a form accept, by kind of column. */
import type { DataValidation } from "exceljs";
import { dayRule, wholeRule } from "../table-form.ts";
import type { Column } from "./description.ts";

/** @param cell the column's first cell; @param start the first cell of the day that may not come after it */
export function ruleOf({ kind, choices }: Column, cell: string, start?: string): DataValidation {
  switch (kind) {
    case "fact_date":
    case "planned_date":
      return dayRule(cell, start);
    case "count":
      return wholeRule("zostaw komórkę pustą");
    case "scale":
      return decimalRule(1, 10, "Ocena", "Wpisz ocenę od 1 do 10.");
    case "number":
      return decimalRule(-1e10, 1e10, "Liczba", "Wpisz liczbę cyframi, np. 6 albo 2,5.");
    case "hours":
    case "money":
      return decimalRule(0, 1e10, "Liczba", "Wpisz liczbę od 0, np. 1040 albo 215,84.");
    case "choice":
      return listOf(Object.values(choices ?? {}).map(({ pl }) => pl));
    case "yes_no":
      return listOf(["tak", "nie"]);
    // Other words than these mean yes: something was written down there.
    case "presence":
      return { ...listOf(["tak", "nie"]), errorStyle: "information" };
    case "note":
    case "narrative":
      return lengthRule(4000);
    case "case":
      return lengthRule(40);
    case "id":
      return lengthRule(60);
    default:
      return lengthRule(200);
  }
}

function listOf(words: readonly string[]): DataValidation {
  return {
    type: "list",
    formulae: [`"${words.join(",")}"`],
    errorTitle: "Lista wartości",
    error: "Tej wartości nie ma na liście. Wybierz jedną z listy.",
  };
}

function decimalRule(least: number, most: number, errorTitle: string, error: string): DataValidation {
  return { type: "decimal", operator: "between", formulae: [least, most], errorTitle, error };
}

function lengthRule(most: number): DataValidation {
  return {
    type: "textLength",
    operator: "lessThanOrEqual",
    formulae: [most],
    errorTitle: "Za długi tekst",
    error: `Tekst może mieć najwyżej ${String(most)} znaków.`,
  };
}
