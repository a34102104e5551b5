/** Days as a calendar file that any calendar program reads (iCalendar, RFC 5545). */

export interface CalendarDay {
  /** The same for the same deadline in every run. */
  uid: string;
  /** "YYYY-MM-DD", all day long. */
  day: string;
  summary: string;
  description: string;
}

/**
 * @param name what the calendar is called
 * @param stampDay the day as of which the deadlines hold: the same input gives the same bytes, whatever the clock says
 */
export function calendarText(name: string, stampDay: string, days: readonly CalendarDay[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Miernik//Terminy//PL",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap(({ uid, day, summary, description }) => [
      "BEGIN:VEVENT",
      `UID:${escaped(uid)}`,
      `DTSTAMP:${compact(stampDay)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
      `SUMMARY:${escaped(summary)}`,
      ...(description === "" ? [] : [`DESCRIPTION:${escaped(description)}`]),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** No-break spaces are for lines of a page; calendars that show them as a sign would spoil the words. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, "\\n")
    .replaceAll("\t", " ")
    .replace(/[\u00a0\u2060]/g, (sign) => (sign === "\u00a0" ? " " : ""))
    .replace(/[\u0000-\u001f\u007f]/g, "\ufffd");
}

const mostOctets = 75;

/** Lines of at most 75 octets; a continued one begins with a space. No character is cut in two. */
function folded(line: string): string {
  let [text, octets] = ["", 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > mostOctets) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function compact(day: string): string {
  return day.replaceAll("-", "");
}

/** The end of an all-day event is the day after it. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
