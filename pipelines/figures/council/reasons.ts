/** Why people are helped: the most frequent reasons now, and how they changed. */
import { hiddenMark } from "../../contract/public-dataset.ts";
import { capitalised, counted, nbsp, nouns, number } from "../../lib/polish.ts";
import { changeCell, countCell, noData } from "../profile-words.ts";
import { pointIn } from "../profile-series.ts";
import { reasonDots } from "../reasons-finding.ts";
import type { CouncilTopic } from "./content.ts";
import { formText } from "./origin-words.ts";
import type { Place } from "./place.ts";

/** A slide holds no more rows than one can read from the back of the room. */
const mostRows = 6;

/** How the most frequent reasons changed; the chart says it, and its own title is the finding. */
export function reasonChangeTopic(place: Place): CouncilTopic[] {
  const { reasons: found, unit } = place;
  const dots = reasonDots({ ...found, reasons: found.reasons.slice(0, mostRows) });
  const first = found.reasons[0];
  if (!dots || !first || dots.table.rows.every(({ cells }) => cells[1] === noData)) return [];
  return [
    {
      part: "profile",
      isSupporting: true,
      title: dots.title,
      points: [
        "Liczymy rodziny, a rodzina może mieć kilka powodów naraz.",
        "Kropka pełna to rok ostatni. Kropka pusta to rok wcześniejszy.",
        "Gdzie zmienił się formularz, kropki pustej nie ma.",
      ],
      figure: { ...dots, id: `prezentacja-powody-${unit.unit_id}`, title: "Rodziny według powodu pomocy" },
      origins: [
        { what: "Powody pomocy dawniej i teraz", source: formText(first.families), table: "out__profile" },
      ],
    },
  ];
}

/** The most frequent ones in the latest year. */
export function reasonsTopic({ reasons: { year, reasons: shown, hidden }, profile }: Place): CouncilTopic[] {
  const [first, second] = shown;
  if (year === null || !first) return [];
  const rows = shown.slice(0, mostRows);
  return [
    {
      part: "profile",
      title: `Najczęstszy powód pomocy to ${first.name}: ${counted(first.families.value, nouns.family)}`,
      points: [
        ...(second
          ? [`Drugi powód to ${second.name}: ${counted(second.families.value, nouns.family)}.`]
          : []),
        "Rodzina może mieć kilka powodów naraz. Dlatego liczb z tej tabeli nie wolno dodawać.",
        ...(hidden.length > 0
          ? [`Znak ${hiddenMark} zastępuje małe liczby. Chroni to konkretne rodziny.`]
          : []),
      ],
      table: {
        caption: `Rodziny według powodu pomocy w${nbsp}${String(year)}${nbsp}r.`,
        columns: [
          { label: "Powód", kind: "text" },
          { label: "Rodziny", kind: "number" },
          { label: "Osoby w rodzinach", kind: "number" },
          { label: "Rodziny: zmiana w rok", kind: "number" },
        ],
        rows: rows.map(({ base, name, families, points }) => ({
          cells: [
            capitalised(name),
            number(families.value, 0),
            countCell(pointIn(profile, `${base}.persons_in_families`, year)),
            changeCell(families.change1y, points, year, 1),
          ],
        })),
        notes: shown.length > rows.length ? ["W tabeli są najczęstsze powody."] : [],
      },
      origins: [{ what: "Powody pomocy", source: formText(first.families), table: "out__profile" }],
    },
  ];
}
