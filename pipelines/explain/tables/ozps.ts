/** The assessment of resources (OZPS): its cells as given, and how its forecasts turned out. */
import type { Row } from "../../contract/rows.ts";
import type { Database } from "../../database.ts";
import type { Asked, Explainer, How, Part } from "../types.ts";
import type { Words } from "../words.ts";
import { seeRow } from "./scope-settings.ts";

export const ozps: Explainer<"out__ozps"> = {
  answeredBy: "pipelines/analysis/out__ozps.sql",
  parts: [
    {
      sql: "out__ozps.cell",
      title: {
        pl: "komórki oceny (rok oceny / rok wartości)",
        en: "cells of the assessment (assessed / value year)",
      },
      field: "value",
      total: "value",
    },
  ],
  how: howGiven,
};

async function howGiven({ row, database, words }: Asked<"out__ozps">): Promise<How> {
  return {
    formulas: [
      row.concept === null
        ? words.say(
            `wiersz ${row.row} nie ma pojęcia w słowniku (sources/ozps/rows.csv)`,
            `row ${row.row} has no concept in the dictionary (sources/ozps/rows.csv)`,
          )
        : `${words.say("wiersz", "row")} ${row.row}: ${await labelOf(row.concept, database)}`,
      contentText(row, words),
      words.say(
        "Wartość jest przepisana z komórki; równe komórki różnych plików liczą się raz.",
        "The value is that of the cell; equal cells of different files count once.",
      ),
    ],
    see: await otherEditions(database, words),
    alsoBy: ["pipelines/core/core_ozps__cell.view.sql"],
  };
}

/** What stands in the cell: four different things. */
function contentText({ value, symbol, text }: Row<"out__ozps">, words: Words): string {
  const label = words.say("w komórce stoi", "the cell holds");
  if (value !== null) return `${label}: ${words.number(value)}`;
  if (text !== null) return `${label}: „${text}”`;
  if (symbol === ".") return words.say(`${label} „.”: brak informacji`, `${label} “.”: no information`);
  if (symbol === "x") return words.say(`${label} „x”: nie dotyczy`, `${label} “x”: not applicable`);
  if (symbol === "-") return words.say(`${label} „-”: nie wystąpiło`, `${label} “-”: did not occur`);
  return words.say("w komórce nic nie wpisano", "the cell is empty");
}

/** The same concept and year in other assessments. */
async function otherEditions(database: Database, words: Words): Promise<NonNullable<How["see"]>> {
  const others = (await database.query(`
    select other.* from out__ozps as other inner join asked using (unit_id, concept, value_year)
    where other.assessment_year <> asked.assessment_year
    order by other.assessment_year, other.row`)) as unknown as Row<"out__ozps">[];
  return others.map((one) =>
    seeRow(
      "out__ozps",
      one,
      `${words.say("ten sam rok w ocenie za", "the same year in the assessment of")} ${String(one.assessment_year)}: ${one.value === null ? (one.symbol ?? "–") : words.number(one.value)}`,
    ),
  );
}

const forecastCell: Part = {
  sql: "out__ozps_forecast.forecast",
  title: { pl: "prognoza (rok oceny / rok wartości)", en: "forecast (assessed / value year)" },
  field: "forecast",
  total: "forecast",
};

const factCell: Part = {
  sql: "out__ozps_forecast.fact",
  title: { pl: "rzeczywista wartość (rok oceny / rok wartości)", en: "actual value (assessed / value year)" },
  field: "fact",
  total: "fact",
};

export const ozpsForecast: Explainer<"out__ozps_forecast"> = {
  answeredBy: "pipelines/analysis/out__ozps_forecast.sql",
  parts: (row) => (row.fact === null ? [forecastCell] : [forecastCell, factCell]),
  how: howForeseen,
};

async function howForeseen({ row, database, words }: Asked<"out__ozps_forecast">): Promise<How> {
  const cells = (await database.query(`
    select cell.* from out__ozps as cell inner join asked on asked.unit_id = cell.unit_id and asked.concept = cell.concept
    where (cell.assessment_year = asked.assessment_year and cell.value_year in (asked.value_year, asked.assessment_year))
      or (cell.assessment_year = asked.fact_assessment_year and cell.value_year = asked.value_year)
    order by cell.assessment_year, cell.value_year, cell.row`)) as unknown as Row<"out__ozps">[];
  return {
    formulas: [
      `${words.say("wiersz", "row")}: ${await labelOf(row.concept, database)}`,
      ...errorTexts(row, words),
      row.is_copied
        ? words.say(
            "Prognoza powtarza liczbę z roku oceny, więc zapewne ją przepisano.",
            "The forecast repeats the assessed year’s number, so it was probably copied.",
          )
        : words.say(
            "Prognoza różni się od liczby z roku oceny.",
            "The forecast differs from the assessed year’s number.",
          ),
    ],
    see: cells.map((one) =>
      seeRow(
        "out__ozps",
        one,
        `${words.value("kind", one.kind)} ${String(one.value_year)}: ${one.value === null ? (one.symbol ?? "–") : words.number(one.value)}`,
      ),
    ),
    alsoBy: ["pipelines/core/core_ozps__series.sql"],
  };
}

function errorTexts(
  { forecast, fact, error, error_share }: Row<"out__ozps_forecast">,
  words: Words,
): string[] {
  if (fact === null || error === null)
    return [words.say("Wartości tego roku jeszcze nie podano.", "The year’s value is not given yet.")];
  const difference = `${words.say("błąd prognozy", "error of the forecast")}: ${words.number(forecast)} − ${words.number(fact)} = ${words.number(error)}`;
  if (error_share === null)
    return [
      difference,
      words.say("Wartość jest zerem, więc udziału nie ma.", "The value is zero, so there is no share."),
    ];
  return [
    difference,
    `${words.say("błąd wobec wartości", "error against the value")}: ${words.number(error)} ÷ ${words.number(fact)} = ${words.percent(error_share)}`,
  ];
}

async function labelOf(concept: string, database: Database): Promise<string> {
  const [known] = await database.query("select row_label from ref_ozps_row where concept = $concept", {
    concept,
  });
  return String(known?.row_label ?? concept);
}
