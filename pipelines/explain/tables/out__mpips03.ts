/** A cell of the MPiPS-03 report: where it was read, and what its concept is called on the form. */
import { mpips03Label } from "../../../sources/mpips03/relations.ts";
import type { Asked, Explainer, How } from "../types.ts";

export const mpips03: Explainer<"out__mpips03"> = {
  answeredBy: "pipelines/analysis/out__mpips03.sql",
  parts: [
    {
      sql: "out__mpips03.cells",
      title: { pl: "komórka sprawozdania", en: "cell of the report" },
      field: "value",
      total: "value",
    },
  ],
  how,
};

function how({ row, words }: Asked<"out__mpips03">): How {
  const label = row.concept === null ? null : mpips03Label(row.concept, row.edition);
  const place = [
    words.say(`dział ${row.dzial}`, `dział ${row.dzial}`),
    ...(row.row === "" ? [] : [words.say(`wiersz ${row.row}`, `row ${row.row}`)]),
    words.say(`kolumna ${String(row.col)}`, `column ${String(row.col)}`),
  ].join(", ");
  return {
    formulas: [
      words.say(
        `Wartość przepisano ze sprawozdania ${row.source_form} za ${periodOf(row)}: ${place}. Równe komórki różnych plików liczą się raz.`,
        `The value stands in the report ${row.source_form} of ${String(row.year)}${row.period}: ${place}. Equal cells of different files count once.`,
      ),
      ...(label === null ? [] : [`${words.say("na formularzu", "on the form")}: ${label}`]),
      ...(row.value === null
        ? [
            words.say(
              "Liczby nie ma: w komórce nic nie wpisano albo stoi w niej znak.",
              "There is no number: the cell is empty or holds a sign.",
            ),
          ]
        : []),
    ],
    alsoBy: ["pipelines/core/core_mpips03__cell.view.sql"],
  };
}

function periodOf({ year, period }: Asked<"out__mpips03">["row"]): string {
  return period === "R" ? `${String(year)} r.` : `I półrocze ${String(year)} r.`;
}
