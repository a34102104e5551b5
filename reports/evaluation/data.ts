/** The data and how good they are: files, rejects, what was measured where. */
import { cardCompleteness } from "../../pipelines/figures/card-completeness.ts";
import { completenessPercent } from "../../pipelines/figures/completeness-words.ts";
import { qualityHeadline, severityWord, worthCorrecting } from "../../pipelines/figures/data-findings.ts";
import { waveText } from "../../pipelines/figures/evaluation-words.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { codeText } from "../../pipelines/figures/labels.ts";
import { dateText, number } from "../../pipelines/lib/polish.ts";
import { list, paragraph, type Block, type Section } from "../content.ts";
import { lowered } from "./facts.ts";
import { wavesUntil } from "./moments.ts";
import { notesOf } from "./notes.ts";
import type { EvaluationView } from "./view.ts";

const mostFindings = 6;

export function dataSection(view: EvaluationView): Section {
  return {
    heading: "Dane i ich jakość",
    blocks: [
      paragraph(
        qualityHeadline(view.tables.out__data_finding, sum(view.files.map((file) => file.rejected_count))),
      ),
      { kind: "table", table: dataTable(view), sources: ["out__input_file", "out__data_finding"] },
      ...toMend(view),
      ...cards(view),
      ...(view.unit ? [] : [{ kind: "table" as const, table: placesTable(view), sources: placeSources }]),
      ...caveats(view),
      ...notesOf(view, "data"),
    ],
  };
}

const placeSources = ["out__evaluation_unit", "out__indicator", "out__rule_finding"];

function dataTable(view: EvaluationView): TableModel {
  const all = view.files;
  const findings = view.tables.out__data_finding;
  const count = (severity: string): string =>
    number(findings.filter((finding) => finding.severity === severity).length, 0);
  const { measured, expected } = measuredCount(view, view.unit?.unit_id ?? null);
  return {
    caption: "Dane w liczbach",
    columns: [
      { label: "Zakres", kind: "text" },
      ...["Pliki", "Wiersze", "Pominięte", "Błędy", "Ostrzeżenia", "Informacje", "Zmierzone wskaźniki"].map(
        (label) => ({ label, kind: "number" as const }),
      ),
    ],
    rows: [
      {
        cells: [
          view.unit?.unit_name ?? "cały pilotaż",
          number(all.length, 0),
          number(sum(all.map(({ row_count }) => row_count)), 0),
          number(sum(all.map(({ rejected_count }) => rejected_count)), 0),
          count("error"),
          count("warning"),
          count("note"),
          `${number(measured, 0)} z ${number(expected, 0)}`,
        ],
      },
    ],
    notes: view.unit
      ? ["Pliki jednostki i wspólne pliki projektu, liczone w całości; uwagi tylko tej jednostki."]
      : [],
  };
}

/** Indicators of which anything is known at the report's wave, or of a year before its day. */
function measuredCount(view: EvaluationView, unitId: string | null): { measured: number; expected: number } {
  const waves = [view.moment.wave, "year"];
  const rows =
    unitId === null ? view.rows : view.tables.out__indicator.filter((row) => row.unit_id === unitId);
  const known = rows.filter((row) => waves.includes(row.wave) && row.status !== "not_measured");
  return {
    measured: new Set(known.map(({ indicator_id }) => indicator_id)).size,
    expected: view.indicators.length,
  };
}

function toMend({ tables }: EvaluationView): Block[] {
  const groups = worthCorrecting(tables.out__data_finding, mostFindings);
  if (groups.length === 0) return [];
  return [
    {
      kind: "table",
      table: {
        caption: "Co należałoby poprawić w danych",
        columns: [
          { label: "Waga", kind: "text" },
          { label: "Uwaga (pierwsza z takich)", kind: "text" },
          { label: "Co zrobić", kind: "text" },
          { label: "Ile takich", kind: "number" },
        ],
        rows: groups.map(({ first, findings }) => ({
          cells: [severityWord(first.severity), first.message, first.todo, number(findings.length, 0)],
        })),
        notes: [],
      },
      sources: ["out__data_finding"],
    },
  ];
}

function cards({ tables, unit }: EvaluationView): Block[] {
  const all = cardCompleteness(tables);
  if (!all) return [paragraph("Nie wczytano kart czasu pracy.")];
  if (all.completeness === null)
    return [paragraph("Kompletności kart czasu pracy nie da się ocenić, bo nie podano etatów.")];
  return [
    {
      kind: "table",
      table: {
        caption: "Kompletność kart czasu pracy do dnia pomiaru",
        columns: [
          { label: "Zakres", kind: "text" },
          { label: "Wpisane h", kind: "number" },
          { label: "Oczekiwane h", kind: "number" },
          { label: "Kompletność", kind: "number" },
          { label: "Brakujące karty", kind: "number" },
        ],
        rows: [
          {
            cells: [
              unit?.unit_name ?? "wszystkie jednostki z kartami",
              number(all.entered_h, 0),
              number(all.expected_h, 0),
              completenessPercent(all.completeness),
              number(all.missing, 0),
            ],
          },
        ],
        notes: ["Kompletność: godziny wpisane do kart ÷ oczekiwane (wymiar × etaty)."],
      },
      sources: ["out__card_completeness"],
    },
  ];
}

/** Who takes part, what was measured there; in the order of the project, no ranking. */
function placesTable(view: EvaluationView): TableModel {
  const waves = wavesUntil(view.moment);
  return {
    caption: "Jednostki pilotażu i porównawcze",
    columns: [
      { label: "Jednostka", kind: "text" },
      { label: "Grupa", kind: "text" },
      { label: "Model", kind: "text" },
      { label: "Początek", kind: "text" },
      { label: "Pomiary", kind: "number" },
      { label: "Zmierzone wskaźniki", kind: "number" },
      { label: "Odstępstwa", kind: "number" },
    ],
    rows: view.units.map((unit) => {
      const own = view.tables.out__indicator.filter(({ unit_id }) => unit_id === unit.unit_id);
      const seen = new Set(own.filter(({ status }) => status !== "not_measured").map(({ wave }) => wave));
      const { measured } = measuredCount(view, unit.unit_id);
      return {
        cells: [
          `${view.nameOf(unit.unit_id)} (${unit.unit_id})`,
          codeText("arm", String(unit.arm)),
          codeText("model", String(unit.model)),
          unit.start_date === null ? "nie podano" : dateText(String(unit.start_date)),
          `${number(waves.filter((wave) => seen.has(wave)).length, 0)} z ${number(waves.length, 0)}`,
          number(measured, 0),
          number(view.breaches.filter(({ unit_id }) => unit_id === unit.unit_id).length, 0),
        ],
      };
    }),
    notes: [
      `Pomiary: ${waves.map(waveText).join(", ")}. Kolejność jak w ustawieniach projektu; to nie ranking.`,
    ],
  };
}

function caveats(view: EvaluationView): Block[] {
  const known = new Set(
    view.rows
      .filter(
        ({ status, wave }) => status !== "not_measured" && (wave === view.moment.wave || wave === "year"),
      )
      .map(({ indicator_id }) => indicator_id),
  );
  const headline = view.indicators.filter(
    ({ indicator_id, is_headline, caveat }) => is_headline && caveat !== null && known.has(indicator_id),
  );
  if (headline.length === 0) return [];
  return [
    paragraph("Zastrzeżenia do zmierzonych wskaźników głównych:"),
    list(headline.map(({ indicator_label, caveat }) => `${indicator_label} – ${lowered(caveat ?? "")}`)),
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
