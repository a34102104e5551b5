/** Everything that writes texts into what people get. A new writer is a new entry in one of these tables. */
import { consoleWriters } from "./console-writers.ts";
import { dataWriters } from "./data-writers.ts";
import { documentWriters } from "./document-writers.ts";
import { pageWriters } from "./page-writers.tsx";
import type { Writer } from "./writer.ts";

export const writers: readonly Writer[] = [
  ...dataWriters,
  ...pageWriters,
  ...documentWriters,
  ...consoleWriters,
];
