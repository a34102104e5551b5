/** How far the pilot is: in one sentence, and place by place. */
import type { Row } from "../contract/rows.ts";
import type { Dataset } from "../contract/dataset.ts";
import { groupBy } from "../lib/group.ts";
import { capitalised, counted, dateText, listed, nbsp, number, plural, type Forms } from "../lib/polish.ts";
import { waveText } from "./evaluation-words.ts";
import type { TableModel } from "./figure.ts";
import { codeText } from "./labels.ts";

type Tables = Dataset["tables"];

/** One place: how it takes part, how far it is, which of its tables are missing. */
export interface Place {
  unit: Row<"out__pilot_unit">;
  name: string;
  isPilot: boolean;
  model: string;
  start: string | null;
  end: string | null;
  missing: string[];
}

export interface Progress {
  asOf: string;
  places: Place[];
  pilot: Place[];
  compared: Place[];
  headline: string;
}

/** @param names unit_id → name; null where no pilot is described */
export function pilotProgress(tables: Tables, names: ReadonlyMap<string, string>): Progress | null {
  const described = new Map(tables.out__evaluation_unit.map((row) => [row.unit_id, row]));
  const missing = groupBy(
    tables.out__pilot_table.filter(({ is_table_missing }) => is_table_missing),
    ({ unit_id }) => unit_id,
  );
  const order = [...names.keys()];
  const places = tables.out__pilot_unit
    .map((unit): Place => {
      const known = described.get(unit.unit_id);
      return {
        unit,
        name: names.get(unit.unit_id) ?? unit.unit_id,
        isPilot: known?.arm !== "comparison",
        model: codeText("model", String(known?.model ?? "")),
        start: textOrNull(known?.start_date),
        end: textOrNull(known?.end_date),
        missing: (missing.get(unit.unit_id) ?? []).map(({ evaluation_table }) =>
          codeText("evaluation_table", evaluation_table),
        ),
      };
    })
    .sort((a, b) => order.indexOf(a.unit.unit_id) - order.indexOf(b.unit.unit_id));
  const [first] = places;
  if (!first) return null;
  const pilot = places.filter(({ isPilot }) => isPilot);
  return {
    asOf: first.unit.as_of_date,
    places,
    pilot,
    compared: places.filter(({ isPilot }) => !isPilot),
    headline: progressHeadline(pilot),
  };
}

function textOrNull(value: string | number | boolean | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

/** "Pilotaż trwa 13. miesiąc z 18: 23 z 25 miejsc ma pomiar po 12 miesiącach, 2 miejsca przerwały go przed upływem roku." */
function progressHeadline(pilot: readonly Place[]): string {
  if (pilot.length === 0) return "Nie opisano żadnego miejsca pilotażu, są tylko miejsca porównawcze.";
  const count = (status: string): number => pilot.filter(({ unit }) => unit.pilot_status === status).length;
  const [running, ended, left, unknown] = ["running", "ended", "left", "no_start"].map(count) as [
    number,
    number,
    number,
    number,
  ];
  const states = [
    running > 0 ? `trwa w${nbsp}${placesIn(running)} z ${String(pilot.length)}` : "",
    ended > 0
      ? `zakończył się w${nbsp}${placesIn(ended)}${running > 0 ? "" : ` z ${String(pilot.length)}`}`
      : "",
    left > 0 ? `został przerwany przed upływem roku w${nbsp}${placesIn(left)}` : "",
    unknown > 0 ? `nie ma podanego początku w${nbsp}${placesIn(unknown)}` : "",
  ].filter((text) => text !== "");
  return `Pilotaż ${listed(states)}${reachedText(pilot)}.`;
}

/** The last wave of most running or ended places. */
function reachedText(pilot: readonly Place[]): string {
  const waves = groupBy(
    pilot.flatMap(({ unit }) => (unit.pilot_status === "left" ? [] : (unit.reached_wave ?? []))),
    (wave) => wave,
  );
  const [most] = [...waves].sort((a, b) => b[1].length - a[1].length);
  if (!most) return "";
  return `; ostatni pomiar, którego dzień nadszedł: ${waveText(most[0])} (${counted(most[1].length, placeForms)})`;
}

export const placeForms: Forms = { one: "miejsce", few: "miejsca", many: "miejsc", other: "miejsca" };

/** "1 miejscu", "5 miejscach": after "w". */
export function placesIn(n: number): string {
  return counted(n, { one: "miejscu", few: "miejscach", many: "miejscach", other: "miejsca" });
}

/** Every place a row: state, wave, months, teams, reports, what is missing. */
export function progressTable(caption: string, places: readonly Place[]): TableModel {
  return {
    caption,
    columns: [
      { label: "Miejsce", kind: "text" },
      { label: "Model", kind: "text" },
      { label: "Stan", kind: "text" },
      { label: "Miesiące", kind: "number" },
      { label: "Ostatni pomiar", kind: "text" },
      { label: "Następny pomiar", kind: "text" },
      { label: "Zespoły", kind: "number" },
      { label: "Programy", kind: "number" },
      { label: "Informacje miesięczne", kind: "number" },
      { label: "Brakujące tabele", kind: "text" },
    ],
    rows: places.map(({ unit, name, model, isPilot, missing }) => ({
      cells: [
        name,
        model,
        capitalised(codeText("pilot_status", unit.pilot_status)),
        monthsText(unit),
        unit.reached_wave === null ? "–" : waveText(unit.reached_wave),
        unit.next_wave === null || unit.next_wave_date === null
          ? "–"
          : `${waveText(unit.next_wave)}, ${dateText(unit.next_wave_date)}`,
        isPilot ? number(unit.team_count, 0) : "–",
        isPilot ? number(unit.programme_count, 0) : "–",
        unit.report_due_count === 0
          ? "–"
          : `${number(unit.report_delivered_count, 0)} z ${number(unit.report_due_count, 0)}`,
        missing.length === 0 ? "żadna" : missing.join(", "),
      ],
    })),
    notes: [
      "Miesiące: pełne od początku do dnia ewaluacji albo końca, z zaplanowanych. Informacje miesięczne: dostarczone z tych, które są w wykazie i których miesiąc minął. Brakująca tabela: nie ma jej to miejsce, a ma większość innych tej samej grupy i modelu.",
    ],
  };
}

function monthsText({ months_run, months_planned }: Row<"out__pilot_unit">): string {
  if (months_run === null) return "–";
  return months_planned === null
    ? number(months_run, 0)
    : `${number(months_run, 0)} z ${number(months_planned, 0)}`;
}

/** "w 3 miejscach brakuje tabel" or that none is missing. */
export function missingText(places: readonly Place[]): string {
  const lacking = places.filter(({ missing }) => missing.length > 0).length;
  return lacking === 0
    ? "żadnemu miejscu nie brakuje tabeli, którą ma większość podobnych"
    : `${counted(lacking, dativePlaces)} ${plural(lacking, lack)} co najmniej jednej tabeli, którą ma większość podobnych`;
}

const dativePlaces: Forms = { one: "miejscu", few: "miejscom", many: "miejscom", other: "miejsca" };
const lack: Forms = { one: "brakuje", few: "brakuje", many: "brakuje", other: "brakuje" };
