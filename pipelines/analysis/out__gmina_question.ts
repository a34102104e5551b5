/** One row per unit and question of the checklist: what of the reported data answers it. */
import { gminaQuestions, type GminaQuestion } from "../../sources/concepts/questions.ts";
import { conceptGroups } from "../contract/codes-profile.ts";
import type { Row } from "../contract/rows.ts";
import type { Database } from "../database.ts";
import { groupBy } from "../lib/group.ts";
import { counted, type Forms } from "../lib/polish.ts";

/** What a unit's profile knows of one group of concepts, as values or as changes. */
interface Known {
  unit_id: string;
  concept_group: keyof typeof conceptGroups;
  needs: GminaQuestion["needs"];
  concept_count: number;
  first_year: number;
  last_year: number;
}

const known = `
  select unit_id, concept_group, needs, count(distinct concept) as concept_count,
    min(year) as first_year, max(year) as last_year
  from (
    select unit_id, concept, year, 'level' as needs from out__profile
    union all
    select unit_id, concept, year, 'change' from out__profile where change_1y is not null
  )
  inner join ref_concept using (concept)
  group by unit_id, concept_group, needs`;

const conceptForms: Forms = { one: "pojęcie", few: "pojęcia", many: "pojęć", other: "pojęcia" };

/** Questions of a gmina: a powiat's centre (PCPR) is asked none. */
export async function fillGminaQuestions(database: Database): Promise<void> {
  const byUnit = groupBy((await database.query(known)) as unknown as Known[], (row) => row.unit_id);
  const units = await database.query(
    "select unit_id from ref_unit where unit_type <> 'PCPR' order by unit_id",
  );
  await database.insert(
    "out__gmina_question",
    units.flatMap(({ unit_id }) =>
      gminaQuestions.map((question) => answer(String(unit_id), question, byUnit.get(String(unit_id)) ?? [])),
    ),
  );
}

function answer(unitId: string, asked: GminaQuestion, all: readonly Known[]): Row<"out__gmina_question"> {
  const answers = asked.groups.flatMap((group) =>
    all.filter((one) => one.concept_group === group && one.needs === asked.needs),
  );
  return {
    unit_id: unitId,
    question_no: asked.number,
    question: asked.question,
    question_status: statusOf(asked, answers.length),
    evidence: answers.length === 0 ? null : answers.map(evidenceText).join("; "),
  };
}

/** All groups: as good as such data can be; some: in part. */
function statusOf({ groups, best }: GminaQuestion, answerCount: number): GminaQuestion["best"] {
  if (answerCount === 0) return "open";
  return answerCount === groups.length ? best : "partly";
}

function evidenceText(one: Known): string {
  const what = one.needs === "change" ? "zmiany rok do roku: " : "";
  const years =
    one.first_year === one.last_year
      ? String(one.last_year)
      : `${String(one.first_year)}–${String(one.last_year)}`;
  return `${what}${conceptGroups[one.concept_group].pl} (${counted(one.concept_count, conceptForms)}), ${years}`;
}
