/**
 * The workbook recalculated by LibreOffice after a change equals the pipeline's answer for the changed input. The two
 * share no arithmetic: formulas here, SQL there. Skipped where LibreOffice is not installed.
 */
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import { shortPseudonyms } from "../../pipelines/figures/labels.ts";
import { workloadSheet } from "../../reports/workload-sheet/workload-sheet.ts";
import { datasetOf } from "../support/dataset.ts";
import { analysisOf, countsHeader, projectOf } from "../support/project.ts";
import { publishedSampleData } from "../support/published-sample.ts";
import { edited, hasOffice, readSheet, recalculated, sheetNames } from "../support/spreadsheet.ts";
import { loadIn, loadOf, rowsOf, WorkloadSheetReader, type SheetFigures } from "../support/workload-book.ts";

if (!hasOffice) console.warn("LibreOffice (soffice) is not installed: live workbooks are not tried");

/** What a director may change, before and after. */
interface Inputs {
  interviewsOfAda: number;
  fteOfCelina: string;
  decisionsOfBranch: number;
  interview4_h: number;
  nominal_h: number;
  share: number;
}

const usual: Inputs = {
  interviewsOfAda: 40,
  fteOfCelina: "0,5",
  decisionsOfBranch: 31,
  interview4_h: 1.5,
  nominal_h: 167,
  share: 0.85,
};

const role = "pracownik socjalny ds. świadczeń";
const activities = [
  "wywiady część I",
  "wywiady część IV",
  "wywiady część II i III",
  "decyzje odmawiające",
  "wizyta kontrolna",
];

/** Two teams that share a worker, a branch known only as a whole, a worker without a team, and a fifth activity. */
function countsOf({ interviewsOfAda, fteOfCelina, decisionsOfBranch }: Inputs): string {
  const rows: [string, string, string, number[]][] = [
    ["Zespół 1", "Próbna Ada", "1", [interviewsOfAda, 30, 20, 10, 3]],
    ["Zespół 1", "Testowy Bruno", "0,75", [17, 21, 8, 5, 1]],
    ["Zespół 2", "Testowy Bruno", "0,75", [9, 4, 2, 1, 0]],
    ["Zespół 2", "Wzorcowa Celina", fteOfCelina, [12, 11, 10, 9, 7]],
    ["Filia Północ", "", "2,25", [61, 47, 52, decisionsOfBranch, 4]],
    ["", "Zmyślony Dawid", "1", [25, 26, 27, 28, 2]],
  ];
  return rows
    .flatMap(([team, worker, fte, counts]) =>
      counts.map((count, i) =>
        ["2012-03-01", "2012-03-31", team, worker, role, fte, activities[i], String(count)].join(";"),
      ),
    )
    .join("\n");
}

async function answerOf(inputs: Inputs): Promise<Dataset> {
  const settings = `calendar:
  available_share: ${String(inputs.share)}
  nominal_hours: { "2012-03": ${String(inputs.nominal_h)} }
activities:
  - { role: benefits_worker, activity: interview_4, standard_h: ${String(inputs.interview4_h)} }
  - { role: benefits_worker, activity: visit_check, label: wizyta kontrolna, standard_h: 2, tasks: [other_proceedings] }
`;
  const folder = projectOf({ "ops/czynności.csv": countsHeader + countsOf(inputs) }, settings);
  return datasetOf(await analysisOf(folder));
}

async function bookOf(data: Dataset): Promise<Uint8Array> {
  const unit = data.units[0];
  const book = unit ? await workloadSheet(data, unit)?.() : null;
  if (!book) throw new Error("no workbook");
  return book;
}

const sheetName = "mar 2012 świadczenia";

/** The row of a scope, as the sheet calls it. */
function labelsOf(data: Dataset): { scope: string; scope_id: string; label: string }[] {
  const rows = data.tables.out__workload.filter((row) => row.time_basis === "standard");
  const pseudonyms = shortPseudonyms(rows.filter((row) => row.scope === "worker").map((row) => row.scope_id));
  const isWhole = (team: string) =>
    data.tables.out__workload_count.some((row) => row.team === team && row.worker_id === null);
  return rows.map(({ scope, scope_id }) => ({
    scope,
    scope_id,
    label:
      scope === "unit"
        ? "Ogółem"
        : scope === "worker"
          ? (pseudonyms.get(scope_id) ?? "")
          : isWhole(scope_id)
            ? scope_id
            : `Razem: ${scope_id}`,
  }));
}

function expectFigures(found: SheetFigures, data: Dataset, scope: string, id: string): void {
  const isRow = (row: { scope: string; scope_id: string; time_basis: string }) =>
    row.scope === scope && row.scope_id === id && row.time_basis === "standard";
  const workload = data.tables.out__workload.find(isRow);
  const gap = data.tables.out__fte_gap.find(isRow);
  const expected = [
    workload?.fte,
    workload?.hours_per_fte_h,
    workload?.workload_nominal,
    workload?.workload_available,
    gap?.required_fte,
    gap?.gap_fte,
  ];
  const sheet = [found.fte, found.total, found.nominal, found.available, found.required, found.missing];
  expected.forEach((value, i) => {
    expect(sheet[i], `${scope} ${id}, figure ${String(i)}`).toBeCloseTo(value ?? NaN, 9);
  });
  const parts = data.tables.out__workload_activity.filter(isRow);
  const hours = parts.reduce((sum, part) => sum + (part.hours_per_fte_h ?? NaN), 0);
  expect(found.hours.reduce<number>((sum, one) => sum + Number(one), 0)).toBeCloseTo(hours, 9);
  for (const part of parts) {
    const isThere = found.hours.some((one) => Math.abs(Number(one) - (part.hours_per_fte_h ?? NaN)) < 1e-9);
    expect([part.activity, isThere]).toEqual([part.activity, true]);
  }
}

describe.skipIf(!hasOffice)("the workbook, recalculated by LibreOffice", () => {
  const changes: [string, Partial<Inputs>][] = [
    ["a worker's count", { interviewsOfAda: 55 }],
    ["the count of a team known as a whole", { decisionsOfBranch: 90 }],
    ["a standard time", { interview4_h: 2.25 }],
    ["a worker's posts", { fteOfCelina: "0,25" }],
    ["the nominal hours", { nominal_h: 160 }],
    ["the available share", { share: 0.8 }],
    [
      "all at once",
      {
        interviewsOfAda: 7,
        decisionsOfBranch: 0,
        interview4_h: 1.1,
        fteOfCelina: "1",
        nominal_h: 176,
        share: 0.9,
      },
    ],
  ];

  it("equals the pipeline's answer for the changed input, for workers, teams and the unit", async () => {
    const data = await answerOf(usual);
    const book = await bookOf(data);
    const before = new WorkloadSheetReader(readSheet(book, sheetName));
    const labels = labelsOf(data);
    const labelOf = (worker: number) => labels.filter(({ scope }) => scope === "worker")[worker]?.label ?? "";
    // Pseudonyms hide who is who: Ada is the one with 40 interviews, Celina the one with half a post.
    const rowWhere = (column: (figures: SheetFigures, row: number) => boolean): number => {
      const rows = [0, 1, 2, 3].map((i) => before.rowOf("A", labelOf(i)));
      const found = rows.find((row) => column(before.figures(row), row));
      if (found === undefined) throw new Error("no such worker");
      return found;
    };
    const values = readSheet(book, sheetName).values;
    const ada = rowWhere((_, row) => values.get(before.countCell(row, 0)) === 40);
    const celina = rowWhere(({ fte }) => fte === 0.5);
    // Who works in two teams has a row in each; the load of the person is their sum.
    const bruno = labels.find(({ label }) => rowsOf(values, label).length === 2)?.label;
    const cells: Record<keyof Inputs, string> = {
      interviewsOfAda: before.countCell(ada, 0),
      fteOfCelina: `B${String(celina)}`,
      decisionsOfBranch: before.countCell(before.rowOf("A", "Filia Północ"), 3),
      interview4_h: before.timeCell(before.sharedRow("Czas standardowy jednej czynności"), 1),
      nominal_h: `B${String(before.sharedRow("Wymiar czasu pracy"))}`,
      share: `B${String(before.sharedRow("Część wymiaru"))}`,
    };
    const books = changes.map(([, change]) => {
      const typed = Object.entries(change).map(([name, value]) => [
        cells[name as keyof Inputs],
        Number(String(value).replace(",", ".")),
      ]);
      return edited(book, { [sheetName]: Object.fromEntries(typed) as Record<string, number> });
    });
    const after = recalculated([edited(book), ...books]);
    for (const [i, saved] of after.entries()) {
      const [name, change] = changes[i - 1] ?? ["nothing", {}];
      const answer = await answerOf({ ...usual, ...change });
      const sheet = readSheet(saved, sheetName);
      expect([name, sheet.errors]).toEqual([name, []]);
      const found = new WorkloadSheetReader(sheet);
      for (const { scope, scope_id, label } of labels) {
        const rows = rowsOf(values, label);
        const [row] = rows;
        expect([label, rows.length]).toEqual([label, label === bruno ? 2 : 1]);
        if (row !== undefined && label !== bruno) expectFigures(found.figures(row), answer, scope, scope_id);
        else expect(loadOf(found, rows)).toBeCloseTo(loadIn(answer, scope_id), 9);
      }
    }
    expect(labels.length).toBe(4 + 3 + 1);
  });

  it("recomputes the half at measured times too: half the posts, twice the hours per post", async () => {
    const data = await publishedSampleData();
    const unit = data.units.find(({ unit_id }) => unit_id === "mops-probna-gora");
    const book = (unit && (await workloadSheet(data, unit)?.())) ?? new Uint8Array();
    const name = "II kw. 2026 świadczenia";
    const sheet = readSheet(book, name);
    const reader = new WorkloadSheetReader(sheet);
    const row = reader.rowOf("A", "Razem: Filia Stare Miasto") - 1;
    const label = String(sheet.values.get(`A${String(row)}`));
    const before = reader.figures(reader.rowOf("B", label));
    expect(before).toMatchObject({ fte: 1 });
    const times = readSheet(book, name).values;
    const measured = reader.timeCell(reader.sharedRow("Czas zmierzony"), 0);
    const doubled = 2 * Number(times.get(measured));
    const [half, slow] = recalculated([
      edited(book, { [name]: { [`B${String(row)}`]: 0.5 } }),
      edited(book, { [name]: { [measured]: doubled } }),
    ]);
    if (!half || !slow) throw new Error("LibreOffice saved nothing");
    const after = new WorkloadSheetReader(readSheet(half, name));
    const worker = after.figures(after.rowOf("B", label));
    expect(worker.total).toBeCloseTo(2 * Number(before.total), 9);
    expect(worker.required).toBeCloseTo(Number(before.required), 9);
    expect(worker.missing).toBeCloseTo(Number(before.missing) + 0.5, 9);
    const [was, is] = [reader, after].map((one) => one.figures(one.rowOf("B", "Ogółem")));
    expect(is?.total).toBeCloseTo((Number(was?.total) * Number(was?.fte)) / (Number(was?.fte) - 0.5), 9);
    const slower = new WorkloadSheetReader(readSheet(slow, name));
    expect(slower.figures(slower.rowOf("B", label)).hours[0]).toBeCloseTo(2 * Number(before.hours[0]), 9);
    const [untouched, atStandard] = [slower, reader].map((one) => one.figures(one.rowOf("A", label)));
    expect(untouched?.total).toBeCloseTo(Number(atStandard?.total), 9);
  });

  it("opens without a fault: every cell of every sheet of the sample is what the file says it is", async () => {
    const data = await publishedSampleData();
    const books = await Promise.all(
      data.units.map(async (unit) => (await workloadSheet(data, unit)?.()) ?? new Uint8Array()),
    );
    const after = recalculated(books.map((book) => edited(book)));
    for (const [i, saved] of after.entries()) {
      const book = books[i] ?? saved;
      expect(sheetNames(saved)).toEqual(sheetNames(book));
      for (const name of sheetNames(book)) {
        const [cached, calculated] = [readSheet(book, name), readSheet(saved, name)];
        expect(calculated.errors).toEqual([]);
        expect(calculated.formulas.size).toBe(cached.formulas.size);
        for (const address of cached.formulas.keys()) {
          const [expected, found] = [cached.values.get(address), calculated.values.get(address)];
          if (typeof expected === "number") expect(found, `${name} ${address}`).toBeCloseTo(expected, 9);
          else expect([name, address, found ?? ""]).toEqual([name, address, expected ?? ""]);
        }
      }
    }
  });

  it("answers from families to posts and from posts to families", async () => {
    const folder = projectOf({
      "ops/czynności.csv": countsHeader + countsOf(usual),
      "ops/środowiska.csv": `stan na;stanowisko;rodziny;etaty\n2012-03-31;pracownik socjalny;40;3\n2012-03-31;${role};40;1\n`,
    });
    const data = await datasetOf(await analysisOf(folder));
    const book = await bookOf(data);
    const sheet = readSheet(book, "Zatrudnienie");
    const rowOf = (start: string) => {
      const found = [...sheet.values].find(
        ([address, value]) =>
          address.startsWith("A") && String(value).replaceAll("\u00a0", " ").startsWith(start),
      );
      return found?.[0].slice(1) ?? "";
    };
    const [of20, of80, both] = [
      rowOf("Model: najwyżej 20"),
      rowOf("Model: najwyżej 80"),
      rowOf("Model łącznie"),
    ];
    const posts = rowOf("Pracownik socjalny");
    const families = [1400, 200, 30];
    const after = recalculated(
      families.map((count) =>
        edited(book, { Zatrudnienie: { [`B${of20}`]: count, [`B${of80}`]: count, [`B${posts}`]: 3 } }),
      ),
    );
    const answers = after.map((saved) => {
      const { values, errors } = readSheet(saved, "Zatrudnienie");
      expect(errors).toEqual([]);
      return [`D${of20}`, `E${of20}`, `D${of80}`, `E${of80}`, `D${both}`, `C${posts}`].map((cell) =>
        values.get(cell),
      );
    });
    // Required posts and persons at 20, at 80, posts together, families for 3 posts.
    expect(answers).toEqual([
      [70, 70, 17.5, 18, 87.5, 60],
      [10, 10, 2.5, 3, 12.5, 60],
      [1.5, 2, 0.375, 1, 1.875, 60],
    ]);
  });
});
