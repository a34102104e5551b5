/** What is wrong with a page for those who hear it, use a keyboard, or see no colours; beside it axe looks in a browser. */
import { chartFaults } from "./charts.ts";
import { colourFaults, nameFaults } from "./names.ts";
import { pageTree } from "./page-tree.ts";
import { structureFaults } from "./structure.ts";
import { tableFaults } from "./tables.ts";
import { foreignFaults, linkFaults, regionFaults } from "./words.ts";

const checks = [
  structureFaults,
  tableFaults,
  nameFaults,
  colourFaults,
  linkFaults,
  regionFaults,
  chartFaults,
  foreignFaults,
];

/** In Polish, none when well. A fault here is the program's: it must not keep anyone from publishing. */
export function pageFaults(html: string): string[] {
  const page = pageTree(html);
  return checks.flatMap((check) => check(page));
}
