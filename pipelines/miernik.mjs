#!/usr/bin/env node
// The command `miernik`: runs the TypeScript sources as they are, so that there is no build to forget.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

// Named, because tsx would look for it where the user stands.
register({ tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
const { main } = await import("./cli.ts");
const streams = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  columns: process.stderr.isTTY ? process.stderr.columns : undefined,
  isColoured: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
};
// Whoever pipes a long list into `head` or `more` and stops reading has seen enough.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
process.exitCode = await main(process.argv.slice(2), {
  now: () => Date.now(),
  environment: process.env,
  streams,
});
