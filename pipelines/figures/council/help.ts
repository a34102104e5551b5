/** Who lives in the gmina and how many of them are helped, over the years. */
import { hiddenMark } from "../../contract/public-dataset.ts";
import { counted, nbsp, nouns, number, percent, plural } from "../../lib/polish.ts";
import { pointIn, type ProfilePoint } from "../profile-series.ts";
import { trendFigure } from "../trend-figure.ts";
import { hasValue } from "../trend-points.ts";
import type { CouncilTopic } from "./content.ts";
import { changes, formText } from "./origin-words.ts";
import {
  againstYearBefore,
  gotHelp,
  helpTrends,
  oldDependency,
  oldText,
  residentTrends,
} from "./people-words.ts";
import type { Place } from "./place.ts";

/** Who lives in the gmina, from its own assessment of resources. */
export function inhabitantsTopic({ profile, rates, unit }: Place): CouncilTopic[] {
  const known = residentTrends.flatMap(([concept, label]) => {
    const points = profile.get(concept)?.points ?? [];
    return points.some(({ value }) => value !== null) ? [{ label, points }] : [];
  });
  const last = profile.get("residents")?.points.at(-1);
  const old = oldDependency(rates);
  if (!hasValue(last) || known.length < 2) return [];
  const title = `W${nbsp}gminie mieszkało w${nbsp}${String(last.year)}${nbsp}r. ${counted(last.value, nouns.resident)}`;
  return [
    {
      part: "profile",
      isSupporting: true,
      title,
      points: [
        ...changes(last),
        ...oldText(old),
        "Wiek produkcyjny kobiet to 18–59 lat, a mężczyzn 18–64 lata.",
      ],
      figure: trendFigure({
        id: `prezentacja-mieszkancy-${unit.unit_id}`,
        title: "Mieszkańcy i bezrobotni w kolejnych latach",
        subtitle: "Każda wielkość ma swoją skalę, od zera",
        summary: `${title}. Linia urywa się tam, gdzie brak danych albo zmienił się formularz.`,
        trends: known,
        caption: "Mieszkańcy i bezrobotni w kolejnych latach",
        sources: ["out__profile"],
      }),
      origins: [
        { what: "Mieszkańcy i bezrobotni", source: formText(last), table: "out__profile" },
        ...(hasValue(old)
          ? [
              {
                what: "Starsi na 100 osób",
                source: `liczby mieszkańców za ${String(old.year)}${nbsp}r.`,
                table: "out__profile_rate",
              } as const,
            ]
          : []),
      ],
    },
  ];
}

/** How many were helped, over the years. */
export function helpedTopic({ profile, finding, unit }: Place): CouncilTopic[] {
  const { persons, families, share, year } = finding;
  if (year === null || !persons) return [];
  const onlyWork = pointIn(profile, "social_work_only.families", year);
  const figure = trendFigure({
    id: `prezentacja-pomoc-${unit.unit_id}`,
    title: "Pomoc w kolejnych latach",
    subtitle: "Każda wielkość ma swoją skalę, od zera",
    // The share is no number of this chart.
    summary: `${helpedSentence({ ...finding, share: null })}. Linia urywa się tam, gdzie brak danych albo zmienił się formularz.`,
    trends: helpTrends.flatMap(([concept, label]) => {
      const points = profile.get(concept)?.points ?? [];
      return points.length > 0 ? [{ label, points }] : [];
    }),
    caption: "Osoby i rodziny w kolejnych latach",
    sources: ["out__profile"],
  });
  return [
    {
      part: "profile",
      title: changeSentence(finding, persons),
      points: [
        ...(hasValue(share) ? [`To ${percent(share.value, 1)} mieszkańców.`] : []),
        ...changes(persons),
        ...(hasValue(families)
          ? [`Te osoby tworzą ${counted(families.value, { ...nouns.family, one: "rodzinę" })}.`]
          : []),
        ...(hasValue(onlyWork)
          ? [
              `${counted(onlyWork.value, nouns.family)} ${plural(onlyWork.value, { one: "korzystała", few: "korzystały", many: "korzystało", other: "korzystało" })} tylko z${nbsp}pracy socjalnej, bez zasiłków.`,
            ]
          : []),
        "Każdą osobę i rodzinę liczono w roku raz.",
      ],
      figure,
      origins: [
        { what: "Osoby i rodziny", source: formText(persons), table: "out__profile" },
        ...(hasValue(share)
          ? [
              {
                what: "Część mieszkańców",
                source: `osoby podzielone przez liczbę mieszkańców (${number(share.denominator ?? 0, 0)})`,
                table: "out__profile_rate",
              } as const,
            ]
          : []),
      ],
    },
  ];
}

/** Not the sentence of the opening: each slide has a title of its own. */
function changeSentence(finding: Place["finding"], persons: ProfilePoint): string {
  const sentence = helpedSentence({ ...finding, share: null });
  return hasValue(finding.persons)
    ? againstYearBefore(sentence, persons)
    : `${sentence}; podajemy to, co wolno`;
}

/** "W 2025 r. pomoc dostało 130 osób, czyli 4,5 % mieszkańców", without its stop. */
export function helpedSentence({ persons, share, year }: Place["finding"]): string {
  if (year === null) return "Nie wiadomo, ilu mieszkańców dostało pomoc";
  if (!hasValue(persons))
    return `Liczba osób, które dostały pomoc w${nbsp}${String(year)}${nbsp}r., jest ukryta (${hiddenMark})`;
  const part = hasValue(share) ? `, czyli ${percent(share.value, 1)} mieszkańców` : "";
  return `${gotHelp(persons.value, year)}${part}`;
}
