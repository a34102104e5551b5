/** How people type what they mean: hours as text, stray blanks, names in capitals. All of it can be read. */
import { withComma } from "./text.ts";
import type { Random } from "./random.ts";
import type { Value } from "./workbook.ts";

/** Hours in a cell of a form: mostly a number, now and then text with a comma or a hard space. */
export function typedHours(random: Random, amount: number, textShare: number): Value {
  const hours = amount / 4;
  const roll = random.next();
  if (roll < textShare / 8) return `\u00a0${withComma(hours)}`;
  return roll < textShare ? withComma(hours) : hours;
}

/** An empty cell that is not quite empty. */
export function typedBlank(random: Random): Value {
  const roll = random.next();
  if (roll < 0.012) return " ";
  return roll < 0.018 ? "\u00a0" : null;
}

/** A name as typed this time. All variants mean the same person. */
export function typedName(random: Random, name: string): string {
  const variants = [
    name.toLocaleUpperCase("pl"),
    name.replace(" ", "  "),
    name.replace(" ", "\u00a0"),
    name.normalize("NFD"),
    `${name} `,
  ];
  const roll = random.integer(0, 24);
  return variants[roll] ?? name;
}
