/** Every page of every sample dataset, whole: nothing that a screen reader or a keyboard stumbles on. */
import { describe, expect, it } from "vitest";
import { pageFaults } from "../../support/accessibility/page-faults.ts";
import { builtSites } from "../../browser/sites.ts";

const sites = Object.entries(await builtSites());
/** The other units of a project are made as its first ones. */
const further = /^units\/u-(?!1\/)/u;

describe("the pages of each site can be heard", () => {
  it.each(sites)("%s", (_, files) => {
    const faults = [...files].flatMap(([path, content]) =>
      path.endsWith(".html") && !further.test(path) && typeof content === "string"
        ? pageFaults(content).map((fault) => `${path}: ${fault}`)
        : [],
    );
    expect(faults).toEqual([]);
  });
});
