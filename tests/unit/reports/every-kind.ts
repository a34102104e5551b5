/** A report that holds every kind of block, with texts that are not nice. */
import type { TableModel } from "../../../pipelines/figures/figure.ts";
import { code, list, paragraph, strong, type Report } from "../../../reports/content.ts";
import { figuresOf, reportOf } from "./parts.ts";
import { reportDataset } from "./sample.ts";

const endless = "długosłowo".repeat(1000);
const hostileTexts = [
  "<script>alert(1)</script>",
  "=cmd|' /C calc'!A0",
  "a\u0000b\u0007c\u001bd\u200ee",
  "&amp; ]]> <w:p/> {name}",
  endless,
];

const table = (caption: string, columns: number, cell: string): TableModel => ({
  caption,
  notes: ["Uwaga pod tabelą."],
  columns: Array.from({ length: columns }, (_, i) => ({
    label: i === 0 ? "Miejsce" : `miesiąc ${String(i)}`,
    kind: i === 0 ? "text" : "number",
    ...(i === 1 || i === 2 ? { group: "I kwartał" } : {}),
  })),
  rows: ["A", "B", "Razem"].map((name) => ({
    cells: Array.from({ length: columns }, (_, i) => (i === 0 ? name : cell)),
    isTotal: name === "Razem",
  })),
});

export const narrow = table("Wąska tabela", 4, "12,5\u00a0%");
/** Sixteen columns of money do not fit an upright page. */
export const wide = table("Szeroka tabela", 16, "1\u00a0234,56\u00a0zł");

export function everyKind(): Report {
  const [figure, second] = figuresOf(reportOf(reportDataset())).filter(({ drawing }) => drawing);
  if (!figure || !second) throw new Error("the sample has too few charts");
  return {
    title: "Sprawozdanie z pilotażu w gminie <A> & B",
    author: "GOPS w A. & syn",
    facts: [{ label: "Jednostka", value: "GOPS w A." }],
    finding: "Wynik: 81,4 % (95 % PU: 74,9–86,5 %).",
    foot: "GOPS w A. · Miernik",
    opening: [
      {
        kind: "keyFigures",
        figures: [1, 2].map((no) => ({ label: `Opis ${String(no)}`, value: "81,4 %", note: "n = 172" })),
      },
      {
        kind: "pair",
        left: [{ kind: "figure", figure, hasTable: false }],
        right: [list(["obok wykresu", "drugi"])],
      },
    ],
    sections: [
      {
        heading: "Wyniki w gminie",
        isOnNewPage: true,
        blocks: [
          paragraph(
            "Cele osiągnięto w ",
            strong("140"),
            " z 172 programów; tabela ",
            code("out__very_long_name_of_a_table_2013"),
            ".",
          ),
          { kind: "figure", figure: second, hasTable: true },
          { kind: "figure", figure: { ...figure, drawing: null }, hasTable: false },
          { kind: "table", table: narrow, sources: ["out__narrow", "out__other"] },
        ],
        sections: [
          {
            heading: "Szeroko",
            blocks: [{ kind: "table", table: wide, sources: [] }],
            sections: [{ heading: "Trzeci poziom", blocks: [paragraph("Dalej.")] }],
          },
        ],
      },
      {
        heading: "Wnioski",
        isKeptWhole: true,
        blocks: [
          {
            kind: "toFill",
            label: "Wnioski metodyczne",
            prompt: "Tu wpisz, co z tego wynika; program tego nie wie.",
          },
          { kind: "notes", label: "Notatki", notes: [{ date: "2013-03-07", text: "Wizyta w ośrodku." }] },
          { kind: "terms", terms: [{ term: "PU", meaning: "przedział ufności" }] },
        ],
      },
      { heading: "Teksty", blocks: hostileTexts.map((text) => paragraph(text)) },
      {
        heading: hostileTexts[0] ?? "",
        blocks: [
          {
            kind: "table",
            sources: [],
            table: {
              caption: hostileTexts.join(" "),
              columns: [
                { label: endless, kind: "text" },
                { label: "=1+1", kind: "number" },
              ],
              rows: hostileTexts.map((text) => ({ cells: [text, text] })),
              notes: [],
            },
          },
        ],
      },
    ],
  };
}
