/** What is wrong with a page for those who hear it, use a keyboard, or see no colours; beside it axe looks in a browser. */
import { chartFaults } from "./charts.ts";
import { colourFaults, nameFaults } from "./names.ts";
import { pageTree, type PageTree } from "./page-tree.ts";
import { structureFaults } from "./structure.ts";
import { tableFaults } from "./tables.ts";
import { foreignFaults, linkFaults, regionFaults } from "./words.ts";

const ofProgram = [structureFaults, tableFaults, nameFaults, colourFaults];
const ofWords = [linkFaults, regionFaults, chartFaults, foreignFaults];

/** Faults that only the program can make, whatever the data; in Polish, none when well. */
export function programFaults(html: string): string[] {
  return faultsOf(html, ofProgram);
}

/** Those too that hang on the data: two units of one name make two links of one name. */
export function pageFaults(html: string): string[] {
  return faultsOf(html, [...ofProgram, ...ofWords]);
}

function faultsOf(html: string, checks: readonly ((page: PageTree) => string[])[]): string[] {
  const page = pageTree(html);
  return checks.flatMap((check) => check(page));
}
