/** The documents of a council's presentation, which lie in the public edition beside its page. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PublicDataset } from "../../pipelines/contract/public-dataset.ts";
import { councilPresentations } from "../../pipelines/figures/council/presentation.ts";
import { oneAhead } from "../../pipelines/lib/one-ahead.ts";
import type { PdfEngine } from "../pdf/engine.ts";
import { slidesOf } from "../slides/slides.ts";
import { councilSheet } from "./sheet.ts";

export interface CouncilDocument {
  /** In the folder of the public edition. */
  path: string;
  /** A PDF has been begun already; slides are made when asked for, after the pages. */
  content: () => Promise<Uint8Array>;
}

/**
 * Slides and sheet of each place of which there is enough to tell.
 *
 * @param pdf null on a machine without the typesetting engine: the sheets are left out
 */
export function beginCouncilDocuments(data: PublicDataset, pdf: PdfEngine | null): CouncilDocument[] {
  const presentations = councilPresentations(data).filter(({ hasDocuments }) => hasDocuments);
  return presentations.flatMap((presentation): CouncilDocument[] => {
    const name = `prezentacja-${presentation.unitId}`;
    const slides = { path: `${name}.pptx`, content: () => slidesOf(presentation) };
    if (!pdf) return [slides];
    const sheet = pdf.pdfOf(councilSheet(presentation));
    // Awaited where it is written; until then a failure must not count as unhandled.
    sheet.catch(() => undefined);
    return [slides, { path: `${name}.pdf`, content: () => sheet }];
  });
}

/** @param folder of the public edition */
export async function writeCouncilDocuments(
  folder: string,
  documents: readonly CouncilDocument[],
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for await (const [{ path }, bytes] of oneAhead(documents)) writeFileSync(join(folder, path), bytes);
}
