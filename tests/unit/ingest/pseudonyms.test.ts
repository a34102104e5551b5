import { createHmac } from "node:crypto";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Pseudonyms, readKey } from "../../../pipelines/ingest/pseudonyms.ts";
import { WorkFolder } from "../../../pipelines/ingest/work-folder.ts";
import { temporaryFolder } from "../../support/project.ts";

const key = "klucz-do-testow-0123456789abcdef";

describe("a pseudonym", () => {
  it("is the HMAC-SHA-256 of the normalised name, one for every way of writing it", () => {
    const pseudonyms = new Pseudonyms(key);
    const digest = createHmac("sha256", key).update("nowak-próbna łucja").digest("hex").slice(0, 12);
    for (const name of [
      "Łucja Nowak-Próbna",
      "NOWAK – PRÓBNA  ŁUCJA",
      "Nowak-Próbna Łucja".normalize("NFD"),
    ]) {
      expect(pseudonyms.of(name)).toBe(`P-${digest}`);
    }
  });

  it("changes with the key", () => {
    expect(new Pseudonyms(key).of("Próbny Jan")).not.toBe(new Pseudonyms(`${key}2`).of("Próbny Jan"));
  });
});

describe("the key", () => {
  it("is made on the first run, kept, and readable by its owner only", () => {
    const project = temporaryFolder();
    const made = readKey(new WorkFolder(project), {});
    const file = join(project, ".miernik/key");
    expect(readFileSync(file, "utf8").trim()).toBe(made);
    expect(made).toMatch(/^[0-9a-f]{64}$/);
    if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readKey(new WorkFolder(project), {})).toBe(made);
  });

  it("of the environment goes first, and leaves no file", () => {
    const project = temporaryFolder();
    expect(readKey(new WorkFolder(project), { MIERNIK_KEY: key })).toBe(key);
    expect(() => statSync(join(project, ".miernik"))).toThrow();
  });

  it("that is short or damaged is refused: a new one would change every pseudonym", () => {
    const project = temporaryFolder();
    expect(() => readKey(new WorkFolder(project), { MIERNIK_KEY: "krótki" })).toThrow("za krótki");
    mkdirSync(join(project, ".miernik"));
    writeFileSync(join(project, ".miernik/key"), "\n");
    expect(() => readKey(new WorkFolder(project), {})).toThrow("uszkodzony");
  });
});

describe("names in paths and teams", () => {
  const pseudonyms = new Pseudonyms(key);
  for (const name of ["Świerszcz-Testowa Żaneta", "Próbny Jan", "Leśna Ada"]) pseudonyms.of(name);
  const fileId = "0123456789abcdef";

  it.each([
    ["karty/styczeń.xlsx", "karty/styczeń.xlsx"],
    ["karty/Świerszcz-Testowa Żaneta.xlsx", "karty/***-*** ***-01234567.xlsx"],
    ["karty/swierszcz_01.csv", "karty/***_01-01234567.csv"],
    ["karty/kartaProbny2.csv", "karty/***2-01234567.csv"],
    ["karty/jan.csv", "karty/***-01234567.csv"],
    ["karty/janowo.csv", "karty/janowo.csv"],
    ["PROBNY/karta", "***/karta-01234567"],
  ])("the path %s is shown as %s", (path, shown) => {
    expect(pseudonyms.maskPath(path, fileId)).toBe(shown);
  });

  it("a team called after a worker is masked, and two such teams stay apart", () => {
    const [one, other] = [pseudonyms.maskTeam("Zespół Jan Próbny"), pseudonyms.maskTeam("Zespół Próbny Jan")];
    expect(one).toMatch(/^Zespół \*\*\* \*\*\* [0-9a-f]{4}$/);
    expect(one).not.toBe(other);
  });

  it("a branch in Leśna street keeps its name though someone is called Leśna, and the coincidence is known", () => {
    expect(pseudonyms.maskTeam("Filia Leśna")).toBe("Filia Leśna");
    expect(pseudonyms.sharesWord("Filia Leśna")).toBe(true);
    expect(pseudonyms.sharesWord("Zespół 1")).toBe(false);
  });
});
