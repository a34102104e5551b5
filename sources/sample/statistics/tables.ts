/** The parts of one report, counted from the households. */
import type { Benefit } from "./benefits.ts";
import { casesOf, casesWith, counted, householdsOf, personsNamed, type Cases } from "./cases.ts";
import { chance } from "./chance.ts";
import type { Community } from "./communities.ts";
import { dzialOf, rowsOf, type FormRow, type Section } from "./dictionary.ts";
import { granted } from "./granted.ts";
import type { Household, Period } from "./households.ts";
import { staffRows, unseenRows } from "./staff.ts";
import { typeGroups } from "./types.ts";

/** What stands in a cell: 0, an empty cell and a sign are three different things. */
export type Printed = number | "X" | "." | "-" | null;
export type Cells = readonly Printed[];

export interface TableRow extends FormRow {
  cells: Cells;
}

export interface Table {
  section: Section;
  dzial: string;
  rows: readonly TableRow[];
}

export interface Report extends Period {
  community: Community;
  tables: readonly Table[];
}

export function reportOf(community: Community, period: Period): Report {
  const { year, half } = period;
  const cases = casesOf(community, period);
  const isOld = year <= 2020;
  const hasBenefits = !half && community.benefits.includes(year);
  const hasTypes = !half && community.types.includes(year);
  const parts: readonly (readonly [Section, boolean, () => TableRow[]])[] = [
    ["staff", isOld, () => staff(community, year)],
    ["delegated", hasBenefits && isOld, () => granted(cases, "delegated", year)],
    ["own", hasBenefits, () => granted(cases, "own", year)],
    ["actual", true, () => actual(cases, year)],
    ["reasons", true, () => reasons(cases, year)],
    ["types", hasTypes, () => types(cases, year)],
  ];
  const tables = parts
    .filter(([, isWanted]) => isWanted)
    .map(([section, , rows]): Table => ({ section, dzial: dzialOf(section, year), rows: rows() }));
  return { ...period, community, tables };
}

function staff({ unit }: Community, year: number): TableRow[] {
  const known = rowsOf("staff", year);
  return staffRows(unit, year).map(({ row, cells }) => {
    const printed = known.find((one) => one.row === row);
    return { row, concept: printed?.concept ?? "", label: unseenRows[row] ?? printed?.label ?? "", cells };
  });
}

function actual({ granted: cases, socialWork, socialWorkOnly }: Cases, year: number): TableRow[] {
  const contracts = socialWork.filter(({ id }) => chance(id, "contract", year) < 0.06);
  const decided = (isWanted: (benefit: Benefit) => boolean): Cells => {
    const own = casesWith(cases, isWanted);
    return [personsNamed(own), ...counted(householdsOf(own))];
  };
  const undecided = (households: readonly Household[]): Cells => ["X", ...counted(households)];
  const cellsOf: Readonly<Record<string, Cells>> = {
    help_any: decided(() => true),
    help_cash: decided(({ isCash }) => isCash),
    help_noncash: decided(({ isCash }) => !isCash),
    help_delegated_tasks: decided(({ isDelegated }) => isDelegated),
    help_own_tasks: decided(({ isDelegated }) => !isDelegated),
    social_work: undecided(socialWork),
    social_work_only: undecided(socialWorkOnly),
    // The row came with a later edition.
    social_contract: year <= 2020 ? ["X", "X", "X", "X"] : undecided(contracts),
  };
  return rowsOf("actual", year).map((row) => ({ ...row, cells: cellsOf[row.concept] ?? [] }));
}

function reasons({ granted: cases }: Cases, year: number): TableRow[] {
  return rowsOf("reasons", year).map((row) => {
    const own = cases.filter((one) => one.reasons.has(row.concept));
    return { ...row, cells: counted(householdsOf(own)) };
  });
}

/** Of all households that were helped, also by social work alone. */
function types({ granted: cases, socialWorkOnly }: Cases, year: number): TableRow[] {
  const known = [...householdsOf(cases), ...socialWorkOnly];
  return rowsOf("types", year).map((row) => {
    const group = typeGroups[row.concept];
    if (!group) throw new Error(`no families known for ${row.concept}`);
    return { ...row, cells: counted(known.filter(group)) };
  });
}
