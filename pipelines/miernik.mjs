#!/usr/bin/env node
// The command `miernik`.
import { setFlagsFromString } from "node:v8";
import { keepMachineCode } from "./machine-code.mjs";
import { program } from "./program.mjs";

// A run lasts seconds: much of what V8 would optimise by default would hardly be used again, and optimising it took
// a quarter of all processor time.
setFlagsFromString("--interrupt-budget=300000");
// Else code that was called once would be missing from what is kept.
setFlagsFromString("--no-flush-bytecode");
const { main } = await program();
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
// A run that came to its end called whatever other commands call, too.
if (process.argv[2] === "run" && process.exitCode < 2) keepMachineCode();
