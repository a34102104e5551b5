/** A powiat of which a presentation tells: sums over its gminas, the gminas one by one, and what is the powiat's own. */
import { areaOf } from "../../../contract/powiat-areas.ts";
import type { PublicDataset, PublicRow } from "../../../contract/public-dataset.ts";
import { groupBy } from "../../../lib/group.ts";
import { conceptsOf, type Concepts } from "../../concept-words.ts";
import { costCards, type CostCard } from "../../cost-card.ts";
import { pointOf, profileOf, type Profile, type ProfilePoint } from "../../profile-series.ts";
import type { Measured } from "../cooperation.ts";
import { latestNorms, ownRows } from "../place.ts";

/** A sum, with the gminas that it takes in. */
export interface SumPoint extends ProfilePoint {
  value: number;
  gminas: number;
  /** Their codes: two sums of the same codes may be compared. */
  codes: string;
}

export type Sums = ReadonlyMap<string, { concept: string; points: SumPoint[] }>;

export interface Centre extends Measured {
  unit: PublicRow<"ref_unit">;
  profile: Profile;
  rates: PublicRow<"out__profile_rate">[];
  staffing: PublicRow<"out__staffing">[];
}

/** What a powiat is called, and how much of it is known. */
export interface PowiatPlace {
  /** "powiat-1206": the name of its pages and documents. */
  id: string;
  /** "Powiat limanowski". */
  name: string;
  facts: PublicRow<"ref_powiat">;
}

export interface PowiatArea extends PowiatPlace {
  concepts: Concepts;
  sums: Sums;
  rates: PublicRow<"out__powiat_rate">[];
  indicators: PublicRow<"out__powiat_indicator">[];
  indicatorNames: PublicRow<"ref_indicator">[];
  /** Of the gminas, in the order of the project. */
  centres: Centre[];
  /** The powiat's own: PCPR. */
  own: Centre[];
  /** Of the powiat's own units, and those of which the powiat pays a part; others are told of in their gminas. */
  cards: CostCard[];
}

/** In the order of their codes. */
export function powiatPlaces({ ref_powiat }: Pick<PublicDataset["tables"], "ref_powiat">): PowiatPlace[] {
  return ref_powiat
    .toSorted((a, b) => (a.powiat_teryt < b.powiat_teryt ? -1 : 1))
    .map((facts) => ({
      id: `powiat-${facts.powiat_teryt}`,
      name:
        facts.powiat_name === null
          ? `Powiat o kodzie TERYT ${facts.powiat_teryt}`
          : `Powiat ${facts.powiat_name}`,
      facts,
    }));
}

/** In the order of their codes. One by one: those of a country hold as much as all its profiles. */
export function* powiatsOf({ tables }: PublicDataset): Generator<PowiatArea> {
  const concepts = conceptsOf(tables.ref_concept);
  const cards = costCards(tables);
  const rowsOf = ownRows(tables);
  const centreOf = (unit: Centre["unit"]): Centre => {
    const { profile, rates, staffing, indicators } = rowsOf(unit.unit_id);
    const { ref_indicator: indicatorNames } = tables;
    return {
      unit,
      profile: profileOf(profile),
      rates,
      staffing: latestNorms(staffing),
      indicators,
      indicatorNames,
    };
  };
  const units = tables.ref_unit.map((unit) => ({ unit, area: areaOf(unit.teryt, unit.unit_type) }));
  const teryt = ({ powiat_teryt }: { powiat_teryt: string }) => powiat_teryt;
  const sumsIn = groupBy(tables.out__powiat_profile, teryt);
  const ratesIn = groupBy(tables.out__powiat_rate, teryt);
  const indicatorsIn = groupBy(tables.out__powiat_indicator, teryt);
  for (const place of powiatPlaces(tables)) {
    const { powiat_teryt, gmina_codes } = place.facts;
    const codes = gmina_codes.split(" ");
    const members = units.filter(({ area }) => codes.includes(area?.gmina ?? "")).map(({ unit }) => unit);
    const own = units.filter(({ area }) => area?.ownPowiat === powiat_teryt).map(({ unit }) => unit);
    const isOf = (some: typeof own) => (id: string) => some.some(({ unit_id }) => unit_id === id);
    const [isMembers, isOwn] = [isOf(members), isOf(own)];
    yield {
      ...place,
      concepts,
      sums: sumsOf(sumsIn.get(powiat_teryt) ?? []),
      rates: ratesIn.get(powiat_teryt) ?? [],
      indicators: indicatorsIn.get(powiat_teryt) ?? [],
      indicatorNames: tables.ref_indicator,
      centres: members.map(centreOf),
      own: own.map(centreOf),
      cards: cards.filter((one) => isOwn(one.card.unit_id) || (isMembers(one.card.unit_id) && paysPart(one))),
    };
  }
}

function paysPart({ summary }: CostCard): boolean {
  return summary.some(({ payer, amount_pln }) => payer === "powiat" && amount_pln > 0);
}

function sumsOf(rows: readonly PublicRow<"out__powiat_profile">[]): Sums {
  return new Map(
    [...groupBy(rows, ({ concept }) => concept)].map(([concept, ofConcept]) => [
      concept,
      {
        concept,
        points: ofConcept
          .toSorted((a, b) => a.year - b.year)
          .map((row) => ({ ...pointOf(row), gminas: row.gmina_count, codes: row.gmina_codes })),
      },
    ]),
  );
}

export function lastSum({ sums }: PowiatArea, concept: string): SumPoint | undefined {
  return sums.get(concept)?.points.at(-1);
}

/** The years of a series that take in the same gminas as its last year; others are no point of the same line. */
export function comparable({ sums }: PowiatArea, concept: string): ProfilePoint[] {
  const points = sums.get(concept)?.points ?? [];
  const last = points.at(-1);
  return points.map((point) => (point.codes === last?.codes ? point : { ...point, value: null }));
}
