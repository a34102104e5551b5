import { describe, expect, it } from "vitest";
import { oneAhead } from "../../../pipelines/lib/one-ahead.ts";

describe("one ahead", () => {
  it("gives all in order, and never makes more than the next one", async () => {
    const begun: number[] = [];
    const makers = [0, 1, 2, 3].map((n) => ({
      content: () => {
        begun.push(n);
        return Promise.resolve(n * n);
      },
    }));
    const given: number[] = [];
    for await (const [, made] of oneAhead(makers)) {
      given.push(made);
      expect(begun).toHaveLength(Math.min(given.length + 1, makers.length));
    }
    expect(given).toEqual([0, 1, 4, 9]);
  });

  it("fails when the turn of what failed comes, after what was made before", async () => {
    const makers = [
      { content: () => Promise.resolve("first") },
      { content: () => Promise.reject(new Error("second")) },
    ];
    const given: string[] = [];
    await expect(
      (async () => {
        for await (const [, made] of oneAhead(makers)) given.push(made);
      })(),
    ).rejects.toThrow("second");
    expect(given).toEqual(["first"]);
  });

  it("goes on after whoever stops early only when nothing is being made any more", async () => {
    let isDone = false;
    const makers = [
      { content: () => Promise.resolve() },
      {
        content: () =>
          new Promise<void>((resolve) => setTimeout(resolve, 30)).then(() => void (isDone = true)),
      },
    ];
    const stopped = (async () => {
      for await (const one of oneAhead(makers))
        throw new Error(`stopped at ${String(makers.indexOf(one[0]))}`);
    })();
    await expect(stopped).rejects.toThrow("stopped at 0");
    expect(isDone).toBe(true);
  });

  it("gives nothing of nothing", async () => {
    for await (const one of oneAhead([])) expect(one).toBeUndefined();
  });
});
