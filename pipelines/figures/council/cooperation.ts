/** What the cooperation did and what its programmes brought: indicators of the place at its last measurement. */
import { hiddenMark, isHidden } from "../../contract/public-dataset.ts";
import { capitalised, counted, dateText, nbsp, number, type Forms } from "../../lib/polish.ts";
import { amountText, intervalText } from "../evaluation-amounts.ts";
import { waveText } from "../evaluation-words.ts";
import type { TableModel } from "../figure.ts";
import type { CouncilOrigin, CouncilPart, CouncilTopic } from "./content.ts";
import type { Place } from "./place.ts";

/** Whose indicators: a gmina's place, or the powiat's own unit. */
export type Measured = Pick<Place, "indicators" | "indicatorNames">;

type Indicator = Place["indicators"][number];

/** From the first measurement to the last. */
export const waveOrder = ["ex_ante", "month_6", "month_12", "month_18", "ex_post"];

/** Engagement, competences, community, authorities, promotion: the areas that the models of cooperation name. */
export const cooperation: readonly (readonly [id: string, name: string])[] = [
  ["institutions_per_team", "Instytucje w zespole"],
  ["training_hours_per_worker", "Godziny szkoleń na pracownika"],
  ["services_listed", "Usługi na lokalnej liście"],
  ["services_secured", "Nowe zabezpieczone usługi"],
  ["meetings_with_authorities", "Spotkania z udziałem władz"],
  ["documents_changed", "Zmienione dokumenty gminy i powiatu"],
  ["campaigns", "Działania promocyjne"],
];

export const programmes: readonly (readonly [id: string, name: string])[] = [
  ["programmes_met_of_all", "Programy rodzin, które osiągnęły cele"],
  ["goals_attained", "Osiągnięte cele wśród zmierzonych"],
  ["goal_attainment", "Przebyta część drogi do celu"],
  ["programme_tasks_done", "Wykonane zadania, których termin minął"],
  ["meetings_with_family", "Spotkania z udziałem rodziny"],
  ["model_cost_per_family", "Koszt na rodzinę"],
  ["model_cost_per_attained_goal", "Koszt na osiągnięty cel"],
];

export const programmeForms: Forms = {
  one: "programu",
  few: "programów",
  many: "programów",
  other: "programu",
};

/** @param where "w gminie", "w powiecie" */
export function cooperationTopics(place: Measured, where = "w gminie"): CouncilTopic[] {
  const wave = lastWave(place);
  if (wave === null) return [];
  const secured = valueOf(place, wave, "services_secured");
  const met = programmesMet(place);
  return [
    ...topicOf(place, wave, "cooperation", cooperation, {
      caption: "Działania współpracy",
      title:
        secured === null || secured <= 0
          ? `Instytucje ${where} pracują razem`
          : `W czasie współpracy uruchomiono nowe usługi: ${number(secured, 0)}`,
      points: ["Zespół współpracy łączy instytucje, które pomagają tej samej rodzinie."],
    }),
    ...topicOf(place, wave, "programmes", programmes, {
      caption: "Wyniki programów",
      title: met ?? attainedText(valueOf(place, wave, "goals_attained")),
      points: [
        "Program to umowa z rodziną: co ma się zmienić i kto w tym pomoże.",
        "Litera n mówi, z ilu obserwacji jest wynik. Przedział mówi, na ile wynik jest pewny.",
        "To wynik tego miejsca. Sam nie dowodzi, że zmianę dała współpraca.",
      ],
    }),
  ];
}

export function attainedText(share: number | null): string {
  return share === null
    ? "Wyniki programów: co zmierzono"
    : `Osiągnięto ${amountText(share, "udział")} zmierzonych celów rodzin`;
}

/** "Cele osiągnięto w 9 z 12 programów rodzin"; null where that is not known or not public. */
export function programmesMet(place: Measured): string | null {
  const wave = lastWave(place);
  const row = wave === null ? undefined : rowOf(place, wave, "programmes_met_of_all");
  const [met, all] = [row?.numerator ?? null, row?.denominator ?? null];
  if (met === null || all === null || all === 0) return null;
  return `Cele osiągnięto w${nbsp}${number(met, 0)} z${nbsp}${counted(all, programmeForms, 0)} rodzin`;
}

function lastWave({ indicators }: Pick<Measured, "indicators">): string | null {
  const waves = new Set(indicators.filter(({ status }) => status !== "not_measured").map(({ wave }) => wave));
  return waveOrder.filter((wave) => waves.has(wave)).at(-1) ?? null;
}

function rowOf(
  { indicators }: Pick<Measured, "indicators">,
  wave: string,
  id: string,
): Indicator | undefined {
  return indicators.find(
    (row) =>
      row.indicator_id === id &&
      row.wave === wave &&
      row.indicator_part === null &&
      row.status !== "not_measured",
  );
}

function valueOf(place: Measured, wave: string, id: string): number | null {
  return rowOf(place, wave, id)?.value ?? null;
}

function topicOf(
  place: Measured,
  wave: string,
  part: CouncilPart,
  shown: typeof cooperation,
  { caption, title, points }: { caption: string; title: string; points: string[] },
): CouncilTopic[] {
  const rows = shown.flatMap(([id, name]) => {
    const row = rowOf(place, wave, id);
    const indicator = place.indicatorNames.find(({ indicator_id }) => indicator_id === id);
    return row && indicator ? [{ name, row, unit: indicator.indicator_unit }] : [];
  });
  const [first] = rows;
  if (!first) return [];
  const origin: CouncilOrigin = {
    what: caption,
    source: `tabele ewaluacji pilotażu, stan na ${dateText(first.row.period_end_date)}`,
    table: "out__indicator",
  };
  return [
    {
      part,
      title,
      points: [...points, `Pomiar: ${waveText(wave)}.`],
      table: tableOf(`${caption}, ${waveText(wave)}`, rows),
      origins: [origin],
    },
  ];
}

function tableOf(
  caption: string,
  rows: readonly { name: string; row: Indicator; unit: string }[],
): TableModel {
  return {
    caption: capitalised(caption),
    columns: [
      { label: "Co zmierzono", kind: "text" },
      { label: "Wynik", kind: "number" },
      { label: "Przedział 95 %", kind: "number" },
      { label: "n", kind: "number" },
    ],
    rows: rows.map(({ name, row, unit }) => ({
      cells: [
        name,
        isHidden(row, "value") ? hiddenMark : row.value === null ? "–" : amountText(row.value, unit),
        isHidden(row, "ci_low")
          ? hiddenMark
          : row.ci_low === null || row.ci_high === null
            ? "–"
            : intervalText(row.ci_low, row.ci_high, unit),
        isHidden(row, "n") ? hiddenMark : row.n === null ? "–" : number(row.n, 0),
      ],
    })),
    notes: ["Kreska: bez przedziału, bo obserwacji jest za mało albo to zwykłe zliczenie."],
  };
}
