/** The script of the page that one can change. */
import { browserScript } from "../browser-script.ts";

export function islandScript(): string {
  return browserScript("miernikProjekcja");
}
