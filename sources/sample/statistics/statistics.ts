/** The MPiPS-03 reports and OZPS assessments of all units: their files, and what is true of them. */
import type { SampleFile } from "../sample-file.ts";
import { textTable } from "../unit-work.ts";
import { encoded } from "../text.ts";
import { assessmentOf } from "./assessment-values.ts";
import { assessmentBook, assessmentCell, assessmentPage } from "./assessments.ts";
import { communities, firstYear, lastYear, missingReport, type Community } from "./communities.ts";
import { dzialOf } from "./dictionary.ts";
import { longRows, pageOf, placeKey, workbookOf } from "./forms.ts";
import { officeOf, type Office } from "./offices.ts";
import { ruleOf, spoiled, spoiledAssessment } from "./planted.ts";
import { reportOf, type Report } from "./tables.ts";
import { statisticsTruth } from "./truth-statistics.ts";
import { typedBlanks } from "./blanks.ts";

export const assessmentYears = [2023, 2024, 2025] as const;

export interface StatisticsSample {
  /** Paths from the project folder. */
  files: SampleFile[];
  truth: object;
  /** With the rule that must find each, and where. */
  planted: object[];
}

export function statisticsSample(): StatisticsSample {
  const made = communities.map((community) => {
    const { id } = community.unit;
    const reports = periods.map((period) => reportOf(community, period));
    const handedIn = reports.filter(({ year }) => id !== missingReport.unitId || year !== missingReport.year);
    return { community, reports, ...mpips03Files(community, officeOf(id), handedIn) };
  });
  const assessed = communities.map((community) =>
    ozpsFiles(community, officeOf(community.unit.id), assessmentYears),
  );
  return {
    files: [...made, ...assessed].flatMap(({ files }) => files),
    truth: {
      ...statisticsTruth(made),
      missing_reports: [{ unit_id: missingReport.unitId, year: missingReport.year }],
    },
    planted: [...made, ...assessed].flatMap(({ planted }) => planted),
  };
}

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
const periods = [...years.map((year) => ({ year, half: false })), { year: lastYear, half: true }];

/** Reports as an office hands them in, in files under the unit's folder, and the mistakes in them. */
export function mpips03Files(
  { unit: { id, folder } }: Community,
  office: Office,
  reports: readonly Report[],
): { files: SampleFile[]; planted: object[] } {
  const typed = reports.map((report) => {
    const { report: wrong, placed } = spoiled(report);
    return { report: typedBlanks(wrong), placed };
  });
  if (office.kind === "long") {
    const files = office.files.map(({ name, from, to }) => {
      const own = typed.map(({ report }) => report).filter(({ year }) => from <= year && year <= to);
      return textTable(`${folder}/${name}`, longRows(own), "utf-8-bom");
    });
    return { files, planted: [] };
  }
  const written = typed.map(({ report, placed }) => {
    const path = `${folder}/${office.nameOf(report)}`;
    const { bytes, places } = bytesOf(report, path, office);
    const planted = placed.map(({ mistake, section, row, column, was, is }) => ({
      rule: ruleOf[mistake],
      mistake,
      file: path,
      ...places.get(placeKey(section, row, column)),
      unit_id: id,
      year: report.year,
      dzial: dzialOf(section, report.year),
      row: row.row,
      col: column,
      concept: row.concept,
      was,
      is,
    }));
    return { file: { path, bytes, placed: [] }, planted };
  });
  return {
    files: written.map(({ file }) => file),
    planted: written.flatMap(({ planted }) => planted),
  };
}

function bytesOf(
  report: Report,
  path: string,
  { thousands, isSplit, charset }: Office,
): ReturnType<typeof workbookOf> {
  if (path.endsWith(".xlsx")) return workbookOf(report, { thousands, isSplit });
  return { bytes: encoded(pageOf(report, thousands, charset), charset), places: new Map() };
}

/** An assessment of each year, and the mistakes in them. */
export function ozpsFiles(
  community: Community,
  { assessmentName }: Office,
  years: readonly number[],
): { files: SampleFile[]; planted: object[] } {
  const { id, folder } = community.unit;
  const made = years.map((year) => {
    const { assessment, placed } = spoiledAssessment({
      community,
      year,
      values: assessmentOf(community, year),
    });
    const path = `${folder}/${assessmentName(year)}`;
    const bytes = path.endsWith(".xlsx")
      ? assessmentBook(assessment)
      : encoded(assessmentPage(assessment), "windows-1250");
    const planted = placed.map(({ mistake, row, column, was, is }) => {
      return {
        rule: ruleOf[mistake],
        mistake,
        file: path,
        sheet: 1,
        cell: assessmentCell(row, column),
        unit_id: id,
        year,
        row,
        was,
        is,
      };
    });
    return { file: { path, bytes, placed: [] }, planted };
  });
  return { files: made.map(({ file }) => file), planted: made.flatMap(({ planted }) => planted) };
}
