import { expect, it } from "vitest";
import { sentence } from "../../sources/rules.ts";

it("fills in what is known, and shows what is missing", () => {
  expect(sentence("Plik {file}, wiersz {row}: {what}", { file: "a.csv", row: 3 })).toBe(
    "Plik a.csv, wiersz 3: ?",
  );
});

it("ends with one full stop, also after a word that has its own", () => {
  expect(sentence("Nie ma liczb: {of}. Brakuje też innych.", { of: "kwiecień 2025 r." })).toBe(
    "Nie ma liczb: kwiecień 2025 r. Brakuje też innych.",
  );
  expect(sentence("Nie ma liczb: {of}.", { of: "kwiecień" })).toBe("Nie ma liczb: kwiecień.");
});

it("leaves the ending of a file's name to it", () => {
  expect(sentence("{name}.csv", { name: "karty cz." })).toBe("karty cz..csv");
});
