import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { keepMachineCode, valueOf } from "../../pipelines/machine-code.mjs";
import { temporaryFolder } from "../support/project.ts";

let path: string;
let code: string;

beforeEach(() => {
  path = join(temporaryFolder(), "script.cjs");
  code = `${path}.code`;
  writeFileSync(path, "(function (word) { const said = () => `${word}, ż`; return said(); })");
});

const said = (): string => (valueOf(path) as (word: string) => string)("a");

it("keeps the code of what was called, and finds it the next time", () => {
  expect(said()).toBe("a, ż");
  keepMachineCode();
  const kept = readFileSync(code);
  expect(kept.length).toBeGreaterThan(100);
  expect(said()).toBe("a, ż");
  // What was found good is not written again.
  rmSync(code);
  keepMachineCode();
  expect(existsSync(code)).toBe(false);
});

it.each([
  ["cut off", (kept: Buffer) => kept.subarray(0, kept.length / 2)],
  ["empty", () => Buffer.alloc(0)],
  ["with one bit turned", (kept: Buffer) => (kept.writeUInt8(kept.readUInt8(200) ^ 1, 200), kept)],
])("does not believe code that is damaged, and makes it anew: %s", (_, damage) => {
  said();
  keepMachineCode();
  const kept = readFileSync(code);
  const damaged = damage(Buffer.from(kept));
  writeFileSync(code, damaged);
  expect(said()).toBe("a, ż");
  keepMachineCode();
  expect(readFileSync(code).length).toBeGreaterThan(100);
  expect(readFileSync(code)).not.toEqual(damaged);
  expect(said()).toBe("a, ż");
});

it("does not use the code of a script that has changed since", () => {
  said();
  keepMachineCode();
  writeFileSync(path, readFileSync(path, "utf8").replace("ż", "ź"));
  expect(said()).toBe("a, ź");
  writeFileSync(path, "(function (word) { return `${word} i więcej`; })");
  expect(said()).toBe("a i więcej");
});

it("goes on where nothing can be written", () => {
  mkdirSync(code);
  expect(said()).toBe("a, ż");
  keepMachineCode();
  expect(readdirSync(dirname(path)).sort()).toEqual(["script.cjs", "script.cjs.code"]);
});
