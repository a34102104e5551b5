/** The arithmetic of a staffing norm in words, with what is not known and why. */
import type { Row } from "../../contract/rows.ts";
import type { Words } from "../words.ts";

type Staffing = Row<"out__staffing">;

export function normLines(row: Staffing, words: Words): string[] {
  return [
    ...requiredLines(row, words),
    ...actualLines(row, words),
    ...metLine(row, words),
    ...(row.max_base_count === null || row.actual_fte === null || row.threshold === null
      ? []
      : [
          `${words.say("obecnych etatów wystarcza najwyżej na", "the present posts suffice for at most")}: ${words.number(row.actual_fte)} × ${words.number(row.threshold)} = ${words.number(row.actual_fte * row.threshold)}, ${words.say("w dół do całości", "rounded down")} ${words.number(row.max_base_count)}`,
        ]),
  ];
}

function requiredLines(row: Staffing, words: Words): string[] {
  if (row.threshold === null)
    return [words.say("Tego dnia norma nie obowiązywała.", "The norm was not in force that day.")];
  const label = words.say("etaty wymagane", "FTE required");
  if (row.norm_id === "act_min_3")
    return [
      `${words.say("osoby wymagane w pełnym wymiarze", "full-time persons required")}: ${words.number(row.threshold)}`,
    ];
  if (row.base_count === null || row.required_fte === null) return [`${label}: ${whyNoBase(row, words)}`];
  const base = `${words.number(row.base_count)} ÷ ${words.number(row.threshold)}`;
  return [
    `${label}: ${baseText(row, words)} ${base} = ${words.fte(row.required_fte)}`,
    ...(row.required_persons === null
      ? []
      : [
          `${words.say("osoby wymagane, w górę do całości", "persons required, rounded up")}: ${words.number(row.required_persons)}`,
        ]),
  ];
}

function baseText({ norm_id: norm }: Staffing, words: Words): string {
  if (norm === "act_2000") return words.say("mieszkańcy", "residents");
  return norm === "act_50"
    ? words.say("rodziny i osoby w pracy socjalnej", "families and persons in social work")
    : words.say("rodziny", "families");
}

function whyNoBase({ norm_id: norm }: Staffing, words: Words): string {
  return norm === "act_2000"
    ? words.say(
        "nie wiadomo, bo liczby mieszkańców za ten rok nie ma ani w miernik.yaml (units, residents), ani w rejestrze ludności, ani w OZPS",
        "not known, because neither miernik.yaml (units, residents) nor a population register nor an OZPS gives residents for that year",
      )
    : words.say(
        `nie wiadomo, bo nie ma tabeli środowisk z tego dnia albo brak w niej liczby (${baseText({ norm_id: norm } as Staffing, words)})`,
        `not known, because there is no caseload table of that day or it lacks the number (${baseText({ norm_id: norm } as Staffing, words)})`,
      );
}

function actualLines(row: Staffing, words: Words): string[] {
  const isOfPersons = row.norm_id === "act_min_3";
  const label = isOfPersons
    ? words.say("osoby w pełnym wymiarze", "persons employed full time")
    : words.say("etaty obecne", "FTE there are");
  const { actual_fte: actual, required_fte: required } = row;
  if (actual === null)
    return [
      `${label}: ${words.say("nie wiadomo, bo brak liczby w danych z tego dnia albo nie ma wszystkich stanowisk, które ma jednostka", "not known, because the data of that day lack the number or a role that the unit has")}`,
    ];
  const count = (value: number): string => (isOfPersons ? words.number(value) : words.fte(value));
  const lines = [`${label}: ${count(actual)}`];
  if (row.gap_fte !== null && required !== null)
    lines.push(
      `${words.say("brakuje (ujemne to zapas)", "missing (negative is to spare)")}: ${words.number(required)} − ${words.number(actual)} = ${count(row.gap_fte)}`,
    );
  return lines;
}

function metLine({ is_met: isMet }: Staffing, words: Words): string[] {
  const label = words.say("norma spełniona, gdy nic nie brakuje", "the norm is met where nothing is missing");
  return isMet === null
    ? [`${label}: ${words.unknown()}`]
    : [`${label}: ${isMet ? words.say("tak", "yes") : words.say("nie", "no")}`];
}

/** (1 per 2,000 or 1 per 50) and three persons. */
export function jointLines(row: Staffing, siblings: readonly Staffing[], words: Words): string[] {
  const [by2000, by50, by3] = ["act_2000", "act_50", "act_min_3"].map((norm) =>
    siblings.find((one) => one.norm_id === norm),
  );
  const has50 = typeof by50?.threshold === "number";
  const either = [by2000, ...(has50 ? [by50] : [])];
  const least = `min(${either.map((one) => known(one?.required_fte, words)).join("; ")})`;
  const staff = known(by2000?.actual_fte, words);
  return [
    words.say(
      `Ustawa: wystarczy jedna z norm 1 na 2000 i 1 na 50${has50 ? "" : " (ta druga tego dnia nie obowiązywała)"}, ale zawsze co najmniej trzy osoby w pełnym wymiarze.`,
      `The act: one of 1 per 2,000 and 1 per 50 is enough${has50 ? "" : " (the second was not in force that day)"}, but three persons full time always.`,
    ),
    `${words.say("etaty wymagane", "FTE required")}: max(${least}; ${known(by3?.required_fte, words)}) = ${known(row.required_fte, words)}`,
    `${words.say("brakuje (ujemne to zapas)", "missing (negative is to spare)")}: max(${least} − ${staff}; ${known(by3?.required_fte, words)} − ${known(by3?.actual_fte, words)}) = ${known(row.gap_fte, words)}`,
    words.say(
      `spełniona: (1 na 2000: ${yesNo(by2000, words)}${has50 ? `, albo 1 na 50: ${yesNo(by50, words)}` : ""}) i trzy osoby: ${yesNo(by3, words)}; razem: ${yesNo(row, words)}`,
      `met: (1 per 2,000: ${yesNo(by2000, words)}${has50 ? `, or 1 per 50: ${yesNo(by50, words)}` : ""}) and three persons: ${yesNo(by3, words)}; jointly: ${yesNo(row, words)}`,
    ),
  ];
}

function known(value: number | null | undefined, words: Words): string {
  return value === null || value === undefined ? words.unknown() : words.number(value);
}

function yesNo(row: Staffing | undefined, words: Words): string {
  return typeof row?.is_met === "boolean" ? words.value("is_met", row.is_met) : words.unknown();
}
