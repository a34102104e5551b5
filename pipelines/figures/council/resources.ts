/** Needs beside resources: what the gmina needs, who is there to meet it, and whether the norms are met. */
import { hiddenMark, isHidden, type PublicRow } from "../../contract/public-dataset.ts";
import { capitalised, counted, dateText, fteText, nbsp, nouns, number, stopped } from "../../lib/polish.ts";
import type { TableModel } from "../figure.ts";
import { hasValue } from "../trend-points.ts";
import { pointIn, type ProfilePoint } from "../profile-series.ts";
import { normName } from "../staffing-finding.ts";
import type { CouncilTopic } from "./content.ts";
import type { Place } from "./place.ts";
import { formText } from "./origin-words.ts";

export type StaffingRow = PublicRow<"out__staffing">;

/** Needs in plain words, nearest to the centre's work first. */
export const needs = [
  ["social_work.families", "Rodziny objęte pracą socjalną"],
  ["care_services.persons_decided", "Osoby z usługami opiekuńczymi w domu"],
  ["dps_payment.persons_decided", "Osoby, za których pobyt w domu pomocy społecznej płaci gmina"],
  ["unemployed_long_term", "Bezrobotni od ponad roku"],
  ["social_flats_waiting", "Oczekujący na lokal socjalny"],
  ["communal_flat_applications", "Wnioski o lokal komunalny"],
] as const;

export function resourceTopics(place: Place): CouncilTopic[] {
  return [...needsTopic(place), ...normsTopic(place)];
}

/** Whether the norm is known to be broken, and that may be said. */
export function isBroken(row: StaffingRow): boolean {
  return !isHidden(row, "is_met") && row.is_met === false;
}

function needsTopic({ profile, rates }: Place): CouncilTopic[] {
  const known = needs.flatMap(([concept, label]) => {
    const last = profile.get(concept)?.points.at(-1);
    return last && (hasValue(last) || last.hidden) ? [{ label, point: last }] : [];
  });
  const workers = profile.get("ops_social_workers.fte")?.points.at(-1);
  const perWorker = rates
    .filter(({ rate_id, value }) => rate_id === "residents_per_social_worker" && value !== null)
    .sort((a, b) => a.year - b.year)
    .at(-1);
  if (known.length === 0 && !hasValue(workers)) return [];
  const title = hasValue(perWorker)
    ? `W${nbsp}${String(perWorker.year)}${nbsp}r. na etat pracownika socjalnego przypadało ${counted(perWorker.value, nouns.resident, 0)}`
    : hasValue(workers)
      ? `Ośrodek ma ${fteText(workers.value)} pracy socjalnej`
      : "Potrzeby mieszkańców znamy; etatów w sprawozdaniach nie podano";
  const residents = hasValue(workers) ? pointIn(profile, "residents", workers.year) : null;
  const rows = [
    ...known.map(({ label, point }) => ({ label, kind: "potrzeba", point, digits: 0 })),
    ...(workers ? [{ label: "Etaty pracowników socjalnych", kind: "zasób", point: workers, digits: 2 }] : []),
    ...places(profile),
  ];
  return [
    {
      part: "resources",
      title,
      points: [
        ...(hasValue(workers)
          ? [
              `Ośrodek miał w${nbsp}${String(workers.year)}${nbsp}r. ${fteText(workers.value)} pracy socjalnej.`,
            ]
          : []),
        ...(hasValue(residents)
          ? [
              `Gmina miała w${nbsp}${String(residents.year)}${nbsp}r. ${counted(residents.value, nouns.resident)}.`,
            ]
          : []),
        "Etat to praca jednej osoby w pełnym wymiarze.",
      ],
      table: needsTable(rows),
      origins: [
        ...[...new Set(rows.map(({ point }) => formText(point)))].map(
          (source) => ({ what: "Potrzeby i zasoby", source, table: "out__profile" }) as const,
        ),
        ...(hasValue(perWorker)
          ? [
              {
                what: "Mieszkańcy na etat",
                source: `liczba mieszkańców podzielona przez etaty, ${String(perWorker.year)}${nbsp}r.`,
                table: "out__profile_rate",
              } as const,
            ]
          : []),
      ],
    },
  ];
}

interface NeedRow {
  label: string;
  kind: string;
  point: ProfilePoint;
  digits: number;
}

function places(profile: Place["profile"]): NeedRow[] {
  return [
    ["nursery_places", "Miejsca w żłobkach"],
    ["kindergarten_places", "Miejsca w przedszkolach"],
  ].flatMap(([concept = "", label = ""]) => {
    const point = profile.get(concept)?.points.at(-1);
    return hasValue(point) ? [{ label, kind: "zasób", point, digits: 0 }] : [];
  });
}

function needsTable(rows: readonly NeedRow[]): TableModel {
  return {
    caption: "Potrzeby i zasoby gminy, ostatnie znane liczby",
    columns: [
      { label: "Co policzono", kind: "text" },
      { label: "Rodzaj", kind: "text" },
      { label: "Rok", kind: "number" },
      { label: "Liczba", kind: "number" },
    ],
    rows: rows.map(({ label, kind, point, digits }) => ({
      cells: [
        label,
        kind,
        String(point.year),
        hasValue(point) ? number(point.value, [0, digits]) : hiddenMark,
      ],
    })),
    notes: [],
  };
}

function normsTopic({ staffing }: Place): CouncilTopic[] {
  const [first] = staffing;
  if (!first) return [];
  const joint = staffing.find(({ norm_id }) => norm_id === "act_110");
  const hasModel = staffing.some(({ norm_id }) => norm_id.startsWith("model_"));
  const isModelBroken = staffing.some((row) => row.norm_id.startsWith("model_") && isBroken(row));
  return [
    {
      part: "resources",
      title: normsTitle(joint, staffing),
      points: [
        "Ustawa o pomocy społecznej mówi, ilu pracowników socjalnych musi mieć ośrodek (art. 110).",
        ...(hasModel
          ? [
              isModelBroken
                ? "Model pilotażu stawia wymagania wyższe niż ustawa. Nie wszystkie są spełnione."
                : "Model pilotażu stawia własne wymagania. Żadne nie jest złamane.",
            ]
          : []),
        stopped(`Stan na ${dateText(first.as_of_date)}`),
      ],
      table: normsTable(staffing),
      origins: [
        {
          what: "Normy i etaty",
          source: `dane ośrodka, stan na ${dateText(first.as_of_date)}; progi: art. 110 ustawy i podręcznik pilotażu`,
          table: "out__staffing",
        },
      ],
    },
  ];
}

function normsTitle(joint: StaffingRow | undefined, staffing: readonly StaffingRow[]): string {
  if (joint && isBroken(joint)) {
    const persons = staffing.find((row) => row.norm_id === "act_min_3" && isBroken(row));
    const [required, actual] = [persons?.required_fte ?? null, persons?.actual_fte ?? null];
    if (required !== null && actual !== null)
      return `Ustawa wymaga co najmniej ${number(required, 0)} pracowników socjalnych w pełnym wymiarze; ośrodek ma ${number(actual, 0)}`;
    return joint.gap_fte === null
      ? "Ośrodek nie spełnia ustawowej normy zatrudnienia"
      : `Do ustawowej normy zatrudnienia brakuje ${fteText(joint.gap_fte)}`;
  }
  if (joint?.is_met === true) return "Ośrodek spełnia ustawową normę zatrudnienia";
  return "Nie wiadomo, czy ustawowa norma zatrudnienia jest spełniona: brakuje danych";
}

function normsTable(staffing: readonly StaffingRow[]): TableModel {
  const cell = (row: StaffingRow, field: "required_fte" | "actual_fte") => {
    const value = row[field];
    return isHidden(row, field) ? hiddenMark : value === null ? "–" : number(value, [0, 2]);
  };
  return {
    caption: "Normy zatrudnienia i etaty",
    columns: [
      { label: "Norma", kind: "text" },
      { label: "Wymagane etaty", kind: "number" },
      { label: "Obecne etaty", kind: "number" },
      { label: "Spełniona?", kind: "text" },
    ],
    rows: staffing.toSorted(byNorm).map((row) => ({
      cells: [
        capitalised(normName(row.norm_id)),
        cell(row, "required_fte"),
        cell(row, "actual_fte"),
        isHidden(row, "is_met")
          ? hiddenMark
          : row.is_met === null
            ? "nie wiadomo"
            : row.is_met
              ? "tak"
              : "nie",
      ],
    })),
    notes: ["Łącznie: jedna z dwóch pierwszych norm ustawy i co najmniej trzy osoby w pełnym wymiarze."],
  };
}

const order = ["act_2000", "act_50", "act_min_3", "act_110", "model_20", "model_80"];

function byNorm(a: StaffingRow, b: StaffingRow): number {
  return order.indexOf(a.norm_id) - order.indexOf(b.norm_id);
}
