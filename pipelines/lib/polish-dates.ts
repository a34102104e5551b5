import { nbsp } from "./polish-text.ts";

/** Both days included, "YYYY-MM-DD". */
export interface Period {
  period_start_date: string;
  period_end_date: string;
}

/** Month names: alone, with a day before them, after "w", on an axis. */
const months = [
  ["styczeń", "stycznia", "styczniu", "sty"],
  ["luty", "lutego", "lutym", "lut"],
  ["marzec", "marca", "marcu", "mar"],
  ["kwiecień", "kwietnia", "kwietniu", "kwi"],
  ["maj", "maja", "maju", "maj"],
  ["czerwiec", "czerwca", "czerwcu", "cze"],
  ["lipiec", "lipca", "lipcu", "lip"],
  ["sierpień", "sierpnia", "sierpniu", "sie"],
  ["wrzesień", "września", "wrześniu", "wrz"],
  ["październik", "października", "październiku", "paź"],
  ["listopad", "listopada", "listopadzie", "lis"],
  ["grudzień", "grudnia", "grudniu", "gru"],
] as const;
const romans = ["I", "II", "III", "IV"] as const;

/** "2013-03-07" → "7 marca 2013 r." */
export function dateText(date: string): string {
  const { year, month, day } = parts(date);
  return glued(day, monthName(month, 1), year, "r.");
}

/** "2013-03" → "marzec 2013 r." */
export function monthText(month: string): string {
  const { year, month: number } = parts(`${month}-01`);
  return glued(monthName(number, 0), year, "r.");
}

/** "2013-03" → "mar 2013", for axes. */
export function monthShort(month: string): string {
  const { year, month: number } = parts(`${month}-01`);
  return glued(monthName(number, 3), year);
}

/** "marzec 2013 r.", "I kwartał 2013 r.", "I półrocze 2013 r.", "2013 r.", else a range of dates. */
export function periodText(period: Period): string {
  const { year, kind, index } = calendarPeriod(period);
  switch (kind) {
    case "month":
      return glued(monthName(index, 0), year, "r.");
    case "quarter":
      return glued(romans[index - 1] ?? index, "kwartał", year, "r.");
    case "half":
      return glued(romans[index - 1] ?? index, "półrocze", year, "r.");
    case "year":
      return glued(year, "r.");
    case "range":
      return rangeOfDates(period);
  }
}

/** The period where there is little room: "mar 2013", "I kw. 2013", "I półr. 2013", "2013", "1.03.2013–15.04.2013". */
export function periodShort(period: Period): string {
  const { year, kind, index } = calendarPeriod(period);
  switch (kind) {
    case "month":
      return glued(monthName(index, 3), year);
    case "quarter":
      return glued(romans[index - 1] ?? index, "kw.", year);
    case "half":
      return glued(romans[index - 1] ?? index, "półr.", year);
    case "year":
      return String(year);
    case "range":
      return `${dateShort(period.period_start_date)}–${dateShort(period.period_end_date)}`;
  }
}

/** The period after "when?": "w marcu 2013 r.", "we wrześniu 2013 r.", "w I kwartale 2013 r.", … */
export function inPeriod(period: Period): string {
  const { year, kind, index } = calendarPeriod(period);
  switch (kind) {
    case "month":
      return glued(index === 9 ? "we" : "w", monthName(index, 2), year, "r.");
    case "quarter":
      return glued("w", romans[index - 1] ?? index, "kwartale", year, "r.");
    case "half":
      return glued("w", romans[index - 1] ?? index, "półroczu", year, "r.");
    case "year":
      return glued("w", year, "r.");
    case "range":
      return `od ${dateText(period.period_start_date)} do ${dateText(period.period_end_date)}`;
  }
}

function dateShort(date: string): string {
  const { year, month, day } = parts(date);
  return `${String(day)}.${String(month).padStart(2, "0")}.${String(year)}`;
}

function rangeOfDates({ period_start_date, period_end_date }: Period): string {
  if (period_start_date === period_end_date) return dateText(period_start_date);
  const start = parts(period_start_date);
  const end = parts(period_end_date);
  if (start.year !== end.year) return `${dateText(period_start_date)} – ${dateText(period_end_date)}`;
  if (start.month !== end.month)
    return `${glued(start.day, monthName(start.month, 1))} – ${dateText(period_end_date)}`;
  return `${String(start.day)}–${dateText(period_end_date)}`;
}

function calendarPeriod(period: Period): {
  year: number;
  kind: "month" | "quarter" | "half" | "year" | "range";
  index: number;
} {
  const start = parts(period.period_start_date);
  const end = parts(period.period_end_date);
  const { year, month } = start;
  const length = end.month - month + 1;
  const isWhole =
    start.day === 1 && year === end.year && end.day === new Date(Date.UTC(year, end.month, 0)).getUTCDate();
  if (isWhole && length === 1) return { year, kind: "month", index: month };
  if (isWhole && length === 3 && month % 3 === 1) return { year, kind: "quarter", index: (month + 2) / 3 };
  if (isWhole && length === 6 && month % 6 === 1) return { year, kind: "half", index: (month + 5) / 6 };
  if (isWhole && length === 12) return { year, kind: "year", index: 1 };
  return { year, kind: "range", index: 0 };
}

function parts(date: string): { year: number; month: number; day: number } {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!match) throw new RangeError(`not a date: "${date}"; expected YYYY-MM-DD`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function monthName(month: number, form: 0 | 1 | 2 | 3): string {
  const names = months[month - 1];
  if (!names) throw new RangeError(`not a month: ${String(month)}; expected 1 to 12`);
  return names[form];
}

/** Parts of one date never part at a line's end. */
function glued(...words: (string | number)[]): string {
  return words.join(nbsp);
}
