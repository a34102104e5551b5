/** What the cooperation did in the gminas of the powiat, and what its programmes brought: sums at the last measurement. */
import { capitalised, counted, dateText, nbsp, number } from "../../../lib/polish.ts";
import { amountText } from "../../evaluation-amounts.ts";
import { waveText } from "../../evaluation-words.ts";
import { hasValue } from "../../trend-points.ts";
import type { CouncilPart, CouncilTopic } from "../content.ts";
import {
  attainedText,
  cooperation,
  cooperationTopics as ofCentre,
  programmeForms,
  programmes,
  programmesMet as metOf,
  waveOrder,
} from "../cooperation.ts";
import type { PowiatArea } from "./area.ts";
import { inGminas, ofGminas } from "./words.ts";

type Sum = PowiatArea["indicators"][number];

/** Of a cooperation that the powiat's own unit leads, its measurements; those of gminas beside it support them. */
export function cooperationTopics(area: PowiatArea): CouncilTopic[] {
  const own = area.own.flatMap((centre) => ofCentre(centre, "w powiecie"));
  const summed = gminaTopics(area);
  return own.length === 0 ? summed : [...own, ...summed.map((topic) => ({ ...topic, isSupporting: true }))];
}

/** Of the powiat's own unit where it leads the cooperation, else of the gminas; null where that is not known or not public. */
export function programmesMet(area: PowiatArea): string | null {
  return area.own.map(metOf).find((met) => met !== null) ?? summedProgrammes(area);
}

function gminaTopics(area: PowiatArea): CouncilTopic[] {
  const secured = rowOf(area, "services_secured");
  return [
    ...topicOf(area, "cooperation", cooperation, {
      caption: "Działania współpracy",
      title:
        secured?.value && secured.value > 0
          ? `W czasie współpracy uruchomiono nowe usługi ${inGminas(secured.gmina_count, area.facts)}: ${number(secured.value, 0)}`
          : "Instytucje w gminach powiatu pracują razem",
      points: ["Zespół współpracy łączy instytucje, które pomagają tej samej rodzinie."],
    }),
    ...topicOf(area, "programmes", programmes, {
      caption: "Wyniki programów",
      title: summedProgrammes(area) ?? attainedText(rowOf(area, "goals_attained")?.value ?? null),
      points: [
        "Program to umowa z rodziną: co ma się zmienić i kto w tym pomoże.",
        "To wynik tych gmin. Sam nie dowodzi, że zmianę dała współpraca.",
      ],
    }),
  ];
}

/** "Cele osiągnięto w 19 z 30 programów rodzin, w 3 z 5 gmin powiatu"; null where that is not known or not public. */
function summedProgrammes(area: PowiatArea): string | null {
  const row = rowOf(area, "programmes_met_of_all");
  if (!row?.denominator) return null;
  return `Cele osiągnięto w${nbsp}${number(row.numerator, 0)} z${nbsp}${counted(row.denominator, programmeForms, 0)} rodzin, ${inGminas(row.gmina_count, area.facts)}`;
}

function lastWave({ indicators }: PowiatArea): string | null {
  const waves = new Set(indicators.map(({ wave }) => wave));
  return waveOrder.filter((wave) => waves.has(wave)).at(-1) ?? null;
}

function rowOf(area: PowiatArea, id: string): Sum | undefined {
  const wave = lastWave(area);
  return area.indicators.find((row) => row.indicator_id === id && row.wave === wave);
}

function topicOf(
  area: PowiatArea,
  part: CouncilPart,
  shown: typeof cooperation,
  { caption, title, points }: { caption: string; title: string; points: string[] },
): CouncilTopic[] {
  const rows = shown.flatMap(([id, name]) => {
    const row = rowOf(area, id);
    const unit = area.indicatorNames.find(({ indicator_id }) => indicator_id === id)?.indicator_unit;
    return hasValue(row) && unit !== undefined ? [{ name, row, value: row.value, unit }] : [];
  });
  const [first] = rows;
  if (!first) return [];
  const wave = waveText(first.row.wave);
  return [
    {
      part,
      title,
      points: [...points, "Udziały i średnie liczymy ze wszystkich gmin razem.", `Pomiar: ${wave}.`],
      table: {
        caption: capitalised(`${caption} w gminach powiatu, ${wave}`),
        columns: [
          { label: "Co zmierzono", kind: "text" },
          { label: "Wynik", kind: "number" },
          { label: "Gminy", kind: "number" },
        ],
        rows: rows.map(({ name, row, value, unit }) => ({
          cells: [name, amountText(value, unit), ofGminas(row.gmina_count, area.facts)],
        })),
        notes: [],
      },
      origins: [
        {
          what: caption,
          source: `tabele ewaluacji pilotażu, suma gmin, stan na ${dateText(first.row.period_end_date)}`,
          table: "out__powiat_indicator",
        },
      ],
    },
  ];
}
