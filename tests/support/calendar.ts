/** A calendar file read back by a parser of our own after RFC 5545. */

export type CalendarEvent = Record<string, string>;

/** Content lines unfolded; each is a name with parameters, and a value whose signs are taken back. */
export function readCalendar(text: string): { head: CalendarEvent; events: CalendarEvent[] } {
  if (/[\r\n]/.test(text.replaceAll("\r\n", ""))) throw new Error("a line's end that is none");
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  if (lines.pop() !== "") throw new Error("the last line has no end");
  const head: CalendarEvent = {};
  const events: CalendarEvent[] = [];
  let target = head;
  for (const line of lines) {
    const at = line.indexOf(":");
    const [name, value] = [line.slice(0, at), line.slice(at + 1)];
    if (name === "BEGIN" && value === "VEVENT") events.push((target = {}));
    else if (name === "END" && value === "VEVENT") target = head;
    else target[name] = value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign));
  }
  return { head, events };
}
