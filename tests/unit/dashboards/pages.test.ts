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
    [
      "czasy-czynnosci.html",
      "Dłużej niż w standardzie w I kwartale 2013 r.: wywiady część I; krócej: decyzje odmawiające.",
    ],
    [
      "struktura-czasu.html",
      "Pracownikom socjalnym najwięcej czasu zajmuje bezpośrednia praca socjalna (51 %), pracownikom socjalnym ds. świadczeń – postępowania (58 %); w kartach jest 92 % oczekiwanych godzin (pracownicy socjalni) i 91 % (pracownicy socjalni ds. świadczeń).",
    ],
    [
      "jakosc-danych.html",
      "Pominięto 14 pozycji (wpisy, wiersze, karty albo całe pliki); do sprawdzenia: 4 błędy i 3 ostrzeżenia.",
    ],
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
      "Kompletność kart czasu pracy92 %I kwartał 2013 r.: pracownicy socjalni – 92 % i pracownicy socjalni ds. świadczeń – 91 %",
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

  test("rows of workers with counts only are no cards", () => {
    const data = sampleDataset();
    for (const row of data.tables.out__card_completeness)
      Object.assign(row, { filled_days: 0, entered_h: 0, completeness: 0 });
    data.tables.out__time_structure = [];
    expect(texts(data, "index.html", ".key-figures > div")[2]).toMatch(/brak kartnie wczytano kart/);
    expect(texts(data, "index.html", ".caveats").join()).toMatch(/Nie wczytano kart czasu pracy/);
    expect(texts(data, "struktura-czasu.html", "main").join()).toContain("Nie wczytano żadnej karty");
  });

  test("says beside completeness how many cards are missing, and why it is over 100 %", () => {
    const data = sampleDataset({ findings: 1 });
    for (const row of data.tables.out__card_completeness)
      Object.assign(row, { entered_h: 800, worker_count: row.month === "2013-03" ? 5 : 3 });
    // In March 5 workers are expected in each role, and the cards below show 5 and 4.
    for (const finding of data.tables.out__data_finding)
      Object.assign(finding, { rule: "card_missing", hours_h: 152 });
    data.tables.out__time_structure = data.tables.out__time_structure.map((row) =>
      row.month === "2013-03" && row.role === "benefits_worker" ? { ...row, worker_count: 4 } : row,
    );
    expect(texts(data, "index.html", ".key-figures > div")[2]).toBe(
      "Kompletność kart czasu pracy133 %I kwartał 2013 r.: pracownicy socjalni – 105 % i pracownicy socjalni ds. świadczeń – 182 %; " +
        "brakuje 1 karty (152 h); więcej niż 100 %: wpisano więcej godzin, niż wynosi wymiar",
    );
    expect(texts(data, "index.html", ".caveats").join()).toContain(
      "Brakuje 1 karty czasu pracy w I kwartale 2013 r.",
    );
  });

  test("findings of one weight are counted once", () => {
    const data = sampleDataset({ findings: 2 });
    expect(texts(data, "index.html", ".key-figures > div").at(-1)).toBe("Uwagi do danych2błędy");
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
    expect(texts(sampleDataset(), "index.html", "section:nth-last-of-type(3) tbody th")).toEqual([
      "I kwartał 2013 r.",
      "IV kwartał 2012 r.",
    ]);
  });
});

describe("the project's overview", () => {
  const units = ["a", "b", "c"].map((id) => ({ id, name: `GOPS ${id}` }));

  test("counts the units in which the time is exceeded", () => {
    expect(headline(sampleDataset({ units }), "index.html")).toBe(
      "W 3 z 3 jednostek – GOPS a (Zespół 2, 112 %), GOPS b (Zespół 2, 112 %) i GOPS c (Zespół 2, 112 %) – dostępny czas pracy jest przekroczony, jeśli przyjąć czasy standardowe.",
    );
  });

  test("says for how many units there are no data", () => {
    const data = sampleDataset({ units });
    data.tables.out__workload = data.tables.out__workload.filter((row) => row.unit_id !== "b");
    expect(headline(data, "index.html")).toMatch(/^W 2 z 2 jednostek .* Dla 1 jednostki brak danych\.$/);
    expect(texts(data, "index.html", "tbody tr")[1]).toContain("brak danych");
  });
});

describe("the project's figures", () => {
  const data = sampleDataset({ units: ["a", "b"].map((id) => ({ id, name: `GOPS ${id}` })) });
  data.tables.out__card_completeness = data.tables.out__card_completeness.map((row) =>
    row.unit_id === "b" ? { ...row, filled_days: 0 } : row,
  );

  test("say how many units handed in counts and cards", () => {
    expect(texts(data, "index.html", ".key-figures > div").slice(1, 3)).toEqual([
      "Liczby czynności2przekazały: 2 z 2 jednostek",
      "Karty czasu pracy1przekazały: 1 z 2 jednostek",
    ]);
  });

  test("name the team with the highest load, and units without cards", () => {
    const rows = texts(data, "index.html", "tbody tr");
    expect(rows[0]).toContain("Zespół 2 (pracownicy socjalni) – 112 %");
    expect(rows[1]).toContain("brak kart");
  });
});

describe("the page on quality", () => {
  test("of a unit without files says so", () => {
    const data = sampleDataset({ files: 0 });
    expect(texts(data, "jakosc-danych.html", "main").join()).toContain(
      "W folderze tej jednostki nie ma żadnego pliku.",
    );
  });

  test("explains masked names, and only then", () => {
    const data = sampleDataset();
    const hint = "Nazwiska w nazwach plików zamaskowano";
    expect(texts(data, "jakosc-danych.html", "main").join()).not.toContain(hint);
    for (const file of data.tables.out__input_file) file.file = "karty/*** *** 2013-01.xlsx";
    expect(texts(data, "jakosc-danych.html", "main").join()).toContain(hint);
  });

  test("names the unit of a finding that no file can be blamed for", () => {
    const data = sampleDataset({ findings: 1 });
    for (const finding of data.tables.out__data_finding)
      Object.assign(finding, { file: null, sheet_no: null, cell: null });
    expect(texts(data, "jakosc-danych.html", ".findings tbody tr")[0]).toContain("MGOPS w A.");
  });
});

test("the lead on times counts what agrees and what has too few data", () => {
  expect(texts(sampleDataset(), "czasy-czynnosci.html", ".lead")[0]).toBe(
    "Ze standardem zgadzają się 3 z 5 ocenionych czynności. Za mało danych: 1 czynność. " +
      "Piszemy „dłużej” albo „krócej” tylko wtedy, gdy cały przedział leży po jednej stronie standardu.",
  );
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
    "Dłużej niż w standardzie w I kwartale 2013 r.: wywiady część I – 3,77 h wobec 3,00 h (95 % PU: 3,51–4,02; n = 6 pracowników).",
  );
  expect(buildInternal(data).get("units/a/czasy-czynnosci.html")).not.toContain("3,77");
});
