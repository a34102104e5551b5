/** Whole files: sheets that share a year, HTML, and words that could name somebody. */
import { describe, expect, it } from "vitest";
import { analysisOf, cardsHeader, projectOf } from "../../support/project.ts";
import { ozpsHead, ozpsLabels, realTable } from "../../support/ozps.ts";
import { excelFile, type SheetPlan } from "../../support/workbooks.ts";

const rowsOf = (numbers: readonly number[]): SheetPlan["rows"] =>
  numbers.map((n) => [ozpsLabels[n - 1] ?? "", n, ...(realTable[n - 1] ?? [])]);

async function valuesOf(files: Record<string, string | Uint8Array>): Promise<Record<string, unknown>> {
  const { database } = await analysisOf(projectOf(files));
  const rows = await database.rows("out__ozps");
  return Object.fromEntries(
    rows.map((one) => [
      `${String(one.assessment_year)} ${one.row} ${String(one.value_year)}`,
      one.value ?? one.text,
    ]),
  );
}

describe("a file", () => {
  it("may have its year on the cover, a section on a sheet, and sections that are not read", async () => {
    const book = excelFile([
      { name: "okładka", rows: [["Ocena zasobów pomocy społecznej"], ["za rok 2014"]] },
      { name: "2", rows: [["2. Dane o sytuacji demograficznej i społecznej"], ozpsHead, ...rowsOf([1, 2])] },
      {
        name: "3",
        rows: [["3. Dane o korzystających z pomocy i wsparcia"], ozpsHead, ["Osoby", 1, 5, 6, 7, 8, 9]],
      },
      { name: "2b", rows: [ozpsHead, ...rowsOf([6])] },
    ]);
    const { database, findings } = await analysisOf(projectOf({ "ops/ocena.xlsx": book }));
    const rows = await database.rows("out__ozps");
    expect(new Set(rows.map((one) => one.row))).toEqual(new Set(["1", "2", "6"]));
    expect(rows.every((one) => one.assessment_year === 2014)).toBe(true);
    expect(rows.find((one) => one.row === "6" && one.value_year === 2013)?.value).toBe(4599);
    const said = findings.filter(({ rule }) => rule === "ozps_section_not_read");
    expect(said.map(({ place, params }) => [place?.sheet, params?.section, params?.count])).toEqual([
      [3, "nr 3", 1],
    ]);
  });

  it("may be a page, with heads over two rows and no row numbers", async () => {
    const cells = (tag: string, texts: readonly unknown[]): string =>
      `<tr>${texts.map((text) => `<${tag}>${String(text)}</${tag}>`).join("")}</tr>`;
    const page = `<html><head><meta charset="utf-8"></head><body><table>
      <tr><td colspan="6">OCENA ZASOBÓW POMOCY SPOŁECZNEJ NA ROK 2015</td></tr>
      <tr><th rowspan="2">Wyszczególnienie</th><th colspan="3">Dane za lata</th><th colspan="2">PROGNOZA*</th></tr>
      ${cells("th", ["Dwa lata przed rokiem oceny", "Rok przed oceną", "Rok oceny", "Rok po ocenie", "Dwa lata po ocenie"])}
      ${cells("td", ["Mieszkańcy ogółem", "9&nbsp;173", "9&nbsp;159", "9&nbsp;187", ".", "x"])}
    </table></body></html>`;
    expect(await valuesOf({ "ops/ocena.htm": page })).toEqual({
      "2015 1 2013": 9173,
      "2015 1 2014": 9159,
      "2015 1 2015": 9187,
      "2015 1 2016": null,
      "2015 1 2017": null,
    });
  });

  it("tells no worker's name that someone typed into a row of words", async () => {
    const label = "Powody nieprzyznania miejsca (TEKST, nie liczba)";
    const cards = `${cardsHeader}Zmyślona Ada;;pracownik socjalny;2013-02-04;urlop;8\n`;
    const form = [
      ["Ocena zasobów pomocy społecznej"],
      ["za rok 2013"],
      ozpsHead,
      [label, 22, null, null, "brak miejsc, wie zmyślona"],
    ];
    const values = await valuesOf({
      "ops/karty.csv": cards,
      "ops/ocena.xlsx": excelFile([{ name: "OZPS", rows: form }]),
    });
    expect(values["2013 22 2013"]).toBe("brak miejsc, wie ***");
  });

  it("of another source is left to it: a long table of reports is no assessment", async () => {
    const { findings } = await analysisOf(
      projectOf({ "ops/a.csv": "rok;okres;dział;wiersz;wartość\n2013;R;1;1;5\n" }),
    );
    expect(findings.filter(({ rule }) => rule.startsWith("ozps"))).toEqual([]);
  });
});
