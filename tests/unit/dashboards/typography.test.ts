import { expect, it } from "vitest";
import { typeset } from "../../../dashboards/typography.ts";

it.each([
  ["single-letter words", "<p>praca w domu i z rodziną</p>", "<p>praca w~domu i~z~rodziną</p>"],
  ["a word before a tag", "<p>strona w <a href='x'>spisie</a></p>", "<p>strona w~<a href='x'>spisie</a></p>"],
  ["numbers and units", "<p>112 % i 428,4 h w 2013 r.</p>", "<p>112~% i~428,4~h w~2013~r.</p>"],
  ["parts and numbers", "<p>część II, nr 3, n = 5, Zespół 2</p>", "<p>część~II, nr~3, n~=~5, Zespół~2</p>"],
  ["a dash keeps to the word before it", "<p>Zespół – 5</p>", "<p>Zespół~– 5</p>"],
  ["ranges do not part", "<p>3,2–4,1</p>", "<p>3,2–\u20604,1</p>"],
  ["attributes stay as they are", '<p title="a b > c d">x</p>', '<p title="a b > c d">x</p>'],
  ["verbatim text stays as it is", "<code>a b</code> a b", "<code>a b</code> a~b"],
  [
    "only the element itself is verbatim",
    "<code><b>a b</b></code><p>a b</p>",
    "<code><b>a b</b></code><p>a~b</p>",
  ],
  ["controls become visible", "<p>a\u0000b\u202ec</p>", "<p>a\ufffdb\ufffdc</p>"],
])("%s", (_, html, expected) => {
  expect(typeset(html).replaceAll("\u00a0", "~")).toBe(expected);
});
