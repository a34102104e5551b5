/** The evaluation's indicators: what they are, what they came to, and from which rows. */
import { rowId } from "../../contract/row-id.ts";
import type { Row } from "../../contract/rows.ts";
import { evaluatedUnits } from "../../evaluation/observe.ts";
import type { Asked, Explainer, How, Part } from "../types.ts";
import type { Words } from "../words.ts";
import { rowsBeside } from "./rows-beside.ts";
import { seeRow } from "./scope-settings.ts";

export const refIndicator: Explainer<"ref_indicator"> = {
  answeredBy: "pipelines/evaluation/indicators.csv",
  parts: [],
  how: ({ row, words }: Asked<"ref_indicator">): How => ({
    formulas: [definition(row, words)],
    alsoBy: [formulaFile(row)],
  }),
};

const rows: Part = {
  sql: "out__indicator.rows",
  title: {
    pl: "wiersze tabel ewaluacji, z których wybiera wzór",
    en: "rows of the evaluation's tables that the formula selects from",
  },
  field: "n",
  adds: "cells",
};

export const indicator: Explainer<"out__indicator"> = {
  answeredBy: "pipelines/evaluation/summarise.ts",
  parts: (row) => (row.unit_id === "all" ? [] : [rows]),
  how: howIndicated,
};

async function howIndicated({ row, database, words }: Asked<"out__indicator">): Promise<How> {
  const [known] = await rowsBeside("ref_indicator", database, "semi join asked using (indicator_id)");
  if (!known) return { formulas: [] };
  const members = await membersOf({ row, database, words });
  return {
    formulas: [
      definition(known, words),
      ...computed(row, words),
      countText(row, words),
      intervalText(row, known, words),
    ],
    see: [
      {
        id: rowId("ref_indicator", known),
        what: words.say("definicja wskaźnika", "definition of the indicator"),
      },
      ...members.map((one) => seeRow("out__indicator", one, `${one.unit_id}: ${valueText(one, words)}`)),
    ],
    alsoBy: [formulaFile(known), "pipelines/evaluation/out__indicator.ts"],
  };
}

/** The rows of the units that make up a group. */
async function membersOf({ row, database }: Asked<"out__indicator">): Promise<Row<"out__indicator">[]> {
  if (row.unit_id !== "all") return [];
  const [arm, group] = row.group_id.split("/");
  const inside = (await evaluatedUnits(database)).filter(
    (unit) => unit.arm === arm && (group === undefined || unit.groups.includes(group)),
  );
  const names = new Set(inside.map(({ unitId }) => unitId));
  const beside = await rowsBeside(
    "out__indicator",
    database,
    "semi join asked on asked.indicator_id = out__indicator.indicator_id and asked.wave = out__indicator.wave and asked.indicator_part is not distinct from out__indicator.indicator_part where n > 0",
  );
  const year = row.wave === "year" ? row.period_end_date : null;
  return beside.filter((one) => names.has(one.unit_id) && (year === null || one.period_end_date === year));
}

function definition(row: Row<"ref_indicator">, words: Words): string {
  const denominator = row.denominator_pl === null ? "" : ` ÷ ${row.denominator_pl}`;
  return words.say(
    `${row.indicator_label} (${row.indicator_unit}): ${row.numerator_pl}${denominator}`,
    `${row.indicator_id}: ${row.numerator_pl}${denominator}`,
  );
}

function computed(row: Row<"out__indicator">, words: Words): string[] {
  const { numerator, denominator, value } = row;
  if (value === null || numerator === null)
    return [`${words.say("stan", "status")}: ${words.value("status", row.status)}`];
  if (denominator === null) return [`${words.say("suma", "total")}: ${words.number(value)}`];
  return [`${words.number(numerator)} ÷ ${words.number(denominator)} = ${words.number(value)}`];
}

function countText(row: Row<"out__indicator">, words: Words): string {
  return words.say(
    `obserwacje: ${words.number(row.n)}, bez wartości: ${words.number(row.left_out_n)}, zespoły albo jednostki: ${words.number(row.cluster_count)}`,
    `observations: ${words.number(row.n)}, without a value: ${words.number(row.left_out_n)}, teams or units: ${words.number(row.cluster_count)}`,
  );
}

function intervalText(row: Row<"out__indicator">, known: Row<"ref_indicator">, words: Words): string {
  if (row.ci_low === null || row.ci_high === null) {
    return words.say(
      `przedziału nie podano (${words.value("status", row.status)}; najmniejsza liczba obserwacji: ${words.number(known.least_n)})`,
      `no interval (${words.value("status", row.status)}; least number of observations: ${words.number(known.least_n)})`,
    );
  }
  const range = `${words.number(row.ci_low)}–${words.number(row.ci_high)} (${words.value("interval_method", row.interval_method)})`;
  const caution = row.is_too_narrow
    ? words.say(
        "; za wąski, bo obserwacje z jednego zespołu są podobne, a zespołów jest za mało albo ich nie znamy",
        "; too narrow: observations of a team are alike, and teams are too few or not known",
      )
    : "";
  return `${words.say("przedział 95-procentowy", "95 % interval")}: ${range}${caution}`;
}

function valueText(row: Row<"out__indicator">, words: Words): string {
  return row.value === null ? words.value("status", row.status) : words.number(row.value);
}

function formulaFile(row: Row<"ref_indicator">): string {
  return `pipelines/evaluation/formulas/${row.indicator_formula}.sql`;
}
