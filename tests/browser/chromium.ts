/** Chromium for the browser tests: found on the machine, never downloaded. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** MIERNIK_CHROMIUM, /usr/bin/chromium, or a Chromium on PATH; undefined when there is none. */
export function findChromium(): string | undefined {
  const names =
    process.platform === "win32"
      ? ["chrome.exe", "msedge.exe"]
      : ["chromium", "chromium-browser", "google-chrome"];
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return [
    process.env.MIERNIK_CHROMIUM,
    "/usr/bin/chromium",
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
  ].find((path) => path !== undefined && path !== "" && existsSync(path));
}

export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
