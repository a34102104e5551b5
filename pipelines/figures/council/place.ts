/** The place of which a presentation tells: its rows of the public tables, and the findings in them. */
import { areaOf } from "../../contract/powiat-areas.ts";
import type { PublicDataset, PublicRow } from "../../contract/public-dataset.ts";
import { groupBy } from "../../lib/group.ts";
import { conceptsOf, type Concepts } from "../concept-words.ts";
import { costCards, type CostCard } from "../cost-card.ts";
import { profileFinding, type ProfileFinding, type RateRow } from "../profile-finding.ts";
import { profileOf, type Profile } from "../profile-series.ts";
import { reasonsFinding, type ReasonsFinding } from "../reasons-finding.ts";
import { isSurvey } from "../survey.ts";

export interface Place {
  unit: PublicRow<"ref_unit">;
  concepts: Concepts;
  profile: Profile;
  rates: RateRow[];
  finding: ProfileFinding;
  reasons: ReasonsFinding;
  /** Norms on the latest date. */
  staffing: PublicRow<"out__staffing">[];
  /** Of the place alone, as one of the pilot; [] where no pilot is described. */
  indicators: PublicRow<"out__indicator">[];
  indicatorNames: PublicRow<"ref_indicator">[];
  cards: CostCard[];
}

/** Places of which there is a profile, a cost card or a pilot's indicator, in the order of the project; none in a survey. */
export function placesOf({ tables }: PublicDataset): Place[] {
  if (isSurvey(tables)) return [];
  const concepts = conceptsOf(tables.ref_concept);
  const cardsOf = groupBy(costCards(tables), ({ card }) => card.unit_id);
  const rowsOf = ownRows(tables);
  return tables.ref_unit.flatMap((unit) => {
    // The powiat's own unit (PCPR) is told of to the powiat's council.
    if (areaOf(unit.teryt, unit.unit_type)?.ownPowiat !== undefined) return [];
    const own = rowsOf(unit.unit_id);
    const ownCards = cardsOf.get(unit.unit_id) ?? [];
    if (own.profile.length === 0 && own.indicators.length === 0 && ownCards.length === 0) return [];
    const profile = profileOf(own.profile);
    return [
      {
        unit,
        concepts,
        profile,
        rates: own.rates,
        finding: profileFinding(profile, own.rates),
        reasons: reasonsFinding(profile, concepts),
        staffing: latestNorms(own.staffing),
        indicators: own.indicators,
        indicatorNames: tables.ref_indicator,
        cards: ownCards,
      },
    ];
  });
}

/** What the tables say of each unit; of indicators those of the pilot. The tables are walked once, however many units ask. */
export function ownRows(tables: Pick<PublicDataset["tables"], Told>): (unitId: string) => OwnRows {
  const of = <T extends { unit_id: string }>(rows: readonly T[]) => {
    const groups = groupBy(rows, ({ unit_id }) => unit_id);
    return (unitId: string): T[] => groups.get(unitId) ?? [];
  };
  const [profile, rates] = [of(tables.out__profile), of(tables.out__profile_rate)];
  const staffing = of(tables.out__staffing);
  const indicators = of(tables.out__indicator.filter(({ group_id }) => group_id === "pilot"));
  return (unitId) => ({
    profile: profile(unitId),
    rates: rates(unitId),
    staffing: staffing(unitId),
    indicators: indicators(unitId),
  });
}

type Told = "out__profile" | "out__profile_rate" | "out__staffing" | "out__indicator";

interface OwnRows {
  profile: PublicRow<"out__profile">[];
  rates: PublicRow<"out__profile_rate">[];
  staffing: PublicRow<"out__staffing">[];
  indicators: PublicRow<"out__indicator">[];
}

/** Norms on the latest date of one unit. */
export function latestNorms(rows: readonly PublicRow<"out__staffing">[]): PublicRow<"out__staffing">[] {
  const asOf = rows
    .map(({ as_of_date }) => as_of_date)
    .sort()
    .at(-1);
  return rows.filter(({ as_of_date }) => as_of_date === asOf);
}
