// Types, lint, format of TypeScript and of SQL: side by side, as each takes one processor. `npm run check`.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The longest first. Scripts of the tools and no commands of theirs, which on Windows only a shell runs. */
const checks = [
  ["eslint", "eslint/bin/eslint.js", "-c", "tests/eslint.config.js", ".", "--max-warnings=0"],
  ["tsc", "typescript/bin/tsc", "--noEmit"],
  ["prettier", "prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
  ["sql-format", "tsx/dist/cli.mjs", "tests/sql-format.ts"],
];

/** @returns whether it passed; what it said is printed as a whole when it ends */
function passes([name, script, ...args]) {
  return new Promise((resolve) => {
    const said = [];
    const child = spawn(process.execPath, [join(root, "node_modules", script), ...args], { cwd: root });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => said.push(piece));
    child.on("close", (code, signal) => {
      const isFine = code === 0;
      process.stdout.write(Buffer.concat(said));
      console.log(`${name}: ${isFine ? "passed" : `failed (${String(signal ?? code)})`}`);
      resolve(isFine);
    });
  });
}

const results = await Promise.all(checks.map(passes));
process.exitCode = results.every(Boolean) ? 0 : 1;
