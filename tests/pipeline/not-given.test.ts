/** A card that comes late: its month is withheld from public/, it is said why, and what to do if nobody was given the former one. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { main } from "../../pipelines/cli.ts";
import { WorkFolder } from "../../pipelines/ingest/work-folder.ts";
import { keptPublications } from "../../pipelines/keep/kept-publications.ts";
import { cardsHeader, effects, folderOfFile, projectOf } from "../support/project.ts";

const workers = ["Nowak Anna", "Lis Jan", "Kot Ewa", "Sowa Piotr", "Wrona Maria", "Dąb Olga"];

/** A month of so many workers, each with other hours. */
function cards(workerCount: number): string {
  const rows = workers
    .slice(0, workerCount)
    .flatMap((name, i) => [1, 2, 3].map((day) => `${name};;pracownik socjalny;2025-04-0${String(day)};01;${String(4 + i / 2).replace(".", ",")}\n`));
  return cardsHeader + rows.join("");
}

const folder = folderOfFile();
let day = 0;

async function miernik(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const streams = {
    out: (text: string) => (said.out += text.replaceAll("\u00a0", " ")),
    err: (text: string) => (said.err += text),
    columns: undefined,
    isColoured: false,
  };
  const code = await main(args, { ...effects, now: () => Date.UTC(2026, 0, day), streams });
  return { code, ...said };
}

it("run", async () => {
  const [project, out] = [join(folder, "a"), join(folder, "a-out")];
  projectOf({ "karty.csv": cards(5) }, "", project);
  const publish = (...more: string[]) => {
    day++;
    return miernik("run", project, "--out", out, ...more);
  };
  console.log(await publish());
  console.log(readFileSync(join(out, "public/data/out__time_structure.csv"), "utf8"));
  writeFileSync(join(project, "karty.csv"), cards(6));
  console.log(await publish());
  console.log(readFileSync(join(out, "public/data/out__time_structure.csv"), "utf8"));
  console.log(await miernik("forget", "publication", "1", project, "--out", out));
  console.log(await miernik("list", project, "--out", out));
  console.log(await publish());
  console.log(readFileSync(join(out, "public/data/out__time_structure.csv"), "utf8"));
  console.log(existsSync(out), keptPublications(new WorkFolder(project)));
}, 240_000);
