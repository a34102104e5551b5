/**
 * The workbench of Evidence over a publication, in Chromium, served as users serve it. Runs where MIERNIK_EVIDENCE names a
 * publication of the sample with the workbench built into it (`npm run evidence -- OUT`); .ci/run does both.
 */
import { readFileSync } from "node:fs";
import { spawn, type ChildProcess } from "node:child_process";
import { join, resolve } from "node:path";
import { parseHTML } from "linkedom";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launchChromium } from "../browser/chromium.ts";

const executable = findChromium();
const out = process.env.MIERNIK_EVIDENCE;

describe.skipIf(executable === undefined || out === undefined)("the workbench in Chromium", () => {
  let server: ChildProcess;
  let browser: Browser;
  let address = "";

  beforeAll(async () => {
    server = spawn(process.execPath, ["pipelines/miernik.mjs", "serve", resolve(out ?? ""), "--port", "0"]);
    address = await addressSaid(server);
    browser = await launchChromium(executable ?? "");
  });
  afterAll(async () => {
    await browser.close();
    server.kill();
  });

  /** @returns the page once its tables and charts stand, and what it asked of others or complained of */
  async function opened(path: string): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(data|blob):/.test(url)) complaints.push(url);
    });
    await page.goto(`${address}internal/evidence/${path}`, { waitUntil: "networkidle", timeout: 60_000 });
    return { page, complaints };
  }

  test.each([
    ["", 0, 1],
    ["dyrektor/", 1, 1],
    ["radny/", 2, 1],
    ["ewaluator/", 0, 0],
    ["wlasna-strona/", 0, 2],
  ])(
    "page “%s” draws its %i charts and shows its %i tables, without a complaint or an outside request",
    async (path, charts, tables) => {
      const { page, complaints } = await opened(path);
      await expect.poll(() => page.locator("main table:visible").count()).toBe(tables);
      await expect.poll(() => drawnCharts(page), { timeout: 20_000 }).toBe(charts);
      expect(await page.locator("main").innerText()).not.toMatch(/error|Error|NaN|undefined/);
      expect(await page.locator("html").getAttribute("lang")).toBe("pl");
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  test("shows the figures of the dashboards", async () => {
    const costs = textOf("internal/units/mops-probna-gora/koszty-zaniechania.html");
    const card = "Starsza osoba w domu zamiast w domu pomocy społecznej";
    const said = new RegExp(`${card}.*?\\((\\d+) %\\).*?o około (\\d+) tys. zł`).exec(costs);
    const saving = await rowOf((await opened("radny/")).page, card);
    expect([saving[5], saving[2]]).toEqual([`${said?.[1] ?? "?"}%`, said?.[2]]);

    const unit = "MGOPS w Fikcyjnowie";
    const overview = textOf("internal/units/mgops-fikcyjnowo/index.html");
    const gap = /pracownicy socjalni – od (\d+,\d) do (\d+,\d) etatu/.exec(overview);
    const missing = await rowOf((await opened("dyrektor/")).page, `${unit} pracownik socjalny 20`);
    expect(missing.slice(-2)).toEqual([gap?.[1]?.replace(",", "."), gap?.[2]?.replace(",", ".")]);
  });

  function textOf(path: string): string {
    const { document } = parseHTML(readFileSync(join(out ?? "", path), "utf8"));
    return plain((document.querySelector("main") as unknown as { textContent: string }).textContent);
  }
});

/** Cells of the table row that holds the words. */
async function rowOf(page: Page, words: string): Promise<string[]> {
  await expect.poll(() => page.locator("main table:visible").count()).toBe(1);
  const rows = (await page.locator("main table:visible").innerText()).split("\n");
  const row = rows.find((line) => plain(line).includes(words));
  return (row ?? "").split("\t").map(plain);
}

/** Charts on whose canvas, or in whose drawing, something is painted. */
function drawnCharts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll("[_echarts_instance_]")].filter((chart) => {
        const canvas = chart.querySelector("canvas");
        if (!canvas) return chart.querySelectorAll("svg path").length > 0;
        const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data;
        return pixels?.some((value) => value !== 0) ?? false;
      }).length,
  );
}

function addressSaid(server: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    server.stdout?.on("data", (said: Buffer) => {
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said.toString()) ?? [];
      if (address !== undefined) done(address);
    });
    server.on("exit", () => {
      fail(new Error("the server ended"));
    });
  });
}

function plain(text: string): string {
  return text.replaceAll(/[\s\u00a0\u202f]+/g, " ").trim();
}
