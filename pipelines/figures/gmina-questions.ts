/** The checklist of a gmina's analysis: what the data answer, and whom to ask for the rest. */
import type { Row } from "../contract/rows.ts";
import { codeText } from "./labels.ts";

type QuestionRow = Row<"out__gmina_question">;

export interface GminaQuestion {
  number: number;
  question: string;
  status: QuestionRow["question_status"];
  statusText: string;
  /** What the data hold. */
  evidence: string | null;
  /** Whom to ask or what to read; null where the data answer. */
  ask: string | null;
}

/** Whom to ask, by the question's number: data of these forms never answer the whole of it. */
const asked: Record<number, string> = {
  4: "zapytaj pracowników socjalnych, szkołę i ośrodek zdrowia: dane nie pokazują osób, które po pomoc nie przychodzą.",
  5: "zapytaj mieszkańców: rozmowy, ankieta, spotkania w sołectwach i na osiedlach.",
  6: "zapytaj pracowników socjalnych, sołtysów, radnych i dzielnicowych; sprawdź dojazd do szkół, pracy i urzędu.",
  7: "zapytaj urząd gminy i PCPR o transport, placówki dla seniorów i osób z niepełnosprawnością, organizacje społeczne.",
  8: "zapytaj pracowników ośrodka, szkół, policji, ochrony zdrowia i sądu (kuratorów).",
  9: "wypełnijcie kartę oceny poziomu współpracy: instytucja po instytucji.",
  10: "zapytaj instytucje o ostatnie wspólne działania, nie tylko o wymianę informacji.",
  11: "zapytaj instytucje, kto ostatnio zaprosił do współpracy.",
  12: "zapytaj pracowników instytucji, co wiedzą o zadaniach pozostałych.",
};
const readReports = "wczytaj roczne sprawozdania MPiPS-03 i ocenę zasobów (OZPS), najlepiej z kilku lat.";

/** @param rows out__gmina_question of one unit */
export function gminaQuestions(rows: readonly QuestionRow[]): GminaQuestion[] {
  return rows
    .toSorted((a, b) => a.question_no - b.question_no)
    .map(({ question_no, question, question_status, evidence }) => ({
      number: question_no,
      question,
      status: question_status,
      statusText: statusTexts[question_status] ?? codeText("question_status", question_status),
      evidence,
      ask: question_status === "answered" ? null : (asked[question_no] ?? readReports),
    }));
}

const statusTexts: Record<string, string> = {
  answered: "jest odpowiedź",
  partly: "częściowo",
  open: "otwarte",
};
