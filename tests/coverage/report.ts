/** `npm run coverage`: the tables of coverage; with --keep they are written into README.md and evaluation.md of this folder. */
import { readFileSync, writeFileSync } from "node:fs";
import { evaluationTables } from "./report-evaluation.ts";
import { cardKinds, coverageOf, enteredShare, seeds, workerCounts } from "./simulate.ts";

const marker = "<!-- table -->\n";
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const rows = workerCounts.map((workers) => {
  const results = cardKinds.map((cards) => coverageOf(workers, cards));
  const [whole, spread] = results;
  return [String(workers), ...results.map(({ gap }) => percent(gap)), percent(whole?.time ?? 0), percent(spread?.time ?? 0)];
});
const share = `${String(enteredShare * 100)} %`;
const head = [
  "workers",
  "missing posts, cards whole",
  `missing posts, ${share} entered, the rest spread evenly`,
  `missing posts, ${share} entered, the rest elsewhere`,
  "measured time, cards whole",
  `measured time, ${share} entered, spread evenly`,
];
const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const table = [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
process.stdout.write(`Coverage of the 95 % intervals over ${String(seeds)} seeds\n\n${table}\n`);

const evaluation = evaluationTables();
process.stdout.write(`\nSimulated pilots\n\n${evaluation}\n`);

if (process.argv.includes("--keep")) {
  keep("README.md", table);
  keep("evaluation.md", evaluation);
}

function keep(file: string, tables: string): void {
  const path = new URL(file, import.meta.url);
  const [before] = readFileSync(path, "utf8").split(marker);
  writeFileSync(path, `${before ?? ""}${marker}\n${tables}\n`);
}
