import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkPublication } from "../../../pipelines/publish/check-publication.ts";
import { temporaryFolder } from "../../support/project.ts";

const whole = [
  "public/index.html",
  "internal/index.html",
  "internal/data/datapackage.json",
  "rejects.csv",
  "run.json",
  "internal/units/ops/index.html",
  "internal/units/ops/staff/index.html",
  "internal/staff/index.html",
  "internal/units/ops/own-cards/P-000000000000/index.html",
  "internal/units/ops/own-cards/P-111111111111/index.html",
];

function publicationWith(page: string, link: string): string {
  const folder = temporaryFolder();
  for (const path of whole) write(folder, path, path === page ? `<a href="${link}">x</a>` : "");
  return folder;
}

function write(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), path.endsWith(".html") ? pageOf(content) : content);
}

/** A page that has all it needs around the words. */
function pageOf(words: string): string {
  return (
    '<html lang="pl"><head><title>Strona</title></head><body><a href="#tresc">Przejdź do treści</a><header></header>' +
    `<main id="tresc"><h1>Ustalenie</h1>${words}</main><footer></footer></body></html>`
  );
}

describe("a page that is handed over alone leads nowhere outside its folder", () => {
  it.each([
    ["internal/units/ops/staff/index.html", "../index.html"],
    ["internal/staff/index.html", "../index.html"],
    ["internal/units/ops/own-cards/P-000000000000/index.html", "../P-111111111111/index.html"],
    ["internal/units/ops/own-cards/P-000000000000/index.html", "../../staff/index.html"],
    ["internal/units/ops/index.html", "../../index.html"],
  ])("%s → %s is refused", (page, link) => {
    expect(() => {
      checkPublication(publicationWith(page, link));
    }).toThrow(/poza wydanie/);
  });

  it.each([
    ["internal/units/ops/index.html", "staff/index.html"],
    ["internal/index.html", "units/ops/index.html"],
    ["internal/index.html", "staff/index.html"],
  ])("%s → %s is allowed", (page, link) => {
    expect(() => {
      checkPublication(publicationWith(page, link));
    }).not.toThrow();
  });
});

describe("a PDF", () => {
  const declared = "%PDF-1.7\n<pdfuaid:part>1</pdfuaid:part>\n%%EOF\n";
  const check = (content: string) => () => {
    const folder = temporaryFolder();
    for (const path of whole) write(folder, path, "");
    write(folder, "internal/units/ops/reports/raport.pdf", content);
    checkPublication(folder);
  };

  it("that is whole and declared as PDF/UA-1 passes", () => {
    expect(check(declared)).not.toThrow();
  });

  it.each([
    ["cut off", declared.slice(0, -8), /raport\.pdf: to nie jest cały plik PDF/],
    ["empty", "", /raport\.pdf: to nie jest cały plik PDF/],
    ["without its declaration", "%PDF-1.7\n%%EOF\n", /raport\.pdf: brak oznaczenia PDF\/UA-1/],
  ])("that is %s is refused", (_, content, fault) => {
    expect(check(content)).toThrow(fault);
  });
});

describe("scripts", () => {
  const check = (content: string) => () => {
    const folder = temporaryFolder();
    for (const path of whole) write(folder, path, "");
    write(folder, "internal/units/ops/assets/projekcja.js", "");
    write(folder, "internal/units/ops/projekcja.html", content);
    checkPublication(folder);
  };

  it("the page's own one with its data passes", () => {
    expect(
      check(
        '<script src="assets/projekcja.js" defer></script><script type="application/json" id="projekcja-dane">{"a":1}</script>',
      ),
    ).not.toThrow();
  });

  it.each([
    ["in the page", "<script>alert(1)</script>"],
    ["of another name", '<script src="assets/other.js" defer></script>'],
    ["with a type that runs", '<script type="module" id="projekcja-dane">alert(1)</script>'],
    [
      "after the data",
      '<script type="application/json" id="projekcja-dane">{}</script><script>alert(1)</script>',
    ],
  ])("one %s is refused", (_, content) => {
    expect(check(content)).toThrow(/skrypt albo styl/);
  });
});
