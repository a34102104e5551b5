/** What miernik.yaml and the TERC register say of powiats. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../../pipelines/config.ts";
import type { Database } from "../../../pipelines/database.ts";
import { powiatFacts } from "../../../pipelines/ingest/powiat-facts.ts";

const units = `units:
  - { id: gops-a, teryt: "9909012", name: GOPS w A., type: GOPS }
  - { id: gops-b, teryt: "9909022", name: GOPS w B., type: GOPS }
`;

function configOf(powiats: string) {
  const folder = mkdtempSync(join(tmpdir(), "powiat-"));
  try {
    writeFileSync(join(folder, "miernik.yaml"), `project: Próba\n${units}${powiats}`);
    return readConfig(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A database whose register knows three gminas of one powiat and one of another. */
const register = {
  rows: () =>
    Promise.resolve(
      ["9909012", "9909022", "9909032", "9908012"].map((teryt) => ({
        teryt,
        powiat_teryt: teryt.slice(0, 4),
        powiat_name: teryt.startsWith("9909") ? "testowy" : null,
      })),
    ),
} as unknown as Database;

describe("powiats in miernik.yaml", () => {
  it("need not be there", () => {
    expect(configOf("").powiats).toEqual([]);
    expect(configOf("powiats:\n").powiats).toEqual([]);
  });

  it.each([
    [
      "a powiat of no unit",
      'powiats:\n  - { teryt: "9907" }\n',
      "żadna jednostka nie ma kodu TERYT powiatu 9907",
    ],
    [
      "fewer gminas than the project has",
      'powiats:\n  - { teryt: "9909", gminas: 1 }\n',
      "ma mieć gmin 1, a jednostki projektu są z 2",
    ],
    ["a code of a gmina", 'powiats:\n  - { teryt: "9909012" }\n', "4 cyfry powiatu, w cudzysłowie"],
    ["no number of gminas", 'powiats:\n  - { teryt: "9909", gminas: kilka }\n', "liczba gmin powiatu"],
  ])("are refused: %s", (_, powiats, said) => {
    expect(() => configOf(powiats)).toThrow(said);
  });

  it("say more than the register; what they leave out it says", async () => {
    const facts = await powiatFacts(configOf('powiats:\n  - { teryt: "9909", gminas: 5 }\n'), register);
    expect(facts).toEqual([
      { teryt: "9909", name: "testowy", gminas: 5, isAsked: true },
      { teryt: "9908", name: null, gminas: 1, isAsked: false },
    ]);
    const [registered] = await powiatFacts(
      configOf('powiats:\n  - { teryt: "9909", name: nowy }\n'),
      register,
    );
    expect(registered).toEqual({ teryt: "9909", name: "nowy", gminas: 3, isAsked: true });
  });
});
