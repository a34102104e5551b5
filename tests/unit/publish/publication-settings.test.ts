/** The setting `publication`: what it may say, and what is said of it when it says too little. */
import { describe, expect, it } from "vitest";
import { readConfig } from "../../../pipelines/config.ts";
import { publicationFindings } from "../../../pipelines/publish/publication-findings.ts";
import { noPublication } from "../../../pipelines/contract/publication.ts";
import { projectOf } from "../../support/project.ts";
import { somePublication } from "../../support/publication.ts";

describe("settings of the publication", () => {
  it("may be absent, or a heading with nothing under it", () => {
    expect(readConfig(projectOf({})).publication).toEqual({ ...noPublication, keep: 3 });
    expect(readConfig(projectOf({}, "publication:\n")).publication).toEqual({ ...noPublication, keep: 3 });
    expect(readConfig(projectOf({}, "publication: { accessibility: }\n")).publication).toEqual({
      ...noPublication,
      keep: 3,
    });
  });

  it.each([
    ["email: sekretariat", /publication\.email: oczekiwano: adres e-mail/],
    ["phone: 123456789", /publication\.phone: oczekiwano: numer telefonu w cudzysłowie/],
    ["url: gops.example", /publication\.url: oczekiwano: adres strony/],
    ["url: 'javascript:alert(1)'", /publication\.url: oczekiwano: adres strony/],
    ["published_on: 2026-02-30", /publication\.published_on: oczekiwano: data/],
    ["accessibility: { status: zgodna }", /publication\.accessibility\.status: oczekiwano: full/],
    ["publishr: GOPS", /nieznane pole „publishr” \(czy chodziło o „publisher”\?\)/],
  ])("are checked: %s", (line, message) => {
    expect(() => readConfig(projectOf({}, `publication:\n  ${line}\n`))).toThrow(message);
  });
});

describe("what a statement lacks", () => {
  it("is no finding while nothing is said of publishing: nobody need publish", () => {
    expect(publicationFindings(noPublication)).toEqual([]);
  });

  it("is nothing where all is said; with full conformity no exceptions are needed", () => {
    expect(publicationFindings(somePublication)).toEqual([]);
    const accessibility = { ...somePublication.accessibility, status: "full", exceptions: [] } as const;
    expect(publicationFindings({ ...somePublication, accessibility })).toEqual([]);
  });

  it("is a warning that names the settings where half is said", () => {
    const accessibility = { ...somePublication.accessibility, architecture: undefined, exceptions: [] };
    const [finding] = publicationFindings({ ...somePublication, accessibility });
    expect(finding?.rule).toBe("publication_incomplete");
    expect(finding?.params).toMatchObject({
      settings: "publication.accessibility.exceptions, publication.accessibility.architecture",
    });
  });
});
