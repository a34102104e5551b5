/** What the workload sheet adds up: the count of one worker (or team) and activity. */
import type { Asked, Explainer, How } from "../types.ts";

export const workloadCount: Explainer<"out__workload_count"> = {
  answeredBy: "pipelines/analysis/out__workload_count.sql",
  parts: [
    {
      sql: "out__workload_count.counts",
      title: { pl: "liczby czynności", en: "activity counts" },
      field: "activity_count",
      total: "activity_count",
    },
  ],
  how,
};

function how({ row, words }: Asked<"out__workload_count">): How {
  return {
    formulas: [
      `${words.say("liczba czynności", "activities")}: ${words.number(row.activity_count)}`,
      row.fte === null
        ? words.say("etatu nie podano", "no FTE is given")
        : `${words.say("etat podany w tych wierszach", "FTE given in these rows")}: ${words.fte(row.fte)}`,
    ],
    alsoBy: ["pipelines/core/core_activity_counts__activity.sql"],
  };
}
