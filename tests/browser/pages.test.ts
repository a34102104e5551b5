/** The pages as a reader's browser shows them: from a folder, with scripts off and on, wide, narrow and on paper. */
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launchChromium } from "./chromium.ts";
import { builtSites, pages, templateOf, wholePages, writeSites } from "./sites.ts";
import { load, noFaults, walk } from "./walk.ts";

/** The samples' pages are made alike: without scripts a site of each kind will do. */
const unscripted = pages.filter(([site]) => ["usual", "costs", "public"].includes(site));
const inAllSettings = wholePages.map(([site, path]) => `${site}/${path}`);

const executable = findChromium();
if (executable === undefined)
  console.warn("Browser tests were skipped: no Chromium found; name one in MIERNIK_CHROMIUM.");

test("of each template a page is walked in every setting", async () => {
  const made = Object.values(await builtSites()).flatMap((files) =>
    [...files.keys()].filter((path) => path.endsWith(".html")).map(templateOf),
  );
  const walked = wholePages.map(([, path]) => templateOf(path));
  expect([...new Set(made)].filter((template) => !walked.includes(template))).toEqual([]);
});

describe.skipIf(executable === undefined)("in Chromium", () => {
  let root = "";
  let browser: Browser;

  beforeAll(async () => {
    root = await writeSites();
    browser = await launchChromium(executable ?? "");
  });
  afterAll(async () => {
    await browser.close();
    rmSync(root, { recursive: true, force: true });
  });

  const address = (site: string, page: string) => pathToFileURL(resolve(root, site, page)).href;

  /** Contexts are slow to make and hold nothing here, so the tests share one for each setting. */
  const contexts = new Map<boolean, Promise<BrowserContext>>();
  async function withPage<T>(
    { width, hasScripts }: { width: number; hasScripts: boolean },
    use: (page: Page) => Promise<T>,
  ): Promise<T> {
    const context =
      contexts.get(hasScripts) ??
      browser.newContext({ javaScriptEnabled: hasScripts, reducedMotion: "reduce" });
    contexts.set(hasScripts, context);
    const page = await (await context).newPage();
    try {
      await page.setViewportSize({ width, height: 900 });
      return await use(page);
    } finally {
      await page.close();
    }
  }

  test.each(unscripted)(
    "without scripts %s/%s asks for nothing beyond its folder and reports no error",
    async (site, path) => {
      await withPage({ width: 1280, hasScripts: false }, async (page) => {
        expect(await load(page, address(site, path))).toEqual([]);
      });
    },
  );

  test.each(pages)(
    "%s/%s can be used by keyboard, four times enlarged, with spaced text, in any colours, and axe finds nothing",
    async (site, path) => {
      const isWhole = inAllSettings.includes(`${site}/${path}`);
      await withPage({ width: 1280, hasScripts: true }, async (page) => {
        expect(await walk(page, address(site, path), { isWhole })).toEqual(noFaults);
      });
    },
  );

  test("the page's own fonts are used, also for Polish letters", async () => {
    await withPage({ width: 1280, hasScripts: true }, async (page) => {
      await page.goto(address("usual", "index.html"));
      const loaded = await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status === "loaded").length;
      });
      expect(loaded).toBe(4);
    });
  });

  test.each([
    [1280, ".chart.wide", ".chart.narrow"],
    [390, ".chart.narrow", ".chart.wide"],
  ])("at %i px one drawing of each figure is seen, at its natural size", async (width, shown, hidden) => {
    await withPage({ width, hasScripts: true }, async (page) => {
      await page.goto(address("usual", "index.html"));
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
      const chart = page.locator(shown).first();
      const box = await chart.boundingBox();
      expect(box?.width).toBeCloseTo(Number(await chart.getAttribute("width")), 0);
    });
  });

  test("a keyboard reaches the content first, then the navigation, and can scroll a wide table", async () => {
    await withPage({ width: 390, hasScripts: false }, async (page) => {
      await page.goto(address("usual", "zespoly.html"));
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").getAttribute("href")).toBe("#tresc");
      const region = page
        .getByRole("region", { name: /^Tabela: Arkusz obciążenia zespołów: pracownicy socjalni, I/ })
        .first();
      await region.focus();
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    });
  });

  test("on paper there is no navigation, what was folded is open, and the source is named", async () => {
    await withPage({ width: 1280, hasScripts: false }, async (page) => {
      await page.goto(address("usual", "index.html"));
      expect(await page.locator("details table").first().isVisible()).toBe(false);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("nav").isVisible()).toBe(false);
      expect(await page.locator("details table").first().isVisible()).toBe(true);
      expect(await page.locator("summary").first().isVisible()).toBe(false);
      expect(await page.locator(".site-footer").innerText()).toContain(
        "Źródło: wydanie wewnętrzne, strona index.html",
      );
      expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
    });
  });
});
