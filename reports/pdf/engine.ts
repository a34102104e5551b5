/** The typesetting engine (Typst): report → PDF/UA-1, without network, without fonts of the machine. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
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

type Answer = { isReady: boolean } | { id: number; bytes: Uint8Array } | { id: number; fault: string };

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
  const worker = new Worker(new URL("typesetter.mjs", import.meta.url), {
    workerData: {
      engine,
      workspace: here,
      fontPaths: faces.map((face) => join(fonts, face)),
      template: readFileSync(join(here, "template.typ"), "utf8"),
    },
    // The loader of TypeScript is not for this thread.
    execArgv: [],
  });
  const waiting = new Map<number, { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void }>();
  const isReady = await new Promise<boolean>((resolve) => {
    const fail = (error: Error) => {
      resolve(false);
      for (const { reject } of waiting.values()) reject(error);
    };
    worker.on("error", fail);
    worker.on("message", (answer: Answer) => {
      if ("isReady" in answer) {
        resolve(answer.isReady);
        return;
      }
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ("bytes" in answer) asked?.resolve(answer.bytes);
      else asked?.reject(new Error(`the PDF template failed: ${answer.fault}`));
    });
  });
  const close = async () => {
    await worker.terminate();
  };
  if (!isReady) {
    await close();
    return null;
  }
  // A run that fails elsewhere ends without waiting for this thread.
  worker.unref();
  let count = 0;
  return {
    pdfOf: (report) =>
      new Promise((resolve, reject) => {
        const id = count++;
        waiting.set(id, { resolve, reject });
        worker.ref();
        worker.postMessage({ id, inputs: { report: documentOf(report) } });
      }),
    close,
  };
}
