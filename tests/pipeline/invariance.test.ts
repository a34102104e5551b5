/** The answers do not depend on how the same data are cut into files, called, ordered or encoded. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../pipelines/analyse.ts";
import type { TableName } from "../../pipelines/contract/tables.ts";
import { samplePath } from "../../sources/sample/path.ts";
import { copyOf, effects, filesOf, hasOpenFixture, openFixture } from "../support/project.ts";

const answers: TableName[] = [
  "out__workload",
  "out__workload_activity",
  "out__activity_time",
  "out__time_structure",
  "out__card_completeness",
  "out__caseload",
];
const project = hasOpenFixture ? openFixture : samplePath;

async function answersOf(folder: string): Promise<string> {
  const { database } = await analyse(folder, effects, { databasePath: ":memory:" });
  const tables: unknown[] = [];
  for (const table of answers) tables.push(await database.rows(table));
  database.close();
  return JSON.stringify(tables);
}

type Encoding = "utf8" | "utf8-bom" | "utf16le" | "windows-1250" | "iso-8859-2";

interface Shuffle {
  encoding: Encoding;
  delimiter: string;
  newline: string;
  isSplit: boolean;
  seed: number;
}

describe("the answers", () => {
  it("do not change when files are renamed, reordered, split by month or saved in another encoding", async () => {
    const shuffle = fc.record<Shuffle>({
      encoding: fc.constantFrom<Encoding>("utf8", "utf8-bom", "utf16le", "windows-1250", "iso-8859-2"),
      delimiter: fc.constantFrom(";", "\t", "|"),
      newline: fc.constantFrom("\r\n", "\n", "\r"),
      isSplit: fc.boolean(),
      seed: fc.nat(),
    });
    const expected = await answersOf(copyOf(project));
    await fc.assert(
      fc.asyncProperty(shuffle, async (how) => {
        const folder = copyOf(project);
        rewrite(folder, how);
        expect(await answersOf(folder)).toBe(expected);
      }),
      { numRuns: 12 },
    );
  });
});

/** Rewrites every text file of the units and gives every file another name in another sub-folder. */
function rewrite(folder: string, how: Shuffle): void {
  let state = how.seed;
  const random = (): number => (state = (state * 48271 + 11) % 2147483647) / 2147483647;
  for (const path of filesOf(folder)) {
    if (!path.includes("/")) continue;
    const [unit = ""] = path.split("/");
    const target = join(folder, unit, `a${String(Math.floor(random() * 1e6))}`);
    mkdirSync(target, { recursive: true });
    const content = readFileSync(join(folder, path));
    const text = /\.(csv|tsv)$/.test(path) ? decode(content) : null;
    if (text === null) renameSync(join(folder, path), join(target, `plik.${path.split(".").at(-1) ?? ""}`));
    else {
      rmSync(join(folder, path));
      writeParts(target, text, how, random);
    }
  }
}

function decode(content: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return new TextDecoder("windows-1250").decode(content);
  }
}

/** Rows in another order, each month of a long export in a file of its own. */
function writeParts(target: string, text: string, how: Shuffle, random: () => number): void {
  const [header = "", ...rows] = text.split(/\r\n|\n|\r/).filter((line) => line !== "");
  const from = [";", "\t", ","].find((sign) => header.includes(sign)) ?? ";";
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const date = /\d{4}-\d\d-\d\d|\d\d\.\d\d\.\d{4}/.exec(row)?.[0] ?? "";
    const month = how.isSplit ? (date.includes(".") ? date.slice(3) : date.slice(0, 7)) : "";
    groups.set(month, [...(groups.get(month) ?? []), row]);
  }
  let number = 0;
  for (const group of groups.values()) {
    const ordered = group.map((row) => ({ row, rank: random() })).sort((a, b) => a.rank - b.rank);
    const lines = [header, ...ordered.map(({ row }) => row)].map((line) =>
      convert(line, from, how.delimiter),
    );
    writeFileSync(
      join(target, `część ${String(number++)}.txt`),
      encode(`${lines.join(how.newline)}${how.newline}`, how.encoding),
    );
  }
}

function convert(line: string, from: string, to: string): string {
  // Cells that hold the old delimiter are quoted in the sample; they keep it inside their quotes.
  return line.replace(/"(?:[^"]|"")*"|[^"]+/g, (part) =>
    part.startsWith('"') ? part : part.replaceAll(from, to),
  );
}

const singleByte: Record<"windows-1250" | "iso-8859-2", Map<string, number>> = {
  "windows-1250": tableOf("windows-1250"),
  "iso-8859-2": tableOf("iso-8859-2"),
};

function tableOf(encoding: string): Map<string, number> {
  const decoder = new TextDecoder(encoding);
  return new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
}

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf8") return Buffer.from(text);
  if (encoding === "utf8-bom") return Buffer.from(`\ufeff${text}`);
  if (encoding === "utf16le") return Buffer.from(`\ufeff${text}`, "utf16le");
  const table = singleByte[encoding];
  const plain = text.replaceAll("–", "-").replaceAll("—", "-").replaceAll("…", "...");
  return Uint8Array.from(plain, (letter) => table.get(letter) ?? 63);
}
