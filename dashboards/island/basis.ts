import type { ProjectionPayload } from "./payload.ts";

/** Whose answer it is: the card's, or that of somebody who changed so many values. */
export function basisText(
  { card_title }: Pick<ProjectionPayload, "card_title">,
  changeCount: number,
): string {
  return changeCount === 0
    ? `To przypadek podstawowy z karty „${card_title}”.`
    : `Wartości zmienione względem karty „${card_title}”: ${String(changeCount)}. To rachunek czytelnika, nie wynik ośrodka.`;
}
