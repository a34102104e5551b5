/** Every writer × every hostile text: it reads back as it was, or as is stated, and adds nothing to the file. */
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { writers } from "./all-writers.ts";
import { hostileTexts } from "./texts.ts";

const texts = hostileTexts.map(([, text]) => text);

describe.each(writers)("$what", ({ cleaned, roundTrip }) => {
  it("gives every text back, wherever it stands, and nothing is added by any", async () => {
    const read = await roundTrip(texts);
    const wrong = Object.entries(read.places).flatMap(([place, found]) =>
      hostileTexts
        .map(([what, text], i) => ({ place, what, expected: cleaned(text), found: found[i] }))
        .filter(({ expected, found: one }) => one !== expected),
    );
    expect(wrong).toEqual([]);
    const plain = await roundTrip(texts.map((_, i) => `zwykłe słowo ${String.fromCharCode(65 + i)}`));
    expect(read.structure).toHaveLength(plain.structure.length);
    const added = read.structure.filter((one, i) => !isDeepStrictEqual(one, plain.structure[i]));
    expect(added.slice(0, 5)).toEqual([]);
  });
});
