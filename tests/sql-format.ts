/** Formats the SQL of the project, or (without --write) fails if a file is not formatted or breaks a habit of ours. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "sql-formatter";

const root = fileURLToPath(new URL("..", import.meta.url));
const isWriting = process.argv.includes("--write");

const habits: [RegExp, string][] = [
  [
    /^(?!-- (One row per|Guilty:) )/,
    "line one says the grain (“-- One row per …”) or the guilty (“-- Guilty: …”)",
  ],
  [/\bgroup by \d/i, "group by names, not numbers"],
  [/^[^-]*\b(SELECT|FROM|WHERE|JOIN|GROUP BY|ORDER BY)\b/m, "keywords in lower case"],
  [/[^\n]{161,}\n(?!$)/, "lines of at most 160 characters"],
];

const faults: string[] = [];
for (const path of readdirSync(join(root, "pipelines"), { recursive: true, encoding: "utf8" })) {
  if (!path.endsWith(".sql")) continue;
  const file = join(root, "pipelines", path);
  const before = readFileSync(file, "utf8");
  const after = `${format(before, { language: "duckdb", keywordCase: "lower", dataTypeCase: "lower", functionCase: "lower", tabWidth: 2, expressionWidth: 80, logicalOperatorNewline: "before" })}\n`;
  if (isWriting && after !== before) writeFileSync(file, after);
  else if (after !== before) faults.push(`${path}: not formatted; run npm run format`);
  for (const [pattern, habit] of habits) if (pattern.test(after)) faults.push(`${path}: ${habit}`);
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
