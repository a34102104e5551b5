/** The months of the sample's year and of the pilot sample's 18 months, the periods that units count by, working days. */
export interface Month {
  /** YYYY-MM */
  month: string;
  /** As a card's head says it, e.g. "styczeń 2026". */
  words: string;
  dayCount: number;
  /** Nominal hours of a full-time worker (art. 130 KP). */
  nominal_h: number;
}

export interface Period {
  /** ISO */
  start: string;
  /** ISO */
  end: string;
  /** "lipiec 2025", "III kwartał 2025", "II półrocze 2025" */
  words: string;
  months: readonly Month[];
}

/** How often a unit counts its activities or its families. */
export type Rhythm = "month" | "quarter" | "half-year";

/** A span of whole quarters, with the periods that units count by in it. */
export interface Calendar {
  months: readonly Month[];
  periodsOf: (rhythm: Rhythm) => readonly Period[];
  /** 0 for the first quarter of the span. */
  quarterIndex: (isoDate: string) => number;
}

/** January 2025 to June 2026. May and November 2025 have a holiday on a Saturday, which takes 8 h off. */
const allMonths: readonly Month[] = [
  { month: "2025-01", words: "styczeń 2025", dayCount: 31, nominal_h: 168 },
  { month: "2025-02", words: "luty 2025", dayCount: 28, nominal_h: 160 },
  { month: "2025-03", words: "marzec 2025", dayCount: 31, nominal_h: 168 },
  { month: "2025-04", words: "kwiecień 2025", dayCount: 30, nominal_h: 168 },
  { month: "2025-05", words: "maj 2025", dayCount: 31, nominal_h: 160 },
  { month: "2025-06", words: "czerwiec 2025", dayCount: 30, nominal_h: 160 },
  { month: "2025-07", words: "lipiec 2025", dayCount: 31, nominal_h: 184 },
  { month: "2025-08", words: "sierpień 2025", dayCount: 31, nominal_h: 160 },
  { month: "2025-09", words: "wrzesień 2025", dayCount: 30, nominal_h: 176 },
  { month: "2025-10", words: "październik 2025", dayCount: 31, nominal_h: 184 },
  { month: "2025-11", words: "listopad 2025", dayCount: 30, nominal_h: 144 },
  { month: "2025-12", words: "grudzień 2025", dayCount: 31, nominal_h: 160 },
  { month: "2026-01", words: "styczeń 2026", dayCount: 31, nominal_h: 160 },
  { month: "2026-02", words: "luty 2026", dayCount: 28, nominal_h: 160 },
  { month: "2026-03", words: "marzec 2026", dayCount: 31, nominal_h: 176 },
  { month: "2026-04", words: "kwiecień 2026", dayCount: 30, nominal_h: 168 },
  { month: "2026-05", words: "maj 2026", dayCount: 31, nominal_h: 160 },
  { month: "2026-06", words: "czerwiec 2026", dayCount: 30, nominal_h: 168 },
];

const roman = ["I", "II", "III", "IV"];

function calendarOf(months: readonly Month[]): Calendar {
  const grouped = (size: number, name: string): Period[] =>
    Array.from({ length: months.length / size }, (_, index) => {
      const inPeriod = months.slice(size * index, size * (index + 1));
      const [year = "", month = ""] = inPeriod[0]?.month.split("-") ?? [];
      return periodOf(`${roman[(Number(month) - 1) / size] ?? ""} ${name} ${year}`, inPeriod);
    });
  const periods: Readonly<Record<Rhythm, readonly Period[]>> = {
    month: months.map((month) => periodOf(month.words, [month])),
    quarter: grouped(3, "kwartał"),
    "half-year": grouped(6, "półrocze"),
  };
  return {
    months,
    periodsOf: (rhythm) => periods[rhythm],
    quarterIndex: (isoDate) => Math.floor(months.findIndex(({ month }) => isoDate.startsWith(month)) / 3),
  };
}

/** The 18 months of the pilot sample. */
export const pilotCalendar = calendarOf(allMonths);
/** The year of the sample: July 2025 to June 2026. */
export const sampleCalendar = calendarOf(allMonths.slice(6));
export const { months, periodsOf, quarterIndex } = sampleCalendar;

/** Weekdays on which nobody works; 2 May and 10 November are given for the holidays on Saturday, the 3rd and the 1st. */
const freeWeekdays = new Set([
  ...["2025-01-01", "2025-01-06", "2025-04-21", "2025-05-01", "2025-05-02", "2025-06-19"],
  ...["2025-08-15", "2025-11-10", "2025-11-11", "2025-12-24", "2025-12-25", "2025-12-26"],
  ...["2026-01-01", "2026-01-06", "2026-04-06", "2026-05-01", "2026-06-04"],
]);

export function monthOf(name: string): Month {
  const found = months.find(({ month }) => month === name);
  if (!found) throw new Error(`not a month of the sample: ${name}`);
  return found;
}

/** Monday to Friday without free days, as ISO dates. Their number × 8 h is the month's nominal time. */
export function workingDays({ month, dayCount, nominal_h }: Month): string[] {
  const days = Array.from({ length: dayCount }, (_, index) => isoDay(month, index + 1)).filter(
    (day) => !freeWeekdays.has(day) && ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
  );
  if (days.length * 8 !== nominal_h) throw new Error(`${month}: the holidays do not fit the nominal hours`);
  return days;
}

export function nominalHours({ months: inPeriod }: Period): number {
  return inPeriod.reduce((sum, { nominal_h }) => sum + nominal_h, 0);
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

function periodOf(words: string, inPeriod: readonly Month[]): Period {
  const [first, last] = [inPeriod[0], inPeriod.at(-1)];
  if (!first || !last) throw new Error(`a period without months: ${words}`);
  return {
    start: isoDay(first.month, 1),
    end: isoDay(last.month, last.dayCount),
    words,
    months: inPeriod,
  };
}
