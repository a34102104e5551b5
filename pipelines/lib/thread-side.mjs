/** The thread's end of thread.ts. */
import { parentPort } from "node:worker_threads";

/** @param work input → result; null when this machine cannot do it */
export function serve(work) {
  parentPort.postMessage({ isReady: work !== null });
  if (!work) return;
  parentPort.on("message", ({ id, input }) => {
    try {
      parentPort.postMessage({ id, result: work(input) });
    } catch (error) {
      parentPort.postMessage({ id, fault: String(error.message ?? error) });
    }
  });
}
