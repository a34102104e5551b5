/** Charts for programs that have neither our font nor our drawing library: word processors and slides. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { openThread, type Thread } from "../../pipelines/lib/thread.ts";
import { pictureOf } from "../pdf/picture.ts";

export interface Picture {
  /** The natural size, pixels. */
  width: number;
  height: number;
  /** SVG whose letters are outlines: it looks the same where Source Sans 3 is not installed. */
  outlines: string;
  /** Twice the natural size, on white. */
  png: Uint8Array;
}

const density = 2;
const faces = ["400Regular", "600SemiBold", "700Bold"];
/** A report's charts come again in the other documents of its unit, soon after; a picture weighs some 100 KB. */
const mostKept = 100;

const kept = new Map<string, Promise<Picture>>();
let thread: Promise<Thread<string, Picture>> | undefined;

/**
 * Draws a chart, in a thread that is opened for the first one; the same SVG gives the same bytes on every machine, as
 * no font but Source Sans 3 is used.
 *
 * @param svg a figure's drawing, with its natural size on the root
 * @throws Error with the drawing library's words when the text is no SVG
 */
export function rasterOf(svg: string): Promise<Picture> {
  const known = kept.get(svg);
  if (known) return known;
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest);
  const drawn = (thread ??= openRasteriser()).then(({ ask }) => ask(pictureOf(svg)));
  kept.set(svg, drawn);
  return drawn;
}

async function openRasteriser(): Promise<Thread<string, Picture>> {
  const { resolve } = createRequire(import.meta.url);
  const fonts = dirname(resolve("@expo-google-fonts/source-sans-3/package.json"));
  const opened = await openThread<string, Picture>(new URL("rasteriser.mjs", import.meta.url), {
    library: resolve("@resvg/resvg-wasm/index_bg.wasm"),
    fonts: faces.map((face) => join(fonts, face, `SourceSans3_${face}.ttf`)),
    density,
  });
  if (!opened) throw new Error("the drawing library cannot be loaded");
  return opened;
}
