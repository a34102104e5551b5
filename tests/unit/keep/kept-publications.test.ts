/** Kept publications: what is kept, what is not, and what is deleted. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { WorkFolder } from "../../../pipelines/ingest/work-folder.ts";
import { cutOff } from "../../../pipelines/keep/cut-off.ts";
import { expiredFindings } from "../../../pipelines/keep/expired-findings.ts";
import {
  keepFormer,
  keptPublications,
  prune,
  removeAllKept,
} from "../../../pipelines/keep/kept-publications.ts";
import { pack, unpack } from "../../../pipelines/keep/kept-zip.ts";
import { rollback } from "../../../pipelines/keep/rollback.ts";
import { recover, writeFiles } from "../../../pipelines/publish/publication.ts";
import { filesOf, projectOf } from "../../support/project.ts";

const sha256 = (bytes: string) => createHash("sha256").update(bytes).digest("hex");

/** A small publication in the folder; returns the sha256 of its run.json. */
function publishSmall(out: string, text: string, day: string, oldestDay?: string | null): string {
  const outputs = [{ path: "public/zażółć.html", sha256: sha256(text), bytes: text.length }];
  const report = {
    generator: "miernik",
    started_at: `${day}T10:00:00Z`,
    ...(oldestDay === undefined ? {} : { oldest_day: oldestDay }),
    inputs: [1],
    findings: { note: 2 },
    outputs,
  };
  const content = `${JSON.stringify(report, null, 2)}\n`;
  writeFiles(
    out,
    new Map([
      ["public/zażółć.html", text],
      ["run.json", content],
    ]),
  );
  return sha256(content);
}

const logged = (number: number, hash: string, notGivenOn: string | null = null) => ({
  number,
  sha256: hash,
  notGivenOn,
});

function projectWith(...days: string[]) {
  const project = projectOf({});
  const out = join(project, "out");
  const work = new WorkFolder(project);
  days.forEach((day, i) => {
    const hash = publishSmall(out, `wydanie ${String(i + 1)}`, day);
    expect(keepFormer(out, work, [logged(i + 1, hash)])).toBe("kept");
  });
  return { project, out, work };
}

const numbers = (work: WorkFolder) => keptPublications(work).map(({ number }) => number);

describe("keeping", () => {
  it("holds exactly what run.json lists, and nothing that others put beside it", () => {
    const { out, work } = projectWith("2026-01-01");
    const hash = publishSmall(out, "drugie", "2026-02-01");
    writeFileSync(join(out, "obce.txt"), "x");
    expect(keepFormer(out, work, [logged(2, hash)])).toBe("kept");
    const path = keptPublications(work)[1]?.path ?? "";
    expect([...unpack(path)].map(([name]) => name)).toEqual(["public/zażółć.html", "run.json"]);
  });

  it("the same publication is kept once", () => {
    const { out, work } = projectWith("2026-01-01");
    expect(keepFormer(out, work, [logged(9, sha256("any"))])).toBe("kept");
    expect(numbers(work)).toEqual([1]);
  });

  it("another project's publication, and one that was changed, are not kept", () => {
    const { out, work } = projectWith();
    expect(keepFormer(out, work, [])).toBe("nothing");
    const hash = publishSmall(out, "wydanie", "2026-01-01");
    expect(keepFormer(out, work, [logged(1, "another")])).toBe("foreign");
    writeFileSync(join(out, "public/zażółć.html"), "dopisane");
    expect(keepFormer(out, work, [logged(1, hash)])).toBe("altered");
    expect(filesOf(join(work.file("publications")))).toEqual([]);
  });
});

it("a publication that was declared to have been given to nobody is not kept: nobody can put it back", () => {
  const { out, work } = projectWith();
  const hash = publishSmall(out, "wydanie", "2026-01-01");
  expect(keepFormer(out, work, [logged(1, hash, "2026-01-02")])).toBe("nothing");
  expect(numbers(work)).toEqual([]);
});

describe("pruning", () => {
  it("leaves the newest so many", () => {
    const { work } = projectWith("2026-01-01", "2026-02-01", "2026-03-01");
    prune(work, 2, null);
    expect(numbers(work)).toEqual([2, 3]);
  });

  it("deletes those from before the retention, those that hold or may hold older rows, and what was cut off", () => {
    const { out, work } = projectWith("2021-01-01");
    for (const [i, oldest] of ["2020-12-31", "2021-01-01", null].entries()) {
      const day = `2025-0${String(i + 1)}-01`;
      const hash = publishSmall(out, `wydanie ${String(i + 2)}`, day, oldest);
      keepFormer(out, work, [logged(i + 2, hash)]);
    }
    const hash = publishSmall(out, "wydanie 5", "2020-12-31", null);
    keepFormer(out, work, [logged(5, hash)]);
    const cut = cutOff(5, Date.UTC(2026, 5, 1));
    writeFileSync(join(work.file("publications"), "009-x.zip.part"), "");
    const said = { day: "2021-01-01", rows: 7, copies: 4 };
    expect(expiredFindings(work, out, cut, 7)).toEqual([{ rule: "older_removed", params: said }]);
    prune(work, 9, cut);
    expect(numbers(work)).toEqual([3, 4]);
    expect(existsSync(join(work.file("publications"), "009-x.zip.part"))).toBe(false);
    expect(removeAllKept(work)).toBe(2);
    expect(numbers(work)).toEqual([]);
  });
});

/** Every state that a kill may leave in the middle of a rollback. */
it.each([
  [
    "while unpacking",
    (out: string) => {
      writeFiles(
        `${out}.new`,
        new Map([
          [".miernik-exchange", ""],
          ["public/x", "pół"],
        ]),
      );
    },
  ],
  [
    "once OUT is marked",
    (out: string) => {
      writeFiles(out, new Map([[".miernik-exchange", ""]]));
    },
  ],
])("a rollback cut off %s leaves OUT whole, and can be done again", async (_, leave) => {
  const { project, out } = projectWith("2026-01-01", "2026-02-01");
  leave(out);
  recover(out);
  expect(filesOf(out)).toEqual(["public/zażółć.html", "run.json"]);
  expect(readFileSync(join(out, "public/zażółć.html"), "utf8")).toBe("wydanie 2");
  await rollback(1, project, out);
  expect(readFileSync(join(out, "public/zażółć.html"), "utf8")).toBe("wydanie 1");
});

it("a copy that lacks a file is refused though its archive is sound", async () => {
  const { project, out, work } = projectWith("2026-01-01", "2026-02-01");
  const path = keptPublications(work)[0]?.path ?? "";
  pack(
    path,
    [...unpack(path)].filter(([name]) => name === "run.json"),
  );
  await expect(rollback(1, project, out)).rejects.toThrow("uszkodzona (public/zażółć.html)");
  expect(readFileSync(join(out, "public/zażółć.html"), "utf8")).toBe("wydanie 2");
});
