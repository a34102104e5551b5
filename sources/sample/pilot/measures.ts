/** What every place is asked at the start, after 6 and 12 months, and at the end: self-assessment, cooperation, surveys. */
import type { Random } from "../random.ts";
import { drawing, leftOn, pathOf, pilotStart, yesNo, type Cells } from "./draw.ts";
import { missedWaves, otherwise } from "./mess.ts";
import type { Place } from "./places.ts";
import { surveyTruths, truths, waves, type Truth } from "./truth.ts";

const ELEMENTS = 40;
const FORMS = 7;
export const institutions = [
  "szkoła podstawowa",
  "przychodnia",
  "posterunek policji",
  "sąd rejonowy",
  "powiatowy urząd pracy",
  "PCPR",
  "poradnia psychologiczno-pedagogiczna",
  "gminny ośrodek kultury",
  "przedszkole",
  "stowarzyszenie seniorów",
  "fundacja pomocy rodzinie",
  "parafia",
];

type Measured = "self_assessment" | "cooperation_matrix" | "surveys";

export function measurements(seed: number, place: Place): Record<Measured, Cells[]> {
  const lastMonth = place.isLeaving ? Number(leftOn.slice(5, 7)) - Number(pilotStart.slice(5, 7)) + 1 : 18;
  const taken = (table: Measured): [wave: string, months: number][] =>
    Object.entries(waves).filter(
      ([wave, months]) =>
        months <= lastMonth &&
        !missedWaves.some((one) => one.place === place.id && one.table === table && one.wave === wave),
    );
  return {
    self_assessment: elements(seed, place, taken("self_assessment")),
    cooperation_matrix: cooperation(seed, place, taken("cooperation_matrix")),
    surveys: Object.entries(surveyTruths).flatMap(([questionnaire, items]) =>
      answers(seed, place, questionnaire, items, taken("surveys")),
    ),
  };
}

type Waves = readonly (readonly [wave: string, months: number])[];

function elements(seed: number, place: Place, taken: Waves): Cells[] {
  const random = drawing(seed, place, "self_assessment");
  const share = pathOf(random, place, truths.elements_without_gap);
  return taken.flatMap(([wave, months]) =>
    Array.from({ length: ELEMENTS }, (_, index) => {
      const hasGap = random.next() >= share(months);
      const isUnclear = place.id === otherwise.unclearGap && months === 6 && index === 4;
      return {
        wave,
        step_no: Math.ceil((index + 1) / 2),
        element: `Element ${String(index + 1)}`,
        has_gap: isUnclear ? "chyba" : yesNo(hasGap),
        has_action: hasGap ? "zaplanowano" : "",
      };
    }),
  );
}

function cooperation(seed: number, place: Place, taken: Waves): Cells[] {
  const random = drawing(seed, place, "cooperation_matrix");
  const share = pathOf(random, place, truths.cooperation_density);
  return taken.flatMap(([wave, months]) =>
    institutions.flatMap((institution) =>
      Array.from({ length: FORMS }, (_, index) => ({
        wave,
        institution,
        cooperation_form_no: index + 1,
        frequency: random.next() < share(months) ? String(random.integer(2, 5)) : "1",
      })),
    ),
  );
}

const respondents = {
  "Ankieta rodzin": { kind: "rodzina", from: 10, to: 25 },
  "Ankieta pracowników": { kind: "pracownik", from: 6, to: 12 },
  "Ankieta partnerów": { kind: "partner", from: 7, to: 12 },
} as const;

function answers(
  seed: number,
  place: Place,
  questionnaire: string,
  items: Readonly<Record<string, Truth>>,
  taken: Waves,
): Cells[] {
  const random = drawing(seed, place, questionnaire);
  const { kind, from, to } = respondents[questionnaire as keyof typeof respondents];
  const paths = Object.entries(items).map(([item, truth]) => [item, pathOf(random, place, truth)] as const);
  const people = random.integer(from, to);
  return taken.flatMap(([wave, months]) =>
    Array.from({ length: people }, (_, person) =>
      paths.map(([item, level]) => ({
        questionnaire,
        wave,
        respondent_kind: kind,
        respondent_no: person + 1,
        item,
        answer_value: answer(random, level(months)),
      })),
    ).flat(),
  );
}

/** On the scale from 1 to 5; its mean is the level, but for what the ends of the scale cut off. */
function answer(random: Random, level: number): number {
  return Math.min(5, Math.max(1, Math.floor(level + 0.5 * random.normal() + random.next())));
}
