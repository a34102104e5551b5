/** Time cards, activity counts and caseload of the places, as their offices export them. */
import { pilotCalendar } from "../calendar.ts";
import { exportFile } from "../export-files.ts";
import { newSystem, newText, oldText } from "../export-styles.ts";
import { fteOf, fullTimePersons, postsOf, type Unit } from "../people.ts";
import type { SampleFile } from "../sample-file.ts";
import { caseloadTable, type CaseloadRow, type TableStyle } from "../table-files.ts";
import { countTable, ordered, textTable } from "../unit-work.ts";
import { simulatedWork, type Work } from "../work.ts";
import { drawing, lastDayOf, pathOf } from "./draw.ts";
import { lateCards, mistypedHours } from "./mess.ts";
import { places, type Place } from "./places.ts";
import { unitOf } from "./staff.ts";
import { truths } from "./truth.ts";

/** Cards came with the pilot: the places to compare with have none. */
export function pilotWork(seed: number): Work {
  const own = places.filter(({ isPilot }) => isPilot);
  const work = simulatedWork(seed, own.map(unitOf), pilotCalendar);
  const lastDays = new Map(own.map((place) => [place.id, lastDayOf(place)]));
  const isInTime = (unit: Unit, end: string): boolean => end <= (lastDays.get(unit.id) ?? "");
  return {
    entries: work.entries.filter(({ unit, date }) => isInTime(unit, date)),
    counts: work.counts.filter(({ unit, period }) => isInTime(unit, period.end)),
    effects: work.effects,
  };
}

const styleOf = { GOPS: oldText, MGOPS: newText, MOPS: newSystem } as const;
const tableStyleOf = { GOPS: "polish text", MGOPS: "iso text", MOPS: "iso text" } as const;

/** Of all places; paths from the project folder. */
export function cardFiles(seed: number): SampleFile[] {
  const work = pilotWork(seed);
  const mistakes = { ofEntry: mistypedHours(work.entries) };
  return places.flatMap((place) => {
    const unit = unitOf(place);
    const entries = work.entries.filter(
      (entry) => entry.unit.id === place.id && (place.id !== lateCards.place || entry.date < lateCards.since),
    );
    const cards = pilotCalendar.periodsOf("half-year").flatMap(({ words, months }) => {
      const own = ordered(entries, ...months.map(({ month }) => month));
      const path = `${place.id}/karty czasu pracy ${words}.csv`;
      return own.length === 0 ? [] : [exportFile(path, own, styleOf[place.type], mistakes)];
    });
    return [...cards, ...tables(seed, place, unit, work)];
  });
}

function tables(seed: number, place: Place, unit: Unit, { counts }: Work): SampleFile[] {
  const style: TableStyle = tableStyleOf[place.type];
  const encoding = style === "iso text" ? "utf-8-bom" : "windows-1250";
  const caseload = caseloadTable(caseloadOf(seed, place), style);
  const own = { unit, entries: [], caseload: [], counts: counts.filter((one) => one.unit.id === place.id) };
  const activities = countTable(drawing(seed, place, "typing"), own, style);
  return [
    ...(own.counts.length === 0 ? [] : [textTable(`${place.id}/liczby czynności.csv`, activities, encoding)]),
    textTable(`${place.id}/środowiska.csv`, caseload, encoding),
  ];
}

/** At the end of 2024 and of every quarter while the place took part. */
export function caseloadOf(seed: number, place: Place): CaseloadRow[] {
  const random = drawing(seed, place, "caseload");
  const families = pathOf(random, place, truths.families_per_social_worker);
  const perBenefitsWorker = random.integer(58, 82);
  const ends = ["2024-12-31", ...pilotCalendar.periodsOf("quarter").map(({ end }) => end)];
  return ends
    .filter((end) => end <= lastDayOf(place))
    .flatMap((date, index) =>
      (["social_worker", "benefits_worker"] as const).map((role): CaseloadRow => {
        const posts = postsOf(unitOf(place), role);
        const fte = fteOf(posts);
        const perPost = role === "social_worker" ? families(3 * index) : perBenefitsWorker;
        const count = Math.round(perPost * fte + 0.01 * perPost * random.normal());
        return {
          unitId: place.id,
          date,
          team: null,
          role,
          families: count,
          socialWorkCases: role === "social_worker" ? Math.round(1.3 * count) : null,
          fte,
          fullTimePersons: fullTimePersons(posts),
        };
      }),
    );
}
