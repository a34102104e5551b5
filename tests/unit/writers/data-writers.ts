/** Writers of data: CSV, workbooks, Parquet, Arrow, JSON. */
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { tableFromIPC } from "apache-arrow";
import { parse } from "csv-parse/sync";
import { Database } from "../../../pipelines/database.ts";
import { toArrow } from "../../../pipelines/publish/arrow.ts";
import { toCsv } from "../../../pipelines/publish/csv.ts";
import { toDatapackage } from "../../../pipelines/publish/datapackage.ts";
import { openWorkbookWriter } from "../../../pipelines/publish/workbook.ts";
import { SheetPlan } from "../../../reports/workload-sheet/plan.ts";
import { writeBook } from "../../../reports/workload-sheet/writer.ts";
import { temporaryFolder } from "../../support/project.ts";
import { readWorkbook } from "./read-workbook.ts";
import { inUtf8, type ReadBack, type Texts, type Writer } from "./writer.ts";

export const dataWriters: readonly Writer[] = [
  { what: "CSV", endings: ["csv"], cleaned: inCsv, roundTrip: csv },
  {
    what: "the workbook of all tables",
    endings: ["xlsx"],
    cleaned: inWorkbook,
    roundTrip: workbookOfTables,
  },
  { what: "the workload sheet", endings: ["xlsx"], cleaned: inWorkbook, roundTrip: workloadSheet },
  { what: "Parquet, out of the database", endings: ["parquet"], cleaned: inUtf8, roundTrip: parquet },
  { what: "Arrow", endings: ["arrow"], cleaned: inUtf8, roundTrip: arrow },
  { what: "the codebook", endings: ["json"], cleaned: (text) => text, roundTrip: codebook },
];

/** An apostrophe before each formula: a spreadsheet begins a cell where the text does, a Polish one after ";" and a new line too. */
function inCsv(text: string): string {
  if (/^-?\d+$/.test(text)) return text;
  const parts = inUtf8(text).split(/(?<=[;\r\n])/);
  return parts.map((part) => (/^[=+\-@＝]/.test(part.trimStart()) ? `'${part}` : part)).join("");
}

/** Lines end in one way, and what is no letter of XML can be seen. */
function inWorkbook(text: string): string {
  return inUtf8(text)
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, "\ufffd");
}

function csv(texts: Texts): ReadBack {
  const bytes = Buffer.from(
    toCsv(
      ["a", "b", "c"],
      texts.map((text) => [text, -1.5, text]),
    ),
  );
  const [head, ...rows]: string[][] = parse(bytes, { record_delimiter: "\r\n" });
  return {
    places: { first: rows.map(([a = ""]) => a), last: rows.map(([, , c = ""]) => c) },
    structure: [head, ...rows.map((row) => [row.length, row[1]])],
  };
}

/** What stands in the properties of a workbook. */
const words = "<b> & \u0000 \ufffe";

async function workbookOfTables(texts: Texts): Promise<ReadBack> {
  const writer = await openWorkbookWriter();
  try {
    const rows = texts.map((text) => [text, -1.5]);
    const table = { grain: { pl: "", en: "" }, key: ["unit_id"], fields: ["unit_id", "value"] } as const;
    const book = await writer.workbookOf(words, [{ name: "out__t", tableName: "ref_unit", table, rows }]);
    const { columns, structure } = readWorkbook(book, 2);
    return { places: { cells: columns.get("A")?.slice(1) ?? [] }, structure };
  } finally {
    await writer.close();
  }
}

async function workloadSheet(texts: Texts): Promise<ReadBack> {
  const plan = new SheetPlan("a", [10]);
  texts.forEach((text, i) => plan.put(i + 1, 1, text, "cell"));
  const book = await writeBook({ title: words, subject: words, footer: words, sheets: [plan.sheet] });
  const { columns, structure } = readWorkbook(book, 1);
  return { places: { cells: columns.get("A") ?? [] }, structure };
}

async function parquet(texts: Texts): Promise<ReadBack> {
  const path = join(temporaryFolder(), "it's.parquet");
  const database = await Database.open(":memory:");
  await database.insert("ref_unit", unitsOf(texts));
  await database.commit();
  await database.settle([{ path, table: "ref_unit", unitId: undefined }]);
  database.close();
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const select = `select unit_name from read_parquet('${path.replaceAll("'", "''")}') order by unit_id`;
  const read = await connection.runAndReadAll(select);
  connection.closeSync();
  const names = read.getRowsJson().map(([name]) => name as string);
  return { places: { names }, structure: [names.length] };
}

function arrow(texts: Texts): ReadBack {
  const table = tableFromIPC(toArrow("ref_unit", unitsOf(texts)));
  const names = [...(table.getChild("unit_name") ?? [])] as string[];
  return { places: { names }, structure: [table.numRows, ...table.schema.names] };
}

function unitsOf(texts: Texts) {
  return texts.map((unit_name, i) => ({
    unit_id: `u-${String(i).padStart(3, "0")}`,
    unit_name,
    unit_type: "GOPS",
    teryt: null,
    available_share: 0.85,
  }));
}

interface Package {
  title: string;
  description: string;
  sources: { title: string }[];
}

function codebook(texts: Texts): ReadBack {
  const read = texts.map((text) => {
    const about = { project: text, version: "1", description: text, sources: [text] };
    return JSON.parse(toDatapackage(about, [])) as Package;
  });
  return {
    places: {
      titles: read.map(({ title }) => title),
      descriptions: read.map(({ description }) => description),
      sources: read.map(({ sources }) => sources[0]?.title ?? ""),
    },
    structure: read.flatMap((one) => Object.keys(one)),
  };
}
