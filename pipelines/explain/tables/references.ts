/** Published settings: times of activities, norms, residents. */
import type { Row } from "../../contract/rows.ts";
import type { Asked, Explainer, How, Setting } from "../types.ts";
import type { Words } from "../words.ts";
import { taskSettings } from "./out__activity_time.ts";

const OWN = "miernik.yaml";
/** A norm or a population that holds always begins here (ingest/references.ts). */
const ALWAYS_DATE = "1900-01-01";
const ALWAYS_YEAR = 1900;

export const refActivity: Explainer<"ref_activity"> = {
  answeredBy: "pipelines/ingest/references.ts",
  parts: [],
  how: async ({ row, database, words }: Asked<"ref_activity">): Promise<How> => ({
    formulas: [
      row.source === OWN
        ? words.say(
            `Czas ${words.hours(row.standard_h)} podano w miernik.yaml (activities).`,
            `The time of ${words.hours(row.standard_h)} is given in miernik.yaml (activities).`,
          )
        : words.say(
            `Czas ${words.hours(row.standard_h)} jest propozycją podręcznika pilotażu (sources/activity-counts/activities.csv).`,
            `The time of ${words.hours(row.standard_h)} is the handbook’s proposal (sources/activity-counts/activities.csv).`,
          ),
    ],
    settings: [
      {
        name: `${words.say("czas standardowy", "standard time")}: ${row.activity_label}`,
        value: words.hours(row.standard_h),
        source: row.source,
      },
      ...(await taskSettings(row, database, words)),
    ],
  }),
};

export const refNorm: Explainer<"ref_norm"> = {
  answeredBy: "pipelines/ingest/references.ts",
  parts: [],
  how: ({ row, words }: Asked<"ref_norm">): Promise<How> =>
    Promise.resolve({
      formulas: [
        `${words.say("próg normy", "threshold of the norm")}: ${words.value("norm_id", row.norm_id)} – ${words.number(row.threshold)} (${normPlace(row, words)})`,
      ],
      settings: [normSetting(row, words)],
    }),
};

export const refResidents: Explainer<"ref_residents"> = {
  answeredBy: "pipelines/core/ref_residents.sql",
  parts: ({ source }) =>
    source === OWN
      ? []
      : [
          {
            sql: "ref_residents.cells",
            title: { pl: "liczba mieszkańców w plikach", en: "residents in the files" },
            field: "residents",
            total: "residents",
          },
        ],
  how: ({ row, words }: Asked<"ref_residents">): Promise<How> =>
    Promise.resolve({
      formulas: [
        row.source === OWN
          ? words.say(
              "Liczbę mieszkańców podano w miernik.yaml (units, residents).",
              "The number of residents is given in miernik.yaml (units, residents).",
            )
          : words.say(
              `Liczbę mieszkańców odczytano z plików (${row.source}); miernik.yaml jej za ten rok nie podaje.`,
              `The number of residents was read from files (${row.source}); miernik.yaml gives none for that year.`,
            ),
        words.say(
          "Pierwszeństwo ma miernik.yaml, potem rejestr ludności, potem OZPS. Liczba z danego roku obowiązuje aż do roku z następną.",
          "miernik.yaml comes first, then the population register, then the OZPS. A year’s number holds until the year of the next.",
        ),
      ],
      settings: [residentsSetting(row, words)],
      alsoBy:
        row.source === OWN ? ["pipelines/ingest/references.ts"] : ["pipelines/core/core_residents__cell.sql"],
    }),
};

/** A norm's threshold with the time it is in force and who set it. */
export function normSetting(norm: Row<"ref_norm">, words: Words): Setting {
  return {
    name: `${words.value("norm_id", norm.norm_id)}, ${words.say("próg", "threshold")}`,
    value: `${words.number(norm.threshold)}, ${validityText(norm, words)}`,
    source: norm.source,
  };
}

export function residentsSetting(row: Row<"ref_residents">, words: Words): Setting {
  const since =
    row.from_year === ALWAYS_YEAR
      ? words.say("dla każdego roku", "for every year")
      : words.say(`od roku ${String(row.from_year)}`, `from the year ${String(row.from_year)}`);
  return {
    name: `${words.say("liczba mieszkańców", "number of residents")}, ${since}`,
    value: words.value("residents", row.residents),
    source: row.source,
  };
}

function validityText({ valid_from_date: from, valid_to_date: to }: Row<"ref_norm">, words: Words): string {
  if (from === ALWAYS_DATE && to === null) return words.say("bez daty", "without a date");
  const since = `${words.say("obowiązuje od", "in force from")} ${words.value("valid_from_date", from)}`;
  return to === null ? since : `${since} ${words.say("do", "to")} ${words.value("valid_to_date", to)}`;
}

/** The file that holds the threshold. */
function normPlace({ norm_id, source }: Row<"ref_norm">, words: Words): string {
  if (source === OWN) return words.say("miernik.yaml, norms", "miernik.yaml, norms");
  return norm_id.startsWith("model_")
    ? words.say(
        "domyślnie; zmienić można w miernik.yaml, norms",
        "default; may be set in miernik.yaml, norms",
      )
    : "sources/staffing-norms/norms.csv";
}
