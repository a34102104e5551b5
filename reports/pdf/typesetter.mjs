/**
 * The thread that sets documents, beside the one that makes pages: Typst works a second on six reports. Plain
 * JavaScript, as a thread does not inherit the loader of TypeScript.
 *
 * In: { id, inputs }. Out: once { isReady }, then for each { id, bytes } or { id, fault }.
 */
import { parentPort, workerData } from "node:worker_threads";

const { engine, workspace, fontPaths, template } = workerData;
const typst = await import(engine).catch(() => null);
parentPort.postMessage({ isReady: typst !== null });
if (typst) {
  const compiler = typst.NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] });
  parentPort.on("message", ({ id, inputs }) => {
    try {
      parentPort.postMessage({ id, bytes: setDocument(compiler, inputs) });
    } catch (error) {
      parentPort.postMessage({ id, fault: String(error.message ?? error) });
    }
  });
}

function setDocument(compiler, inputs) {
  const compiled = compiler.compile({ mainFileContent: template, inputs, resetRead: true });
  const document = compiled.result;
  if (!document) throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics ?? []));
  const pdf = compiler.pdf(document, { pdfStandard: "ua-1", creationTimestamp: 0 });
  compiler.evictCache(10);
  return new Uint8Array(pdf);
}
