/** Annexes: every indicator in the catalogue's order, broken rules, method, sources of the data. */
import { certaintyText, nText } from "../../pipelines/figures/evaluation-words.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { codeText } from "../../pipelines/figures/labels.ts";
import { number } from "../../pipelines/lib/polish.ts";
import { code, list, paragraph, type Section, type Term } from "../content.ts";
import { breachBlocks } from "./breaches.ts";
import { amountsOf, pCell } from "./comparison-tables.ts";
import { mainOf, seriesOf, type Series } from "./facts.ts";
import { intervalCell, valueCell } from "./tables.ts";
import type { EvaluationView } from "./view.ts";

export function annexSection(view: EvaluationView): Section {
  return {
    heading: "Załączniki",
    blocks: [],
    sections: [
      {
        heading: "Wszystkie wskaźniki",
        blocks: [
          {
            kind: "table",
            table: catalogueTable(view),
            sources: ["out__indicator", ...(view.unit ? [] : ["out__comparison"])],
          },
        ],
      },
      { heading: "Odstępstwa od reguł", blocks: breachBlocks(view) },
      {
        heading: "Metoda",
        blocks: [
          list(method),
          { kind: "terms", terms: glossary },
          paragraph(
            "Definicja każdego wskaźnika (licznik, mianownik, najmniejsze n, źródło) jest w tabeli ",
            code("ref_indicator"),
            "; skąd wzięła się pojedyncza liczba – do pliku, arkusza i wiersza – pokazuje polecenie ",
            code("miernik explain"),
            `. Raport przygotował program Miernik ${view.version}; te same dane i ustawienia dają ten sam raport.`,
          ),
        ],
      },
      {
        heading: "Źródła danych",
        blocks: [{ kind: "table", table: filesTable(view), sources: ["out__input_file"] }],
      },
    ],
  };
}

function catalogueTable(view: EvaluationView): TableModel {
  const all = seriesOf(
    view,
    view.indicators.map(({ indicator_id }) => indicator_id),
  );
  return {
    caption: `Wskaźniki w kolejności katalogu, pomiar ${view.moment.when}`,
    columns: [
      { label: "Wskaźnik", kind: "text" },
      { label: "Wartość", kind: "number" },
      { label: "95 % PU", kind: "number" },
      { label: "n", kind: "number" },
      ...(view.unit
        ? [{ label: "Jednostka miary", kind: "text" as const }]
        : [
            { label: "Różnica", kind: "number" as const },
            { label: "test t", kind: "number" as const, group: "Wartość p" },
            { label: "perm.", kind: "number" as const, group: "Wartość p" },
            { label: "Holm", kind: "number" as const, group: "Wartość p" },
            { label: "Wniosek", kind: "text" as const },
          ]),
    ],
    rows: all.map((series) => ({ cells: [...valueCells(series), ...lastCells(view, series)] })),
    notes: [
      ...(view.unit
        ? []
        : [
            "Różnica: zmian wobec miejsc porównawczych, a gdzie stanu początkowego nie ma – stanów; udziały w punktach procentowych. Wartości p: test t i test permutacyjny bez poprawki; Holm: z poprawką, tylko wskaźniki główne.",
          ]),
      "Wskaźniki roczne: ostatni rok znany w dniu pomiaru.",
    ],
  };
}

function valueCells({ label, indicator, now }: Series): string[] {
  const unit = indicator.indicator_unit;
  if (!now || now.status === "not_measured") return [label, "brak danych", "–", "–"];
  const n = nText(now, indicator.indicator_kind).replace(/^n\s=\s/u, "");
  return [label, valueCell(now, unit), intervalCell(now, unit), n === "" ? "–" : n];
}

function lastCells(view: EvaluationView, series: Series): string[] {
  if (view.unit) return [series.indicator.indicator_unit];
  const row = mainOf(view, series);
  if (!row || row.verdict === "not_measured") return ["–", "–", "–", "–", "–"];
  return [
    amountsOf(view, row).signed(row.estimate),
    row.p_value === null ? "–" : pCell(row.p_value),
    row.p_permutation === null ? "–" : pCell(row.p_permutation),
    row.p_holm === null ? "–" : pCell(row.p_holm),
    certaintyText(row.verdict),
  ];
}

const method = [
  "Udziały mają przedział Wilsona; gdy obserwacje są w co najmniej 4 zespołach (w grupie: jednostkach), uwzględnia on ich podobieństwo. Średnie i ilorazy sum: t Studenta z tym samym uwzględnieniem. Liczby i sumy nie mają przedziału.",
  "Porównanie: jedna liczba na jednostkę (zmiana albo stan), test t Welcha, obok test permutacyjny; przy mniej niż 6 jednostkach w grupie sama różnica.",
  "Wskaźniki główne mają poprawkę Holma na ich liczbę w danym pomiarze. Pozostałe porównania jej nie mają: wśród wielu kilka „wykazanych” może być przypadkiem.",
  "Czego brakuje, zostaje brakiem: niczego nie uzupełniono szacunkiem. Jednostki bez pomiaru są policzone i wymienione.",
  "Reguły modeli i podręcznika są danymi: treść, próg i źródło każdej są w tabeli ref_evaluation_rule.",
];

const glossary: readonly Term[] = [
  {
    term: "95 % PU",
    meaning:
      "95-procentowy przedział ufności; tak wyznaczone przedziały obejmują prawdziwą wartość 95 razy na 100. Im szerszy, tym mniej wiadomo.",
  },
  { term: "Różnica zmian", meaning: "zmiana w pilotażu minus zmiana w miejscach porównawczych." },
  {
    term: "Placebo",
    meaning: "porównanie tam, gdzie skutku pilotażu być nie może; różnica świadczy przeciw porównaniu.",
  },
  {
    term: "Poprawka Holma",
    meaning: "podnosi wartości p, bo im więcej porównań, tym łatwiej o różnicę z przypadku.",
  },
];

function filesTable(view: EvaluationView): TableModel {
  return {
    caption: "Pliki, z których powstał raport",
    columns: [
      { label: "Plik", kind: "text" },
      { label: "Rodzaj", kind: "text" },
      { label: "Wiersze", kind: "number" },
      { label: "Pominięte", kind: "number" },
      { label: "sha256 (początek)", kind: "text" },
    ],
    rows: view.files.map((file) => ({
      cells: [
        file.file,
        file.file_format === null ? "–" : codeText("file_format", file.file_format),
        number(file.row_count, 0),
        number(file.rejected_count, 0),
        file.file_id.slice(0, 16),
      ],
    })),
    notes: ["Pełne skróty sha256 i wersje programów są w pliku run.json."],
  };
}
