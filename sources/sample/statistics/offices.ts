/** How each unit keeps and names its reports. */
import { sourceFormOf } from "./dictionary.ts";
import type { Thousands } from "./forms.ts";
import type { Period } from "./households.ts";

interface Common {
  thousands: Thousands;
  /** A sheet for each dział. */
  isSplit: boolean;
  charset: "utf-8" | "windows-1250";
  assessmentName: (year: number) => string;
}

export type Office = Common &
  (
    | { kind: "forms"; nameOf: (period: Period) => string }
    | { kind: "long"; files: readonly { name: string; from: number; to: number }[] }
  );

export function officeOf(unitId: string): Office {
  const found = offices[unitId];
  if (!found) throw new Error(`nobody knows how ${unitId} keeps its reports`);
  return found;
}

const plain: Common = {
  thousands: "number",
  isSplit: false,
  charset: "utf-8",
  assessmentName: (year) => `OZPS ${String(year)} – ocena zasobów.xlsx`,
};

const offices: Readonly<Record<string, Office>> = {
  "gops-przykladowo": {
    ...plain,
    kind: "forms",
    charset: "windows-1250",
    nameOf: ({ year, half }) =>
      `sprawozdania/sprawozdanie ${half ? "półroczne" : "roczne"} ${String(year)}.htm`,
    assessmentName: (year) => `sprawozdania/ocena zasobów ${String(year)}.htm`,
  },
  "gops-nibywies": { ...plain, kind: "forms", nameOf: (period) => `${formName(period)}.xlsx` },
  "mgops-wzorcowo": {
    ...plain,
    kind: "forms",
    thousands: "\u00a0",
    isSplit: true,
    nameOf: (period) => `Sprawozdania/${formName(period)}.xlsx`,
    assessmentName: (year) => `Sprawozdania/OZPS ${String(year)}.xlsx`,
  },
  "mgops-zmyslin": {
    ...plain,
    kind: "forms",
    thousands: " ",
    isSplit: true,
    // The ministry's page was saved as it was until someone showed them the export.
    nameOf: (period) => `MPiPS-03/${formName(period)}.${period.year <= 2020 ? "htm" : "xlsx"}`,
    assessmentName: (year) => `OZPS/Ocena zasobów pomocy społecznej za ${String(year)} rok.xlsx`,
  },
  "mgops-fikcyjnowo": {
    ...plain,
    kind: "forms",
    thousands: " ",
    nameOf: ({ year, half }) =>
      `sprawozdanie ${sourceFormOf(year)} ${String(year)}${half ? " półrocze" : ""}.xlsx`,
  },
  "mops-probna-gora": {
    ...plain,
    kind: "long",
    files: [
      { name: "sprawozdania MPiPS-03 2019–2020.csv", from: 2019, to: 2020 },
      { name: "sprawozdania MPiPS-03 2021–2025.csv", from: 2021, to: 2025 },
    ],
  },
};

/** "MRPiPS-03 za 2019", "MRiPS-03 za I półrocze 2025" */
function formName({ year, half }: Period): string {
  return `${sourceFormOf(year)} za ${half ? "I półrocze " : ""}${String(year)}`;
}
