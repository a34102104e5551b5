/** The comparison of places: what differs, how sure that is, who was left out, and what must be taken for granted. */
import { comparisonFigure } from "../../pipelines/figures/comparison-figure.ts";
import { comparisonSentence } from "../../pipelines/figures/evaluation-words.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { number } from "../../pipelines/lib/polish.ts";
import { list, paragraph, type Block, type Section } from "../content.ts";
import { changeRowsOf } from "./changes.ts";
import { comparisonTable, groupTable, isCompared, labelOf, unitsText } from "./comparison-tables.ts";
import { lowered, mainOf, seriesOf } from "./facts.ts";
import { notesOf } from "./notes.ts";
import { placebos } from "./sections.ts";
import { indicatorBlocks } from "./tables.ts";
import type { ComparisonRow, EvaluationView } from "./view.ts";

export function comparisonSection(view: EvaluationView): Section {
  const heading = "Porównanie";
  if (view.unit) return { heading, blocks: [...ofUnit(view), ...notesOf(view, "comparison")] };
  const main = mainComparisons(view);
  const checks = view.comparisons.filter(
    (row) => row.purpose !== "effect" && row.group_id === "all" && isCompared(row),
  );
  return {
    heading,
    blocks: [list(assumptions(view))],
    sections: [
      { heading: "Wskaźniki główne", blocks: mainBlocks(view, main) },
      { heading: "Kto jest w porównaniu, a kto został pominięty", blocks: leftOutBlocks(view, main) },
      {
        heading: "Trendy przed pilotażem i placebo",
        blocks: [
          ...checkBlocks(view, checks),
          ...indicatorBlocks(view, "Wskaźnik, na który pilotaż nie może wpłynąć", placebos),
        ],
      },
      {
        heading: "Według typu i wielkości jednostki",
        blocks: [...groupBlocks(view), ...notesOf(view, "comparison")],
      },
    ],
  };
}

/** The one comparison of each headline indicator that its verdict rests on, until the report's wave. */
export function mainComparisons(view: EvaluationView): ComparisonRow[] {
  const order = view.indicators.map(({ indicator_id }) => indicator_id);
  return view.comparisons
    .filter(
      (row) =>
        row.is_headline &&
        row.group_id === "all" &&
        (row.wave_to === view.moment.wave || row.wave_to === "last_year"),
    )
    .sort((a, b) => order.indexOf(a.indicator_id) - order.indexOf(b.indicator_id));
}

function assumptions({ hasLaterYears }: EvaluationView): string[] {
  return [
    "Miejsca zgłosiły się do pilotażu same, więc od początku mogły się różnić od porównawczych. Dlatego porównuje się przede wszystkim zmiany, a nie stany.",
    "Różnica zmian mówi o skutku pilotażu tylko wtedy, gdy bez niego obie grupy zmieniałyby się tak samo (założenie równoległych trendów). Sprawdzają je trendy sprzed pilotażu i placebo; dowieść go nie można.",
    "Każda jednostka z pomiarem liczy się tak samo, jedną liczbą. Test t Welcha i test permutacyjny stoją obok siebie; wartości p wskaźników głównych mają poprawkę Holma.",
    "Karty czasu pracy przyszły z pilotażem, więc struktury czasu nie porównuje się ze stanem sprzed niego.",
    ...(hasLaterYears
      ? [
          "Porównania liczb rocznych (MPiPS-03, OZPS) obejmują lata po dniu tego raportu, więc stoją w późniejszym.",
        ]
      : []),
  ];
}

function mainBlocks(view: EvaluationView, main: readonly ComparisonRow[]): Block[] {
  const compared = main.filter(isCompared);
  const missing = main.filter((row) => !isCompared(row)).map((row) => labelOf(view, row));
  return [
    ...(compared.length > 0
      ? [
          list(compared.map((row) => sentenceOf(view, row))),
          {
            kind: "table" as const,
            table: comparisonTable(view, "Wskaźniki główne w porównaniu", compared),
            sources: ["out__comparison"],
          },
        ]
      : [paragraph("W tym pomiarze nie ma wskaźnika głównego, który dałoby się porównać.")]),
    ...(missing.length > 0
      ? [paragraph(`Brak danych do porównania: ${missing.map(lowered).join("; ")}.`)]
      : []),
    ...differenceFigure(view),
  ];
}

/** Every share of which a difference has an interval, headline or not. */
function differenceFigure(view: EvaluationView): Block[] {
  const differences = view.indicators.flatMap((indicator) =>
    indicator.indicator_unit !== "udział"
      ? []
      : seriesOf(view, [indicator.indicator_id]).flatMap((series) => {
          const row = mainOf(view, series);
          if (!row || row.contrast === "before_after") return [];
          const { estimate, ci_low: low, ci_high: high, verdict } = row;
          if (estimate === null || low === null || high === null) return [];
          return [{ label: series.label, estimate, low, high, verdict, units: unitsText(row) }];
        }),
  );
  if (differences.length < 2) return [];
  const figure = comparisonFigure("roznice", differences, view.moment.when);
  return [{ kind: "figure", figure, hasTable: true }];
}

export function sentenceOf(view: EvaluationView, row: ComparisonRow): string {
  const indicator = view.indicators.find(({ indicator_id }) => indicator_id === row.indicator_id);
  return indicator ? comparisonSentence(row, indicator) : "";
}

function leftOutBlocks(view: EvaluationView, main: readonly ComparisonRow[]): Block[] {
  const compared = main.filter(isCompared);
  if (compared.length === 0) return [paragraph("Żadna jednostka nie weszła do porównania.")];
  const arms = (arm: string): string => number(view.units.filter((unit) => unit.arm === arm).length, 0);
  const table: TableModel = {
    caption: "Jednostki w porównaniu wskaźników głównych",
    columns: [
      { label: "Wskaźnik", kind: "text" },
      { label: "w porównaniu", kind: "number", group: `Pilotaż (${arms("pilot")})` },
      { label: "ubyło", kind: "number", group: `Pilotaż (${arms("pilot")})` },
      { label: "bez pomiaru", kind: "number", group: `Pilotaż (${arms("pilot")})` },
      { label: "w porównaniu", kind: "number", group: `Porównawcze (${arms("comparison")})` },
      { label: "ubyło", kind: "number", group: `Porównawcze (${arms("comparison")})` },
      { label: "bez pomiaru", kind: "number", group: `Porównawcze (${arms("comparison")})` },
      { label: "Pominięte, z powodem", kind: "text" },
    ],
    rows: compared.map((row) => ({
      cells: [
        labelOf(view, row),
        ...[row.n_pilot, row.attrition_pilot, row.missing_pilot].map((n) => number(n, 0)),
        ...[row.n_comparison, row.attrition_comparison, row.missing_comparison].map((n) => number(n, 0)),
        row.left_out === null || row.left_out === "" ? "–" : row.left_out,
      ],
    })),
    notes: ["Ubyło: jest pierwszy pomiar, nie ma ostatniego. Bez pomiaru: nie ma pierwszego."],
  };
  return [{ kind: "table", table, sources: ["out__comparison", "out__evaluation_unit"] }];
}

function checkBlocks(view: EvaluationView, checks: readonly ComparisonRow[]): Block[] {
  if (checks.length === 0)
    return [
      paragraph(
        "Nie ma danych o latach sprzed pilotażu (MPiPS-03, OZPS), więc założenia równoległych trendów nie da się sprawdzić.",
      ),
    ];
  return [
    list(checks.map((row) => sentenceOf(view, row))),
    {
      kind: "table",
      table: comparisonTable(view, "Sprawdzenie: trend przed pilotażem i placebo", checks),
      sources: ["out__comparison"],
    },
  ];
}

function groupBlocks(view: EvaluationView): Block[] {
  const table = groupTable(view);
  if (!table)
    return [
      paragraph("W żadnej grupie nie ma danych, by porównać jednostki tego samego typu albo wielkości."),
    ];
  return [{ kind: "table", table, sources: ["out__comparison"] }];
}

/** One unit is no sample: its own change stands here, the comparison of places in the report of the whole pilot. */
function ofUnit(view: EvaluationView): Block[] {
  const changes = changeRowsOf(view);
  return [
    paragraph(
      "Jednej jednostki nie da się porównać z innymi tak, żeby wnioskować o skutku: różnica mogłaby mieć każdą przyczynę. ",
      "Porównanie wszystkich miejsc pilotażu z miejscami bez pilotażu stoi w raporcie całego pilotażu. Tu jest tylko zmiana w jednostce, która nie mówi, co ją spowodowało.",
    ),
    ...(changes.rows.length > 0
      ? [{ kind: "table" as const, table: changes, sources: ["out__indicator"] }]
      : [paragraph("Nie ma wskaźnika zmierzonego i na początku, i w tym pomiarze.")]),
  ];
}
