/** The thread's end of thread.ts. */
import { parentPort } from "node:worker_threads";

/** @param work input → result, or a promise of it; null when this machine cannot do it */
export function serve(work) {
  parentPort.postMessage({ isReady: work !== null });
  if (!work) return;
  let done = Promise.resolve();
  const answer = async ({ id, input }) => {
    try {
      parentPort.postMessage({ id, result: await work(input) });
    } catch (error) {
      parentPort.postMessage({ id, fault: String(error.message ?? error) });
    }
  };
  parentPort.on("message", (question) => {
    done = done.then(() => answer(question));
  });
}
