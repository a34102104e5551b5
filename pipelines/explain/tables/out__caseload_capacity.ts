/** Families per post that the available hours carry. */
import type { Row } from "../../contract/rows.ts";
import type { Asked, Explainer, How } from "../types.ts";
import type { Words } from "../words.ts";
import { normSetting } from "./references.ts";
import { rowsBeside } from "./rows-beside.ts";
import { periodSettings, seeRow } from "./scope-settings.ts";

type Capacity = Row<"out__caseload_capacity">;

export const caseloadCapacity: Explainer<"out__caseload_capacity"> = {
  answeredBy: "pipelines/analysis/out__caseload_capacity.sql",
  parts: [],
  how,
};

async function how({ row, database, words }: Asked<"out__caseload_capacity">): Promise<How> {
  const [gap] = await rowsBeside(
    "out__fte_gap",
    database,
    "semi join asked using (unit_id, period_start_date, period_end_date, role, scope, scope_id, time_basis)",
  );
  const states = await rowsBeside(
    "out__caseload",
    database,
    `semi join asked on asked.unit_id = out__caseload.unit_id and asked.role = out__caseload.role
      and asked.scope = out__caseload.scope and asked.scope_id = out__caseload.scope_id
      and out__caseload.as_of_date between asked.period_start_date and asked.period_end_date
     where families is not null`,
  );
  const norms = await rowsBeside("ref_norm", database, "where unit_id = $unit and norm_id = $norm", {
    unit: row.unit_id,
    norm: row.role === "social_worker" ? "model_20" : "model_80",
  });
  return {
    formulas: [
      `${words.say("rodziny, średnia ze stanów w okresie", "families, mean over the dates in the period")}: (${states.map((one) => words.number(one.families ?? 0)).join(" + ")}) ÷ ${words.number(row.date_count)} = ${words.number(row.mean_families)}`,
      ...(gap ? capacityLines(row, gap, words) : []),
      verdictText(row, words),
    ],
    settings: [...(await periodSettings(database, words)), ...norms.map((norm) => normSetting(norm, words))],
    see: [
      ...(gap
        ? [
            seeRow(
              "out__fte_gap",
              gap,
              words.say("godziny potrzebne i etaty wymagane", "hours needed and FTE required"),
            ),
          ]
        : []),
      ...states.map((one) =>
        seeRow(
          "out__caseload",
          one,
          `${words.value("as_of_date", one.as_of_date)}: ${words.value("families", one.families)}`,
        ),
      ),
      ...norms.map((norm) => seeRow("ref_norm", norm, words.value("norm_id", norm.norm_id))),
    ],
    alsoBy: ["pipelines/analysis/out__fte_gap.ts"],
  };
}

function capacityLines(row: Capacity, gap: Row<"out__fte_gap">, words: Words): string[] {
  if (row.hours_per_family_h === null || row.capacity_families === null)
    return [
      words.say(
        "na rodzinę: nie da się policzyć, bo nie ma rodzin albo godzin",
        "per family: cannot be told, because there are no families or no hours",
      ),
    ];
  const lines = [
    `${words.say("godziny na rodzinę w okresie", "hours per family in the period")}: ${words.hours(gap.needed_h)} ÷ ${words.number(row.mean_families)} = ${words.hours(row.hours_per_family_h)}`,
    `${words.say("rodziny na etat", "families per FTE")}: ${words.hours(gap.available_h)} ÷ ${words.hours(row.hours_per_family_h)} = ${words.number(row.capacity_families)}`,
  ];
  const { required_low_fte: low, required_high_fte: high } = gap;
  if (
    low === null ||
    high === null ||
    row.capacity_low_families === null ||
    row.capacity_high_families === null
  )
    return lines;
  const families = words.number(row.mean_families);
  return [
    ...lines,
    words.say(
      `95-procentowy przedział jest odwróconym przedziałem etatów wymaganych (jackknife po pracownikach, kompletność kart jako granice): ${families} ÷ ${words.fte(high)} = ${words.number(row.capacity_low_families)}; ${families} ÷ ${words.fte(low)} = ${words.number(row.capacity_high_families)}`,
      `the 95 % interval is that of the FTE required turned round (jackknife over workers, completeness of the cards as bounds): ${families} ÷ ${words.fte(high)} = ${words.number(row.capacity_low_families)}; ${families} ÷ ${words.fte(low)} = ${words.number(row.capacity_high_families)}`,
    ),
  ];
}

function verdictText(row: Capacity, words: Words): string {
  return `${words.say("wniosek", "verdict")}: ${words.value("capacity_verdict", row.capacity_verdict)} (${words.say("norma", "norm")}: ${words.number(row.norm_families)})`;
}
