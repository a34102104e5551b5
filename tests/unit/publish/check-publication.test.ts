import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkPublication } from "../../../pipelines/publish/check-publication.ts";
import { temporaryFolder } from "../../support/project.ts";

const needed = [
  "public/index.html",
  "internal/index.html",
  "internal/data/datapackage.json",
  "rejects.csv",
  "run.json",
];
const whole = "%PDF-1.7\n<pdfuaid:part>1</pdfuaid:part>\n%%EOF\n";

describe("a publication's PDF", () => {
  it.each([
    ["whole and declared as PDF/UA-1 passes", whole, null],
    ["cut off does not", whole.slice(0, -8), "to nie jest cały plik PDF"],
    ["empty does not", "", "to nie jest cały plik PDF"],
    ["without its declaration does not", "%PDF-1.7\n%%EOF\n", "brak oznaczenia PDF/UA-1"],
  ])("%s", (_, content, fault) => {
    const folder = temporaryFolder();
    for (const path of [...needed, "internal/units/ops/reports/raport.pdf"]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), path.endsWith(".pdf") ? content : "");
    }
    const check = () => {
      checkPublication(folder);
    };
    if (fault === null) expect(check).not.toThrow();
    else
      expect(check).toThrow(
        expect.objectContaining({ message: expect.stringContaining("raport.pdf") as string }),
      );
  });
});
