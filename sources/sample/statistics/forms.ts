/** A report as the file that an office hands over, and where each number stands in it. */
import { cellName } from "../form.ts";
import type { Value } from "../workbook.ts";
import { escaped, excelFile, type SheetPlan } from "../workbook.ts";
import {
  columnLabels,
  editionOf,
  firstHeadings,
  sectionTitles,
  sourceFormOf,
  type Section,
} from "./dictionary.ts";
import type { Printed, Report, Table } from "./tables.ts";

/** What stands between thousands; `number` leaves the cell a number. */
export type Thousands = "number" | " " | "\u00a0";

export interface Written {
  bytes: Uint8Array;
  /** By `section|row or concept|column`: the sheet (from 1) and the cell. */
  places: ReadonlyMap<string, { sheet: number; cell: string }>;
}

export function placeKey(section: Section, row: { row: string; concept: string }, column: number): string {
  return [section, row.concept || row.row, column].join("|");
}

/** One sheet for the whole report, or one for each dział. */
export function workbookOf(
  report: Report,
  { thousands, isSplit }: { thousands: Thousands; isSplit: boolean },
): Written {
  const places = new Map<string, { sheet: number; cell: string }>();
  const sheets: { name: string; rows: Value[][] }[] = isSplit
    ? report.tables.map(({ dzial }) => ({ name: `Dział ${dzial}`, rows: headOf(report) }))
    : [{ name: sourceFormOf(report.year), rows: headOf(report) }];
  report.tables.forEach((table, index) => {
    const number = isSplit ? index : 0;
    const sheet = sheets[number];
    if (!sheet) throw new Error("a part of the report without a sheet");
    sheet.rows.push([], [titleOf(table)], ...columnRows(table, report.year));
    for (const row of table.rows) {
      row.cells.forEach((_, column) => {
        const cell = cellName({ row: sheet.rows.length, column: column + 2 });
        places.set(placeKey(table.section, row, column + 1), { sheet: number + 1, cell });
      });
      const number_ = row.row === "" ? null : Number(row.row);
      sheet.rows.push([row.label, number_, ...row.cells.map((cell) => cellIn(thousands, cell))]);
    }
  });
  const plans: readonly SheetPlan[] = sheets;
  return { bytes: excelFile(plans), places };
}

/** The page of the ministry's application, saved from the browser. */
export function pageOf(report: Report, thousands: Thousands, charset: "utf-8" | "windows-1250"): string {
  const { community, year } = report;
  const cells = (row: readonly Value[]): string =>
    row.map((cell) => `<td>${escaped(shown(cell))}</td>`).join("");
  const tables = report.tables.map(
    (table) =>
      `<h3>${escaped(titleOf(table))}</h3><table border=1>` +
      [
        ...columnRows(table, year),
        ...table.rows.map(({ row, label, cells: printed }): Value[] => {
          return [label, row, ...printed.map((cell) => textIn(thousands, table.section, cell))];
        }),
      ]
        .map((row) => `<tr>${cells(row)}</tr>\n`)
        .join("") +
      "</table>",
  );
  return (
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body>` +
    `<p>${ministryOf(year)}, ul. Nowogrodzka 1/3/5, 00-513 Warszawa</p><table><tr>` +
    `<td>Nazwa i adres jednostki sprawozdawczej:<br>${escaped(community.unit.name)}<br>ul. Próbna 1</td>` +
    `<td>${sourceFormOf(year)}<br><br>Sprawozdanie półroczne i roczne<br>z udzielonych świadczeń<br>` +
    `pomocy społecznej - pieniężnych,<br>w naturze i usługach<br><br>${periodLine(report)}</td>` +
    `<td>Adresat:<br>WPS</td></tr><tr><td>Numer identyfikacyjny REGON:<br>000000000</td></tr></table>` +
    `${tables.join("\n")}</body></html>\n`
  );
}

/** Long text: one line per cell of several reports. */
export function longRows(reports: readonly Report[]): Value[][] {
  const head = ["year", "period", "edition", "dzial", "row", "col", "value"];
  const lines = reports.flatMap(({ year, half, tables }) =>
    tables.flatMap(({ dzial, rows }) =>
      rows.flatMap(({ row, cells }) =>
        cells.map((cell, index): Value[] => [
          year,
          half ? "P" : "R",
          editionOf(year),
          dzial,
          row,
          index + 1,
          typeof cell === "number" ? String(cell).replace(".", ",") : cell,
        ]),
      ),
    ),
  );
  return [head, ...lines];
}

function headOf(report: Report): Value[][] {
  return [
    [sourceFormOf(report.year)],
    [
      "Sprawozdanie półroczne i roczne z udzielonych świadczeń pomocy społecznej - pieniężnych, w naturze i usługach",
    ],
    [periodLine(report)],
    [report.community.unit.name],
  ];
}

function periodLine({ year, half }: Report): string {
  return `za I-${half ? "VI" : "XII"} ${String(year)} r.`;
}

function ministryOf(year: number): string {
  return year < 2020
    ? "MINISTERSTWO RODZINY, PRACY I POLITYKI SPOŁECZNEJ"
    : "MINISTERSTWO RODZINY I POLITYKI SPOŁECZNEJ";
}

function titleOf({ dzial, section }: Table): string {
  return `DZIAŁ ${dzial}. ${sectionTitles[section]}`;
}

/** The heading and the row with the columns' numbers. */
function columnRows({ section }: Table, year: number): Value[][] {
  const labels = columnLabels(section, year);
  return [
    [firstHeadings[section], null, ...labels],
    [null, 0, ...labels.map((_, index) => index + 1)],
  ];
}

function cellIn(thousands: Thousands, cell: Printed): Value {
  return typeof cell === "number" && thousands !== "number" && cell >= 1000 ? grouped(cell, thousands) : cell;
}

function textIn(thousands: Thousands, section: Section, cell: Printed): Value {
  if (typeof cell !== "number") return cell;
  if (section === "staff" && !Number.isInteger(cell)) return cell.toFixed(2).replace(".", ",");
  return thousands === "number" ? String(cell) : grouped(cell, thousands);
}

function shown(cell: Value): string {
  if (cell === null) return "";
  if (typeof cell === "object") throw new Error("a page holds text and numbers only");
  return String(cell);
}

/** 12948 → "12 948" */
function grouped(value: number, thousands: Thousands): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, thousands === "number" ? "" : thousands);
}
