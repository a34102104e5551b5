/** A place of which little is known, or too much to be told in one evening. */
import { describe, expect, it } from "vitest";
import { buildPublic } from "../../../dashboards/build.ts";
import { fitted } from "../../../pipelines/figures/council/extent.ts";
import { councilPresentations } from "../../../pipelines/figures/council/presentation.ts";
import { beginCouncilDocuments } from "../../../reports/council/documents.ts";
import { gmina } from "../../support/public-gmina.ts";
import { joined, publicPowiat, unitOf } from "../../support/public-powiat.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("a place of which little is known", () => {
  const few = { 2024: { "help_any.persons_in_families": 120, "help_any.families": 50 } };

  it("has no slides and no sheet, and its page says why", async () => {
    const published = await publicPowiat(joined([unitOf(few, "gops-a", "GOPS w A.", "9909012")]), []);
    const [only] = councilPresentations(published);
    expect(only?.hasDocuments).toBe(false);
    expect(beginCouncilDocuments(published, null)).toEqual([]);
    const page = plain(String(buildPublic(published).get("prezentacja-gops-a.html")));
    expect(page).toContain("Prezentacji dla rady jeszcze nie ma: jest za mało danych");
    expect(page).toContain("Prezentacja ma co najmniej 10.");
    expect(page).not.toMatch(/NaN|undefined|null/u);
    expect(String(buildPublic(published).get("index.html"))).toContain("dlaczego jej nie ma");
  });

  it("has no page without anything to say; the home page says so", async () => {
    const none = gmina({});
    const other = unitOf(few, "gops-b", "GOPS w B.", "9909022");
    const published = await publicPowiat(joined([none, other]), []);
    expect(councilPresentations(published).map(({ unitId }) => unitId)).toEqual(["gops-b"]);
    expect(plain(String(buildPublic(published).get("index.html")))).toContain(
      "nie ma: brak danych, które wolno ogłosić",
    );
  });

  it("has no more slides than a council can bear: what supports others goes first, the last of it before", () => {
    const topic = (title: string, isSupporting: boolean) => ({
      part: "area" as const,
      title,
      points: [],
      origins: [],
      isSupporting,
    });
    const topics = "abcdefghijklm".split("").map((title) => topic(title, "ace".includes(title)));
    expect(fitted(topics, 1)).toHaveLength(13);
    expect(fitted(topics, 3).map(({ title }) => title)).toEqual("abdfghijklm".split(""));
  });
});
