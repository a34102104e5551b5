/** Work shared out to several hands: nothing is lost, nothing done twice, and no result is better than half of one. */
import { describe, expect, it } from "vitest";
import { sharedOut, threadsFor } from "../../../pipelines/lib/shared-work.ts";

describe("pieces of one pile", () => {
  it("are each done once, and their results stand in their order, whoever is slow", async () => {
    const done: number[] = [];
    const after = (turns: number) => async (piece: number) => {
      for (let i = 0; i < turns; i++) await Promise.resolve();
      done.push(piece);
      return piece * 10;
    };
    const results = await sharedOut([1, 2, 3, 4, 5, 6, 7], [after(9), after(1), after(3)]);
    expect(results).toEqual([10, 20, 30, 40, 50, 60, 70]);
    expect(done.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(done).not.toEqual(done.toSorted());
  });

  it("have no result at all where one hand fails", async () => {
    const hand = (piece: number) => {
      if (piece === 2) throw new Error("piece 2");
      return piece;
    };
    await expect(sharedOut([1, 2, 3], [hand, hand])).rejects.toThrow("piece 2");
  });
});

it("few pieces are no work for threads: one beside this one would only do what this one can", () => {
  expect(threadsFor(59, 30)).toBe(0);
  expect(threadsFor(1_000_000, 30)).toBeLessThanOrEqual(4);
});
