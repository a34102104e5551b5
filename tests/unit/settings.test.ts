/** miernik.yaml as people really save it: what is wrong is said with its line and a way out, and nothing is maimed. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../pipelines/config.ts";
import { temporaryFolder } from "../support/project.ts";
import { encoded } from "../support/workbooks.ts";

function reading(content: string | Uint8Array): ReturnType<typeof readConfig> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "miernik.yaml"), content);
  return readConfig(folder);
}

const unit = "units:\n  - id: ops\n    name: Ośrodek w Łękach Źródlanych\n    type: GOPS\n";

describe("settings", () => {
  it.each(["utf-8", "utf-8-bom", "utf-16le", "windows-1250", "iso-8859-2"] as const)(
    "keep their Polish letters when saved in %s",
    (encoding) => {
      const config = reading(encoded(`project: Próba\n${unit}`, encoding));
      expect(config.units[0]?.name).toBe("Ośrodek w Łękach Źródlanych");
    },
  );

  it.each([
    ["a tab as indent", "project: P\nunits:\n\t- id: ops\n", /\(wiersz 3\)\. Wcięcie zrobiono tabulatorem/],
    ["a field twice", `project: P\nproject: Q\n${unit}`, /\(wiersz 2\)\. To pole podano już wyżej/],
    [
      "a colon in a text",
      `project: Pilotaż: etap 1\n${unit}`,
      /\(wiersz 1\)\. Tekst z dwukropkiem weź w cudzysłów/,
    ],
    ["nothing", "", /^miernik\.yaml jest pusty\./],
    ["only remarks", "# tu będą ustawienia\n", /^miernik\.yaml jest pusty\./],
    [
      "a mixture of encodings",
      Buffer.concat([Buffer.from("project: Łąka\n"), Buffer.from([0xb3, 0xb9, 0x0a])]),
      /UTF-8/,
    ],
    ["units that are no list", "project: P\nunits:\n  id: ops\n", /wiersz 3, units: oczekiwano: lista/],
    [
      "a decimal comma",
      `${unit}calendar:\n  available_share: 0,85\n`,
      /wiersz 6, calendar\.available_share: oczekiwano/,
    ],
    [
      "a field misspelt",
      `${unit}    residentts: 5\n`,
      /wiersz 2, units\.1: nieznane pole „residentts” \(czy chodziło o „residents”/,
    ],
    [
      "a field left out",
      "units:\n  - id: ops\n    type: GOPS\n",
      /wiersz 2, units\.1\.name: oczekiwano: tekst/,
    ],
    [
      "references that multiply",
      `a: &a [1,1]\nb: &b [${"*a,".repeat(30)}]\nc: [${"*b,".repeat(30)}]\n`,
      /zbyt wiele odwołań/,
    ],
  ])("with %s are refused with line and remedy", (_what, content, message) => {
    expect(() => reading(content)).toThrow(message);
  });
});
