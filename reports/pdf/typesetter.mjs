/** The thread that sets documents: Typst works a second on six reports. In: the template's inputs; out: a PDF. */
import { workerData } from "node:worker_threads";
import { serve } from "../../pipelines/lib/thread-side.mjs";

const { engine, workspace, fontPaths, template } = workerData;
const typst = await import(engine).catch(() => null);
const compiler = typst?.NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] });

serve(
  compiler === undefined
    ? null
    : (inputs) => {
        const compiled = compiler.compile({ mainFileContent: template, inputs, resetRead: true });
        const document = compiled.result;
        if (!document) {
          const words = JSON.stringify(compiled.takeError()?.shortDiagnostics ?? []);
          throw new Error(`the PDF template failed: ${words}`);
        }
        const pdf = compiler.pdf(document, { pdfStandard: "ua-1", creationTimestamp: 0 });
        compiler.evictCache(10);
        return new Uint8Array(pdf);
      },
);
