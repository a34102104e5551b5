/**
 * Work in a thread beside the main one. The module is plain JavaScript (a thread does not inherit the loader of
 * TypeScript) and calls `serve` of thread-side.mjs.
 */
import { Worker } from "node:worker_threads";

export interface Thread<In, Out> {
  /** Answered one after another, in the order of asking. @throws Error with the thread's words */
  ask: (input: In) => Promise<Out>;
  close: () => Promise<void>;
}

/** As much as three times what Node takes by itself. */
const youngMiB = 128;

type Answer<Out> = { isReady: boolean } | { id: number; result: Out } | { id: number; fault: string };

/**
 * @param data what the module finds in `workerData`
 * @returns null when the module says that it cannot work on this machine
 */
export async function openThread<In, Out>(module: URL, data: unknown): Promise<Thread<In, Out> | null> {
  const worker = new Worker(module, {
    workerData: data,
    execArgv: [],
    // What a thread makes of one piece of work is forgotten with it: room for it spares moving half of it about.
    resourceLimits: { maxYoungGenerationSizeMb: youngMiB },
  });
  const waiting = new Map<number, { resolve: (result: Out) => void; reject: (error: Error) => void }>();
  let ended: Error | null = null;
  const isReady = await new Promise<boolean>((resolve) => {
    // Nobody may wait for an answer that will not come: out of memory, or a library that ends its thread.
    const end = (error: Error) => {
      ended ??= error;
      resolve(false);
      for (const { reject } of waiting.values()) reject(ended);
      waiting.clear();
    };
    worker.on("error", end);
    worker.on("exit", (code) => {
      end(new Error(`the thread ended (${String(code)})`));
    });
    worker.on("message", (answer: Answer<Out>) => {
      if ("isReady" in answer) {
        resolve(answer.isReady);
        return;
      }
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      // A process that waits for nothing else may end.
      if (waiting.size === 0) worker.unref();
      if ("fault" in answer) asked?.reject(new Error(answer.fault));
      else asked?.resolve(answer.result);
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
    ask: (input) =>
      new Promise((resolve, reject) => {
        if (ended) {
          reject(ended);
          return;
        }
        const id = count++;
        waiting.set(id, { resolve, reject });
        worker.ref();
        worker.postMessage({ id, input });
      }),
    close,
  };
}
