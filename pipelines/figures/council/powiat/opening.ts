/** The first screen for the council of a powiat: the sentence of result with four numbers. */
import type { HeadlineId } from "../../../contract/headlines.ts";
import { isHidden } from "../../../contract/public-dataset.ts";
import { nbsp, number } from "../../../lib/polish.ts";
import type { CouncilTopic } from "../content.ts";
import { likelySaving, mostFigures, saving, type FigureWithOrigin } from "../opening.ts";
import { formText } from "../origin-words.ts";
import { lastSum, type PowiatArea } from "./area.ts";
import { programmesMet } from "./cooperation.ts";
import { helpedSentence } from "./people.ts";
import { jointNorms } from "./resources.ts";
import { coverageText, inGminas } from "./words.ts";

export function openingTopic(area: PowiatArea): CouncilTopic {
  const figures = [
    ...sum(area, "help_any.persons_in_families", "powiat_helped", "Osoby, które dostały pomoc"),
    ...sum(area, "social_work.families", "powiat_social_work_families", "Rodziny objęte pracą socjalną"),
    ...norm(area),
    ...saving(area),
    ...sum(
      area,
      "reason_helplessness.families",
      "powiat_helpless_families",
      "Rodziny bezradne w opiece i wychowaniu",
    ),
  ].slice(0, mostFigures);
  const met = programmesMet(area);
  return {
    part: "opening",
    title:
      (met === null ? null : `Wynik współpracy: ${met.replace(/^C/u, "c")}`) ??
      likelySaving(area) ??
      helpedSentence(area) ??
      "Nie wiadomo, ilu mieszkańców powiatu dostało pomoc",
    points: [
      "To liczby dla rady powiatu, dodane z jego gmin. Nie ma tu danych o konkretnych osobach ani rodzinach.",
      coverageText(area),
    ],
    keyFigures: figures.map(({ figure }) => figure),
    origins: figures.map(({ origin }) => origin),
  };
}

function sum(area: PowiatArea, concept: string, headline: HeadlineId, label: string): FigureWithOrigin[] {
  const point = lastSum(area, concept);
  if (!point) return [];
  return [
    {
      figure: {
        label,
        headline,
        value: number(point.value, 0),
        note: `${inGminas(point.gminas, area.facts)}, ${String(point.year)}${nbsp}r.`,
      },
      origin: { what: label, source: `suma gmin: ${formText(point)}`, table: "out__powiat_profile" },
    },
  ];
}

function norm(area: PowiatArea): FigureWithOrigin[] {
  const judged = jointNorms(area).filter(({ row }) => !isHidden(row, "is_met") && row.is_met !== null);
  if (judged.length === 0) return [];
  const met = judged.filter(({ row }) => row.is_met).length;
  const label = "Ośrodki, które spełniają normę ustawy";
  return [
    {
      figure: {
        label,
        headline: "powiat_norms_met",
        value: `${String(met)} z${nbsp}${String(judged.length)}`,
        note: "etaty pracowników socjalnych",
      },
      origin: { what: label, source: "dane ośrodków o etatach", table: "out__staffing" },
    },
  ];
}
