/** The projection that a councillor plays with, in a real browser, from a folder. */
import fc from "fast-check";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type * as Island from "../../dashboards/island/main.ts";
import { modelOfInputs, type ModelInput } from "../../pipelines/projection/model-of-inputs.ts";
import { project } from "../../pipelines/projection/project.ts";
import { card_id } from "../unit/dashboards/sample-cost-ids.ts";
import { models } from "../unit/projection/models.ts";
import { findChromium, launchChromium } from "./chromium.ts";
import { distance, settingsOfSample } from "./projection-settings.ts";
import { writeSites } from "./sites.ts";

declare const miernikProjekcja: typeof Island;

const executable = findChromium();

describe.skipIf(executable === undefined)("the projection in Chromium", () => {
  let root = "";
  let browser: Browser;
  let address = "";

  beforeAll(async () => {
    root = await writeSites();
    browser = await launchChromium(executable ?? "");
    address = pathToFileURL(join(root, "costs", `projekcja-${card_id}.html`)).href;
  });
  afterAll(async () => {
    await browser.close();
    rmSync(root, { recursive: true, force: true });
  });

  async function withPage<T>(
    use: (page: Page) => Promise<T>,
    { hash = "", hasScripts = true }: { hash?: string; hasScripts?: boolean } = {},
  ): Promise<T> {
    const page = await browser.newPage({
      javaScriptEnabled: hasScripts,
      viewport: { width: 1280, height: 900 },
    });
    try {
      await page.goto(address + hash);
      return await use(page);
    } finally {
      await page.close();
    }
  }

  const headline = async (page: Page) => plain(await page.locator("h1").innerText());
  /** The sentence once all draws are made. */
  const settled = async (page: Page) => {
    await page.locator('#wynik:not([aria-busy="true"])').waitFor();
    return headline(page);
  };

  test("gives what the pipeline gives, to 1e-9, for 1,000 random models", async () => {
    const random = fc.sample(models, { numRuns: 500, seed: 5 });
    const settings = fc.sample(settingsOfSample, { numRuns: 500, seed: 7 });
    await withPage(async (page) => {
      const found = await page.evaluate(
        ([given, rows]) => [
          ...given.map((model) => miernikProjekcja.project(model)),
          ...rows.map((inputs) => miernikProjekcja.project(miernikProjekcja.modelOfInputs(inputs))),
        ],
        [random, settings] as const,
      );
      const expected = [...random, ...settings.map(modelOfInputs)].map(project);
      expect(found).toHaveLength(1000);
      found.forEach((projection, i) => {
        expect(distance(projection, expected[i])).toBeLessThan(1e-9);
      });
    });
  });

  test("makes 10,000 draws of four levels and two linked problems while the page stays alive", async () => {
    await withPage(async (page) => {
      const seen = await page.evaluate(async () => {
        const inputs: ModelInput[] = [];
        const add = (input_path: string, base: number) => {
          inputs.push({ input_path, input_base: base, input_low: base * 0.8, input_high: base * 1.2 });
        };
        for (let level = 0; level < 4; level++) {
          add(`cohort.${String(level)}`, 10);
          add(`mandatoryCost.${String(level)}`, 10_000 * (level + 1));
          add(`action.cost.${String(level)}`, 3000);
          for (let to = 0; to < 4; to++) add(`without.${String(level)}.${String(to)}`, 0.2);
          add(`linked.0.without.${String(level)}`, 0.1);
          add(`linked.1.without.${String(level)}`, 0.05);
        }
        for (const q of ["0", "1"]) {
          add(`linked.${q}.cost`, 5000);
          add(`linked.${q}.exit`, 0.3);
        }
        add("action.paidYears", 3);
        inputs.push({ input_path: "years", input_base: 7, input_low: 7, input_high: 7 });
        const model = miernikProjekcja.modelOfInputs(inputs);
        // What a reader's key would have had to wait for.
        let [last, longest] = [performance.now(), 0];
        const beat = setInterval(() => {
          longest = Math.max(longest, performance.now() - last);
          last = performance.now();
        }, 1);
        const start = performance.now();
        const calls = await new Promise<number>((resolve) => {
          let count = 0;
          miernikProjekcja.estimate({ inputs, model, draws: 10_000, seed: 1 }, (_interval, isWhole) => {
            count += 1;
            if (isWhole) resolve(count);
          });
        });
        const time = performance.now() - start;
        clearInterval(beat);
        return { calls, time, longest };
      });
      // Measured, not judged: the machine may be busy with other things.
      console.log(
        `10,000 draws in Chromium: ${seen.time.toFixed(0)} ms; longest wait of the page: ${seen.longest.toFixed(0)} ms`,
      );
      expect(seen.calls).toBe(2);
    });
  });

  test("read by a councillor: 10 families become 25 by keyboard, and the sentence says so", async () => {
    await withPage(async (page) => {
      expect(await headline(page)).toMatch(/^Przy tych założeniach \(10 rodzin, 7 lat\) oszczędność jest/);
      const field = page.getByLabel("Razem w roku bazowym", { exact: true });
      await tabTo(page, "dana-cohort");
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press("Control+A");
      await page.keyboard.type("25");
      await expect
        .poll(() => headline(page))
        .toMatch(/^Przy tych założeniach \(25 rodzin, 7 lat\) oszczędność jest/);
      expect(plain(await page.locator(".basis").innerText())).toContain(
        "rachunek czytelnika, nie wynik ośrodka",
      );
      // Levels keep their parts: 4, 4 and 2 of 10.
      expect(await page.getByLabel(/^Rodziny na poziomie „kryzys”$/).inputValue()).toBe("10");
      expect(plain(await page.locator("figure .subtitle").innerText())).toContain("25 rodzin w roku bazowym");
    });
  });

  test("an arrow moves a field and its slider by one step, and restore brings the card back", async () => {
    await withPage(async (page) => {
      const [card, slider] = [await headline(page), page.getByLabel("Razem w roku bazowym – suwak")];
      await tabTo(page, "dana-cohort");
      await page.keyboard.press("ArrowUp");
      expect(await slider.inputValue()).toBe("11");
      await slider.focus();
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => headline(page)).toContain("12 rodzin");
      const restore = page.getByRole("button", { name: "Przywróć dane z karty" });
      await restore.focus();
      await page.keyboard.press("Enter");
      expect(await settled(page)).toBe(card);
      expect(await page.getByLabel("Razem w roku bazowym", { exact: true }).inputValue()).toBe("10");
      expect(await restore.isDisabled()).toBe(true);
      expect(new URL(page.url()).hash).toBe("");
    });
  });

  test("a folded group opens by keyboard, and its fields change the answer", async () => {
    await withPage(async (page) => {
      const before = await headline(page);
      await page.locator("summary", { hasText: "Co dzieje się bez działania" }).focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Control+A");
      await page.keyboard.type("90");
      await expect.poll(() => settled(page)).not.toBe(before);
      expect(plain(await page.locator(".overfull").innerText())).toContain(
        "zmniejszono je proporcjonalnie do 100 %",
      );
    });
  });

  test("what is not allowed is marked with its range, and the answer stays", async () => {
    await withPage(async (page) => {
      const before = await headline(page);
      const field = page.getByLabel("Razem w roku bazowym", { exact: true });
      await field.fill("9999");
      expect(await field.getAttribute("aria-invalid")).toBe("true");
      expect(plain(await page.locator("#dana-cohort-zakres").innerText())).toContain(
        "Wpisz liczbę z zakresu: od 1 do 500",
      );
      expect(await headline(page)).toBe(before);
      await field.fill("12");
      expect(await field.getAttribute("aria-invalid")).toBe("false");
    });
  });

  test("copied as a link and opened again it shows the same", async () => {
    await withPage(async (page) => {
      await page.getByLabel("Razem w roku bazowym", { exact: true }).fill("25");
      await page.getByLabel("Superwizja zespołu", { exact: true }).fill("9000");
      const [sentence, figures] = [await settled(page), await page.locator(".key-figures").innerText()];
      await page.getByRole("button", { name: "Kopiuj jako odnośnik" }).click();
      const field = page.getByLabel("Odnośnik do tych wartości");
      await field.waitFor();
      const link = await field.inputValue();
      expect(link).toContain("#cohort.0=10&cohort.1=10&cohort.2=5&action.fixedCost=9000");
      for (const open of [() => page.reload(), () => page.goto("about:blank").then(() => page.goto(link))]) {
        await open();
        expect(await settled(page)).toBe(sentence);
        expect(await page.locator(".key-figures").innerText()).toBe(figures);
      }
    });
  });

  test.each([
    "#cohort.0=1e999&discountRate=-1",
    "#<img src=x onerror=alert(1)>=1",
    "#__proto__.polluted=1&constructor=5",
  ])("the address %s does no harm and is said to be left out", async (hash) => {
    await withPage(
      async (page) => {
        const complaints: string[] = [];
        page.on("dialog", (dialog) => complaints.push(dialog.message()));
        page.on("pageerror", (error) => complaints.push(error.message));
        await page.reload();
        expect(await headline(page)).toContain("(10 rodzin, 7 lat)");
        expect(plain(await page.locator(".ignored").innerText())).toContain("pominięto je");
        expect(await page.evaluate(() => "polluted" in {})).toBe(false);
        expect(complaints).toEqual([]);
      },
      { hash },
    );
  });

  test("without scripts it shows the base case and says how to change it", async () => {
    const withScripts = await withPage((page) => page.locator("#wynik").innerText());
    await withPage(
      async (page) => {
        expect(await page.locator("#wynik").innerText()).toBe(withScripts);
        expect(await page.locator(".chart.wide").isVisible()).toBe(true);
        expect(await page.locator(".controls").isVisible()).toBe(false);
        expect(await page.getByText("Pola i suwaki działają po włączeniu skryptów").isVisible()).toBe(true);
      },
      { hasScripts: false },
    );
  });

  test("the script redraws exactly what the server drew", async () => {
    await withPage(async (page) => {
      const served = await page.locator(".result").innerHTML();
      await page.getByLabel("Razem w roku bazowym", { exact: true }).fill("11");
      await settled(page);
      expect(await page.locator(".result").innerHTML()).not.toBe(served);
      await page.getByLabel("Razem w roku bazowym", { exact: true }).fill("10");
      await settled(page);
      expect(unjoined(await page.locator(".result").innerHTML())).toBe(unjoined(served));
    });
  });

  test("the sentence is a polite live region; on paper there are no buttons and no sliders", async () => {
    await withPage(async (page) => {
      expect(await page.locator("#wynik").getAttribute("aria-live")).toBe("polite");
      await page.emulateMedia({ media: "print" });
      expect(await page.getByRole("button", { name: "Drukuj" }).isVisible()).toBe(false);
      expect(await page.locator("[type=range]").first().isVisible()).toBe(false);
      expect(await page.locator("[type=number]").first().isVisible()).toBe(true);
    });
  });
});

/** By keyboard alone, from the top of the page. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    if ((await page.locator(":focus").getAttribute("id")) === id) return;
  }
  throw new Error(`the keyboard does not reach ${id}`);
}

function plain(text: string): string {
  return unjoined(text).replace(/\u00a0/gu, " ");
}

function unjoined(text: string): string {
  return text.replace(/\u2060/gu, "");
}
