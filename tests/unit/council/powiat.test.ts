/** The effect presentation of a powiat: sums over its gminas that say how many they are and tell nothing that is hidden. */
import { beforeAll, describe, expect, it } from "vitest";
import { buildPublic } from "../../../dashboards/build.ts";
import type { PublicDataset, PublicRow } from "../../../pipelines/contract/public-dataset.ts";
import { areaOf } from "../../../pipelines/contract/powiat-areas.ts";
import { publicPowiats } from "../../../pipelines/disclosure/powiats.ts";
import type { CouncilPresentation } from "../../../pipelines/figures/council/content.ts";
import { councilPresentations } from "../../../pipelines/figures/council/presentation.ts";
import { councilSheet } from "../../../reports/council/sheet.ts";
import { documentOf } from "../../../reports/pdf/document.ts";
import { slidesOf } from "../../../reports/slides/slides.ts";
import { slideFaults } from "../../support/slide-faults.ts";
import { someHidden } from "../../support/public-gmina.ts";
import { joined, powiat, publicPowiat, threeGminas, unitOf } from "../../support/public-powiat.ts";
import { readability } from "../../support/readability.ts";

let data: PublicDataset;
let presentation: CouncilPresentation;
beforeAll(async () => {
  data = await publicPowiat();
  presentation = ofPowiat(data);
});

function ofPowiat(published: PublicDataset): CouncilPresentation {
  const found = councilPresentations(published).find(({ unitId }) => unitId === "powiat-9909");
  if (!found) throw new Error("no presentation of the powiat");
  return found;
}

const plain = (text: string) => text.replaceAll("\u00a0", " ");

const sumOf = (published: PublicDataset, year: number, concept: string) =>
  published.tables.out__powiat_profile.find((row) => row.year === year && row.concept === concept);

describe("a sum over gminas", () => {
  it("adds up what they show and names them", () => {
    // 306 persons in each of three gminas in 2024.
    expect(sumOf(data, 2024, "help_any.persons_in_families")).toMatchObject({
      value: 918,
      gmina_count: 3,
      gmina_codes: "990901 990902 990903",
    });
    // 126 + 126 + 50 families.
    expect(sumOf(data, 2024, "help_any.families")?.value).toBe(302);
  });

  it("leaves out the gmina that sent nothing, and is not compared with sums of others", () => {
    expect(sumOf(data, 2021, "help_any.persons_in_families")).toMatchObject({
      value: 606,
      gmina_codes: "990901 990902",
      change_1y: null,
    });
    expect(sumOf(data, 2022, "help_any.persons_in_families")?.change_1y).toBeNull();
    expect(sumOf(data, 2020, "help_any.persons_in_families")?.change_1y).toBeCloseTo(906 / 903 - 1);
  });

  it("leaves out the gmina whose number is hidden", () => {
    // Crises of 2023: 2 families in the first gmina and in the third (hidden), 10 in the second.
    const rows = data.tables.out__profile.filter(
      ({ year, concept }) => year === 2023 && concept === "reason_crisis.families",
    );
    expect(rows.map(({ value }) => value)).toEqual([null, 10, null]);
    expect(sumOf(data, 2023, "reason_crisis.families")).toMatchObject({ value: 10, gmina_codes: "990902" });
  });

  it("has a rate of gminas that show both its numbers", () => {
    const share = data.tables.out__powiat_rate.find(
      ({ rate_id, year }) => rate_id === "helped_share" && year === 2024,
    );
    expect(share).toMatchObject({ numerator: 918, denominator: 15_000, gmina_count: 3 });
    expect(share?.value).toBeCloseTo(0.0612);
  });

  it("might hide another number, and no byte of page, slides and sheet would change", async () => {
    const others = structuredClone(someHidden);
    if (others[2023]) others[2023]["reason_crisis.families"] = 4;
    if (others[2023]) others[2023]["reason_crisis.persons_in_families"] = 6;
    const same = structuredClone(someHidden);
    if (same[2023]) same[2023]["reason_crisis.persons_in_families"] = 6;
    const [a, b] = await Promise.all([publicPowiat(threeGminas(same)), publicPowiat(threeGminas(others))]);
    const page = (published: PublicDataset) =>
      String(buildPublic(published).get("prezentacja-powiat-9909.html"));
    expect(b.tables.out__powiat_profile).toEqual(a.tables.out__powiat_profile);
    expect(page(b)).toBe(page(a));
    expect(documentOf(councilSheet(ofPowiat(b)))).toBe(documentOf(councilSheet(ofPowiat(a))));
    expect(await slidesOf(ofPowiat(b))).toEqual(await slidesOf(ofPowiat(a)));
  });

  it("of a pilot's shares is sum over sum, of its counts the sum; hidden terms stay out", () => {
    const row = (unit_id: string, indicator_id: string, numerator: number, denominator: number | null) =>
      ({
        unit_id,
        indicator_id,
        wave: "ex_post",
        indicator_part: null,
        status: "measured",
        period_end_date: "2026-06-30",
        numerator,
        denominator,
        hidden_fields: null,
      }) as unknown as PublicRow<"out__indicator">;
    const hidden = { ...row("gops-c", "goals_attained", 4, null), hidden_fields: "denominator value" };
    const { out__powiat_indicator } = publicPowiats(
      {
        ...data.tables,
        out__indicator: [
          row("gops-a", "goals_attained", 6, 10),
          row("gops-b", "goals_attained", 9, 20),
          hidden,
          row("gops-a", "campaigns", 2, null),
          row("gops-c", "campaigns", 3, null),
        ],
      },
      [powiat],
    );
    expect(out__powiat_indicator).toMatchObject([
      { indicator_id: "goals_attained", numerator: 15, denominator: 30, value: 0.5, gmina_count: 2 },
      { indicator_id: "campaigns", numerator: 5, denominator: null, value: 5, gmina_count: 2 },
    ]);
  });
});

describe("which powiats there are", () => {
  const years = { 2024: someHidden[2024] ?? {} };
  const powiats = async (
    units: Parameters<typeof joined>[0],
    facts: Parameters<typeof publicPowiat>[1] = [],
  ) =>
    (await publicPowiat(joined(units), facts)).tables.ref_powiat.map(
      ({ powiat_teryt, gmina_count }) => `${powiat_teryt}: ${String(gmina_count)}`,
    );

  it("of one gmina there is none, unless the settings name it", async () => {
    const one = [unitOf(years, "gops-a", "GOPS w A.", "9909012")];
    expect(await powiats(one)).toEqual([]);
    expect(await powiats(one, [{ ...powiat, isAsked: false }])).toEqual([]);
    expect(await powiats(one, [powiat])).toEqual(["9909: 1"]);
  });

  it("a gmina with two units speaks with no voice", async () => {
    const units = ["012", "013", "022", "032"].map((gminaCode, i) =>
      unitOf(years, `gops-${String(i)}`, `GOPS ${String(i)}`, `9909${gminaCode}`),
    );
    expect(await powiats(units)).toEqual(["9909: 2"]);
  });

  it.each([
    ["9909012", "GOPS", { gmina: "990901" }],
    ["9909", "PCPR", { ownPowiat: "9909" }],
    ["9909000", "MOPR", { ownPowiat: "9909" }],
    ["9909012", "PCPR", { ownPowiat: "9909" }],
    ["9961011", "MOPR", null],
    [null, "GOPS", null],
  ])("%s of a %s is %o", (teryt, type, area) => {
    expect(areaOf(teryt, type)).toEqual(area);
  });
});

describe("the presentation of a powiat", () => {
  it("says from how many gminas each sum is", () => {
    const titles = presentation.topics.map(({ title }) => plain(title));
    expect(titles[0]).toBe(
      "W 2024 r. pomoc dostało 918 osób w 3 z 5 gmin powiatu, czyli 6,1 % ich mieszkańców",
    );
    expect(titles).toContain("Najczęstszy powód pomocy to ubóstwo: 258 rodzin w 3 z 5 gmin powiatu");
    expect(titles).toContain("Liczby są z 3 z 5 gmin powiatu");
  });

  it("leaves open what the whole is where nobody said so", () => {
    const { topics } = ofPowiat({ ...data, tables: { ...data.tables, ...publicPowiats(data.tables, []) } });
    expect(plain(topics[0]?.title ?? "")).toContain("918 osób w 3 gminach powiatu");
    expect(plain(topics[0]?.points[1] ?? "")).toBe("Ile gmin ma powiat, nie podano. Projekt zna 3 gminy.");
  });

  it("stands in the order that councils are shown, and ends with the decision and the sources", () => {
    const parts = [...new Set(presentation.topics.map(({ part }) => part))];
    expect(parts.filter((part) => part !== "resources")).toEqual([
      "opening",
      "gminas",
      "area",
      "tasks",
      "missing",
      "decision",
      "origins",
    ]);
    const asked = presentation.topics.find(({ part }) => part === "decision")?.points ?? [];
    expect(asked.map(plain)).toEqual([
      "Rada jest proszona o rozważenie zaproszenia do współpracy 2 gmin, których tu brakuje.",
    ]);
  });

  it("draws a line through years of the same gminas only", () => {
    const helped = presentation.topics.find(({ figure }) => figure?.id === "prezentacja-pomoc-powiat-9909");
    const cells = helped?.figure?.table.rows.find(({ cells: [year] }) => year === "2021")?.cells;
    expect(cells?.slice(1, 3)).toEqual(["brak danych", "brak danych"]);
  });

  it("tells of the cooperation that the powiat's own unit leads", () => {
    const own = { unit_id: "pcpr", unit_name: "PCPR w T.", unit_type: "PCPR", teryt: "9909" };
    const met = {
      numerator: 9,
      denominator: 12,
      value: 0.75,
      n: 12,
      status: "measured",
      indicator_part: null,
    };
    const place = { unit_id: "pcpr", group_id: "pilot", wave: "month_12", period_end_date: "2025-12-31" };
    const row = {
      ...place,
      ...met,
      indicator_id: "programmes_met_of_all",
      ci_low: 0.47,
      ci_high: 0.91,
      hidden_fields: null,
    };
    const { tables } = data;
    const led = {
      ...data,
      tables: {
        ...tables,
        ref_unit: [...tables.ref_unit, own],
        out__indicator: [row],
        ref_indicator: [{ indicator_id: row.indicator_id, indicator_unit: "udział" }],
      },
    } as unknown as PublicDataset;
    const { topics } = ofPowiat(led);
    expect(plain(topics[0]?.title ?? "")).toBe("Wynik współpracy: cele osiągnięto w 9 z 12 programów rodzin");
    expect(topics.find(({ part }) => part === "programmes")?.table?.rows[0]?.cells.map(plain)).toEqual([
      "Programy rodzin, które osiągnęły cele",
      "75,0 %",
      "47,0–91,0 %",
      "12",
    ]);
    expect(councilPresentations(led).map(({ unitId }) => unitId)).not.toContain("pcpr");
    expect(plain(String(buildPublic(led).get("index.html")))).toContain("w prezentacji powiatu");
  });

  it("is written in plain words", () => {
    const { wordsPerSentence, fog } = readability(
      presentation.topics.flatMap(({ title, points }) => [title, ...points]),
    );
    expect(wordsPerSentence).toBeLessThanOrEqual(12);
    expect(fog).toBeLessThanOrEqual(14);
  });

  it("is linked from the home page", () => {
    const home = String(
      buildPublic(data, { councilDocuments: ["prezentacja-powiat-9909.pptx"] }).get("index.html"),
    );
    expect(home).toContain("Powiat testowy");
    expect(home).toContain('href="prezentacja-powiat-9909.html"');
    expect(home).toContain('href="prezentacja-powiat-9909.pptx"');
  });

  it("has slides without a fault for those who hear them or see little", async () => {
    expect(slideFaults(await slidesOf(presentation))).toEqual([]);
  });

  it("has ten slides of a powiat, and nothing in them that is no word or number", () => {
    expect(presentation.hasDocuments).toBe(true);
    expect(presentation.topics.length).toBeGreaterThanOrEqual(10);
    expect(presentation.topics.length).toBeLessThanOrEqual(14);
    for (const { title, points } of presentation.topics)
      expect([title, ...points].join(" ")).not.toMatch(/NaN|undefined|null/u);
  });
});
