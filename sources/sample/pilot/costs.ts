/** Cards of the cost of inaction in three places: the sample's, with the price lists of these places. */
import { costCardFiles } from "../cost-cards.ts";
import { priceListOf } from "../prices.ts";
import type { SampleFile } from "../sample-file.ts";

const cardOf = {
  "proba-03": "starsza-osoba-w-domu.yaml",
  "proba-05": "rodzina-w-zespole-wspolpracy.yaml",
  "proba-06": "dziecko-w-rodzinie.yaml",
} as const;

/** Cards name the prices of their own place: a price's id ends with its territory. */
export function costFiles(): SampleFile[] {
  const cards = costCardFiles();
  return Object.entries(cardOf).flatMap(([id, name]) => {
    const card = cards.find(({ path }) => path.endsWith(name));
    if (!card) throw new Error(`no card ${name}`);
    const text = Buffer.from(card.bytes).toString("utf8").replaceAll("probna-gora", id);
    return [
      { ...card, path: `${id}/${card.path}`, bytes: Buffer.from(text, "utf8") },
      { path: `${id}/ceny usług 2025.csv`, bytes: priceListOf(id.replace("proba-", "Próba ")), placed: [] },
    ];
  });
}
