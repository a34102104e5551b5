/** What money for help goes on. */
import { capitalised, moneyAbout, nbsp, number } from "../../lib/polish.ts";
import { basesOf, shortName, wholeOf } from "../concept-words.ts";
import type { TableModel } from "../figure.ts";
import { changeCell, countCell } from "../profile-words.ts";
import { latestYear, pointIn, type ProfilePoint } from "../profile-series.ts";
import { hasValue, isHiddenPoint } from "../trend-points.ts";
import type { CouncilTopic } from "./content.ts";
import { formText } from "./origin-words.ts";
import type { Place } from "./place.ts";

/** A slide holds no more rows than one can read from the back of the room. */
const mostRows = 6;

interface Paid {
  base: string;
  name: string;
  amount: ProfilePoint & { value: number };
}

/** What money goes on, the dearest first. */
export function benefitsTopic(place: Place): CouncilTopic[] {
  const { profile, concepts } = place;
  const bases = basesOf(concepts, "benefits").filter(
    (base) => wholeOf(base) === null && !base.endsWith("_all"),
  );
  const year = latestYear(
    profile,
    bases.map((base) => `${base}.amount_pln`),
  );
  if (year === null) return [];
  const amountOf = (base: string) => pointIn(profile, `${base}.amount_pln`, year);
  const paid = bases
    .flatMap((base): Paid[] => {
      const amount = amountOf(base);
      if (!hasValue(amount) || amount.value <= 0) return [];
      return [{ base, name: shortName(concepts, `${base}.amount_pln`), amount }];
    })
    .sort((a, b) => b.amount.value - a.amount.value);
  const [first] = paid;
  if (!first) return [];
  const all = pointIn(profile, "own_all.amount_pln", year);
  const hasHidden = bases.some((base) => isHiddenPoint(amountOf(base)));
  return [
    {
      part: "profile",
      title: `Najdroższa forma pomocy to ${first.name}: ${moneyAbout(first.amount.value)}`,
      points: [
        ...(hasValue(all)
          ? [
              `Zadania własne gminy kosztowały w${nbsp}${String(year)}${nbsp}r. razem ${moneyAbout(all.value)}.`,
            ]
          : []),
        "Jedna osoba może dostać kilka świadczeń. Osób i rodzin nie wolno więc dodawać.",
        ...(hasHidden ? ["Kwot, które dostało kilka osób, nie podajemy."] : []),
      ],
      table: benefitTable(place, paid, year),
      origins: [{ what: "Kwoty, osoby i rodziny", source: formText(first.amount), table: "out__profile" }],
    },
  ];
}

function benefitTable({ profile }: Place, paid: readonly Paid[], year: number): TableModel {
  return {
    caption: `Formy pomocy w${nbsp}${String(year)}${nbsp}r., od najdroższej`,
    columns: [
      { label: "Forma pomocy", kind: "text" },
      { label: "Osoby", kind: "number" },
      { label: "Rodziny", kind: "number" },
      { label: "Kwota, zł", kind: "number" },
      { label: "Kwota: zmiana w rok", kind: "number" },
    ],
    rows: paid.slice(0, mostRows).map(({ base, name, amount }) => ({
      cells: [
        capitalised(name),
        countCell(pointIn(profile, `${base}.persons_decided`, year), "–"),
        countCell(pointIn(profile, `${base}.families`, year), "–"),
        number(amount.value, 0),
        changeCell(amount.change1y, profile.get(`${base}.amount_pln`)?.points ?? [], year, 1),
      ],
    })),
    notes: paid.length > mostRows ? ["W tabeli są najdroższe formy pomocy."] : [],
  };
}
