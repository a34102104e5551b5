/** The document in LibreOffice Writer: it opens, prints, and says what the report says. Skipped where there is none. */
import { expect, it } from "vitest";
import { docxOf } from "../../reports/docx/docx.ts";
import { printed } from "../support/office.ts";
import { everyKind } from "../unit/reports/every-kind.ts";

it("opens and prints: title, pages, one of them lying, charts", async ({ skip }) => {
  const pdf = printed(await docxOf(everyKind()));
  if (!pdf) {
    console.warn("LibreOffice Writer is not installed: documents are not printed");
    skip();
    return;
  }
  const text = Buffer.from(pdf).toString("latin1");
  expect(text).toMatch(/^%PDF-/);
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  const isLying = ([, width, height]: RegExpMatchArray) => Number(width) > Number(height);
  expect(boxes.filter((box) => isLying(box))).toHaveLength(1);
  expect(boxes.length).toBeGreaterThan(5);
  expect(boxes.length).toBeLessThan(60);
}, 150_000);
