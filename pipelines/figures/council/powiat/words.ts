/** How many gminas a number of a powiat takes in, in words. */
import { counted, nbsp, type Forms } from "../../../lib/polish.ts";
import type { PowiatPlace } from "./area.ts";

type Total = Pick<PowiatPlace["facts"], "gmina_total">;

const known: Forms = { one: "gminę", few: "gminy", many: "gmin", other: "gminy" };

/** "w 3 z 5 gmin powiatu", "w całym powiecie"; of an unknown whole "w 3 gminach powiatu". */
export function inGminas(count: number, { gmina_total }: Total): string {
  const many = String(count);
  if (gmina_total === null) return `w${nbsp}${many} ${count === 1 ? "gminie" : "gminach"} powiatu`;
  if (count === gmina_total) return `w${nbsp}całym powiecie`;
  return `w${nbsp}${many}${nbsp}z${nbsp}${String(gmina_total)} gmin powiatu`;
}

/** "z 3 z 5 gmin powiatu", "ze wszystkich gmin powiatu (5)", "z 3 gmin powiatu". */
export function fromGminas({ gmina_count, gmina_total }: PowiatPlace["facts"]): string {
  const many = String(gmina_count);
  if (gmina_total === null) return `z${nbsp}${many} ${gmina_count === 1 ? "gminy" : "gmin"} powiatu`;
  if (gmina_count === gmina_total) return `ze wszystkich gmin powiatu (${many})`;
  return `z${nbsp}${many}${nbsp}z${nbsp}${String(gmina_total)} gmin powiatu`;
}

/** "3 z 5", in a cell. */
export function ofGminas(count: number, { gmina_total }: Total): string {
  return gmina_total === null ? String(count) : `${String(count)}${nbsp}z${nbsp}${String(gmina_total)}`;
}

/** What the presentation covers, in one sentence. */
export function coverageText({ facts }: Pick<PowiatPlace, "facts">): string {
  const { gmina_total, gmina_count } = facts;
  const own = counted(gmina_count, known, 0);
  if (gmina_total === null) return `Ile gmin ma powiat, nie podano. Projekt zna ${own}.`;
  if (gmina_total === gmina_count) return `Projekt zna wszystkie gminy powiatu (${String(gmina_total)}).`;
  return `Powiat ma ${counted(gmina_total, known, 0)}. Projekt zna ${String(gmina_count)} z${nbsp}nich.`;
}
