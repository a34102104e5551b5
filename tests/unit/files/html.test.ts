import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { opened, problemOf, rowsOf, singleByte, utf16 } from "./helpers.ts";

const page = (body: string): string => `<html><head><title>Tytuł</title></head><body>${body}</body></html>`;

describe("cells are what a browser shows", () => {
  it.each([
    ["white-space shrinks", "<td>  Liczba\n   rodzin  </td>", "Liczba rodzin"],
    ["no-break spaces stay", "<td>1&nbsp;204</td>", "1\u00a0204"],
    ["breaks make lines", "<td>MGOPS<br>ul. Próbna 1<br/> A.</td>", "MGOPS\nul. Próbna 1\nA."],
    ["paragraphs make lines", "<td><p>a</p><p>b</p></td>", "a\nb"],
    ["entities are characters", "<td>&lt;a&gt; &amp; &oacute;&#322;&#x105;</td>", "<a> & ółą"],
    ["inline tags are nothing", "<td>po<b>mo</b>c</td>", "pomoc"],
    ["scripts and styles are nothing", "<td>a<script>if (1<2) x()</script><style>b{}</style></td>", "a"],
    ["comments are nothing", "<td>a<!--[if gte mso 9]><b>x</b><![endif]--></td>", "a"],
    ["numbers are texts", "<td>12,50</td>", "12,50"],
  ])("%s", async (_, cell, expected) => {
    expect(await rowsOf(page(`<table><tr>${cell}</tr></table>`))).toEqual([[expected]]);
  });

  it("an empty cell and one with a lone no-break space are empty", async () => {
    const rows = "<tr><td></td><td>&nbsp;</td><td>x</td></tr>";
    expect(await rowsOf(page(`<table>${rows}</table>`))).toEqual([[null, null, "x"]]);
  });

  it("closing tags may be missing", async () => {
    expect(await rowsOf("<table><tr><th>a<th>b<tr><td><b>c<td>d</table>")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("a page cut off keeps what it has", async () => {
    expect(await rowsOf("<html><table><tr><td>a<td>b<tr><td>c")).toEqual([["a", "b"], ["c"]]);
  });
});

describe("spans", () => {
  it("of columns and rows move the cells beside them, and are merged ranges", async () => {
    const rows =
      "<tr><td rowspan=2>a<td colspan=2>b<td>c</tr><tr><td>d<td rowspan=2>e<td>f</tr><tr><td colspan=2>g<td>h</tr>";
    const { sheets } = await opened(page(`<table>${rows}</table>`));
    expect(sheets[0]?.rows).toEqual([
      ["a", "b", null, "c"],
      [null, "d", "e", "f"],
      ["g", null, null, "h"],
    ]);
    expect(sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 1, left: 2, bottom: 2, right: 2 },
      { top: 2, left: 0, bottom: 2, right: 1 },
    ]);
  });

  it("to the end of the table, or beyond it, end with the table", async () => {
    const rows = "<tr><td rowspan=0>a<td rowspan=99999999>b<td>c</tr><tr><td>d</tr>";
    const { sheets } = await opened(page(`<table>${rows}</table>`));
    expect(sheets[0]?.merges.map(({ bottom }) => bottom)).toEqual([1, 1]);
  });

  it.each(["-3", "x", "", "1.5"])("of %j columns are one", async (span) => {
    expect(await rowsOf(page(`<table><tr><td colspan="${span}">a<td>b</table>`))).toEqual([["a", "b"]]);
  });
});

describe("each table is a sheet, named by what stands before it", () => {
  const table = "<table><tr><td>1</table>";
  it.each([
    ["the heading", `<h3>DZIAŁ 3. <i>POMOC</i></h3>${table}`, ["DZIAŁ 3. POMOC"]],
    ["the heading, not the remark below it", `<h3>DZIAŁ 3.</h3><p>w tym rodziny</p>${table}`, ["DZIAŁ 3."]],
    ["the nearest text if there is no heading", `<p>MPiPS-03</p>DZIAŁ 4.${table}`, ["DZIAŁ 4."]],
    ["the nearest text, which a later heading replaces", `<p>a</p>${table}<h2>b</h2>${table}`, ["a", "b"]],
    ["the same for a table right below", `<p>a</p>${table}${table}`, ["a", "a"]],
    ["with its caption", "<p>a</p><table><caption>Tab. 1</caption><tr><td>1</table>", ["a Tab. 1"]],
    ["in one line", `<div>DZIAŁ 5.<br>LICZBA\n  OSÓB</div>${table}`, ["DZIAŁ 5. LICZBA OSÓB"]],
    ["nothing if nothing stands before it", table, [""]],
    ["its last line if it is long", `<p>${"wstęp ".repeat(50)}<br>DZIAŁ 6.</p>${table}`, ["DZIAŁ 6."]],
    ["200 characters of it at most", `<p>${"x".repeat(500)}</p>${table}`, ["x".repeat(200)]],
    ["not a cell of the table before", `<h1>a</h1><table><tr><td>b</table>${table}`, ["a", "a"]],
  ])("%s", async (_, body, names) => {
    const { sheets } = await opened(page(body));
    expect(sheets.map(({ name }) => name)).toEqual(names);
  });

  it("a table in a cell comes after the one around it, which does not hold its text", async () => {
    const inner = "<table><tr><td>wewnątrz</table>";
    const { sheets } = await opened(
      page(`<p>Formularz</p><table><tr><td>Dział 2${inner}<td>obok<tr><td>${inner}</table>`),
    );
    expect(sheets.map(({ number, name, rows }) => [number, name, rows])).toEqual([
      [1, "Formularz", [["Dział 2", "obok"]]],
      [2, "Dział 2", [["wewnątrz"]]],
      [3, "Formularz", [["wewnątrz"]]],
    ]);
  });
});

describe("the encoding is that of the bytes, whatever the page says", () => {
  const text = '<html><meta charset="utf-8"><table><tr><td>Zażółć gęślą jaźń</td></tr></table></html>';
  it.each([
    ["utf-8", Buffer.from(text.replace("utf-8", "windows-1250"))],
    ["windows-1250", singleByte(text, "windows-1250")],
    ["iso-8859-2", singleByte(text, "iso-8859-2")],
    ["utf-16", utf16(text, "be", "\ufeff")],
  ])("%s", async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual([["Zażółć gęślą jaźń"]]);
  });

  it("a doubt is settled by what it says", async () => {
    const doubtful = singleByte('<html><meta charset="iso-8859-2"><table><tr><td>ąšš</table>', "iso-8859-2");
    expect(await rowsOf(doubtful)).toEqual([["ąšš"]]);
    expect(
      await problemOf(Buffer.from(doubtful.toString("latin1").replace(/<meta[^>]*>/, ""), "latin1")),
    ).toEqual({
      rule: "file_encoding_broken",
      params: { line: 1 },
    });
  });
});

it("any table of texts reads back the same", async () => {
  const cell = fc
    .string({ unit: fc.constantFrom(...Array.from("aąŻ1,;\u00a0<>&\"'")), maxLength: 6 })
    .filter((text) => text.trim() !== "");
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
      async (rows) => {
        const body = rows
          .map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join("")}</tr>`)
          .join("\n");
        expect(await rowsOf(page(`<table>${body}</table>`))).toEqual(rows);
      },
    ),
  );
});

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
