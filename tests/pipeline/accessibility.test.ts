/** Every page of both editions of the sample, as published. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { pageFaults } from "../support/accessibility/page-faults.ts";
import { filesOf } from "../support/project.ts";
import { publishedSample } from "../support/published-sample.ts";

it("no page of the sample has a fault for those who hear it or use a keyboard", async () => {
  const { out } = await publishedSample();
  const pages = filesOf(out).filter((path) => path.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(200);
  const faults = pages.flatMap((path) =>
    pageFaults(readFileSync(join(out, path), "utf8")).map((fault) => `${path}: ${fault}`),
  );
  expect(faults).toEqual([]);
});
