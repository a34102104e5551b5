/** `miernik explain` as a person calls it, on small projects whose tables have been computed. */
import { expect } from "vitest";
import { analyse } from "../../pipelines/analyse.ts";
import { main } from "../../pipelines/cli.ts";
import type { Explanation } from "../../pipelines/explain/types.ts";
import { showFindings } from "../../pipelines/findings.ts";
import { filesRead, reportTables } from "../../pipelines/publish/report-tables.ts";
import { effects, projectOf } from "./project.ts";

interface Result {
  code: number;
  out: string;
  err: string;
}

export async function miernik(...args: string[]): Promise<Result> {
  const result: Result = { code: -1, out: "", err: "" };
  const streams = {
    out: (text: string) => (result.out += text),
    err: (text: string) => (result.err += text),
    columns: undefined,
    isColoured: false,
  };
  result.code = await main(args, { ...effects, streams });
  return result;
}

/** A project with the database of a run, without its pages and documents, which no explanation reads. */
export async function computed(files: Record<string, string | Uint8Array>, settings = ""): Promise<string> {
  const project = projectOf(files, settings);
  const analysis = await analyse(project, effects);
  const findings = showFindings(analysis.findings, "pl", analysis.pathOf);
  await reportTables(analysis, findings, await filesRead(analysis));
  await analysis.database.commit();
  analysis.database.close();
  return project;
}

export async function explained(project: string, id: string): Promise<Explanation> {
  const result = await miernik("explain", id, project, "--json");
  expect([id, result.err, result.code]).toEqual([id, "", 0]);
  return JSON.parse(result.out) as Explanation;
}

/** "file, sheet, cell = value" of all counted cells of a part. */
export function cellsOf(explanation: Explanation, part = 0): string[] {
  return (explanation.parts[part]?.groups ?? [])
    .flatMap((group) => group.cells)
    .map((one) => `${one.file} ${String(one.sheet_no ?? "-")} ${one.cell} = ${String(one.value)}`)
    .sort();
}

export const plain = (text: string): string => text.replaceAll("\u00a0", " ").replace(/\s+/g, " ");
