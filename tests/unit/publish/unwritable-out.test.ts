/** A place where no results can be made is said before anything is read. */
import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { PublishError } from "../../../pipelines/errors.ts";
import { assertReplaceable } from "../../../pipelines/publish/publication.ts";
import { filesOf, temporaryFolder } from "../../support/project.ts";

it.runIf(existsSync("/proc/self"))("a system's own folder, which its owner may write by its rights", () => {
  for (const out of ["/proc/wyniki", "/proc/wyniki/maj"])
    expect(() => {
      assertReplaceable(out);
    }).toThrow(PublishError);
});

it("a folder that can be written is tried and left as it was", () => {
  const folder = temporaryFolder();
  assertReplaceable(`${folder}/nowe/maj`);
  expect(filesOf(folder)).toEqual([]);
});
