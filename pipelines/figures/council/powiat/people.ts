/** Who lives in the gminas of the powiat and how many of them are helped: the gminas one by one, then their sums. */
import { hiddenMark } from "../../../contract/public-dataset.ts";
import { capitalised, counted, nbsp, nouns, number, percent } from "../../../lib/polish.ts";
import { pointIn } from "../../profile-series.ts";
import { countCell, noData } from "../../profile-words.ts";
import { trendFigure } from "../../trend-figure.ts";
import { hasValue } from "../../trend-points.ts";
import type { CouncilTopic } from "../content.ts";
import { changes, formText } from "../origin-words.ts";
import {
  againstYearBefore,
  gotHelp,
  helpTrends,
  oldDependency,
  oldText,
  residentTrends,
} from "../people-words.ts";
import { comparable, lastSum, type Centre, type PowiatArea, type SumPoint } from "./area.ts";
import { coverageText, fromGminas, inGminas } from "./words.ts";

const helped = "help_any.persons_in_families";
/** A table of a slide holds no more. */
const mostCentres = 10;

export function peopleTopics(area: PowiatArea): CouncilTopic[] {
  return [...centresTopic(area), ...residentsTopic(area), ...helpedTopic(area)];
}

/** "W 2025 r. pomoc dostało 637 osób w 3 z 5 gmin powiatu, czyli 3,3 % ich mieszkańców", without its stop. */
export function helpedSentence(area: PowiatArea): string | null {
  const persons = lastSum(area, helped);
  if (!persons) return null;
  const share = shareOf(area, persons);
  const part = hasValue(share) ? `, czyli ${percent(share.value, 1)} ich mieszkańców` : "";
  return `${countSentence(area, persons)}${part}`;
}

function countSentence({ facts }: PowiatArea, { year, value, gminas }: SumPoint): string {
  return `${gotHelp(value, year)} ${inGminas(gminas, facts)}`;
}

/** Of the same gminas and year, or none at all. */
function shareOf({ rates }: PowiatArea, { year, codes }: SumPoint) {
  return rates.find(
    (row) => row.rate_id === "helped_share" && row.year === year && row.gmina_codes === codes,
  );
}

function centresTopic(area: PowiatArea): CouncilTopic[] {
  const { centres, facts } = area;
  const year = lastSum(area, helped)?.year ?? lastSum(area, "residents")?.year;
  if (year === undefined) return [];
  const shown = centres.slice(0, mostCentres);
  const forms = new Set(
    shown.flatMap(({ profile }) => {
      const point = pointIn(profile, helped, year) ?? pointIn(profile, "residents", year);
      return point ? [formText(point)] : [];
    }),
  );
  return [
    {
      part: "gminas",
      title: `Liczby są ${fromGminas(facts)}`,
      points: [
        coverageText(area),
        "Suma obejmuje tylko gminy, które podały liczbę. Mówimy, ile ich jest.",
        "Niczego nie dopisujemy za gminę, której brak.",
      ],
      table: {
        caption: `Gminy powiatu w${nbsp}${String(year)}${nbsp}r.`,
        columns: [
          { label: "Ośrodek", kind: "text" },
          { label: "Mieszkańcy", kind: "number" },
          { label: "Osoby z pomocą", kind: "number" },
          { label: "Część mieszkańców", kind: "number" },
        ],
        rows: shown.map((centre) => ({ cells: cellsOf(centre, year) })),
        notes:
          centres.length > shown.length
            ? [
                `Pokazano ${String(shown.length)} z${nbsp}${String(centres.length)}; reszta jest w${nbsp}tabelach.`,
              ]
            : [],
      },
      origins: [
        ...[...forms].map(
          (source) => ({ what: "Mieszkańcy i osoby w gminach", source, table: "out__profile" }) as const,
        ),
        {
          what: "Część mieszkańców",
          source: "osoby podzielone przez liczbę mieszkańców gminy",
          table: "out__profile_rate",
        },
        { what: "Gminy powiatu", source: "ustawienia projektu", table: "ref_powiat" },
      ],
    },
  ];
}

function cellsOf({ unit, profile, rates }: Centre, year: number): string[] {
  const share = rates.find((row) => row.rate_id === "helped_share" && row.year === year);
  const isHidden = share?.hidden_fields?.split(" ").includes("value") ?? false;
  return [
    unit.unit_name,
    countCell(pointIn(profile, "residents", year)),
    countCell(pointIn(profile, helped, year)),
    hasValue(share) ? percent(share.value, 1) : isHidden ? hiddenMark : noData,
  ];
}

function residentsTopic(area: PowiatArea): CouncilTopic[] {
  const last = lastSum(area, "residents");
  const trends = trendsOf(area, residentTrends);
  if (!last || trends.length < 2) return [];
  const title = `${capitalised(inGminas(last.gminas, area.facts))} mieszkało w${nbsp}${String(last.year)}${nbsp}r. ${counted(last.value, nouns.resident)}`;
  const old = oldDependency(area.rates);
  return [
    {
      part: "area",
      isSupporting: true,
      title,
      points: [...changes(last), ...oldText(old), "Linia obejmuje przez wszystkie lata te same gminy."],
      figure: trendFigure({
        id: `prezentacja-mieszkancy-${area.id}`,
        title: "Mieszkańcy i bezrobotni w kolejnych latach",
        subtitle: "Suma tych samych gmin; każda wielkość ma swoją skalę, od zera",
        summary: `${title}. Linia urywa się tam, gdzie brak danych choć jednej gminy albo zmienił się formularz.`,
        trends,
        caption: "Mieszkańcy i bezrobotni w kolejnych latach",
        sources: ["out__powiat_profile"],
      }),
      origins: [
        {
          what: "Mieszkańcy i bezrobotni",
          source: `suma gmin: ${formText(last)}`,
          table: "out__powiat_profile",
        },
        ...(hasValue(old)
          ? [
              {
                what: "Starsi na 100 osób",
                source: `liczby mieszkańców gmin za ${String(old.year)}${nbsp}r.`,
                table: "out__powiat_rate",
              } as const,
            ]
          : []),
      ],
    },
  ];
}

function helpedTopic(area: PowiatArea): CouncilTopic[] {
  const persons = lastSum(area, helped);
  if (!persons) return [];
  const families = lastSum(area, "help_any.families");
  const share = shareOf(area, persons);
  return [
    {
      part: "area",
      title: againstYearBefore(countSentence(area, persons), persons),
      points: [
        ...(hasValue(share) ? [`To ${percent(share.value, 1)} mieszkańców tych gmin.`] : []),
        ...changes(persons),
        ...(families?.codes === persons.codes && families.year === persons.year
          ? [`Te osoby tworzą ${counted(families.value, { ...nouns.family, one: "rodzinę" })}.`]
          : []),
        "Każdą osobę i rodzinę liczono w gminie raz w roku.",
      ],
      figure: trendFigure({
        id: `prezentacja-pomoc-${area.id}`,
        title: "Pomoc w kolejnych latach",
        subtitle: "Suma tych samych gmin; każda wielkość ma swoją skalę, od zera",
        summary: `${countSentence(area, persons)}. Linia urywa się tam, gdzie brak danych choć jednej gminy albo zmienił się formularz.`,
        trends: trendsOf(area, helpTrends),
        caption: "Osoby i rodziny w kolejnych latach",
        sources: ["out__powiat_profile"],
      }),
      origins: [
        { what: "Osoby i rodziny", source: `suma gmin: ${formText(persons)}`, table: "out__powiat_profile" },
        ...(hasValue(share)
          ? [
              {
                what: "Część mieszkańców",
                source: `osoby podzielone przez liczbę mieszkańców tych gmin (${number(share.denominator, 0)})`,
                table: "out__powiat_rate",
              } as const,
            ]
          : []),
      ],
    },
  ];
}

function trendsOf(area: PowiatArea, shown: readonly (readonly [string, string])[]) {
  return shown.flatMap(([concept, label]) => {
    const points = comparable(area, concept);
    return points.length > 0 ? [{ label, points }] : [];
  });
}
