/** „Szukaj” as a reader uses it, from a folder: with scripts a field, without them the list. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launchChromium } from "./chromium.ts";
import { writeSites } from "./sites.ts";

const executable = findChromium();

describe.skipIf(executable === undefined)("the search, in Chromium", () => {
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

  const address = () => pathToFileURL(join(root, "public", "szukaj.html")).href;

  test("finds while one types, says how much, and leads there by the keyboard alone", async () => {
    const page = await browser.newPage();
    await page.goto(address());
    await page.getByLabel("Czego szukasz?").fill("SRODOWISK");
    expect(await page.getByRole("status").innerText()).toMatch(/^\d+\swynik/);
    const first = page.locator("#wyniki a").first();
    expect(await first.innerText()).toBe("środowisko");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/slownik\.html#pojecie-srodowisko$/);
    await page.close();
  });

  test("shows no field without scripts, and every page in the list", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address());
    expect(await page.getByLabel("Czego szukasz?").isVisible()).toBe(false);
    await page.getByRole("link", { name: "Deklaracja dostępności" }).first().click();
    await page.waitForURL(/deklaracja-dostepnosci\.html/);
    await context.close();
  });
});
