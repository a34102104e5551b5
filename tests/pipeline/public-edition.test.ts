/** The public edition of the sample: what is hidden stands nowhere. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { publicTableNames, type PublicTable } from "../../pipelines/contract/public-dataset.ts";
import { tables, type Table } from "../../pipelines/contract/tables.ts";
import { run } from "../../pipelines/run.ts";
import { parquetText } from "../support/parquet.ts";
import { effects, filesOf, projectOf, temporaryFolder } from "../support/project.ts";
import { publishedSample } from "../support/published-sample.ts";
import { truth } from "../support/sample-truth.ts";
import { foundIn, textsOfFolder } from "../support/unpacked.ts";

type Line = Record<string, string>;
const linesOf = (path: string): Line[] => parse<Line>(readFileSync(path), { columns: true });

describe("of the sample", () => {
  let out: string;
  let project: string;
  let shown: Line[] = [];
  const keyOf = ({ unit_id, year, concept }: Line) => `${String(unit_id)} ${String(year)} ${String(concept)}`;
  const hidden = () => shown.filter(({ value }) => value === "•");

  beforeAll(async () => {
    ({ out, project } = await publishedSample());
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

  it.each(Object.keys(publicTableNames).filter((name) => !withoutInternal.includes(name)))(
    "%s: every number is that of the internal edition or hidden, in CSV and in Parquet, by the row's key",
    async (name) => {
      const table: Table = tables[publicTableNames[name as PublicTable]];
      const idOf = (line: Line) => JSON.stringify(table.key.map((field) => line[field]));
      const internal = new Map(
        linesOf(join(out, `internal/data/${name}.csv`)).map((line) => [idOf(line), line]),
      );
      for (const line of linesOf(join(out, `public/data/${name}.csv`)).filter(
        ({ scope }) => scope !== "team",
      )) {
        const own = internal.get(idOf(line));
        expect(own, idOf(line)).toBeDefined();
        const told = Object.entries(line).filter(
          ([field, value]) =>
            field !== "hidden_fields" && value !== "•" && field in (own ?? {}) && value !== own?.[field],
        );
        expect(told, idOf(line)).toEqual([]);
      }
      if (table.fields.includes("hidden_fields"))
        expect(await hiddenButThere(join(out, `public/data/${name}.parquet`), table)).toBe(0);
    },
  );

  it("Parquet knows the mark by no other sign than the names of the hidden fields", async () => {
    const text = await parquetText(join(out, "public/data/out__profile.parquet"));
    expect(text).toContain("hidden_fields");
    expect(text).toContain(String(hidden()[0]?.concept));
    expect(text).not.toContain("•");
  });

  it("no name or id of the sample occurs in any byte, unpacked: of workers, their pseudonyms, teams and files", async () => {
    const members = linesOf(join(out, "internal/data/out__team_member.csv"));
    const files = linesOf(join(out, "internal/data/out__input_file.csv"));
    const names = Object.keys(truth.worker_effects).map((key) => key.split("|").at(-1) ?? "");
    const settings = readFileSync(join(project, "miernik.yaml"), "utf8");
    const surnames = names.map((name) => name.split(" ")[0] ?? "");
    const words = new Set([
      ...names,
      // The invented project and its address are called so as well.
      ...surnames.filter((name) => !settings.includes(name)),
      ...members.flatMap(({ worker_id = "", team = "" }) => [worker_id, worker_id.replace("P-", ""), team]),
      ...files.flatMap(({ file_id = "" }) => [file_id]),
      ...filesOf(project).filter((path) => !/^(\.miernik\/|miernik\.yaml)/.test(path)),
    ]);
    words.delete("");
    expect(words.size).toBeGreaterThan(300);
    const texts = await textsOfFolder(join(out, "public"));
    expect([...texts.keys()].some((path) => path.endsWith(".pptx"))).toBe(true);
    expect(foundIn(texts, words)).toEqual([]);
    // What the search would find if it were there.
    expect(foundIn(texts, ["MOPS w Próbnej Górze"]).length).toBeGreaterThan(0);
  });
});

/** Sums over gminas, counts of broken rules and the list of units, which the internal edition has otherwise or not at all. */
const withoutInternal: readonly string[] = [
  "out__powiat_profile",
  "out__powiat_rate",
  "out__powiat_indicator",
  "out__rule_finding",
  "ref_powiat",
  "ref_unit",
];

/** How many cells have a value though their row names them as hidden. */
async function hiddenButThere(path: string, { fields }: Table): Promise<number> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const cells = fields.filter((field) => field !== "hidden_fields");
  const tests = cells.map(
    (field) => `(list_contains(split(hidden_fields, ' '), '${field}') and ${field} is not null)::int`,
  );
  const result = await connection.runAndReadAll(
    `select coalesce(sum(${tests.join(" + ")}), 0) from read_parquet('${path.replaceAll("'", "''")}')`,
  );
  return Number(result.getRows()[0]?.[0]);
}

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
