/** What the evaluator wrote down on visits. */
import { dayOf, drawing, lastDayOf, oneOf, type Cells } from "./draw.ts";
import type { Place } from "./places.ts";

/** By the part of the report to which they belong. */
const heard = [
  [
    "praktyka pomagania",
    "wizyta",
    "Pracownicy mówią, że rozdzielenie świadczeń i pracy socjalnej skróciło kolejki.",
  ],
  [
    "praktyka pomagania",
    "wywiad",
    "Pierwszy miesiąc poszedł na przekazanie spraw; dopiero potem było widać zmianę.",
  ],
  [
    "praktyka organizowania",
    "obserwacja",
    "Narada zespołu trwała godzinę i skończyła się listą zadań z terminami.",
  ],
  ["praktyka organizowania", "wywiad", "Kierownictwo woli jedną osobę odpowiedzialną za całość usługi."],
  ["współpraca", "obserwacja", "Szkoła i przychodnia przysłały te same osoby co poprzednio."],
  ["współpraca", "wywiad", "Policja prosi o wcześniejsze zawiadomienia o spotkaniach."],
  ["rodziny", "wywiad", "Rodziny cenią, że nie opowiadają tej samej historii kilka razy."],
  ["dane", "wizyta", "Karty czasu wypełnia się w piątki z pamięci; zalecono wpis codzienny."],
  ["koszty", "wywiad", "Najtrudniej zaplanować godziny usług opiekuńczych."],
] as const;

export function notes(seed: number, place: Place): Cells[] {
  const random = drawing(seed, place, "notes");
  return [5, 11, 17].flatMap((month): Cells[] => {
    const [report_section, note_kind, note_text] = oneOf(random, heard);
    const note_date = dayOf(month, random.integer(3, 26));
    return note_date > lastDayOf(place) ? [] : [{ note_date, report_section, note_kind, note_text }];
  });
}
