import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { program } from "../../pipelines/program.mjs";
import { temporaryFolder } from "../support/project.ts";

let root: string;

/** The smallest project: a program that says one word, from a module beside it. */
beforeEach(() => {
  root = temporaryFolder();
  for (const folder of [
    "pipelines/disclosure/profile",
    "sources",
    "reports",
    "dashboards/public",
    "node_modules",
  ])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, "package-lock.json"), "{}");
  writeFileSync(join(root, "tsconfig.json"), "{}");
  writeFileSync(join(root, "pipelines/cli.ts"), 'export { main } from "../sources/word.ts";');
  const ofThread = 'export { word } from "../../../sources/word.ts";';
  writeFileSync(join(root, "pipelines/disclosure/profile/sent-profile.ts"), ofThread);
  writeFileSync(
    join(root, "dashboards/public/drawn-unit.ts"),
    'export { word } from "../../sources/word.ts";',
  );
  say("jeden");
});

function say(word: string): void {
  const source = `export const word = "${word}";\nexport const main = (): [string, string] => [word, import.meta.url];`;
  writeFileSync(join(root, "sources/word.ts"), source);
}

const cache = (): string => join(root, "node_modules/.cache/miernik");
const programs = (): string[] => readdirSync(cache());

async function loaded(): Promise<[string, string]> {
  const { main } = (await program("pipelines/cli", root)) as { main: () => [string, string] };
  return main();
}

describe("the program", () => {
  it("is made once while its sources stay as they are", async () => {
    await loaded();
    const made = programs();
    const { mtimeMs } = statSync(join(cache(), made[0] ?? "", "program.cjs"));
    await loaded();
    expect(programs()).toEqual(made);
    expect(statSync(join(cache(), made[0] ?? "", "program.cjs")).mtimeMs).toBe(mtimeMs);
  });

  it("is made anew when a source changes", async () => {
    expect((await loaded())[0]).toBe("jeden");
    say("dwa, dłuższe słowo");
    expect((await loaded())[0]).toBe("dwa, dłuższe słowo");
  });

  it("tells a source where it lies, not where the bundle does", async () => {
    expect((await loaded())[1]).toMatch(/sources\/word\.ts$/);
  });

  it.each(["pipelines/disclosure/profile/sent-profile", "dashboards/public/drawn-unit"])(
    "has a beginning of its own for threads: %s",
    async (name) => {
      expect(await program(name, root)).toMatchObject({ word: "jeden" });
    },
  );

  it("runs from the sources where nothing can be written", async () => {
    // A file where the folder of libraries should be: nothing can be made in it.
    writeFileSync(join(root, "node_modules/.cache"), "");
    expect(await loaded()).toEqual(["jeden", expect.stringMatching(/sources\/word\.ts$/)]);
  });
});
