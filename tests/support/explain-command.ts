/** `miernik explain` as a person calls it, on small projects that have been run. */
import { join } from "node:path";
import { expect } from "vitest";
import { main } from "../../pipelines/cli.ts";
import type { Explanation } from "../../pipelines/explain/types.ts";
import { run } from "../../pipelines/run.ts";
import { effects, projectOf, temporaryFolder } from "./project.ts";

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

/** A project that has been run. */
export async function published(files: Record<string, string | Uint8Array>, settings = ""): Promise<string> {
  const project = projectOf(files, settings);
  await run(project, join(temporaryFolder(), "out"), effects);
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
