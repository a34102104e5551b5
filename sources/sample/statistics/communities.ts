/** What the reports say of the six places: how many live there and are helped, and what each unit's reports look like. */
import { units } from "../centres.ts";
import type { Unit } from "../people.ts";

export interface Community {
  unit: Unit;
  /** At the end of 2025. */
  residents: number;
  /** Share of the households that live in the country: 0 in a town, 1 in a rural gmina. */
  rural: number;
  /** Households with a benefit in 2025, and their growth from year to year as a share. */
  helped: number;
  growth: number;
  /** Share of them with social work besides, and households with nothing but social work by year. */
  socialWork: number;
  socialWorkOnly: (year: number) => number;
  /** Growth of the share of older residents from year to year. */
  ageing: number;
  /** Whole-year reports that hold the types of families, and those that hold the benefits granted. */
  types: readonly number[];
  benefits: readonly number[];
}

export const firstYear = 2019;
export const lastYear = 2025;
/** The report of this unit and year was never handed over. */
export const missingReport = { unitId: "mgops-zmyslin", year: 2022 } as const;

const allYears = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** Ever fewer, by two in a hundred of those in the last year. */
const falling =
  (inLastYear: number) =>
  (year: number): number =>
    inLastYear * (1 + 0.02 * (lastYear - year));

const known: Readonly<Record<string, Omit<Community, "unit" | "ageing">>> = {
  "gops-przykladowo": {
    residents: 2900,
    rural: 1,
    helped: 61,
    growth: -0.02,
    socialWork: 0.3,
    socialWorkOnly: falling(9),
    types: [2025],
    benefits: [],
  },
  "gops-nibywies": {
    residents: 9500,
    rural: 1,
    helped: 136,
    growth: -0.04,
    socialWork: 0.7,
    socialWorkOnly: falling(74),
    types: [2024, 2025],
    benefits: [],
  },
  "mgops-wzorcowo": {
    residents: 6800,
    rural: 0.55,
    helped: 148,
    growth: -0.05,
    socialWork: 0.45,
    socialWorkOnly: falling(27),
    types: allYears,
    benefits: [2019, 2020, 2024, 2025],
  },
  "mgops-zmyslin": {
    residents: 14_200,
    rural: 0.4,
    helped: 300,
    growth: 0.01,
    socialWork: 0.25,
    socialWorkOnly: falling(18),
    types: [2025],
    benefits: [2025],
  },
  "mgops-fikcyjnowo": {
    residents: 6900,
    rural: 0.5,
    helped: 172,
    growth: 0.05,
    socialWork: 0.7,
    socialWorkOnly: falling(96),
    types: allYears,
    benefits: [],
  },
  "mops-probna-gora": {
    residents: 38_000,
    rural: 0,
    helped: 470,
    growth: -0.02,
    socialWork: 0.35,
    socialWorkOnly: falling(66),
    types: [2019, 2025],
    benefits: [],
  },
};

export function communityOf(unit: Unit): Community {
  const found = communities.find((one) => one.unit === unit);
  if (!found) throw new Error(`nothing is known of the place of ${unit.id}`);
  return found;
}

export const communities: readonly Community[] = units.map((unit) => {
  const own = known[unit.id];
  if (!own) throw new Error(`nothing is known of the place of ${unit.id}`);
  if (unit.residents !== undefined && unit.residents !== own.residents) {
    throw new Error(`miernik.yaml and the reports differ in the residents of ${unit.id}`);
  }
  return { unit, ageing: 0.012, ...own };
});
