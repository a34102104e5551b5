/** One month of the card to fill, laid out as annexes 1 and 2 print it. */
import type { Alignment, Cell, Fill, Worksheet } from "exceljs";
import { columnName } from "../files/types.ts";
import { boxed, colours, filled, font, printLying, validate } from "../form-style.ts";
import { isoDay, monthName } from "../values/dates.ts";
import { cardTitle, handbookTasks, type Role } from "../vocabulary.ts";
import { calendarDays, holidaysOf } from "../working-time/calendar.ts";

/** Rows of the head, counted from 1. */
const rows = {
  title: 1,
  hint: 2,
  name: 3,
  month: 4,
  nominal: 5,
  weekdays: 6,
  heading: 7,
  firstTask: 8,
} as const;
const weekdays = ["nd", "pn", "wt", "śr", "cz", "pt", "so"];
const widths = { label: 38, group: 16, part: 29, day: 4.1, sum: 7.5 };
const centred: Partial<Alignment> = { horizontal: "center", vertical: "middle", shrinkToFit: true };
/** A day of more than 24 h. In a conditional format the background is what a fill calls its pattern's. */
const warned: Fill = { type: "pattern", pattern: "solid", bgColor: { argb: colours.attention } };
/** A sum of 0 is shown as nothing, so that an empty card looks empty. */
const sumFormat = "General;-General;;@";

interface Day {
  day: number;
  weekday: string;
  isFree: boolean;
  column: number;
}

export class CardSheet {
  readonly #sheet: Worksheet;
  readonly #role: Role;
  readonly #year: number;
  readonly #month: number;
  readonly #labels: string[];
  /** Columns of labels: the interviews have a label and a sub-label. */
  readonly #labelWidth: number;
  readonly #days: Day[];
  readonly #nominal: number;

  constructor(sheet: Worksheet, role: Role, year: number, month: number) {
    this.#sheet = sheet;
    this.#role = role;
    this.#year = year;
    this.#month = month;
    this.#labels = handbookTasks(role).map(({ label }) => label);
    this.#labelWidth = role === "benefits_worker" ? 2 : 1;
    const prefix = isoDay(year, month, 1).slice(0, 7);
    const calendar = calendarDays(year, year).filter(({ work_date }) => work_date.startsWith(prefix));
    this.#nominal = calendar.reduce((sum, { nominal_h }) => sum + nominal_h, 0);
    this.#days = calendar.map(({ work_date, nominal_h }, index) => ({
      day: index + 1,
      weekday: weekdays[new Date(work_date).getUTCDay()] ?? "",
      isFree: nominal_h <= 0,
      column: this.#labelWidth + 1 + index,
    }));
  }

  /** @param list where the hours to choose from stand */
  write(list: string): void {
    this.#layOut();
    this.#writeHead();
    this.#writeHeadings();
    this.#labels.forEach((label, index) => {
      this.#writeTask(label, rows.firstTask + index);
    });
    this.#writeTotals();
    this.#writeFoot();
    this.#allowQuarters(list);
  }

  get #sumColumn(): number {
    return this.#labelWidth + this.#days.length + 1;
  }

  get #lastTask(): number {
    return rows.firstTask + this.#labels.length - 1;
  }

  #layOut(): void {
    const labelWidths = this.#labelWidth === 1 ? [widths.label] : [widths.group, widths.part];
    const dayWidths = this.#days.map(() => widths.day);
    [...labelWidths, ...dayWidths, widths.sum].forEach((width, index) => {
      this.#sheet.getColumn(index + 1).width = width;
    });
    this.#sheet.views = [
      {
        state: "frozen",
        xSplit: this.#labelWidth,
        ySplit: rows.heading,
        showGridLines: false,
        activeCell: this.#at(rows.firstTask, this.#labelWidth + 1).address,
      },
    ];
    printLying(this.#sheet, { fitToHeight: 1, horizontalCentered: true });
  }

  #writeHead(): void {
    this.#text(rows.title, cardTitle(this.#role), { size: 14, bold: true, color: { argb: colours.accent } });
    const once = this.#month === 1 ? " Imię i nazwisko wpisz raz, tutaj: pozostałe arkusze je powtórzą." : "";
    const hint = "Wpisuj codziennie, za dzień poprzedni, z dokładnością do 0,25 h (15 minut).";
    this.#text(rows.hint, hint + once, { color: { argb: colours.muted } });
    this.#text(rows.name, "Imię i nazwisko");
    this.#text(rows.month, "Miesiąc");
    this.#text(rows.nominal, "Wymiar czasu pracy w miesiącu (pełny etat)");
    for (const row of [rows.title, rows.hint]) this.#sheet.getRow(row).height = row === rows.title ? 26 : 20;
    for (const row of [rows.name, rows.month, rows.nominal]) {
      this.#sheet.getRow(row).height = 18;
      this.#sheet.mergeCells(row, this.#labelWidth + 1, row, this.#labelWidth + 9);
      const cell = this.#at(row, this.#labelWidth + 1);
      cell.font = font({ size: 10, bold: row !== rows.nominal });
      cell.alignment = { horizontal: "left", vertical: "middle" };
    }
    this.#at(rows.month, this.#labelWidth + 1).value = `${monthName(this.#month)} ${String(this.#year)}`;
    const nominal = this.#at(rows.nominal, this.#labelWidth + 1);
    nominal.value = this.#nominal;
    nominal.numFmt = '0" h"';
    this.#writeName();
  }

  get #nameCell(): Cell {
    return this.#at(rows.name, this.#labelWidth + 1);
  }

  #writeName(): void {
    const cell = this.#nameCell;
    cell.border = { bottom: { style: "thin", color: { argb: colours.muted } } };
    if (this.#month === 1) {
      cell.fill = filled(colours.input);
      cell.protection = { locked: false };
      return;
    }
    const first = `'${monthName(1)}'!${cell.$col$row}`;
    cell.value = { formula: `IF(${first}="","",${first})`, result: "" };
  }

  #writeHeadings(): void {
    this.#sheet.getRow(rows.weekdays).height = 20;
    this.#sheet.getRow(rows.heading).height = 22;
    this.#label(rows.heading, "Realizowane zadania");
    for (const { column, day, weekday, isFree } of this.#days) {
      const above = this.#at(rows.weekdays, column);
      above.value = weekday;
      above.font = font({ size: 8, bold: isFree, color: { argb: isFree ? colours.ink : colours.muted } });
      above.alignment = { horizontal: "center", vertical: "bottom" };
      this.#at(rows.heading, column).value = day;
    }
    this.#at(rows.heading, this.#sumColumn).value = "Razem";
    for (let column = 1; column <= this.#sumColumn; column++) {
      const cell = this.#at(rows.heading, column);
      const isFree = this.#days.some((day) => day.column === column && day.isFree);
      cell.font = font({ bold: true, color: { argb: colours.white } });
      cell.fill = filled(isFree ? colours.muted : colours.accent);
      cell.border = boxed;
      cell.alignment =
        column > this.#labelWidth ? centred : { horizontal: "left", vertical: "middle", indent: 1 };
    }
  }

  #writeTask(label: string, row: number): void {
    this.#label(row, label);
    for (const { column, isFree } of this.#days) {
      const cell = this.#at(row, column);
      cell.protection = { locked: false };
      cell.font = font();
      cell.border = boxed;
      cell.alignment = centred;
      if (isFree) cell.fill = filled(colours.free);
    }
    this.#sum(row, this.#sumColumn, [row, this.#labelWidth + 1, row, this.#sumColumn - 1]);
  }

  #writeTotals(): void {
    const row = this.#lastTask + 1;
    this.#sheet.getRow(row).height = 24;
    this.#label(row, "Łączny czas pracy");
    for (let column = 1; column <= this.#labelWidth; column++) {
      this.#at(row, column).font = font({ bold: true });
      this.#at(row, column).fill = filled(colours.sum);
    }
    for (let column = this.#labelWidth + 1; column <= this.#sumColumn; column++)
      this.#sum(row, column, [rows.firstTask, column, this.#lastTask, column]);
  }

  /** Why days are grey. Below the totals a number in a day's column would be a fault; words in the first are none. */
  #writeFoot(): void {
    const named = [...holidaysOf(this.#year)].filter(([date]) => Number(date.slice(5, 7)) === this.#month);
    const list = named
      .sort()
      .map(([date, name]) => `${String(Number(date.slice(8)))}.${date.slice(5, 7)} ${name}`);
    const free = list.length === 0 ? "soboty i niedziele" : `soboty, niedziele i święta (${list.join(", ")})`;
    const text = `Szare kolumny: ${free}. Godziny z tych dni też można wpisać.`;
    this.#text(this.#lastTask + 3, text, { size: 8, color: { argb: colours.muted } });
  }

  #allowQuarters(list: string): void {
    const [left, right] = [columnName(this.#labelWidth), columnName(this.#sumColumn - 2)];
    validate(this.#sheet, `${left}${String(rows.firstTask)}:${right}${String(this.#lastTask)}`, {
      type: "list",
      formulae: [list],
      errorTitle: "Godziny co do kwadransa",
      error:
        "Wpisz liczbę godzin od 0 do 24, z dokładnością do kwadransa: 0,25 albo 1,5 albo 7,75. " +
        "Dwie i pół godziny to 2,5 (nie 2:30).",
    });
    const totals = String(this.#lastTask + 1);
    this.#sheet.addConditionalFormatting({
      ref: `${left}${totals}:${right}${totals}`,
      rules: [
        {
          type: "cellIs",
          operator: "greaterThan",
          formulae: [24],
          priority: 1,
          style: { font: { color: { argb: colours.white }, bold: true }, fill: warned },
        },
      ],
    });
  }

  /** A task's label in its frame; "Wywiad część I – wizyta …" becomes a merged label and a sub-label. */
  #label(row: number, label: string): void {
    const [group = "", part] = label.split(" – ");
    const isFirstPart =
      part !== undefined &&
      this.#labels.findIndex((one) => one.startsWith(`${group} – `)) === row - rows.firstTask;
    if (part === undefined && this.#labelWidth === 2) this.#sheet.mergeCells(row, 1, row, 2);
    if (isFirstPart) this.#sheet.mergeCells(row, 1, row + 1, 1);
    if (part === undefined || isFirstPart) this.#at(row, 1).value = group;
    if (part !== undefined) this.#at(row, 2).value = part;
    for (let column = 1; column <= this.#labelWidth; column++) {
      const cell = this.#at(row, column);
      cell.font = font();
      cell.border = boxed;
      cell.alignment = { wrapText: true, horizontal: "left", vertical: "middle", indent: 1 };
    }
    if (row < rows.firstTask || row > this.#lastTask) return;
    const width = part === undefined ? widths.label : widths.part;
    // Merged cells do not grow with their text by themselves.
    this.#sheet.getRow(row).height = Math.max(27, Math.ceil((part ?? label).length / (width * 1.1)) * 12 + 6);
  }

  #sum(row: number, column: number, [top, left, bottom, right]: [number, number, number, number]): void {
    const cell = this.#at(row, column);
    cell.value = {
      formula: `SUM(${this.#at(top, left).address}:${this.#at(bottom, right).address})`,
      result: 0,
    };
    cell.numFmt = sumFormat;
    cell.font = font({ bold: true });
    cell.fill = filled(colours.sum);
    cell.border = boxed;
    cell.alignment = centred;
  }

  /** A line of words from the first column on. */
  #text(row: number, text: string, change: Parameters<typeof font>[0] = {}): void {
    const cell = this.#at(row, 1);
    cell.value = text;
    cell.font = font(change);
    cell.alignment = { vertical: "middle" };
  }

  #at(row: number, column: number): Cell {
    return this.#sheet.getCell(row, column);
  }
}
