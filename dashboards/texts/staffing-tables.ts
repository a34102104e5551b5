/** Tables of the page on staffing: since when a norm holds, norms over time, parts of the centre, posts of the project. */
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { codeText } from "../../pipelines/figures/labels.ts";
import { normName } from "../../pipelines/figures/staffing-finding.ts";
import { capitalised, dateText, number } from "../../pipelines/lib/polish.ts";

type Tables = Dataset["tables"];

/** The model has no date; the dictionary's date for it is older than any data. */
const beforeAnyData = "1901-01-01";
/** Older dates stand in the data file. */
const mostDates = 12;

export function validityTable({ ref_norm }: Tables): TableModel | null {
  if (ref_norm.length === 0) return null;
  return {
    caption: "Od kiedy obowiązują progi",
    columns: [
      { label: "Norma", kind: "text" },
      { label: "Próg", kind: "number" },
      { label: "Od", kind: "text" },
      { label: "Do", kind: "text" },
      { label: "Źródło", kind: "text" },
    ],
    rows: ref_norm
      .toSorted(
        (a, b) => place(a.norm_id) - place(b.norm_id) || (a.valid_from_date < b.valid_from_date ? -1 : 1),
      )
      .map((row) => ({
        cells: [
          normName(row.norm_id),
          number(row.threshold),
          row.valid_from_date < beforeAnyData ? "odkąd trwa pilotaż" : dateText(row.valid_from_date),
          row.valid_to_date === null ? "nadal" : dateText(row.valid_to_date),
          row.source,
        ],
      })),
    notes: [],
  };
}

/** Missing posts by date and norm; null with one date. */
export function normTrendTable({ out__staffing }: Tables): TableModel | null {
  const dates = [...new Set(out__staffing.map((row) => row.as_of_date))].sort().reverse();
  if (dates.length < 2) return null;
  const norms = [...new Set(out__staffing.map((row) => row.norm_id))].sort((a, b) => place(a) - place(b));
  const cell = (date: string, norm: string): string => {
    const row = out__staffing.find((one) => one.as_of_date === date && one.norm_id === norm);
    const isMet = row?.is_met ?? null;
    if (!row || isMet === null) return "–";
    const gap = row.gap_fte === null ? "" : `${number(row.gap_fte, 2)} `;
    return `${gap}(${isMet ? "tak" : "nie"})`;
  };
  return {
    caption: "Brakujące etaty według norm, w nawiasie: czy norma jest spełniona",
    columns: [
      { label: "Stan na", kind: "text" },
      ...norms.map((norm) => ({ label: normName(norm), kind: "number" as const })),
    ],
    rows: dates.slice(0, mostDates).map((date) => ({
      cells: [dateText(date), ...norms.map((norm) => cell(date, norm))],
    })),
    notes: ["Liczba ujemna: zapas. „–”: nie da się sprawdzić z podanych danych."],
  };
}

export function teamFormTable({ out__team_form }: Tables): TableModel | null {
  if (out__team_form.length === 0) return null;
  const parts = ["first_contact", "social_work", "services", "decisions"];
  return {
    caption: "Cztery części ośrodka: stanowisko do 2 osób, zespół od 3 osób",
    columns: [
      { label: "Część", kind: "text" },
      { label: "Zespół", kind: "text" },
      { label: "Osoby", kind: "number" },
      { label: "Forma", kind: "text" },
    ],
    rows: out__team_form
      .toSorted((a, b) => parts.indexOf(a.centre_part) - parts.indexOf(b.centre_part))
      .map((row) => ({
        cells: [
          capitalised(codeText("centre_part", row.centre_part)),
          row.team ?? "nie wyznaczono",
          row.persons === null ? "–" : number(row.persons, 0),
          row.team_form === null ? "–" : codeText("team_form", row.team_form),
        ],
      })),
    notes: [],
  };
}

export function projectPostTable({ out__project_post }: Tables): TableModel | null {
  const [first] = out__project_post;
  if (!first) return null;
  return {
    caption: `Stanowiska utworzone z pieniędzy projektu, według danych do ${dateText(first.as_of_date)}`,
    columns: [
      { label: "Stanowisko", kind: "text" },
      { label: "Etat", kind: "number" },
      { label: "Koniec projektu", kind: "text" },
      { label: "Utrzymać do", kind: "text" },
      { label: "Stan", kind: "text" },
    ],
    rows: out__project_post.map((row) => ({
      cells: [
        row.post,
        number(row.fte),
        dateText(row.project_end_date),
        dateText(row.keep_until_date),
        codeText("post_status", row.post_status),
      ],
    })),
    notes: ["Stanowisko utworzone z pieniędzy projektu trzeba utrzymać 2 lata po jego końcu."],
  };
}

const order = ["model_20", "model_80", "act_2000", "act_50", "act_min_3", "act_110"];
function place(norm: string): number {
  return order.indexOf(norm);
}
