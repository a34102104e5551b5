/** The sample's cards of the cost of inaction, one per problem that the sources name. Written by hand, in cards/. */
import { readdirSync, readFileSync } from "node:fs";
import type { SampleFile } from "./sample-file.ts";

const folder = new URL("./cards/", import.meta.url);

export function costCardFiles(): SampleFile[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      path: `karty kosztów/${name}`,
      bytes: readFileSync(new URL(name, folder)),
      placed: [],
    }));
}
