/** A question of the checklist: which data answer it. */
import type { Row } from "../../contract/rows.ts";
import { gminaQuestions } from "../../../sources/concepts/questions.ts";
import type { Asked, Explainer, How } from "../types.ts";
import type { Words } from "../words.ts";
import { rowsBeside } from "./rows-beside.ts";
import { seeRow } from "./scope-settings.ts";

/** So many rows of each group of concepts are named; they lead to the others. */
const NAMED = 3;

export const gminaQuestion: Explainer<"out__gmina_question"> = {
  answeredBy: "pipelines/analysis/out__gmina_question.ts",
  parts: [],
  how,
};

async function how({ row, database, words }: Asked<"out__gmina_question">): Promise<How> {
  const asked = gminaQuestions.find((one) => one.number === row.question_no);
  const groups = asked?.groups ?? [];
  const see: NonNullable<How["see"]> = [];
  for (const group of groups) {
    const rows = await rowsBeside(
      "out__profile",
      database,
      `semi join asked using (unit_id)
       where concept in (select concept from ref_concept where concept_group = $group)
         and ($needs = 'level' or change_1y is not null)`,
      { group, needs: asked?.needs ?? "level" },
    );
    see.push(...newest(rows).map((one) => seeRow("out__profile", one, rowText(one, words))));
  }
  const names = groups.map((group) => words.value("concept_group", group)).join(", ");
  return {
    formulas: [
      row.question,
      groups.length === 0
        ? words.say(
            "na to pytanie sprawozdania nie odpowiadają: trzeba zapytać ludzi",
            "reports do not answer this: people must be asked",
          )
        : words.say(
            `potrzebne grupy pojęć: ${names}; są wszystkie: najlepsza odpowiedź, jaką mogą dać sprawozdania, są niektóre: w części`,
            `groups of concepts needed: ${names}; all there: the best answer that reports can give, some: in part`,
          ),
      `${words.say("wniosek", "verdict")}: ${words.value("question_status", row.question_status)}`,
    ],
    see,
    alsoBy: ["sources/concepts/questions.csv"],
  };
}

function newest(rows: readonly Row<"out__profile">[]): Row<"out__profile">[] {
  const last = Math.max(...rows.map((one) => one.year));
  return rows.filter((one) => one.year === last).slice(0, NAMED);
}

function rowText(row: Row<"out__profile">, words: Words): string {
  return `${row.concept}, ${String(row.year)}: ${words.number(row.value)}`;
}
