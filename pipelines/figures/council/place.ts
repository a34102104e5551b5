/** The place of which a presentation tells: its rows of the public tables, and the findings in them. */
import { areaOf } from "../../contract/powiat-areas.ts";
import type { PublicDataset, PublicRow } from "../../contract/public-dataset.ts";
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
  const cards = costCards(tables);
  return tables.ref_unit.flatMap((unit) => {
    // The powiat's own unit (PCPR) is told of to the powiat's council.
    if (areaOf(unit.teryt, unit.unit_type)?.ownPowiat !== undefined) return [];
    const own = <T extends { unit_id: string }>(rows: readonly T[]) =>
      rows.filter(({ unit_id }) => unit_id === unit.unit_id);
    const profileRows = own(tables.out__profile);
    const indicators = own(tables.out__indicator).filter(({ group_id }) => group_id === "pilot");
    const ownCards = cards.filter(({ card }) => card.unit_id === unit.unit_id);
    if (profileRows.length === 0 && indicators.length === 0 && ownCards.length === 0) return [];
    const profile = profileOf(profileRows);
    const rates = own(tables.out__profile_rate);
    return [
      {
        unit,
        concepts,
        profile,
        rates,
        finding: profileFinding(profile, rates),
        reasons: reasonsFinding(profile, concepts),
        staffing: latestNorms(own(tables.out__staffing)),
        indicators,
        indicatorNames: tables.ref_indicator,
        cards: ownCards,
      },
    ];
  });
}

/** Norms on the latest date of one unit. */
export function latestNorms(rows: readonly PublicRow<"out__staffing">[]): PublicRow<"out__staffing">[] {
  const asOf = rows
    .map(({ as_of_date }) => as_of_date)
    .sort()
    .at(-1);
  return rows.filter(({ as_of_date }) => as_of_date === asOf);
}
