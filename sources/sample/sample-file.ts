import type { Entry } from "./work.ts";

/** A mistake and the cell where it stands. */
export interface Placed {
  rule: string;
  entry: Entry;
  sheet: number;
  cell: string;
}

export interface SampleFile {
  /** Inside the project folder, with "/". */
  path: string;
  bytes: Uint8Array;
  placed: readonly Placed[];
}
