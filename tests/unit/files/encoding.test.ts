import { describe, expect, it } from "vitest";
import { decode, detectEncoding } from "../../../sources/files/encoding.ts";
import { problemOf, rowsOf, singleByte, utf16 } from "./helpers.ts";

const pangram = "Zażółć gęślą jaźń; ZAŻÓŁĆ GĘŚLĄ JAŹŃ";

describe("a Polish text is read in whatever encoding it was written", () => {
  it.each([
    ["utf-8", Buffer.from(pangram)],
    ["utf-8", Buffer.from(`\ufeff${pangram}`)],
    ["windows-1250", singleByte(pangram, "windows-1250")],
    ["iso-8859-2", singleByte(pangram, "iso-8859-2")],
    ["utf-16le", utf16(pangram, "le", "\ufeff")],
    ["utf-16be", utf16(pangram, "be", "\ufeff")],
    ["utf-16le", utf16(pangram, "le")],
    ["utf-16be", utf16(pangram, "be")],
  ] as const)("%s", (encoding, bytes) => {
    expect(detectEncoding(bytes)).toBe(encoding);
    expect([...decode(bytes, encoding)].join("")).toBe(pangram);
  });
});

describe("Windows-1250 and ISO-8859-2", () => {
  it.each(["ą", "ś", "ź", "Ą", "Ś", "Ź"])("are told apart by the single letter %s", (letter) => {
    expect(detectEncoding(singleByte(letter, "windows-1250"))).toBe("windows-1250");
    expect(detectEncoding(singleByte(letter, "iso-8859-2"))).toBe("iso-8859-2");
  });

  it("are the same for a text without those six letters", () => {
    const text = "zł ćęłńóż ĆĘŁŃÓŻ";
    expect(singleByte(text, "windows-1250")).toEqual(singleByte(text, "iso-8859-2"));
    expect(detectEncoding(singleByte(text, "windows-1250"))).toBe("windows-1250");
  });

  it("a typographic quote or dash is Windows-1250 for certain", () => {
    expect(detectEncoding(singleByte("zespół „A” – żółty", "windows-1250"))).toBe("windows-1250");
  });

  it("a lone plus-minus sign among many letters is a sign", () => {
    expect(detectEncoding(singleByte("ośrodek ± ąśąśąśąśąśąś", "windows-1250"))).toBe("windows-1250");
  });

  it.each(["ZESPÓŁ", "OGÓŁEM; MĘŻCZYZN", "CZĘŚCIOWO"])(
    "capitals that by chance are valid UTF-8 (%s) are not taken for Cyrillic",
    (text) => {
      expect(detectEncoding(singleByte(text, "windows-1250"))).toBe("windows-1250");
    },
  );

  it("a Ukrainian name in UTF-8 stays UTF-8", () => {
    expect(detectEncoding(Buffer.from("Шевченко"))).toBe("utf-8");
  });
});

describe("a mixture is refused with the line of its first odd letter", () => {
  const windows = singleByte("ą", "windows-1250");
  it.each([
    ["UTF-8 with one broken byte", [Buffer.from("ąę\nść\r\nx"), windows, Buffer.from("\nł")], 3],
    ["UTF-8 with a byte order mark and one broken byte", [Buffer.from("\ufeffa;b\n"), windows], 2],
    ["UTF-8 cut inside its last letter", [Buffer.from("łódź\rwieś\rą").subarray(0, -1)], 3],
    ["one UTF-8 line in Windows-1250", [singleByte("ąąą\n", "windows-1250"), Buffer.from("ś\n")], 2],
    ["both single-byte encodings", [singleByte("ąąą\n", "windows-1250"), singleByte("ąą", "iso-8859-2")], 2],
    ["letters of DOS (code page 852)", [Buffer.from("a\n"), Buffer.from([0x88, 0xa5, 0xa9])], 2],
  ])("%s", async (_, parts, line) => {
    expect(await problemOf(Buffer.concat(parts))).toEqual({ rule: "file_encoding_broken", params: { line } });
  });

  it("UTF-16 with half a pair of surrogates", async () => {
    const bytes = utf16("a;b\r\n1;\ud800\r\n", "le", "\ufeff");
    expect(await problemOf(bytes)).toEqual({ rule: "file_encoding_broken", params: { line: 2 } });
  });
});

it("a letter cut by the border between two pieces of a large file is put together", async () => {
  const line = "ą".repeat(499_999);
  const rows = await rowsOf(`x${line}\n${line}x\n`);
  expect(rows).toEqual([[`x${line}`], [`${line}x`]]);
});
