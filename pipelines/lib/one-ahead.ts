/**
 * What makers make, in their order; while one result is used the next is being made, so that a thread that draws for it
 * need not stand still, and no more than two lie in memory. Whoever stops early goes on when nothing is being made.
 *
 * @throws what a maker throws, when its turn comes
 */
export async function* oneAhead<One, Made>(
  makers: readonly (One & { content: () => Promise<Made> })[],
): AsyncGenerator<[One, Made]> {
  let next = makers[0]?.content();
  try {
    for (const [i, maker] of makers.entries()) {
      const made = next;
      next = makers[i + 1]?.content();
      // Awaited at its turn; until then a failure must not count as unhandled.
      next?.catch(() => undefined);
      yield [maker, (await made) as Made];
    }
  } finally {
    await next?.catch(() => undefined);
  }
}
