/** The typesetting engine (Typst): report → PDF/UA-1, without network, without fonts of the machine. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openThread } from "../../pipelines/lib/thread.ts";
import type { Report } from "../content.ts";
import { documentOf } from "./document.ts";

export interface PdfEngine {
  /**
   * Set in a thread of its own, one after another; the bytes depend on the report alone.
   * @throws Error with the engine's words when the report breaks a rule of PDF/UA: a fault of the program
   */
  pdfOf: (report: Report) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/** A native library of 40 MB, looked up only when a document is to be made. */
const TYPST = "@myriaddreamin/typst-ts-node-compiler";
const faces = ["400Regular", "600SemiBold", "700Bold"];

/**
 * One engine for all documents of a run; null on a machine for which it has no library.
 *
 * @param engine the module that the thread imports
 */
export async function openPdfEngine(engine = TYPST): Promise<PdfEngine | null> {
  const here = dirname(fileURLToPath(import.meta.url));
  const fonts = dirname(
    createRequire(import.meta.url).resolve("@expo-google-fonts/source-sans-3/package.json"),
  );
  const thread = await openThread<{ report: string }, Uint8Array>(
    new URL("typesetter.mjs", import.meta.url),
    {
      engine,
      workspace: here,
      fontPaths: faces.map((face) => join(fonts, face)),
      template: readFileSync(join(here, "template.typ"), "utf8"),
    },
  );
  if (!thread) return null;
  return { pdfOf: (report) => thread.ask({ report: documentOf(report) }), close: thread.close };
}
