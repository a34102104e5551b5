/** The pages as a reader's browser shows them: from a folder, with scripts off and on, wide, narrow and on paper. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launchChromium } from "./chromium.ts";
import { pages, writeSites } from "./sites.ts";

const executable = findChromium();
if (executable === undefined)
  console.warn("Browser tests were skipped: no Chromium found; name one in MIERNIK_CHROMIUM.");

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

  const address = (site: string, page: string) => pathToFileURL(join(root, site, page)).href;

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

  describe.each([
    ["without scripts", false],
    ["with scripts", true],
  ])("%s", (_, hasScripts) => {
    // Pages are made alike: without scripts a site of each kind will do.
    const tried = pages.filter(([site]) => hasScripts || ["usual", "costs", "public"].includes(site));
    test.each(tried)("%s/%s asks for nothing beyond its folder and reports no error", async (site, path) => {
      await withPage({ width: 1280, hasScripts }, async (page) => {
        const requests: string[] = [];
        const complaints: string[] = [];
        page.on("request", (request) => requests.push(request.url()));
        page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
        page.on("console", (message) => complaints.push(message.text()));
        page.on("pageerror", (error) => complaints.push(error.message));
        const font = page.waitForEvent("requestfinished", (request) => request.url().endsWith(".woff2"));
        await page.goto(address(site, path));
        await font;
        const folder = address(site, path).replace(/[^/]*$/, "");
        expect(requests.filter((url) => !url.startsWith(folder))).toEqual([]);
        expect(complaints).toEqual([]);
      });
    });
  });

  test.each(pages)("%s/%s never scrolls sideways, at any width", async (site, path) => {
    await withPage({ width: 1280, hasScripts: true }, async (page) => {
      await page.goto(address(site, path));
      await page.evaluate(openAll);
      for (const width of [1280, 700, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const seen = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(seen, `at ${String(width)} px`).toBeLessThanOrEqual(width);
      }
    });
  });

  describe.each([1280, 390])("at %i px", (width) => {
    test.each(pages)(
      "%s/%s has no accessibility fault that axe can find, by day and by night",
      async (site, path) => {
        await withPage({ width, hasScripts: true }, async (page) => {
          await page.goto(address(site, path));
          await page.evaluate(openAll);
          await page.evaluate(axe.source);
          expect(await faultsOf(page)).toEqual([]);
          // At night only the colours differ, and not by width.
          if (width < 1280) return;
          await page.emulateMedia({ colorScheme: "dark" });
          expect(await faultsOf(page, ["color-contrast"])).toEqual([]);
        });
      },
    );
  });

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

/** What axe finds in a page that has its source already, as "rule: elements"; all rules, or those named. */
async function faultsOf(page: Page, rules?: string[]): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      only ? { runOnly: only } : {},
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  }, rules);
}

/** Runs in the page: what is folded may be too wide or wrongly marked up as well. */
function openAll(): void {
  for (const details of document.querySelectorAll("details")) details.open = true;
}
