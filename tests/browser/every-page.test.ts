/**
 * Every page of a published folder (MIERNIK_WALK), as it is demanded: it opens from the folder with scripts off and on,
 * asks for nothing beyond, complains of nothing, can be used by keyboard, and axe finds nothing at 1280 px and at
 * 390 px, by day and by night. Slow, for before a release. A page that passed is noted in the file MIERNIK_WALK_PASSED
 * and passed over as long as neither it, nor what it loads, nor the walk changes: who was cut off begins where they were.
 */
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launchChromium } from "./chromium.ts";
import { load, noFaults, walk } from "./walk.ts";

const published = process.env.MIERNIK_WALK;
const record = process.env.MIERNIK_WALK_PASSED;
const executable = findChromium();
/** A busy machine may stand still for a while: that is no fault of the page. */
const patience_ms = 600_000;
const theWalk = ["walk.ts", "probes.ts"].map((name) => readFileSync(new URL(name, import.meta.url))).join();

describe.skipIf(!published || executable === undefined)("in Chromium", () => {
  const folder = resolve(published ?? "");
  const passed = new Set(record && existsSync(record) ? readFileSync(record, "utf8").match(/^\w+/gm) : []);
  let browser: Browser;
  let scripted: BrowserContext;
  let unscripted: BrowserContext;

  beforeAll(async () => {
    browser = await launchChromium(executable ?? "");
    scripted = await browser.newContext({ reducedMotion: "reduce" });
    unscripted = await browser.newContext({ reducedMotion: "reduce", javaScriptEnabled: false });
    for (const context of [scripted, unscripted]) context.setDefaultTimeout(patience_ms);
  });
  afterAll(() => browser.close());

  test.each(published ? pagesOf(folder) : ["none"])(
    "%s is whole in every setting",
    { timeout: patience_ms },
    async (path) => {
      const mark = digestOf(join(folder, path));
      if (passed.has(mark)) return;
      const address = pathToFileURL(join(folder, path)).href;
      const withoutScripts = await withPage(unscripted, async (page) => {
        const faults = await load(page, address);
        return (await page.locator("main").innerText()).includes("\n")
          ? faults
          : [...faults, "shows nothing"];
      });
      const withScripts = await withPage(scripted, (page) => walk(page, address, { isWhole: true }));
      expect({ withoutScripts, ...withScripts }).toEqual({ withoutScripts: [], ...noFaults });
      if (record) appendFileSync(record, `${mark} ${path}\n`);
    },
  );
});

/** @returns what it was used for; the page is closed in any case */
async function withPage<T>(context: BrowserContext, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  try {
    await page.setViewportSize({ width: 1280, height: 900 });
    return await use(page);
  } finally {
    await page.close();
  }
}

/** All of both editions, without the workbench. */
function pagesOf(out: string): string[] {
  return readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html") && !path.includes("evidence"))
    .sort();
}

/** Of the page, of what it loads, and of the walk. */
function digestOf(path: string): string {
  const html = readFileSync(path, "utf8");
  const loaded = [...html.matchAll(/(?:src|href)="([^"#:]+\.(?:css|js|svg))"/g)].map(([, address = ""]) =>
    join(dirname(path), address),
  );
  const digest = createHash("sha256").update(html).update(theWalk);
  for (const file of loaded) digest.update(readFileSync(file));
  return digest.digest("hex");
}
