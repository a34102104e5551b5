import { describe, expect, it, test } from "vitest";
import { parseHTML } from "linkedom";
import { buildInternal } from "../../../dashboards/build.ts";
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import { emptyDataset, sampleDataset, usualTeams } from "./sample.ts";

/** Text of the elements, with plain spaces and without word joiners. */
function texts(data: Dataset, page: string, selector: string): string[] {
  const { document } = parseHTML(buildInternal(data).get(page));
  return [...document.querySelectorAll(selector)].map((element) =>
    element.textContent
      .replace(/[\s\u00a0]+/g, " ")
      .replaceAll("\u2060", "")
      .trim(),
  );
}
const headline = (data: Dataset, page: string) => texts(data, page, "h1")[0];

describe("headlines of the usual unit", () => {
  it.each([
    ["index.html", "Zespół 2 pracuje na 112 % dostępnego czasu, jeśli przyjąć czasy standardowe."],
    [
      "zespoly.html",
      "Policzone czynności wymagały 99,9 % dostępnego czasu pracowników socjalnych, a pracowników socjalnych ds. świadczeń – 48 %, jeśli przyjąć czasy standardowe.",
    ],
    ["czasy-czynnosci.html", "Dłużej niż w standardzie: wywiady część I; krócej: decyzje odmawiające."],
    [
      "struktura-czasu.html",
      "Pracownikom socjalnym najwięcej czasu zajmuje bezpośrednia praca socjalna (51 %), pracownikom socjalnym ds. świadczeń – postępowania (58 %); w kartach jest 92 % oczekiwanych godzin.",
    ],
    ["jakosc-danych.html", "Pominięto 14 wpisów; do sprawdzenia: 4 błędy i 3 ostrzeżenia."],
  ])("%s", (page, sentence) => {
    expect(headline(sampleDataset(), page)).toBe(sentence);
  });
});

describe("headlines when nothing was read", () => {
  it.each([
    ["index.html", "Brak danych o obciążeniu pracą – nie wczytano liczb czynności."],
    ["zespoly.html", "Brak danych o obciążeniu pracą – nie wczytano liczb czynności."],
    [
      "czasy-czynnosci.html",
      "Brak danych o czasach czynności – potrzebne są i karty czasu pracy, i liczby czynności.",
    ],
    ["struktura-czasu.html", "Nie wiadomo, na co idzie czas pracy – nie wczytano kart czasu pracy."],
    ["jakosc-danych.html", "Nie ma uwag do danych; wszystkie odczytane wpisy weszły do obliczeń."],
  ])("%s", (page, sentence) => {
    expect(headline(emptyDataset(), page)).toBe(sentence);
  });
});

describe("the overview", () => {
  test("has four key figures with posts and the hours they rest on", () => {
    expect(texts(sampleDataset(), "index.html", ".key-figures > div")).toEqual([
      "Obciążenie: pracownicy socjalni99,9 %4,5 etatu; wymiar 504 h, dostępne 428,4 h na etat",
      "Obciążenie: pracownicy socjalni ds. świadczeń48 %2,75 etatu; wymiar 504 h, dostępne 428,4 h na etat",
      "Kompletność kart czasu pracy92 %wpisano 3 300 h z 3 600 h oczekiwanych",
      "Uwagi do danych74 błędy i 3 ostrzeżenia",
    ]);
  });

  test("gives posts a figure of their own where there is one role", () => {
    const data = sampleDataset({ teams: usualTeams.slice(0, 3) });
    expect(texts(data, "index.html", ".key-figures > div")[1]).toBe("Etaty4,5pracownicy socjalni, 3 zespoły");
  });

  test("lists one finding of each rule with its file and cell, errors first, and no notes", () => {
    const rows = texts(sampleDataset({ findings: 20 }), "index.html", ".findings tbody tr");
    expect(rows).toHaveLength(4);
    expect(rows[0]).toBe(
      "błądDzień ma 25 h, czyli więcej niż doba.Popraw godziny w tym dniu.i 1 dalsza tego rodzaju" +
        "inputs/karty_czasu_pracy_styczen.xlsxarkusz 1, komórka H1025",
    );
  });

  test("says of a period without counts of a role what was not read", () => {
    const data = sampleDataset();
    data.tables.out__workload = data.tables.out__workload.filter(
      (row) => row.role === "social_worker" || row.period_start_date < "2013",
    );
    expect(texts(data, "index.html", ".empty h3")).toEqual([
      "Brak danych za I kwartał 2013 r. – nie wczytano liczb czynności (patrz: Jakość danych)",
    ]);
  });

  test("without cards says so beside the number", () => {
    const data = sampleDataset();
    data.tables.out__card_completeness = [];
    data.tables.out__time_structure = [];
    expect(texts(data, "index.html", ".key-figures > div")[2]).toBe(
      "Kompletność kart czasu pracybrak kartnie wczytano kart za I kwartał 2013 r.",
    );
    expect(texts(data, "index.html", ".caveats li")).toContain(
      "Nie wczytano kart czasu pracy w I kwartale 2013 r., więc czasów nie można sprawdzić (patrz: Jakość danych).",
    );
  });

  test("names a month without cards", () => {
    const data = sampleDataset();
    data.tables.out__card_completeness = data.tables.out__card_completeness.filter(
      (row) => row.month !== "2013-02",
    );
    expect(texts(data, "index.html", ".caveats li")).toContain(
      "Brak kart czasu pracy za luty 2013 r. (patrz: Jakość danych).",
    );
  });

  test("warns of cards that are not whole", () => {
    const data = sampleDataset();
    for (const row of data.tables.out__card_completeness) row.entered_h /= 2;
    expect(texts(data, "index.html", ".caveats li").at(-1)).toMatch(
      /^W kartach czasu pracy jest 46 % oczekiwanych/,
    );
  });

  test("warns that a low load does not mean free time, and only then", () => {
    const low = /Nie świadczy o wolnym czasie/;
    expect(texts(sampleDataset(), "index.html", ".caveats").join()).toMatch(low);
    const high = sampleDataset({ teams: usualTeams.slice(0, 3) });
    expect(texts(high, "index.html", ".caveats").join()).not.toMatch(low);
  });

  test("shows the unit's load in earlier periods, the latest first", () => {
    expect(texts(sampleDataset(), "index.html", "section:nth-last-of-type(2) tbody th")).toEqual([
      "I kwartał 2013 r.",
      "IV kwartał 2012 r.",
    ]);
  });
});

describe("the project's overview", () => {
  const units = ["a", "b", "c"].map((id) => ({ id, name: `GOPS ${id}` }));

  test("counts the units in which the time is exceeded", () => {
    expect(headline(sampleDataset({ units }), "index.html")).toBe(
      "W 3 z 3 jednostek dostępny czas pracy jest przekroczony – w zespole albo w całej jednostce – jeśli przyjąć czasy standardowe.",
    );
  });

  test("says for how many units there are no data", () => {
    const data = sampleDataset({ units });
    data.tables.out__workload = data.tables.out__workload.filter((row) => row.unit_id !== "b");
    expect(headline(data, "index.html")).toMatch(/^W 2 z 2 jednostek .* Dla 1 jednostki brak danych\.$/);
    expect(texts(data, "index.html", "tbody tr")[1]).toContain("brak danych");
  });
});

test("a time that all units measured together is shown over all units only", () => {
  const data = sampleDataset({
    units: [
      { id: "a", name: "A" },
      { id: "b", name: "B" },
    ],
  });
  const [row] = data.tables.out__activity_time.filter(({ verdict }) => verdict === "longer");
  if (!row) throw new Error("the sample has a longer activity");
  data.tables.out__activity_time.push({
    ...row,
    unit_id: "all",
    measured_h: 3.77,
    ci_low_h: 3.51,
    ci_high_h: 4.02,
  });
  expect(headline(data, "czasy-czynnosci.html")).toBe(
    "Dłużej niż w standardzie: wywiady część I – 3,77 h wobec 3 h (95 % PU: 3,51–4,02).",
  );
  expect(buildInternal(data).get("units/a/czasy-czynnosci.html")).not.toContain("3,77");
});
