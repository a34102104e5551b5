/** An effect presentation as slides (PPTX): real title places, text one can edit, native tables, notes with sources. */
import type { CouncilPresentation } from "../../pipelines/figures/council/content.ts";
import type { Figure } from "../../pipelines/figures/figure.ts";
import { rasterOf, type Picture } from "../pictures/raster.ts";

/**
 * The same presentation gives the same bytes, on any machine; the file names the unit and nobody else.
 *
 * @throws Error when a figure's drawing is no SVG: a fault of the program
 */
export async function slidesOf(presentation: CouncilPresentation): Promise<Uint8Array> {
  const drawn = presentation.topics.flatMap(({ figure }) =>
    figure?.drawing
      ? [rasterOf(figure.drawing.wide).then((picture): [Figure, Picture] => [figure, picture])]
      : [],
  );
  // A library of a megabyte: only who makes slides waits for it.
  const [{ packedSlides }, pictures] = await Promise.all([import("./deck.ts"), Promise.all(drawn)]);
  return packedSlides(presentation, new Map(pictures));
}
