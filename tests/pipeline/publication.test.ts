/** What stands in OUT: whole, the same each time, without names, and safe when the program is killed. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parquetText } from "../support/parquet.ts";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { fields } from "../../pipelines/contract/fields.ts";
import { publish, recover, writeFiles } from "../../pipelines/publish/publication.ts";
import { run } from "../../pipelines/run.ts";
import { samplePath } from "../../sources/sample/path.ts";
import { copyOf, effects, filesOf, temporaryFolder } from "../support/project.ts";
import { publishedSample } from "../support/published-sample.ts";

const program = fileURLToPath(new URL("../../pipelines/miernik.mjs", import.meta.url));

function digests(folder: string, isIncluded: (path: string) => boolean = () => true): Record<string, string> {
  return Object.fromEntries(
    filesOf(folder)
      .filter(isIncluded)
      .map((path) => [
        path,
        createHash("sha256")
          .update(readFileSync(join(folder, path)))
          .digest("hex"),
      ]),
  );
}

describe("a publication", () => {
  let out: string;
  let project: string;

  beforeAll(async () => {
    ({ out, project } = await publishedSample());
  }, 240_000);

  it("is the same, byte for byte, on the second run", { timeout: 240_000 }, async () => {
    const second = join(temporaryFolder(), "out");
    await run(copyOf(samplePath), second, { ...effects, now: () => Date.UTC(2031, 5, 1) });
    const isStable = (path: string): boolean => path !== "run.json";
    expect(digests(second, isStable)).toEqual(digests(out, isStable));
  });

  it("says in run.json what went in and what came out", () => {
    const report = JSON.parse(readFileSync(join(out, "run.json"), "utf8")) as {
      inputs: { sha256: string; rows: number }[];
      outputs: { path: string; sha256: string }[];
      rejected_rows: number;
    };
    const inputs = Object.values(
      digests(project, (path) => path.includes("/") && !path.startsWith(".miernik")),
    );
    expect(report.inputs.map((file) => file.sha256).sort()).toEqual([...new Set(inputs)].sort());
    const outputs = Object.fromEntries(report.outputs.map((file) => [file.path, file.sha256]));
    expect(outputs).toEqual(digests(out, (path) => path !== "run.json"));
    const rejects = readFileSync(join(out, "rejects.csv"), "utf8").trim().split("\r\n");
    expect(rejects[0]).toBe("file,sheet,cell,column,value,reason,rule");
    expect(rejects).toHaveLength(report.rejected_rows + 1);
  });

  it(
    "holds no worker's name in any byte, unpacked or not, nor does the database",
    { timeout: 240_000 },
    async () => {
      const truth = JSON.parse(
        readFileSync(new URL("../../sources/sample/truth.json", import.meta.url), "utf8"),
      ) as Truth;
      const names = [...new Set(Object.keys(truth.fte).map((key) => key.split("|").at(-1) ?? ""))];
      expect(names.length).toBeGreaterThan(20);
      // Words that the project uses of itself (its name, places, branches) are no leak, nor are those of shipped dictionaries.
      const breaks = readFileSync(new URL("../../sources/concepts/breaks.csv", import.meta.url), "utf8");
      const own = fold(
        `${readFileSync(join(project, "miernik.yaml"), "utf8")} ${Object.keys(truth.caseload).join(" ")} ${breaks} ${JSON.stringify(fields)}`,
      );
      const surnames = names
        .map((name) => name.split(" ")[0] ?? "")
        .filter((name) => !own.includes(fold(name)));
      expect(surnames.length).toBeGreaterThan(15);
      const texts = [
        { path: "database", text: readFileSync(join(project, ".miernik/miernik.duckdb"), "utf8") },
      ];
      for (const path of filesOf(out))
        texts.push({ path, text: `${path}\n${await textOf(join(out, path))}` });
      for (const { path, text } of texts) {
        const plain = fold(text);
        for (const name of [...surnames, ...names])
          expect([path, name, plain.includes(fold(name))]).toEqual([path, name, false]);
      }
    },
  );
});

interface Truth {
  fte: Record<string, number>;
  caseload: Record<string, unknown>;
}

/** The text of a file with everything in it unpacked. */
async function textOf(path: string): Promise<string> {
  const bytes = readFileSync(path);
  if (path.endsWith(".xlsx"))
    return Object.values(unzipSync(bytes))
      .map((part) => Buffer.from(part).toString("utf8"))
      .join("\n");
  if (path.endsWith(".parquet")) return parquetText(path);
  return bytes.toString("utf8");
}

function fold(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

describe("the atomic exchange", () => {
  const former = new Map([
    ["run.json", '{\n  "generator": "miernik"\n}\n'],
    ["public/index.html", "stare"],
  ]);
  const fresh = new Map([
    ["run.json", '{\n  "generator": "miernik"\n}\n'],
    ["public/index.html", "nowe"],
  ]);

  const marked = (files: Map<string, string>): Map<string, string> =>
    new Map([...files, [".miernik-exchange", ""]]);

  /** Every state that a kill may leave on the disk, and which publication must stand after the next command. */
  const cutOff: [string, string, (out: string) => void][] = [
    [
      "while building",
      "stare",
      (out) => {
        writeFiles(out, former);
        writeFiles(`${out}.new`, marked(new Map()));
      },
    ],
    [
      "after building",
      "stare",
      (out) => {
        writeFiles(out, marked(former));
        writeFiles(`${out}.new`, marked(fresh));
      },
    ],
    [
      "between the renames",
      "stare",
      (out) => {
        writeFiles(`${out}.old`, marked(former));
        writeFiles(`${out}.new`, marked(fresh));
      },
    ],
    [
      "after the renames",
      "nowe",
      (out) => {
        writeFiles(out, marked(fresh));
        writeFiles(`${out}.old`, marked(former));
      },
    ],
    [
      "while deleting",
      "nowe",
      (out) => {
        writeFiles(out, fresh);
        writeFiles(`${out}.old`, marked(new Map()));
      },
    ],
  ];
  it.each(cutOff)("cut off %s leaves a whole publication (%s) and nothing else", (_, which, leave) => {
    const out = join(temporaryFolder(), "out");
    leave(out);
    recover(out);
    expect(readFileSync(join(out, "public/index.html"), "utf8")).toBe(which);
    expect(filesOf(out)).toEqual(["public/index.html", "run.json"]);
    expect(existsSync(`${out}.new`) || existsSync(`${out}.old`)).toBe(false);
  });

  it("leaves alone what Miernik did not make, whatever it is called", async () => {
    const out = join(temporaryFolder(), "out");
    writeFiles(`${out}.old`, former);
    writeFiles(`${out}.new`, new Map([["public/praca.txt", "moje"]]));
    recover(out);
    expect(readFileSync(`${out}.new/public/praca.txt`, "utf8")).toBe("moje");
    expect(filesOf(`${out}.old`)).toEqual(["public/index.html", "run.json"]);
    await expect(
      publish(
        out,
        () => Promise.resolve(),
        () => undefined,
      ),
    ).rejects.toThrow("nie jest dziełem Miernika");
    writeFileSync(join(out, "../plik"), "x");
    await expect(
      publish(
        join(out, "../plik"),
        () => Promise.resolve(),
        () => undefined,
      ),
    ).rejects.toThrow("plik zawiera");
  });

  it("puts the former one back when writing fails", async () => {
    const out = join(temporaryFolder(), "out");
    writeFiles(out, former);
    const broken = publish(
      out,
      () => Promise.reject(new Error("dysk pełny")),
      () => undefined,
    );
    await expect(broken).rejects.toThrow("dysk pełny");
    expect(readFileSync(join(out, "public/index.html"), "utf8")).toBe("stare");
    expect(existsSync(`${out}.new`)).toBe(false);
  });

  it("refuses to replace a folder that Miernik did not make", async () => {
    const out = join(temporaryFolder(), "out");
    mkdirSync(out);
    writeFileSync(join(out, "umowa.docx"), "ważne");
    await expect(
      publish(
        out,
        () => Promise.resolve(),
        () => undefined,
      ),
    ).rejects.toThrow("nie jest publikacją Miernika");
    expect(readFileSync(join(out, "umowa.docx"), "utf8")).toBe("ważne");
  });
});

describe("a kill", () => {
  it(
    "at any of 12 moments leaves the former publication whole after the next command",
    { timeout: 240_000 },
    async () => {
      const place = temporaryFolder();
      const project = join(place, "projekt");
      cpSync(fileURLToPath(new URL("../cases/good-form-cards/input", import.meta.url)), project, {
        recursive: true,
      });
      const out = join(place, "out");
      await execute(["run", project, "--out", out, "--quiet"], 0);
      const whole = digests(out, (path) => path !== "run.json");
      const started = performance.now();
      await execute(["run", project, "--out", out, "--quiet"], 0);
      const length = performance.now() - started;
      const rounds = 12;
      let state = 20260115;
      for (let round = 0; round < rounds; round++) {
        state = (state * 48271) % 2147483647;
        // One in each twelfth; the later part of a run, where it publishes, is met more often.
        const moment = length * (1 - ((round + state / 2147483647) / rounds) ** 2 * 0.9);
        await execute(["run", project, "--out", out, "--quiet"], moment);
        recover(out);
        expect(digests(out, (path) => path !== "run.json")).toEqual(whole);
        expect(existsSync(`${out}.new`) || existsSync(`${out}.old`)).toBe(false);
      }
    },
  );
});

/** Runs the program; kills it after so many milliseconds unless that is 0. */
function execute(args: string[], killAfter: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      stdio: "ignore",
      env: { ...process.env, MIERNIK_KEY: "klucz-do-testow-0123456789abcdef" },
    });
    const timer = killAfter > 0 ? setTimeout(() => child.kill("SIGKILL"), killAfter) : undefined;
    child.on("exit", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
