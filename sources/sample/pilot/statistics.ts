/** MPiPS-03 reports and OZPS assessments of the places: three years before the pilot and its first. */
import type { SampleFile } from "../sample-file.ts";
import { chance } from "../statistics/chance.ts";
import type { Community } from "../statistics/communities.ts";
import type { Office } from "../statistics/offices.ts";
import { mpips03Files, ozpsFiles } from "../statistics/statistics.ts";
import { reportOf } from "../statistics/tables.ts";
import { drawing } from "./draw.ts";
import { missingReports } from "./mess.ts";
import { places, type Place } from "./places.ts";
import { unitOf } from "./staff.ts";
import { ageing, yearlyTruths } from "./truth.ts";

const years = [2022, 2023, 2024, 2025];
const firstYearOfPilot = 2025;
/** Each assessment also has the two years before its own. */
const assessmentYears = [2024, 2025];

export function statisticsFiles(seed: number): SampleFile[] {
  return places.flatMap((place) => {
    const community = communityOf(seed, place);
    const office = officeOf[place.type];
    const reports = years
      .filter((year) => !missingReports.some((one) => one.place === place.id && one.year === year))
      .map((year) => reportOf(community, { year, half: false }));
    return [
      ...mpips03Files(community, office, reports).files,
      ...ozpsFiles(community, office, assessmentYears).files,
    ];
  });
}

/** Persons in a household that is helped, on average. */
const PERSONS = 1.914;

/** Households drawn so that the rates of the reports follow their truth. */
function communityOf(seed: number, place: Place): Community {
  const unit = unitOf(place);
  const random = drawing(seed, place, "statistics");
  const residents = unit.residents ?? 0;
  const { social_work_only_share: only, helped_share } = yearlyTruths;
  const share = within(helped_share.level, random.next());
  const growth = (helped_share.trend / share) * (0.6 + 0.8 * random.next());
  const helped = (residents * share) / PERSONS;
  const socialWork = 0.45 + 0.2 * random.next();
  const level = within(only.level, random.next());
  const gain = place.isPilot ? only.effect * (1 + 0.2 * random.normal()) : 0;
  return {
    ...{ unit, residents, helped, growth, socialWork },
    rural: { GOPS: 1, MGOPS: 0.5, MOPS: 0 }[place.type],
    // A share of those with social work, who besides it are so many of the households that are helped.
    socialWorkOnly: (year) => {
      const wanted = level + only.trend * (year - firstYearOfPilot) + (year < firstYearOfPilot ? 0 : gain);
      const besides = helped * (1 - growth * (firstYearOfPilot - year)) * socialWork;
      return (wanted / (1 - wanted)) * besides;
    },
    ageing: within(ageing, random.next()),
    types: chance(place.id, "types") < 0.5 ? [2025] : [],
    benefits: [],
  };
}

function within([low, high]: readonly [number, number], share: number): number {
  return low + (high - low) * share;
}

const forms = {
  kind: "forms",
  thousands: " ",
  isSplit: false,
  charset: "utf-8",
  assessmentName: (year: number) => `sprawozdania/OZPS ${String(year)}.xlsx`,
} as const;

const officeOf: Readonly<Record<Place["type"], Office>> = {
  GOPS: {
    ...forms,
    kind: "long",
    files: [{ name: "sprawozdania/MPiPS-03 2022–2025.csv", from: 2022, to: 2025 }],
  },
  MGOPS: {
    ...forms,
    charset: "windows-1250",
    nameOf: ({ year }) => `sprawozdania/sprawozdanie roczne ${String(year)}.htm`,
    assessmentName: (year) => `sprawozdania/ocena zasobów ${String(year)}.htm`,
  },
  MOPS: { ...forms, nameOf: ({ year }) => `sprawozdania/MRiPS-03 ${String(year)}.xlsx` },
};
