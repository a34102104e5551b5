/** Work of many like pieces, shared out to threads. */
import { availableParallelism } from "node:os";
import { openThread } from "./thread.ts";

/** Each has memory of its own. */
const mostThreads = 4;

/** One thread beside this one would only do what this one can. */
export function threadsFor(pieceCount: number, piecesPerThread: number): number {
  const count = Math.min(availableParallelism(), mostThreads, Math.floor(pieceCount / piecesPerThread));
  return count < 2 ? 0 : count;
}

/** Takes one piece and gives its result. */
export type Hand<In, Out> = (piece: In) => Out | Promise<Out>;

/** What is done with threads: none where no thread can be opened. */
export type UseOfThreads<In, Out, Result> = (
  hands: readonly ((piece: In) => Promise<Out>)[],
) => Promise<Result>;

/**
 * Results in the order of their pieces, whoever made which: all hands take from one pile.
 *
 * @throws what a hand throws: then there is no result at all
 */
export async function sharedOut<In, Out>(
  pieces: readonly In[],
  hands: readonly Hand<In, Out>[],
): Promise<Out[]> {
  const results: Out[] = [];
  const pile = pieces.entries();
  await Promise.all(
    hands.map(async (hand) => {
      for (const [at, piece] of pile) results[at] = await hand(piece);
    }),
  );
  return results;
}

/**
 * Threads for as long as some work takes.
 *
 * @param module as of openThread, with its data
 * @param use is given the hands of the threads, two of each: while a thread answers one question the next lies there
 * already
 */
export async function withThreads<In, Out, Result>(
  module: URL,
  data: unknown,
  count: number,
  use: UseOfThreads<In, Out, Result>,
): Promise<Result> {
  const opened = await Promise.all(Array.from({ length: count }, () => openThread<In, Out>(module, data)));
  const threads = opened.filter((thread) => thread !== null);
  try {
    return await use([...threads, ...threads].map(({ ask }) => ask));
  } finally {
    await Promise.all(threads.map(({ close }) => close()));
  }
}
