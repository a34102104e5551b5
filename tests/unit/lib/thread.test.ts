import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { openThread } from "../../../pipelines/lib/thread.ts";
import { temporaryFolder } from "../../support/project.ts";

const side = JSON.stringify(new URL("../../../pipelines/lib/thread-side.mjs", import.meta.url).href);

function threadOf(work: string) {
  const path = join(temporaryFolder(), "work.mjs");
  writeFileSync(path, `import { serve } from ${side};\nserve(${work});\n`);
  return openThread<number, number>(pathToFileURL(path), null);
}

it("answers in the order of asking, and a fault of one question leaves the next alone", async () => {
  const thread = await threadOf('(n) => { if (n < 0) throw new Error("below zero"); return n * 2; }');
  const answers = [1, -1, 3].map((n) => thread?.ask(n));
  expect(await answers[0]).toBe(2);
  await expect(answers[1]).rejects.toThrow("below zero");
  expect(await answers[2]).toBe(6);
  await thread?.close();
});

it("is none where the module says that it cannot work", async () => {
  expect(await threadOf("null")).toBeNull();
});

it("that ends leaves nobody waiting, neither who asked before nor who asks after", async () => {
  const thread = await threadOf("() => process.exit(3)");
  await expect(thread?.ask(1)).rejects.toThrow(/ended/);
  await expect(thread?.ask(2)).rejects.toThrow(/ended/);
});

it("lets its process end when nobody waits for an answer, though nobody closed it", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "work.mjs"), `import { serve } from ${side};\nserve((n) => n * 2);\n`);
  const thread = JSON.stringify(new URL("../../../pipelines/lib/thread.ts", import.meta.url).href);
  writeFileSync(
    join(folder, "main.mts"),
    `import { openThread } from ${thread};
     const thread = await openThread<number, number>(new URL("work.mjs", import.meta.url), null);
     console.log(await thread?.ask(21));`,
  );
  const loader = import.meta.resolve("tsx");
  const ended = spawnSync(process.execPath, ["--import", loader, join(folder, "main.mts")], {
    encoding: "utf8",
    timeout: 60_000,
  });
  expect([ended.stdout.trim(), ended.status]).toEqual(["42", 0]);
}, 70_000);
