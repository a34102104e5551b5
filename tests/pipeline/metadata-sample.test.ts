/**
 * What the files of the published sample carry beside their content, unpacked: nothing of the machine, of who ran the
 * program or of where its clock stands, and no author but the project, its places and the program.
 */
import { homedir, hostname, tmpdir, userInfo } from "node:os";
import { beforeAll, expect, it } from "vitest";
import { readConfig } from "../../pipelines/config.ts";
import { writers } from "../unit/writers/all-writers.ts";
import { publishedSample } from "../support/published-sample.ts";
import { partsOfFolder, type Part } from "../support/unpacked.ts";

const parts: Part[] = [];
/** Who may stand as author. */
let authors: string[] = [];
let traces: string[] = [];

beforeAll(async () => {
  const { project, out } = await publishedSample();
  parts.push(...partsOfFolder(out, (path) => path !== "run.json"));
  const config = readConfig(project);
  authors = [
    "",
    "Miernik",
    config.project,
    ...config.units.map(({ name }) => name),
    ...config.powiats.map(({ name }) => `Powiat ${name ?? ""}`),
  ];
  const { username } = userInfo();
  // A user, a home or a computer of few letters would be found in any text.
  traces = [project, out, process.cwd(), homedir(), hostname(), username, tmpdir()].filter(
    (trace) => trace.length > 5,
  );
}, 600_000);

/** The same in every publication. */
const fixed = ["css", "woff2", "txt"];

it("are each written by a writer of which it is tested that it keeps any text a text", () => {
  const kinds = new Set(
    parts.filter(({ name }) => !name.includes(" ")).map(({ name }) => name.replace(/^.*\./, "")),
  );
  expect([...kinds].sort()).toEqual(expect.arrayContaining(fixed));
  const known = [...fixed, ...writers.flatMap(({ endings }) => endings)];
  expect([...kinds].filter((kind) => !known.includes(kind))).toEqual([]);
});

const ending = (pattern: RegExp) => parts.filter(({ name }) => pattern.test(name));

it("is of every kind that the sample has", () => {
  for (const kind of ["html", "pdf", "pptx", "xlsx", "csv", "parquet", "arrow", "svg", "png", "ics"])
    expect(ending(new RegExp(`\\.${kind}$`)).length, kind).toBeGreaterThan(0);
});

it("names no folder, home, user or computer, in any byte, unpacked or not", () => {
  const found = parts.flatMap(({ name, bytes }) =>
    traces.filter((trace) => bytes.includes(trace)).map((trace) => [name, trace]),
  );
  expect(found).toEqual([]);
});

it("names the program as the application that wrote each document, and no library", () => {
  const documents = ending(/\.(xlsx|pptx|docx)$/);
  const applications = ending(/docProps\/app\.xml$/);
  expect(applications).toHaveLength(documents.length);
  for (const { name, bytes } of applications) {
    const text = bytes.toString("utf8");
    expect(/<Application>([^<]*)</.exec(text)?.[1], name).toBe("Miernik");
    expect(text, name).not.toMatch(/SheetJS|Microsoft|ExcelJS|PptxGen|AppVersion/i);
  }
  for (const { name, bytes } of ending(/docProps\/core\.xml$/))
    expect(bytes.toString("utf8"), name).toMatch(/<dc:creator>[^<]+</);
  // The typesetting engine cannot be told another name, and stands with nothing but its version.
  for (const { name, bytes } of ending(/\.pdf$/)) {
    const tools = [
      ...bytes
        .toString("latin1")
        .matchAll(/(?:\/(?:Creator|Producer) ?\(|<(?:xmp:CreatorTool|pdf:Producer)>)([^)<]*)/g),
    ];
    for (const [, tool] of tools) expect(tool, name).toMatch(/^Typst [\d.]+$/);
  }
});

it("has as author the project, a place or the program; no company", () => {
  for (const { name, bytes } of ending(/docProps\/(core|app)\.xml$/)) {
    const text = bytes.toString("utf8");
    const named = [...text.matchAll(/<(?:dc:creator|cp:lastModifiedBy|Company|Manager)>([^<]*)</g)];
    for (const [, who = ""] of named) expect(authors, name).toContain(unescaped(who));
  }
  for (const { name, bytes } of ending(/\.pdf$/)) {
    const text = bytes.toString("utf8");
    const named = [...text.matchAll(/<dc:creator><rdf:Seq><rdf:li>([^<]*)</g)];
    expect(named.length, name).toBeGreaterThan(0);
    for (const [, who = ""] of named) expect(authors, name).toContain(unescaped(who));
  }
  for (const { name, bytes } of ending(/\.html$/))
    expect(bytes.toString("utf8"), name).not.toMatch(/<meta name="(author|generator)"|<!--/i);
  for (const { name, bytes } of ending(/\.svg$/))
    expect(bytes.toString("utf8"), name).not.toMatch(/<metadata|<!--|creator/i);
});

it("tells no hour and no time zone of the machine", () => {
  for (const { name, bytes } of [...ending(/docProps\/core\.xml$/), ...ending(/\.pdf$/)]) {
    const text = bytes.toString("latin1");
    const dates = [
      ...text.matchAll(/<(?:dcterms:\w+|xmp:\w*Date)[^>]*>([^<]+)</g),
      ...text.matchAll(/\/(?:Creation|Mod)Date ?\(([^)]*)\)/g),
    ];
    for (const [, date = ""] of dates) expect(date, name).toMatch(/^2026-01-01T00:00:00(\.000)?Z$/);
  }
});

it("has pictures of nothing but their pixels", () => {
  for (const { name, bytes } of ending(/\.png$/))
    expect(
      chunksOf(bytes).filter((chunk) => /^(tEXt|zTXt|iTXt|eXIf|tIME)$/.test(chunk)),
      name,
    ).toEqual([]);
});

/** The kinds of the parts of a PNG: length, kind, content, checksum, one after another. */
function chunksOf(png: Buffer): string[] {
  const chunks: string[] = [];
  for (let at = 8; at + 8 <= png.length; at += 12 + png.readUInt32BE(at))
    chunks.push(png.toString("latin1", at + 4, at + 8));
  return chunks;
}

/** Without what XML and typography (a space that does not break) add. */
function unescaped(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
