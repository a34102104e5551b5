/** Parts that the pages on the cost of inaction share. */
import type { VNode } from "preact";

export const costListPath = "koszty-zaniechania.html";

/** In the unit's folder. A card's id is safe in any address. */
export function costPaths(card_id: string): { card: string; projection: string; pdf: string } {
  return {
    card: `karta-${card_id}.html`,
    projection: `projekcja-${card_id}.html`,
    pdf: `karta-kosztow-${card_id}.pdf`,
  };
}

/** The other pages of the card. */
export function CostLinks({
  card_id,
  current,
  hasProjection,
}: {
  card_id: string;
  current: "card" | "projection";
  hasProjection: boolean;
}): VNode {
  const paths = costPaths(card_id);
  return (
    <ul class="siblings no-print">
      <li>
        <a href={costListPath}>Wszystkie karty</a>
      </li>
      <li>{current === "card" ? <strong>Karta</strong> : <a href={paths.card}>Karta</a>}</li>
      {hasProjection ? (
        <li>
          {current === "projection" ? (
            <strong>Projekcja do zmieniania</strong>
          ) : (
            <a href={paths.projection}>Projekcja do zmieniania</a>
          )}
        </li>
      ) : null}
    </ul>
  );
}
