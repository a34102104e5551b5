/** The first half of 2026: months, quarters and working days. No month here has a holiday on a Saturday. */
export interface Month {
  /** YYYY-MM */
  month: string;
  /** As a card's head says it, e.g. "styczeń 2026". */
  words: string;
  dayCount: number;
  /** Nominal hours of a full-time worker (art. 130 KP). */
  nominal_h: number;
}

export interface Quarter {
  start: string;
  end: string;
  months: readonly Month[];
}

const months: readonly Month[] = [
  { month: "2026-01", words: "styczeń 2026", dayCount: 31, nominal_h: 160 },
  { month: "2026-02", words: "luty 2026", dayCount: 28, nominal_h: 160 },
  { month: "2026-03", words: "marzec 2026", dayCount: 31, nominal_h: 176 },
  { month: "2026-04", words: "kwiecień 2026", dayCount: 30, nominal_h: 168 },
  { month: "2026-05", words: "maj 2026", dayCount: 31, nominal_h: 160 },
  { month: "2026-06", words: "czerwiec 2026", dayCount: 30, nominal_h: 168 },
];

export const quarters: readonly Quarter[] = [
  { start: "2026-01-01", end: "2026-03-31", months: months.slice(0, 3) },
  { start: "2026-04-01", end: "2026-06-30", months: months.slice(3) },
];

/** New Year, Epiphany, Easter Monday, 1 May, Corpus Christi: the holidays that fall on a weekday. */
const holidays = new Set(["2026-01-01", "2026-01-06", "2026-04-06", "2026-05-01", "2026-06-04"]);

export function monthOf(name: string): Month {
  const found = months.find(({ month }) => month === name);
  if (!found) throw new Error(`not a month of the sample: ${name}`);
  return found;
}

/** Monday to Friday without holidays, as ISO dates. Their number × 8 h is the month's nominal time. */
export function workingDays({ month, dayCount, nominal_h }: Month): string[] {
  const days = Array.from({ length: dayCount }, (_, index) => isoDay(month, index + 1)).filter(
    (day) => !holidays.has(day) && ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
  );
  if (days.length * 8 !== nominal_h) throw new Error(`${month}: the holidays do not fit the nominal hours`);
  return days;
}

export function isoDay(month: string, day: number): string {
  return `${month}-${String(day).padStart(2, "0")}`;
}

export function dayOfMonth(isoDate: string): number {
  return Number(isoDate.slice(8));
}

/** "2026-03-07" → "07.03.2026" */
export function polishDate(isoDate: string): string {
  return isoDate.split("-").reverse().join(".");
}

/** The day number of a spreadsheet: 1900 system (2013-03-07 → 41340), or 1904 system (→ 39878). */
export function serialDay(isoDate: string, epoch: 1900 | 1904 = 1900): number {
  const days = (Date.parse(isoDate) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return epoch === 1900 ? days : days - 1462;
}
