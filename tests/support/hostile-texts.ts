/** Hostile texts and pages: lines and columns without end, entities, zero bytes, what is no text at all. */
import { entityBomb } from "./hostile-archives.ts";
import type { HostileRow, Made } from "./hostile-files.ts";

const deep = "zagnieżdżonych znaczników";
const heading = "Pracownik;Zespół;Stanowisko;Data;Zadanie;Godziny\n";

export const hostileTexts: readonly HostileRow[] = [
  [
    "milion-kolumn.csv",
    "a line of a million columns",
    "file_too_large",
    "znaków w wierszu",
    (): Made => Buffer.from(`${heading}${"1;".repeat(1_000_000)}\n`),
  ],
  [
    "szerokie.csv",
    "lines of 20 000 columns",
    "file_too_large",
    "kolumn",
    (): Made => Buffer.from(`${"1;".repeat(20_000)}\n`.repeat(50)),
  ],
  [
    "komorki.csv",
    "60 million cells",
    "file_too_large",
    "komórek",
    (): Made => Buffer.from(`${"1;".repeat(59)}1\n`.repeat(1_000_000)),
  ],
  [
    "wiersze.csv",
    "15 million lines",
    "file_too_large",
    "wierszy",
    (): Made => Buffer.from(";\n".repeat(15_000_000)),
  ],
  [
    "bez-konca.csv",
    "30 MB without a line's end",
    "file_too_large",
    "znaków w wierszu",
    (): Made => Buffer.alloc(30_000_000, "abc;defg,"),
  ],
  [
    "cudzyslow.csv",
    "a quote that is never closed, over 250 000 lines",
    "file_unknown",
    "Nie rozpoznano",
    (): Made => Buffer.from(`a;b;c;d\n"${"1;2;3;4\n".repeat(250_000)}`),
  ],
  [
    "zera.csv",
    "zero bytes inside a text",
    "file_not_text",
    "bajty zerowe (pierwszy w wierszu 2)",
    (): Made => Buffer.from(`${heading}Próbny\0;x\n`),
  ],
  ["same-zera.csv", "300 MB of zero bytes", "file_not_text", "bajty zerowe", (): Made => 300_000_000],
  ["za-duzy.csv", "a file of 430 MB", "file_too_large", "rozmiar pliku, MB", (): Made => 430_000_000],
  ["pusty.csv", "no byte at all", "file_empty", "pusty", (): Made => new Uint8Array()],
  ["odstepy.csv", "nothing but spaces", "file_empty", "pusty", (): Made => Buffer.alloc(1_000_000, " ")],
  [
    "mieszane.csv",
    "two encodings in one",
    "file_encoding_broken",
    "kodowania polskich liter",
    (): Made => Buffer.concat([Buffer.from(`${heading}Łącka;ąęś\n`), Buffer.from([0xb9, 0x9c, 0xb3, 0x0a])]),
  ],
  [
    "szum.xlsx",
    "random bytes",
    "file_unknown",
    "Nie rozpoznano",
    (): Made => Uint8Array.from({ length: 500_000 }, (_, i) => (i * i * 31 + (i >> 3)) & 255),
  ],
  [
    "obraz.csv",
    "a picture called .csv",
    "file_without_tables",
    "To zdjęcie",
    (): Made => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Uint8Array(1000)]),
  ],
  [
    "baza.csv",
    "a database called .csv",
    "file_without_tables",
    "To baza danych",
    (): Made => Buffer.from("SQLite format 3\0".repeat(99)),
  ],
  [
    "glebokie.html",
    "a million divisions, each inside the last",
    "file_too_large",
    deep,
    (): Made => Buffer.from(`<html>${"<div>".repeat(1_000_000)}`),
  ],
  [
    "tabele-w-tabelach.html",
    "tables inside tables",
    "file_too_large",
    deep,
    (): Made => Buffer.from("<table><tr><td>a".repeat(300_000)),
  ],
  [
    "milion-kolumn.html",
    "a row of a million columns",
    "file_too_large",
    "kolumn",
    (): Made => Buffer.from(`<table><tr>${"<td>1".repeat(1_000_000)}</table>`),
  ],
  [
    "zakresy.html",
    "cells that span a thousand columns and 60 000 rows",
    "file_too_large",
    "kolumn",
    (): Made => Buffer.from(`<table>${"<td colspan=1000 rowspan=60000>x".repeat(100_000)}`),
  ],
  [
    "atrybuty.html",
    "a tag of 300 000 attributes",
    "file_too_large",
    "atrybutów znacznika",
    (): Made =>
      Buffer.from(`<table ${Array.from({ length: 300_000 }, (_, i) => ` a${String(i)}`).join("")}>`),
  ],
  [
    "komentarz.html",
    "a comment without end",
    "file_too_large",
    "znaków w znaczniku",
    (): Made => Buffer.from(`<html><!--${"x".repeat(20_000_000)}`),
  ],
  [
    "encje.html",
    "entities of entities, which pages do not have",
    "file_unknown",
    "Nie rozpoznano",
    (): Made => Buffer.from(`${entityBomb("lol").replace(/^.*?\?>/, "")}<html><table><tr><td>&lol9;</table>`),
  ],
  [
    "encje.xls",
    "entities of entities in a workbook of 2003",
    "file_damaged",
    "uszkodzony albo niepełny",
    (): Made =>
      Buffer.from(
        spreadsheet2003(entityBomb("lol"), '<Row><Cell><Data ss:Type="String">&lol9;</Data></Cell></Row>'),
      ),
  ],
  [
    "glebokie.xls",
    "a workbook of 2003, 100 000 elements deep",
    "file_too_large",
    deep,
    (): Made => Buffer.from(spreadsheet2003('<?xml version="1.0"?>', "<Row>".repeat(100_000))),
  ],
];

function spreadsheet2003(prolog: string, rows: string): string {
  const name = "urn:schemas-microsoft-com:office:spreadsheet";
  return `${prolog}<Workbook xmlns="${name}" xmlns:ss="${name}"><Worksheet ss:Name="a"><Table>${rows}</Table></Worksheet></Workbook>`;
}
