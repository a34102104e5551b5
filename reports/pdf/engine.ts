/** The typesetting engine (Typst): report → PDF/UA-1, without network, without fonts of the machine. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../content.ts";
import { documentOf } from "./document.ts";

type Typst = typeof import("@myriaddreamin/typst-ts-node-compiler");

export interface PdfEngine {
  /**
   * The bytes depend on the report alone.
   * @throws Error with the engine's words when the report breaks a rule of PDF/UA: a fault of the program
   */
  pdfOf: (report: Report) => Uint8Array;
}

export type EngineLoader = () => Promise<Typst>;

/** Looked up only when a document is to be made: the engine is a native library of 40 MB. */
const importTypst: EngineLoader = () => import("@myriaddreamin/typst-ts-node-compiler");

/** One engine for all documents of a run; null on a machine for which it has no library. */
export async function openPdfEngine(load: EngineLoader = importTypst): Promise<PdfEngine | null> {
  let typst: Typst;
  try {
    typst = await load();
  } catch {
    return null;
  }
  return engineOf(typst);
}

const faces = ["400Regular", "600SemiBold", "700Bold"];

function engineOf({ NodeCompiler }: Typst): PdfEngine {
  const here = dirname(fileURLToPath(import.meta.url));
  const fonts = dirname(
    createRequire(import.meta.url).resolve("@expo-google-fonts/source-sans-3/package.json"),
  );
  const compiler = NodeCompiler.create({
    workspace: here,
    fontArgs: [{ fontPaths: faces.map((face) => join(fonts, face)) }],
  });
  const template = readFileSync(join(here, "template.typ"), "utf8");
  return {
    pdfOf: (report) => {
      const compiled = compiler.compile({
        mainFileContent: template,
        inputs: { report: documentOf(report) },
        resetRead: true,
      });
      const document = compiled.result;
      if (!document) throw new Error(`the PDF template failed: ${wordsOf(compiled.takeError())}`);
      const pdf = compiler.pdf(document, { pdfStandard: "ua-1", creationTimestamp: 0 });
      compiler.evictCache(10);
      return new Uint8Array(pdf);
    },
  };
}

function wordsOf(error: { shortDiagnostics: unknown[] } | null): string {
  return JSON.stringify(error?.shortDiagnostics ?? []);
}
