/** Who takes part in the evaluation, the days of its waves, and the evaluator's notes. */
import { rowId } from "../../contract/row-id.ts";
import type { Asked, Explainer, How, Part } from "../types.ts";
import { rowsBeside } from "./rows-beside.ts";

const rowOfUnit: Part = {
  sql: "out__evaluation_unit.row",
  title: { pl: "wiersz tabeli „Jednostki pilotażu”", en: "row of the table of the pilot's units" },
  field: "row_no",
};

export const evaluationReportExplainers: {
  out__evaluation_unit: Explainer<"out__evaluation_unit">;
  out__evaluation_wave: Explainer<"out__evaluation_wave">;
  out__evaluation_note: Explainer<"out__evaluation_note">;
} = {
  out__evaluation_unit: {
    answeredBy: "pipelines/evaluation/queries/out__evaluation_unit.sql",
    parts: [rowOfUnit],
    how: ({ row, words }): How => ({
      formulas: [
        words.say(
          `stan na dzień ewaluacji ${words.value("as_of_date", row.as_of_date)} (${words.value("as_of_basis", row.as_of_basis)})`,
          `as known on the day of evaluation, ${row.as_of_date} (${words.value("as_of_basis", row.as_of_basis)})`,
        ),
      ],
    }),
  },
  out__evaluation_wave: {
    answeredBy: "pipelines/evaluation/queries/out__evaluation_wave.sql",
    parts: [rowOfUnit],
    how: howDated,
  },
  out__evaluation_note: {
    answeredBy: "pipelines/evaluation/queries/out__evaluation_note.sql",
    parts: [
      {
        sql: "out__evaluation_note.row",
        title: { pl: "wiersz z notatką", en: "row of the note" },
        field: "row_no",
      },
    ],
    how: ({ words }): How => ({
      formulas: [words.say("notatka, jak w pliku", "the note as it stands in the file")],
    }),
  },
};

async function howDated({ row, database, words }: Asked<"out__evaluation_wave">): Promise<How> {
  const [unit] = await rowsBeside("out__evaluation_unit", database, "semi join asked using (unit_id)");
  const wave = words.value("wave", row.wave);
  const day = words.value("wave_date", row.wave_date);
  return {
    formulas: [
      words.say(
        `${wave}: ${day}, liczone od początku pilotażu jednostki, a dla jednostki porównawczej bez własnego początku – od środkowego z początków pilotażu`,
        `${wave}: ${row.wave_date}, counted from the unit's start; for a comparison unit without one, from the middle one of the pilot's starts`,
      ),
    ],
    see: unit
      ? [{ id: rowId("out__evaluation_unit", unit), what: words.say("jednostka pilotażu", "the unit") }]
      : [],
    alsoBy: ["pipelines/evaluation/queries/evaluation_wave.sql"],
  };
}
