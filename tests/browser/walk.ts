/** One load of a page, and everything that a reader may do to it: what goes wrong, by kind. */
import axe from "axe-core";
import type { Page } from "playwright-core";
import {
  beginWalk,
  cutFaults,
  endWalk,
  focusFaults,
  openAll,
  paleFaults,
  sidewaysFaults,
  spaceText,
  stickyFaults,
  unspaceText,
} from "./probes.ts";

export interface Walk {
  /** Requests beyond the page's folder, and errors. */
  loading: string[];
  keyboard: string[];
  /** By axe, wide and narrow, by day and by night. */
  axe: string[];
  /** From 1280 px to 320 px, which is 1280 px at 400 %, as it is and with spaced text. */
  reflow: string[];
  /** Where the system sets the colours. */
  forcedColours: string[];
}

export const noFaults: Walk = { loading: [], keyboard: [], axe: [], reflow: [], forcedColours: [] };

/**
 * @param page a new one, with scripts
 * @param isWhole all rules of axe also by night, wide and narrow, and the keyboard in a narrow window on every page;
 * otherwise by night the contrast at 1280 px: in pages made alike only the colours differ
 */
export async function walk(page: Page, address: string, { isWhole }: { isWhole: boolean }): Promise<Walk> {
  const loading = await load(page, address);
  const keyboard = await keyboardFaults(page);
  await page.evaluate(openAll);
  await page.evaluate(axe.source);
  const found = await axeFaults(page);
  found.push(...(await nightFaults(page, isWhole ? undefined : ["color-contrast"])));
  const forcedColours = await forcedColourFaults(page);
  const reflow = await reflowFaults(page);
  await page.setViewportSize({ width: 390, height: 900 });
  const narrow = await axeFaults(page);
  if (isWhole) narrow.push(...(await nightFaults(page)));
  found.push(...narrow.map((fault) => `at 390 px ${fault}`));
  // Only where something stays in sight can it stand before what the keyboard is on.
  if (isWhole || (await page.locator(".glimpse").count()) > 0)
    keyboard.push(...(await tabThrough(page)).map((fault) => `at 390 px ${fault}`));
  return { loading, keyboard, axe: found, reflow, forcedColours };
}

/** What a page asks for beyond its folder, and what it complains of. */
export async function load(page: Page, address: string): Promise<string[]> {
  const folder = address.replace(/[^/]*$/, "");
  const faults: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(folder)) faults.push(`asks for ${request.url()}`);
  });
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  page.on("console", (message) => faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  const font = page.waitForEvent("requestfinished", (request) => request.url().endsWith(".woff2"));
  await page.goto(address);
  await font;
  return faults;
}

/** The whole page by Tab, then the skip link and the first thing folded. */
export async function keyboardFaults(page: Page): Promise<string[]> {
  const faults = await tabThrough(page);
  await page.locator(".skip").focus();
  await page.keyboard.press("Enter");
  const isPast = await page.evaluate(() => location.hash === "#tresc");
  if (!isPast) faults.push("the skip link does not lead to the content");
  const summary = page.locator("summary:visible").first();
  if ((await summary.count()) === 0) return faults;
  await summary.focus();
  for (const [key, isOpen] of [
    ["Enter", true],
    ["Space", false],
  ] as const) {
    await page.keyboard.press(key);
    if ((await summary.evaluate((one) => (one.parentElement as HTMLDetailsElement).open)) !== isOpen)
      faults.push(`${key} does not ${isOpen ? "open" : "close"} what is folded`);
  }
  return faults;
}

/** Keys held down are sent one after another without waiting: hundreds of stops take no time that way. */
async function tabThrough(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  const presses = await page.evaluate(beginWalk);
  await Promise.all(Array.from({ length: presses + 1 }, () => page.keyboard.down("Tab")));
  await page.keyboard.up("Tab");
  return page.evaluate(endWalk);
}

async function nightFaults(page: Page, rules?: string[]): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  const faults = await axeFaults(page, rules);
  await page.emulateMedia({ colorScheme: "light" });
  return faults.map((fault) => `by night ${fault}`);
}

async function forcedColourFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    faults.push(...(await page.evaluate(paleFaults)).map((fault) => `${colorScheme}: ${fault}`));
    faults.push(...(await page.evaluate(focusFaults)).map((fault) => `${colorScheme}: ${fault}`));
  }
  await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
  return faults;
}

async function reflowFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const look = async (what: string): Promise<void> => {
    const seen = [...(await page.evaluate(sidewaysFaults)), ...(await page.evaluate(cutFaults))];
    faults.push(...seen.map((fault) => `${what}: ${fault}`));
  };
  for (const width of [1280, 700, 390, 320]) {
    await page.setViewportSize({ width, height: width === 320 ? 256 : 900 });
    await look(`${String(width)} px`);
    if (width === 700 || width === 390) continue;
    await page.evaluate(spaceText);
    await look(`${String(width)} px, spaced text`);
    await page.evaluate(unspaceText);
  }
  faults.push(...(await page.evaluate(stickyFaults)));
  return faults;
}

/** What axe finds in a page that has its source already, as "rule: elements"; all rules, or those named. */
async function axeFaults(page: Page, rules?: string[]): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      // Without its preloading: the pages' policy forbids a script to fetch the style sheet. Only faults are told apart.
      {
        preload: false,
        resultTypes: ["violations"],
        ...(only ? { runOnly: only } : { rules: { "target-size": { enabled: true } } }),
      },
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  }, rules);
}
