/** The checklist of the analysis of a gmina, and what of it reported data can answer, as data. */
import { readData } from "../values/labels.ts";

export interface GminaQuestion {
  number: number;
  question: string;
  /** Groups of concepts that all must be known for the best answer; none where only people can answer. */
  groups: readonly string[];
  /** Values of some year, or how they changed from one year to the next. */
  needs: "level" | "change";
  /** The most that reported data can do. */
  best: "answered" | "partly" | "open";
}

export const gminaQuestions: readonly GminaQuestion[] = readData(
  new URL("./questions.csv", import.meta.url),
).map((row) => ({
  number: Number(row.question_no),
  question: row.question ?? "",
  groups: (row.concept_groups ?? "").split(" ").filter((group) => group !== ""),
  needs: row.needs === "change" ? "change" : "level",
  best: row.best as GminaQuestion["best"],
}));
