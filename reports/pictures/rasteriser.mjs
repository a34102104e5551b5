/** The thread that draws charts: letters become outlines, outlines pixels. In: SVG; out: a picture (raster.ts). */
import { readFileSync } from "node:fs";
import { workerData } from "node:worker_threads";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { serve } from "../../pipelines/lib/thread-side.mjs";

const { library, fonts, density } = workerData;
await initWasm(readFileSync(library));
const fontBuffers = fonts.map((font) => readFileSync(font));

serve((svg) => {
  const drawing = new Resvg(svg, {
    font: { fontBuffers, defaultFontFamily: "Source Sans 3", sansSerifFamily: "Source Sans 3" },
    fitTo: { mode: "zoom", value: density },
    background: "#ffffff",
  });
  const image = drawing.render();
  const picture = {
    width: drawing.width,
    height: drawing.height,
    outlines: rounded(drawing.toString()),
    png: image.asPng(),
  };
  image.free();
  drawing.free();
  return picture;
});

/** A hundredth of a pixel is nothing to see, and half of the bytes. */
function rounded(svg) {
  return svg
    .replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))))
    .replace(/\s*\n\s*/g, "");
}
