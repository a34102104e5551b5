/** Each look at a page catches what is broken on purpose, and nothing on a page that is well. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/project.ts";
import { findChromium, launchChromium } from "./chromium.ts";
import { cutFaults, paleFaults, sidewaysFaults, stickyFaults } from "./probes.ts";
import { keyboardFaults, walk } from "./walk.ts";

const executable = findChromium();
const style =
  "<style>body{background:white}*{overflow-wrap:anywhere}a,summary{outline-offset:2px}:focus-visible{outline:3px solid blue}</style>";
const whole =
  `${style}<a class="skip" href="#tresc">Przejdź</a><main id="tresc" style="padding-top:60px"><a href="#tresc">Pierwsze</a> ` +
  "<a href='#tresc'>Drugie</a><details><summary>Tabela</summary><p>Słowa</p></details>" +
  "<div style='overflow-x:auto' tabindex='0' role='region' aria-label='Tabela'><table><tr><td style='min-width:900px'>1</td></tr></table></div>" +
  "<svg class='chart' width='40' height='20'><text y='12' fill='#1b2a33'>5</text></svg></main>";

describe.skipIf(executable === undefined)("in Chromium", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium(executable ?? "");
    page = await browser.newPage({ viewport: { width: 320, height: 256 } });
  });
  afterAll(async () => {
    await browser.close();
  });

  async function faultsOf(html: string): Promise<string[]> {
    await page.goto("about:blank");
    await page.setContent(html);
    const seen = [sidewaysFaults, cutFaults, stickyFaults, paleFaults];
    const found: string[] = [];
    for (const look of seen) found.push(...(await page.evaluate(look)));
    return [...found, ...(await keyboardFaults(page))];
  }

  test("a whole page has no fault", async () => {
    expect(await faultsOf(whole)).toEqual([]);
  });

  test.each<[fault: RegExp, from: string, to: string]>([
    [/^stop \d: expected/, "<a href='#tresc'>Drugie", "<a tabindex='1' href='#tresc'>Drugie"],
    [/^stop 3: expected a "Drugie", was/, "<a href='#tresc'>Drugie", "<a tabindex='-1' href='#tresc'>Drugie"],
    [
      /^focus not marked: a "Drugie"/,
      "<a href='#tresc'>Drugie",
      "<a style='outline:none' href='#tresc'>Drugie",
    ],
    [
      /^focus covered: a "Pierwsze"/,
      "</main>",
      "<div style='position:fixed;inset:0 0 auto;height:120px;background:red'></div></main>",
    ],
    [
      /takes over half of the window/,
      "</main>",
      "<div style='position:fixed;top:0;height:200px'>x</div></main>",
    ],
    [/^stop 3: /, "</main>", "<script>document.links[1].onkeydown=(e)=>e.preventDefault()</script></main>"],
    [/the skip link does not lead/, '<a class="skip" href="#tresc">', '<a class="skip" href="#inne">'],
    [/^Enter does not open/, "<summary>", "<summary onclick='return false'>"],
    [/^the page is \d+ px wide/, "<p>Słowa</p>", "</details><div style='width:900px'>x</div><details>"],
    [/scrolls without keyboard or name: div/, " aria-label='Tabela'", ""],
    [
      /scrolls and is no table: div/,
      "<table><tr><td style='min-width:900px'>1</td></tr></table>",
      "<p style='width:900px'>1</p>",
    ],
    [
      /^cut off: p/,
      "<details>",
      "<p style='overflow:hidden;white-space:nowrap;width:20px'>Ucięte słowa</p><details>",
    ],
    [/^cut off below: p/, "<details>", "<p style='overflow:hidden;height:8px'>Ucięte słowa</p><details>"],
    [/^pale in a chart: 5/, "#1b2a33", "#dfe5e9"],
  ])("%s", async (fault, from, to) => {
    expect(whole).toContain(from);
    expect(await faultsOf(whole.replace(from, to))).toContainEqual(expect.stringMatching(fault));
  });

  test.each([
    ["(min-width: 1000px)", /^by night image-alt/],
    ["(max-width: 400px)", /^at 390 px by night image-alt/],
  ])("what is wrong by night at %s only is found in the walk of every setting", async (width, fault) => {
    const folder = temporaryFolder();
    const address = join(folder, "strona.html");
    writeFileSync(join(folder, "pismo.woff2"), "");
    writeFileSync(
      address,
      `<!doctype html><html lang="pl"><title>Strona</title>${style}<style>
        @font-face{font-family:Pismo;src:url(pismo.woff2)} body{font-family:Pismo,sans-serif} img{display:none}
        @media ${width} and (prefers-color-scheme:dark){img{display:inline}}</style>
        <body>${whole.slice(style.length)}<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></body></html>`,
    );
    const axeOf = async (isWhole: boolean) => {
      const own = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const found = await walk(own, pathToFileURL(address).href, { isWhole });
      await own.close();
      return found.axe.filter((one) => one.includes("image-alt"));
    };
    expect(await axeOf(true)).toEqual([expect.stringMatching(fault)]);
    expect(await axeOf(false)).toEqual([]);
  });
});
