import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../../pipelines/config.ts";
import { findFiles } from "../../../pipelines/ingest/find-files.ts";
import { temporaryFolder } from "../../support/project.ts";

function project(units: string, paths: string[]): [string, (string | null)[]][] {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "miernik.yaml"), `project: x\nunits: ${units}\n`);
  for (const path of paths) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), path.endsWith("run.json") ? '{\n  "generator": "miernik"' : "x");
  }
  return findFiles(folder, readConfig(folder)).map((file) => [file.path, [file.unitId]]);
}

describe("input files", () => {
  it("belong to the unit of their folder, the deepest one", () => {
    expect(
      project("[{id: a, name: A, type: GOPS}, {id: b, name: B, type: GOPS, folder: a/filia/}]", [
        "a/x.csv",
        "a/filia/y.csv",
        "z.csv",
        "ab/q.csv",
      ]),
    ).toEqual([
      ["a/filia/y.csv", ["b"]],
      ["a/x.csv", ["a"]],
      ["ab/q.csv", [null]],
      ["z.csv", [null]],
    ]);
  });

  it("of a single unit without a folder lie anywhere", () => {
    expect(
      project("[{id: a, name: A, type: GOPS}]", ["x.csv", "w/głębi/y.csv"]).map(([, unit]) => unit),
    ).toEqual([["a"], ["a"]]);
  });

  it("are not settings, hidden folders, publications or leftovers of open files", () => {
    const paths = [
      "corrections.yml",
      ".miernik/key",
      "wyniki/run.json",
      "wyniki/internal/data/x.csv",
      "~$karta.xlsx",
      ".~lock.karta.ods#",
      "Thumbs.db",
      "._karta.xlsx",
      "__MACOSX/karta.xlsx",
      "~WRL0001.tmp",
      "karta.xlsx",
    ];
    expect(project("[{id: a, name: A, type: GOPS}]", paths).map(([path]) => path)).toEqual(["karta.xlsx"]);
  });
});
