/** One report in many shapes: the numbers must not depend on the shape. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReport } from "../../support/mpips03.ts";
import { excelFile } from "../../support/workbooks.ts";

type Value = string | number | null;

type Line = [label: string, number: number, ...values: (number | string | null)[]];
interface Dzial {
  title: string;
  head: string[];
  lines: Line[];
}

const families = ["LICZBA RODZIN OGÓŁEM", "w tym: NA WSI", "LICZBA OSÓB W RODZINACH"];
const report: Dzial[] = [
  {
    title: "DZIAŁ 2B. UDZIELONE ŚWIADCZENIA - ZADANIA WŁASNE GMIN",
    head: [
      "OSOBY",
      "LICZBA ŚWIADCZEŃ",
      "KWOTA ŚWIADCZEŃ W ZŁOTYCH",
      "LICZBA RODZIN",
      "LICZBA OSÓB W RODZINACH",
    ],
    lines: [
      ["RAZEM", 1, 1234, "X", 1234567, 900, 2400],
      ["zasiłki stałe - ogółem", 2, 150, 1650, 680250.5, 148, 0],
      ["praca socjalna", 40, "X", "X", "X", 1600, 3305],
    ],
  },
  {
    title: "DZIAŁ 3. RZECZYWISTA LICZBA RODZIN I OSÓB OBJĘTYCH POMOCĄ SPOŁECZNĄ",
    head: ["LICZBA OSÓB, KTÓRYM PRZYZNANO DECYZJĄ ŚWIADCZENIE", ...families],
    lines: [
      ["świadczenia przyznane w ramach zadań zleconych i zadań własnych", 1, 1610, 1531, 196, 12204],
      ["w tym: świadczenia pieniężne", 2, 580, 491, ".", 1084],
      ["pomoc udzielana w postaci pracy socjalnej - ogółem", 6, "X", 600, null, 1307],
    ],
  },
  {
    title: "DZIAŁ 4. POWODY PRZYZNANIA POMOCY",
    head: families,
    lines: [
      ["Ubóstwo", 1, 1429, 143, 2870],
      ["przemoc domowa", 12, 0, "-", null],
      ["klęska żywiołowa lub ekologiczna", 21, 14, 4, 49],
    ],
  },
];

const expected = Object.fromEntries(
  report.flatMap(({ title, lines }) =>
    lines.flatMap(([, number, ...values]) =>
      values.map((value, i) => [
        `${/DZIAŁ (\w+)/u.exec(title)?.[1] ?? ""}|${String(number)}|${String(i + 1)}`,
        value,
      ]),
    ),
  ),
);

/** How a number is written: as a number, or as text with one of the spaces between thousands. */
const styles: ((value: number) => Value)[] = [
  (value) => value,
  (value) => String(value).replace(".", ","),
  ...[" ", "\u00a0", "\u2009", "\u202f"].map((space) => (value: number) => grouped(value, space)),
  (value) =>
    value >= 1000
      ? `${grouped(value, ".").split(",")[0] ?? ""},${(value % 1).toFixed(2).slice(2)}`
      : ` ${String(value)} `,
];

function grouped(value: number, space: string): string {
  const [whole = "", part] = String(value).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, space) + (part === undefined ? "" : `,${part}`);
}

const head: Value[][] = [
  ["MPiPS-03"],
  ["Sprawozdanie półroczne i roczne"],
  ["za I-XII 2014 r."],
  ["OPS"],
  [],
];

function table({ title, head: headings, lines }: Dzial, style: (value: number) => Value): Value[][] {
  return [
    [title],
    ["WYSZCZEGÓLNIENIE", null, ...headings],
    [null, ...headings.map((_, i) => i), headings.length],
    ...lines.map(([label, number, ...values]) => [
      label,
      number,
      ...values.map((value) => (typeof value === "number" ? style(value) : value)),
    ]),
    [],
  ];
}

const arbitraryDzialy = fc.shuffledSubarray(report, { minLength: report.length });
const arbitraryStyle = fc.constantFrom(...styles);

describe("the numbers of a report", () => {
  it("stay the same when działy change places in a sheet, and however numbers are written", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDzialy, arbitraryStyle, async (dzialy, style) => {
        const rows = [...head, ...dzialy.flatMap((one) => table(one, style))];
        const { values, rules } = await readReport(excelFile([{ name: "Arkusz1", rows, merges: [] }]));
        expect(values).toEqual(expected);
        expect(rules).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("stay the same when each dział has a sheet, in any order, and the head stands on one of them", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDzialy, arbitraryStyle, fc.nat(2), async (dzialy, style, place) => {
        const sheets = dzialy.map((one, i) => ({
          name: `Arkusz${String(i + 1)}`,
          rows: [...(i === place ? head : []), ...table(one, style)],
          merges: [],
        }));
        const { values, rules } = await readReport(excelFile(sheets));
        expect(values).toEqual(expected);
        expect(rules).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("stay the same as a page, and as a text with semicolons", async () => {
    const style = styles[3] ?? String;
    const rows = [...head, ...report.flatMap((one) => table(one, style))];
    const text = rows.map((cells) => cells.map((cell) => cell ?? "").join(";")).join("\n");
    expect((await readReport(text)).values).toEqual(expected);
    const page = report.map((one) => {
      const [title = [], ...lines] = table(one, style);
      const cells = lines.map((line) => `<tr>${line.map((cell) => `<td>${String(cell ?? "")}`).join("")}`);
      return `<h3>${String(title[0])}</h3><table>${cells.join("")}</table>`;
    });
    const withHead = `<html><body><p>MPiPS-03</p><p>za I-XII 2014 r.</p>${page.join("")}</body></html>`;
    expect((await readReport(withHead)).values).toEqual(expected);
  });

  it("stay the same without row numbers where the labels are known", async () => {
    const withoutNumbers = (line: Value[]): Value[] => [...line.slice(0, 1), ...line.slice(2)];
    const rows = [...head, ...report.slice(1).flatMap((one) => table(one, String).map(withoutNumbers))];
    // Without the column of row numbers the line of numbers begins with 1.
    const { values } = await readReport(excelFile([{ name: "Arkusz1", rows, merges: [] }]));
    expect(values).toEqual(
      Object.fromEntries(Object.entries(expected).filter(([key]) => !key.startsWith("2B"))),
    );
  });
});
