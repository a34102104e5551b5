/** Sentences and tables of what the cooperation did and what its programmes brought. */
import { claim, claimOf, type CellRow, type Claim } from "./cells.ts";
import { inGminas, sentence, type Matched, type Sentence } from "./phrase.ts";
import type { ClaimedPlace } from "./place.ts";

export const waves: Readonly<Record<string, string>> = {
  "na początku": "ex_ante",
  "po 6 miesiącach": "month_6",
  "po 12 miesiącach": "month_12",
  "po 18 miesiącach": "month_18",
  "na końcu": "ex_post",
};

const indicators: Readonly<Record<string, string>> = {
  "Instytucje w zespole": "institutions_per_team",
  "Godziny szkoleń na pracownika": "training_hours_per_worker",
  "Usługi na lokalnej liście": "services_listed",
  "Nowe zabezpieczone usługi": "services_secured",
  "Spotkania z udziałem władz": "meetings_with_authorities",
  "Zmienione dokumenty gminy i powiatu": "documents_changed",
  "Działania promocyjne": "campaigns",
  "Programy rodzin, które osiągnęły cele": "programmes_met_of_all",
  "Osiągnięte cele wśród zmierzonych": "goals_attained",
  "Przebyta część drogi do celu": "goal_attainment",
  "Wykonane zadania, których termin minął": "programme_tasks_done",
  "Spotkania z udziałem rodziny": "meetings_with_family",
  "Koszt na rodzinę": "model_cost_per_family",
  "Koszt na osiągnięty cel": "model_cost_per_attained_goal",
};

export const pilotSentences: readonly Sentence[] = [
  sentence(
    String.raw`(?:Wynik współpracy: c|C)ele osiągnięto w N1 z N2 program\S+ rodzin(?:, IN)?`,
    ({ n1 = "", n2 = "", ...rest }, place) => {
      const row = place.measured("programmes_met_of_all", isSum(rest));
      return [of(n1, row, "numerator"), of(n2, row, "denominator"), ...inGminas(rest, row, place)];
    },
  ),
  sentence("Osiągnięto P1 zmierzonych celów rodzin", ({ p1 = "" }, place) => [
    of(p1, place.measured("goals_attained", place.isPowiat && place.lastWave(false) === ""), "value"),
  ]),
  sentence("W czasie współpracy uruchomiono nowe usługi(?: IN)?: N1", ({ n1 = "", ...rest }, place) => {
    const row = place.measured("services_secured", isSum(rest));
    return [of(n1, row, "value"), ...inGminas(rest, row, place)];
  }),
  sentence("Pomiar: T1", ({ t1 = "" }, place) =>
    [place.lastWave(false), place.lastWave(true)].includes(waves[t1] ?? t1)
      ? []
      : [claimOf(t1, "the last measurement", NaN)],
  ),
];

/** A sum says in how many gminas. */
function isSum({ k, all, some }: Matched): boolean {
  return [k, all, some].some((one) => one !== undefined);
}

function of(printed: string, row: CellRow | undefined, field: string): Claim {
  return claim(printed, "indicator", row, field);
}

export const pilotTable = /^(?:Działania współpracy|Wyniki programów)(?: w gminach powiatu)?, /u;

/** @returns null: words */
export function pilotCell(
  { head, text, row: [name = ""] }: { head: string; text: string; row: string[] },
  place: ClaimedPlace,
  caption: string,
): Claim[] | null {
  const row = place.measured(
    indicators[name] ?? `no indicator called ${name}`,
    caption.includes(" w gminach powiatu, "),
    waves[caption.replace(pilotTable, "")],
  );
  if (head === "Wynik") return [of(text, row, "value")];
  if (head === "n") return [of(text, row, "n")];
  if (head === "Przedział 95 %") return interval(text, row);
  if (head !== "Gminy") return null;
  const [count = "", total = ""] = text.split(" z ");
  return [of(count, row, "gmina_count"), claim(total, "ref_powiat", place.powiat, "gmina_total")];
}

/** "52,9–72,1 %": both ends in the unit that stands behind the last. */
function interval(text: string, row: CellRow | undefined): Claim[] {
  const [, low, high, unit = ""] = /^([\d ,]+)–([\d ,]+)( %)?$/u.exec(text) ?? [];
  if (low === undefined || high === undefined) return [of(text, row, "ci_low"), of(text, row, "ci_high")];
  return [of(`${low}${unit}`, row, "ci_low"), of(`${high}${unit}`, row, "ci_high")];
}
