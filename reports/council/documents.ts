/** The documents of a council's presentation, which lie in the public edition beside its page. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PublicDataset } from "../../pipelines/contract/public-dataset.ts";
import { councilPresentations } from "../../pipelines/figures/council/presentation.ts";
import type { PdfEngine } from "../pdf/engine.ts";
import { slidesOf } from "../slides/slides.ts";
import { councilSheet } from "./sheet.ts";

export interface CouncilDocument {
  /** In the folder of the public edition. */
  path: string;
  content: Promise<Uint8Array>;
}

/**
 * Begins slides and sheet of each place of which there is enough to tell.
 *
 * @param pdf null on a machine without the typesetting engine: the sheets are left out
 */
export function beginCouncilDocuments(data: PublicDataset, pdf: PdfEngine | null): CouncilDocument[] {
  const presentations = councilPresentations(data).filter(({ hasDocuments }) => hasDocuments);
  const documents = presentations.flatMap((presentation): CouncilDocument[] => {
    const name = `prezentacja-${presentation.unitId}`;
    return [
      { path: `${name}.pptx`, content: slidesOf(presentation) },
      ...(pdf ? [{ path: `${name}.pdf`, content: pdf.pdfOf(councilSheet(presentation)) }] : []),
    ];
  });
  // Awaited where they are written; until then a failure must not count as unhandled.
  for (const { content } of documents) content.catch(() => undefined);
  return documents;
}

/** @param folder of the public edition */
export async function writeCouncilDocuments(
  folder: string,
  documents: readonly CouncilDocument[],
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { path, content } of documents) writeFileSync(join(folder, path), await content);
}
