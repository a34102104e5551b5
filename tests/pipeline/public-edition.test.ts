/** The public edition of the sample: what is hidden stands nowhere. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../pipelines/run.ts";
import { parquetText } from "../support/parquet.ts";
import { effects, filesOf, projectOf, temporaryFolder } from "../support/project.ts";
import { publishedSample } from "../support/published-sample.ts";

type Line = Record<string, string>;
const linesOf = (path: string): Line[] => parse<Line>(readFileSync(path), { columns: true });

describe("of the sample", () => {
  let out: string;
  let shown: Line[] = [];
  const keyOf = ({ unit_id, year, concept }: Line) => `${String(unit_id)} ${String(year)} ${String(concept)}`;
  const hidden = () => shown.filter(({ value }) => value === "•");

  beforeAll(async () => {
    ({ out } = await publishedSample());
    shown = linesOf(join(out, "public/data/out__profile.csv"));
  });

  it("every number of the internal edition is either shown as it is or hidden with all that it makes", () => {
    const internal = new Map(
      linesOf(join(out, "internal/data/out__profile.csv")).map((line) => [keyOf(line), line]),
    );
    expect(shown).toHaveLength(internal.size);
    for (const line of shown) {
      const own = internal.get(keyOf(line));
      for (const field of ["value", "per_10k", "change_1y", "change_5y"])
        if (line[field] !== "•") expect(line[field], keyOf(line)).toBe(own?.[field]);
      if (line.value === "•")
        for (const field of ["per_10k", "change_1y", "change_5y"])
          expect(line[field] === "•" || line[field] === "", keyOf(line)).toBe(true);
    }
  });

  it("no count of 1 to 4 persons or families is shown", () => {
    const small = shown.filter(
      ({ concept = "", value }) =>
        /\.(families|families_rural|persons_decided|persons_in_families)$/.test(concept) &&
        ["1", "2", "3", "4"].includes(value ?? ""),
    );
    expect(small).toEqual([]);
    expect(hidden().length).toBeGreaterThan(1000);
  });

  it("a tenth of the numbers is hidden to protect others, at most, and run.json says how many", () => {
    const { disclosure } = JSON.parse(readFileSync(join(out, "run.json"), "utf8")) as {
      disclosure: {
        tables: Record<string, { numbers: number; hidden_small: number; hidden_to_protect: number }>;
      };
    };
    const profile = disclosure.tables.out__profile ?? { numbers: 0, hidden_small: 0, hidden_to_protect: 0 };
    expect(profile.numbers).toBe(shown.length);
    expect(profile.hidden_small + profile.hidden_to_protect).toBe(hidden().length);
    expect(profile.hidden_to_protect / profile.numbers).toBeLessThan(0.1);
  });

  it("a rate is hidden where a number of it is", () => {
    const isHidden = new Set(hidden().map(keyOf));
    for (const line of linesOf(join(out, "public/data/out__profile_rate.csv"))) {
      const base = String(line.rate_id).replace(/_share$/, "");
      const parts = base.startsWith("reason_")
        ? [`${base}.persons_in_families`, "help_any.persons_in_families"]
        : [];
      const isAnyHidden = parts.some((concept) => isHidden.has(keyOf({ ...line, concept })));
      if (parts.length > 0) expect(line.value === "•", keyOf({ ...line, concept: base })).toBe(isAnyHidden);
    }
  });

  it("Parquet holds no value where CSV has the mark", async () => {
    const text = await parquetText(join(out, "public/data/out__profile.parquet"));
    expect(text).toContain("hidden_fields");
    const line = hidden()[0];
    expect(text).toContain(String(line?.concept));
    expect(text).not.toContain("•");
  });

  it("holds no worker, no name of a team and no file", () => {
    const workers = linesOf(join(out, "internal/data/out__team_member.csv"));
    const words = new Set(workers.flatMap(({ worker_id = "", team = "" }) => [worker_id, team]));
    words.delete("");
    expect(words.size).toBeGreaterThan(20);
    for (const path of filesOf(join(out, "public"))) {
      const bytes = readFileSync(join(out, "public", path));
      const text = path.endsWith(".xlsx")
        ? Object.values(unzipSync(bytes))
            .map((part) => Buffer.from(part).toString("utf8"))
            .join()
        : bytes.toString("utf8");
      for (const word of words) expect(text.includes(word), `${path}: ${word}`).toBe(false);
    }
  });
});

describe("privacy.min_count", () => {
  it.each(["2", "101", "4.5", "mało"])("%s is refused with what may stand there", async (value) => {
    const project = projectOf({}, `privacy: { min_count: ${value} }\n`);
    await expect(run(project, join(temporaryFolder(), "out"), effects)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(
        /privacy\.min_count: oczekiwano: liczba całkowita od 3 do 100/,
      ) as string,
    });
  });
});
