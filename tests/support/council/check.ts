/** Holds every number of a presentation against the published cell that it claims to show. */
import { problemOf, type Claim } from "./cells.ts";
import type { ClaimedPlace } from "./place.ts";
import type { Part, ReadTable } from "./reading.ts";
import { sentences } from "./sentences.ts";
import { tableClaims } from "./tables.ts";

export interface Checked {
  /** Numbers that a published cell stands behind. */
  claims: number;
  problems: string[];
}

export function checkParts(parts: readonly Part[], place: ClaimedPlace): Checked {
  const found = parts.flatMap((part): (Claim | string)[] =>
    typeof part === "string" ? claimsIn(part, place) : claimsOfTable(part, place),
  );
  const claims = found.filter((one): one is Claim => typeof one !== "string");
  const unknown = found.filter((one) => typeof one === "string");
  return {
    claims: claims.length,
    problems: [
      ...unknown.map((text) => `no cell is known for „${text}”`),
      ...claims.flatMap((one) => problemOf(one) ?? []),
    ],
  };
}

/** A sentence whole, or its parts; what is left with a digit in it is returned as it stands. */
function claimsIn(text: string, place: ClaimedPlace): (Claim | string)[] {
  if (!/\d/u.test(withoutConstants(text))) return [];
  for (const [pattern, claims] of sentences) {
    const match = pattern.exec(text);
    if (match) return claims({ ...match.groups }, place);
  }
  // A source's own name may hold any number; the table that it names must be there.
  const source = /; tabela (\w+)\.$/u.exec(text)?.[1];
  if (source !== undefined) return place.cells.has(source) ? [] : [text];
  for (const { index } of text.matchAll(/\. (?=[\p{Lu}„\d])/gu)) {
    const parts = [text.slice(0, index + 1), text.slice(index + 2)]
      .map((part) => claimsIn(part, place))
      .flat();
    if (parts.every((one) => typeof one !== "string")) return parts;
  }
  return [text];
}

/** Numbers that come from no table: of law, of forms, of this program's own rules, of documents' dates. */
const constants: readonly RegExp[] = [
  /^Skąd są te liczby\. .*$/u,
  /MR?P?iPS-03/gu,
  /\(?art\. 110[^)]*\)?/gu,
  /stan na \d+ \p{L}+ \d{4} r\./giu,
  /18–59 lat|18–64 lata/gu,
  /od 1 do \d+ oraz/gu,
  /Pełna kropka to \d{4} r\., pusta – \d{4} r\./gu,
  /^Liczba rodzin według powodu pomocy, (?:\d{4} i )?\d{4} r\.,/gu,
  /Prezentacja ma co najmniej \d+/gu,
  /Ustawa: co najmniej 3 osoby/gu,
];

function withoutConstants(text: string): string {
  return constants.reduce((left, pattern) => left.replace(pattern, ""), text);
}

function claimsOfTable(table: ReadTable, place: ClaimedPlace): (Claim | string)[] {
  if (table.caption === "Dlaczego i w jakim dokumencie")
    return table.rows.flat().flatMap((text) => claimsIn(text, place));
  if (table.caption === "Źródła liczb")
    return table.rows.flatMap(([name = ""]) => (place.cells.has(name) ? [] : [`table ${name}`]));
  return tableClaims(table, place) ?? [`table „${table.caption}”`];
}
