/** Gains that are not money, and the sources of the money, as running text. */
import type { CostCard } from "../../pipelines/figures/cost-card.ts";
import { shortened, stopped } from "../../pipelines/lib/polish.ts";

const mostGains = 2;
const mostSources = 3;
const longestSource = 80;

export function gains({ gains: all }: CostCard): string {
  if (all.length === 0) return "Na karcie nie wpisano zysków społecznych.";
  const shown = all.slice(0, mostGains).map(({ gain, source }) => `${stopped(gain)} (Źródło: ${source})`);
  const more = all.length - shown.length;
  return [...shown, ...(more > 0 ? [`Pozostałe (${String(more)}): na stronie karty.`] : [])].join(" ");
}

/** Of prices, the dearest components first. */
export function sources({ components }: CostCard): string {
  const all = [
    ...new Set(components.toSorted((a, b) => b.amount_pln - a.amount_pln).map(({ source }) => source)),
  ];
  const shown = all.slice(0, mostSources).map((source) => shortened(source, longestSource));
  const more = all.length - shown.length;
  return (
    stopped(shown.join("; ") + (more > 0 ? ` i ${String(more)} in.` : "")) +
    " Przeliczenia: strona karty w wydaniu wewnętrznym, tabela out__cost_card."
  );
}
