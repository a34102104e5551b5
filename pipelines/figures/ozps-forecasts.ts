/** How far the forecasts of the OZPS were from what came, and what later assessments said otherwise. */
import type { Row } from "../contract/rows.ts";
import { groupBy } from "../lib/group.ts";
import { capitalised, counted, nouns, number, percent } from "../lib/polish.ts";
import { shortName, type Concepts } from "./concept-words.ts";
import type { TableModel } from "./figure.ts";

type Forecast = Row<"out__ozps_forecast">;
type Assessed = Row<"out__ozps">;

/** Rows in each table: the farthest off first. */
const mostRows = 15;

export interface ForecastFinding {
  sentence: string;
  table: TableModel | null;
}

/** @param rows out__ozps_forecast of one unit */
export function forecastFinding(rows: readonly Forecast[], concepts: Concepts): ForecastFinding {
  if (rows.length === 0) return { sentence: "Nie wczytano prognoz z oceny zasobów (OZPS).", table: null };
  const copied = rows.filter(({ is_copied }) => is_copied).length;
  const copiedText =
    copied === 0
      ? ""
      : ` ${percent(copied / rows.length)} prognoz (${String(copied)} z ${String(rows.length)}) powtarza wartość z roku oceny: to raczej przepisana liczba niż przewidywanie.`;
  const checked = rows.flatMap((row) =>
    row.error === null || row.fact === null ? [] : [{ ...row, error: row.error, fact: row.fact }],
  );
  if (checked.length === 0)
    return {
      sentence: `Prognoz nie da się jeszcze sprawdzić: brak oceny zasobów za lata, których dotyczą.${copiedText}`,
      table: null,
    };
  const shares = checked
    .flatMap(({ error_share }) => (error_share === null ? [] : [Math.abs(error_share)]))
    .sort((a, b) => a - b);
  const typical = shares[Math.floor((shares.length - 1) / 2)];
  const byError = checked.toSorted((a, b) => Math.abs(b.error_share ?? 0) - Math.abs(a.error_share ?? 0));
  return {
    sentence:
      `Sprawdzono ${counted(checked.length, forecasts)}${typical === undefined ? "" : `; połowa myli się nie więcej niż o ${percent(typical)}`}.` +
      copiedText,
    table: {
      caption: "Prognozy i to, co się stało; od największego błędu",
      columns: [
        { label: "Co prognozowano", kind: "text" },
        { label: "Rok", kind: "number" },
        { label: "prognoza", kind: "number" },
        { label: "było", kind: "number" },
        { label: "błąd", kind: "number" },
        { label: "ocena z roku", kind: "number" },
      ],
      rows: byError.slice(0, mostRows).map((row) => ({
        cells: [
          capitalised(shortName(concepts, row.concept)),
          String(row.value_year),
          number(row.forecast),
          number(row.fact),
          row.error_share === null ? number(row.error) : signed(row.error_share),
          String(row.assessment_year),
        ],
      })),
      notes: [
        "Błąd: prognoza minus rzeczywista wartość, w procentach rzeczywistej. Plus: przewidziano za dużo.",
        ...(byError.length > mostRows
          ? [
              `Pokazano ${String(mostRows)} z ${String(byError.length)}; wszystkie są w pliku out__ozps_forecast.csv.`,
            ]
          : []),
      ],
    },
  };
}

const forecasts = { one: "prognozę", few: "prognozy", many: "prognoz", other: "prognozy" };

function signed(share: number): string {
  return `${share > 0 ? "+" : ""}${percent(share)}`;
}

/** Values of one year that a later assessment gives otherwise. @param rows out__ozps of one unit */
export function revisionFinding(rows: readonly Assessed[], concepts: Concepts): ForecastFinding {
  const said = rows.flatMap((row) =>
    row.kind === "forecast" || row.value === null || row.concept === null
      ? []
      : [{ ...row, value: row.value, concept: row.concept }],
  );
  const groups = [...groupBy(said, ({ concept, value_year }) => `${concept} ${String(value_year)}`).values()];
  const repeated = groups.filter(
    (group) => new Set(group.map(({ assessment_year }) => assessment_year)).size > 1,
  );
  if (repeated.length === 0)
    return {
      sentence: "Zmian wstecz nie da się sprawdzić: żadnej wartości nie podają dwie oceny zasobów.",
      table: null,
    };
  const revised = repeated.flatMap((group) => {
    const inOrder = group.toSorted((a, b) => a.assessment_year - b.assessment_year);
    const [first, last] = [inOrder[0], inOrder.at(-1)];
    return first && last && first.value !== last.value ? [{ first, last }] : [];
  });
  if (revised.length === 0)
    return {
      sentence: `Kolejne oceny zasobów nie zmieniają wcześniejszych lat (sprawdzono ${counted(repeated.length, values)}).`,
      table: null,
    };
  return {
    sentence: `Późniejsza ocena zasobów zmienia ${counted(revised.length, values)} z ${String(repeated.length)}, które podają dwie oceny; profil bierze nowszą.`,
    table: {
      caption: "Wartości zmienione wstecz",
      columns: [
        { label: "Co zmieniono", kind: "text" },
        { label: "Rok", kind: "number" },
        { label: "najpierw", kind: "number" },
        { label: "później", kind: "number" },
        { label: "oceny z lat", kind: "text" },
      ],
      rows: revised.slice(0, mostRows).map(({ first, last }) => ({
        cells: [
          capitalised(shortName(concepts, first.concept)),
          String(first.value_year),
          number(first.value),
          number(last.value),
          `${String(first.assessment_year)} i ${String(last.assessment_year)}`,
        ],
      })),
      notes:
        revised.length > mostRows
          ? [
              `Pokazano ${counted(mostRows, nouns.row)} z ${String(revised.length)}; wszystkie są w pliku out__ozps.csv.`,
            ]
          : [],
    },
  };
}

const values = { one: "wartość", few: "wartości", many: "wartości", other: "wartości" };
