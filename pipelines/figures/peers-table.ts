/** The unit beside similar units of the project, per 10,000 residents. */
import type { Row } from "../contract/rows.ts";
import { capitalised, counted, nouns, number } from "../lib/polish.ts";
import { wholeOf, type Concepts } from "./concept-words.ts";
import type { TableModel } from "./figure.ts";
import { codeText } from "./labels.ts";
import { baseOf, measureOf } from "./profile-words.ts";

type ComparisonRow = Row<"out__profile_comparison">;

export interface PeersFinding {
  /** What is compared with what, or why nothing is. */
  sentence: string;
  /** null: too few similar units. */
  table: TableModel | null;
}

/** Fewer would show the figures of a neighbour. */
const leastPeers = 3;
const mostRows = 15;

/** @param all out__profile_comparison of one unit */
export function peersFinding(all: readonly ComparisonRow[], concepts: Concepts): PeersFinding {
  const compared = all.filter((row) => row.peer_count >= leastPeers && row.peer_median_per_10k !== null);
  const last = Math.max(...(compared.length > 0 ? compared : all).map(({ year }) => year));
  const rows = compared.filter((row) => row.year === last && isWorthShowing(row.concept, concepts));
  const [first] = rows;
  if (!first) return { sentence: tooFew(all, last), table: null };
  const apart = rows.filter(({ peer_verdict }) => peer_verdict === "above" || peer_verdict === "below");
  const [low, high] = [
    Math.min(...rows.map(({ peer_count }) => peer_count)),
    Math.max(...rows.map(({ peer_count }) => peer_count)),
  ];
  return {
    sentence:
      `Porównano z ${low === high ? "" : `${String(low)}–`}${String(high)} podobnymi jednostkami projektu ` +
      `(${likeness(first)}), ${String(last)} r., na 10 000 mieszkańców. ` +
      (apart.length === 0
        ? "Wszystkie pokazane wielkości mieszczą się w środkowej połowie podobnych jednostek."
        : `Poza środkową połową podobnych jednostek leży ${counted(apart.length, { ...nouns.item, one: "wielkość", few: "wielkości", many: "wielkości", other: "wielkości" })} z ${String(rows.length)}.`),
    table: {
      caption: `Na tle podobnych jednostek w ${String(last)} r., na 10 000 mieszkańców`,
      columns: [
        { label: "Co policzono", kind: "text" },
        { label: "tutaj", kind: "number" },
        { label: "mediana podobnych", kind: "number" },
        { label: "środkowa połowa", kind: "number" },
        { label: "n", kind: "number" },
        { label: "Położenie", kind: "text" },
      ],
      rows: rows.slice(0, mostRows).map((row) => ({
        cells: [
          capitalised(concepts.get(row.concept)?.concept_label ?? row.concept),
          number(row.per_10k, 1),
          row.peer_median_per_10k === null ? "–" : number(row.peer_median_per_10k, 1),
          row.peer_low_per_10k === null || row.peer_high_per_10k === null
            ? "–"
            : `${number(row.peer_low_per_10k, 1)}–${number(row.peer_high_per_10k, 1)}`,
          String(row.peer_count),
          positions[row.peer_verdict] ?? codeText("peer_verdict", row.peer_verdict),
        ],
      })),
      notes: [
        "Środkowa połowa: między pierwszym a trzecim kwartylem podobnych jednostek. Położenie nie jest oceną: gmina może pomagać częściej, bo potrzeb jest więcej.",
        ...(rows.length > mostRows
          ? [`Pokazano ${String(mostRows)} wielkości; wszystkie są w pliku out__profile_comparison.csv.`]
          : []),
      ],
    },
  };
}

const positions: Record<string, string> = { below: "poniżej", within: "w środku", above: "powyżej" };

/** Persons and families helped, main reasons, staff: not each line of the forms. */
function isWorthShowing(concept: string, concepts: Concepts): boolean {
  const group = concepts.get(concept)?.concept_group;
  if (wholeOf(baseOf(concept)) !== null) return false;
  if (group === "help")
    return measureOf(concept) === "families" || concept === "help_any.persons_in_families";
  if (group === "reasons") return measureOf(concept) === "families";
  return concept === "ops_social_workers.fte" || concept === "unemployed" || concept === "own_all.amount_pln";
}

function tooFew(all: readonly ComparisonRow[], last: number): string {
  const row = all.find(({ year }) => year === last);
  if (!row) return "Nie da się porównać z innymi: brak liczby mieszkańców albo danych ze sprawozdań.";
  const most = Math.max(...all.filter(({ year }) => year === last).map(({ peer_count }) => peer_count));
  return (
    `Za mało podobnych jednostek, by porównać: w projekcie ${most === 0 ? "nie ma żadnej" : `${most === 1 ? "jest" : "są"} ${String(most)}`} ` +
    `(${likeness(row)}), a potrzeba co najmniej ${String(leastPeers)}.`
  );
}

function likeness(row: ComparisonRow): string {
  return [
    row.unit_type,
    ...(row.gmina_kind === null ? [] : [codeText("gmina_kind", row.gmina_kind)]),
    codeText("size_class", row.size_class),
  ].join(", ");
}
