/** How a sentence that a presentation may say is written down, with the cells that its numbers must show. */
import { claim, claimOf, type CellRow, type Claim } from "./cells.ts";
import type { ClaimedPlace } from "./place.ts";

export type Matched = Record<string, string>;
export type Sentence = readonly [pattern: RegExp, claims: (found: Matched, place: ClaimedPlace) => Claim[]];

/** N: a number; M: money; P: per cent; Y: a year; IN: how many gminas. Named so that each is claimed. */
export function sentence(text: string, claims: Sentence[1]): Sentence {
  const source = text
    .replace(/N(\d)/gu, String.raw`(?<n$1>[−+]?\d[\d ]*(?:,\d+)?)`)
    .replace(/M(\d)/gu, String.raw`(?<m$1>−?\d[\d ]*(?:,\d+)? (?:tys\. |mln )?zł)`)
    .replace(/P(\d)/gu, String.raw`(?<p$1>(?:mniej niż |ponad )?−?\d+(?:,\d+)? %)`)
    .replace(/Y(\d)/gu, String.raw`(?<y$1>\d{4})`)
    .replace(
      /IN/gu,
      String.raw`(?:w (?<k>\d+) z (?<t>\d+) gmin powiatu|(?<all>w całym powiecie)|w (?<some>\d+) gmin\S+ powiatu)`,
    )
    .replace(/T(\d)/gu, String.raw`(?<t$1>(?:(?!\. \p{Lu}).)+?)`);
  return [new RegExp(`^${source}\\.?$`, "u"), claims];
}

/** The gminas that a sum takes in: their number, and that of all of them. */
export function inGminas(
  { k, t, all, some }: Matched,
  row: CellRow | undefined,
  place: ClaimedPlace,
): Claim[] {
  const { powiat } = place;
  if (k && t)
    return [claim(k, "out__powiat", row, "gmina_count"), claim(t, "ref_powiat", powiat, "gmina_total")];
  if (some) return [claim(some, "out__powiat", row, "gmina_count")];
  return all ? [claim(powiat.gmina_total ?? "", "out__powiat", row, "gmina_count")] : [];
}

export const count = (printed: string, cell: string, value: number): Claim =>
  claimOf(printed, `counted: ${cell}`, value);
