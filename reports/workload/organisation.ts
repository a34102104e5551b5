/** The four parts of the centre, and posts made with project money, by the competition rules of 2015. */
import { centreParts } from "../../pipelines/contract/codes.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { codeText } from "../../pipelines/figures/labels.ts";
import { capitalised, dateText, inPolish, number } from "../../pipelines/lib/polish.ts";

/** null where nothing was given about the parts. */
export function centrePartsTable(rows: readonly Row<"out__team_form">[]): TableModel | null {
  if (rows.length === 0) return null;
  const order = Object.keys(centreParts);
  const dates = [...new Set(rows.flatMap((row) => row.as_of_date ?? []))].sort();
  const asOf = dates.at(-1);
  return {
    caption: `Cztery części ośrodka${asOf === undefined ? "" : `, stan na ${dateText(asOf)}`}`,
    columns: [
      { label: "Część", kind: "text" },
      { label: "Zespół", kind: "text" },
      { label: "Osoby", kind: "number" },
      { label: "Forma", kind: "text" },
    ],
    rows: rows
      .toSorted((a, b) => order.indexOf(a.centre_part) - order.indexOf(b.centre_part))
      .map((row) => ({
        cells: [
          capitalised(codeText("centre_part", row.centre_part)),
          row.team ?? "nie podano",
          row.persons === null ? "nie podano" : number(row.persons, 0),
          row.team_form === null ? "nie wiadomo" : codeText("team_form", row.team_form),
        ],
      })),
    notes: ["Zasady konkursu: do 2 osób stanowisko, od 3 osób zespół."],
  };
}

/** null where no post of the project was given. */
export function projectPostsTable(rows: readonly Row<"out__project_post">[]): TableModel | null {
  if (rows.length === 0) return null;
  return {
    caption: "Trwałość stanowisk utworzonych z projektu",
    columns: [
      { label: "Stanowisko", kind: "text" },
      { label: "Etaty", kind: "number" },
      { label: "Koniec projektu", kind: "text" },
      { label: "Utrzymać do", kind: "text" },
      { label: "Stan", kind: "text" },
    ],
    rows: rows
      .toSorted((a, b) => inPolish(a.post, b.post))
      .map((row) => ({
        cells: [
          row.post,
          number(row.fte, 2),
          dateText(row.project_end_date),
          dateText(row.keep_until_date),
          codeText("post_status", row.post_status),
        ],
      })),
    notes: ["Stanowiska utworzone z pieniędzy projektu utrzymuje się 2 lata po jego zakończeniu."],
  };
}
