/** Why people of the powiat are helped, and what of it touches the tasks of the powiat itself. */
import { capitalised, counted, nbsp, nouns, number } from "../../../lib/polish.ts";
import { shortName } from "../../concept-words.ts";
import { changeCell, noData } from "../../profile-words.ts";
import { reasonDots, reasonsFinding } from "../../reasons-finding.ts";
import type { CouncilTopic } from "../content.ts";
import { formText } from "../origin-words.ts";
import { lastSum, type PowiatArea, type SumPoint } from "./area.ts";
import { inGminas, ofGminas } from "./words.ts";

/** A slide holds no more rows than one can read from the back of the room. */
const mostRows = 6;

export function reasonTopics(area: PowiatArea): CouncilTopic[] {
  return [...frequentTopic(area), ...changeTopic(area), ...tasksTopic(area)];
}

interface SummedReason {
  base: string;
  name: string;
  point: SumPoint;
  points: readonly SumPoint[];
}

/** Of the latest year, the most families first. */
function reasonsOf({ sums, concepts }: PowiatArea): SummedReason[] {
  const { reasons, year } = reasonsFinding(sums, concepts);
  return reasons.flatMap(({ base, name }) => {
    const points = sums.get(`${base}.families`)?.points ?? [];
    const point = points.find((one) => one.year === year);
    return point ? [{ base, name, point, points }] : [];
  });
}

function frequentTopic(area: PowiatArea): CouncilTopic[] {
  const reasons = reasonsOf(area);
  const [first, second] = reasons;
  if (!first) return [];
  const { year } = first.point;
  const rows = reasons.slice(0, mostRows);
  const most = area.facts.gmina_count;
  return [
    {
      part: "area",
      title: `Najczęstszy powód pomocy to ${first.name}: ${counted(first.point.value, nouns.family)} ${inGminas(first.point.gminas, area.facts)}`,
      points: [
        ...(second ? [`Drugi powód to ${second.name}: ${counted(second.point.value, nouns.family)}.`] : []),
        "Rodzina może mieć kilka powodów naraz. Liczb z tej tabeli nie wolno dodawać.",
        ...(rows.some(({ point }) => point.gminas < most)
          ? ["Gdzie gmin jest mniej, liczba jest ukryta albo jej brak. Prawdziwa suma jest większa."]
          : []),
      ],
      table: {
        caption: `Rodziny według powodu pomocy w${nbsp}${String(year)}${nbsp}r., suma gmin`,
        columns: [
          { label: "Powód", kind: "text" },
          { label: "Rodziny", kind: "number" },
          { label: "Gminy", kind: "number" },
          { label: "Zmiana w rok", kind: "number" },
        ],
        rows: rows.map(({ name, point, points }) => ({
          cells: [
            capitalised(name),
            number(point.value, 0),
            ofGminas(point.gminas, area.facts),
            changeCell(point.change1y, points, year, 1),
          ],
        })),
        notes: reasons.length > rows.length ? ["W tabeli są najczęstsze powody."] : [],
      },
      origins: [originOf(first.point, "Powody pomocy")],
    },
  ];
}

function changeTopic(area: PowiatArea): CouncilTopic[] {
  const found = reasonsFinding(area.sums, area.concepts);
  const first = reasonsOf(area)[0];
  const dots = reasonDots({ ...found, reasons: found.reasons.slice(0, mostRows) });
  if (!dots || !first || dots.table.rows.every(({ cells }) => cells[1] === noData)) return [];
  return [
    {
      part: "area",
      isSupporting: true,
      title: dots.title,
      points: [
        "Liczymy rodziny, a rodzina może mieć kilka powodów naraz.",
        "Kropka pełna to rok ostatni. Kropka pusta to rok wcześniejszy.",
        "Pustej kropki nie ma, gdy zmienił się formularz albo w obu latach liczba jest z innych gmin.",
      ],
      figure: {
        ...dots,
        id: `prezentacja-powody-${area.id}`,
        title: "Rodziny według powodu pomocy, suma gmin",
        sources: ["out__powiat_profile"],
      },
      origins: [originOf(first.point, "Powody pomocy dawniej i teraz")],
    },
  ];
}

/** Tasks of a powiat (act on social assistance, art. 19) and what the gminas report of the need for each. */
const tasks = [
  ["Piecza zastępcza", "reason_helplessness.families"],
  ["Piecza zastępcza", "reason_orphanhood.families"],
  ["Start w dorosłość po pieczy", "reason_leaving_care.families"],
  ["Interwencja kryzysowa", "reason_domestic_violence.families"],
  ["Interwencja kryzysowa", "reason_crisis.families"],
  ["Pomoc osobom z niepełnosprawnością", "reason_disability.families"],
  ["Domy pomocy społecznej", "dps_payment.persons_decided"],
] as const;

function tasksTopic(area: PowiatArea): CouncilTopic[] {
  const rows = tasks.flatMap(([task, concept]) => {
    const point = lastSum(area, concept);
    return point && point.value > 0 ? [{ task, concept, point }] : [];
  });
  const most = rows
    .filter(({ concept }) => concept.endsWith(".families"))
    .toSorted((a, b) => b.point.value - a.point.value)[0];
  if (!most) return [];
  const name = nameOf(area, most.concept);
  return [
    {
      part: "tasks",
      title: `Wśród potrzeb bliskich zadaniom powiatu najczęstsza to ${name} (${counted(most.point.value, nouns.family)} ${inGminas(most.point.gminas, area.facts)})`,
      points: [
        "Powiat prowadzi pieczę zastępczą, domy pomocy i interwencję kryzysową.",
        "To rodziny, którym pomogły gminy. Nie wszystkie potrzebują pomocy powiatu.",
        ...(area.own.length === 0 ? ["Własnych liczb powiatu (PCPR) w tym projekcie nie ma."] : []),
      ],
      table: {
        caption: "Zadania powiatu i potrzeby, które widać w gminach",
        columns: [
          { label: "Zadanie powiatu", kind: "text" },
          { label: "Co policzyły gminy", kind: "text" },
          { label: "Rok", kind: "number" },
          { label: "Liczba", kind: "number" },
          { label: "Gminy", kind: "number" },
        ],
        rows: rows.map(({ task, concept, point }) => ({
          cells: [
            task,
            labelOf(area, concept),
            String(point.year),
            number(point.value, 0),
            ofGminas(point.gminas, area.facts),
          ],
        })),
        notes: [],
      },
      origins: [
        ...new Map(
          rows.map(({ point }) => [formText(point), originOf(point, "Potrzeby, które widać w gminach")]),
        ).values(),
      ],
    },
  ];
}

function labelOf(area: PowiatArea, concept: string): string {
  return concept === "dps_payment.persons_decided"
    ? "Osoby, za których pobyt płaci gmina"
    : `Rodziny z powodem: ${nameOf(area, concept)}`;
}

function nameOf({ concepts }: PowiatArea, concept: string): string {
  return shortName(concepts, concept);
}

function originOf(point: SumPoint, what: string) {
  return { what, source: `suma gmin: ${formText(point)}`, table: "out__powiat_profile" } as const;
}
