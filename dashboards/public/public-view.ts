/** What the public pages of one unit are made from: its rows of the public tables, and the findings in them. */
import type { PublicDataset, PublicRow } from "../../pipelines/contract/public-dataset.ts";
import { conceptsOf, type Concepts } from "../../pipelines/figures/concept-words.ts";
import { profileFinding, type ProfileFinding } from "../../pipelines/figures/profile-finding.ts";
import { profileOf, type Profile } from "../../pipelines/figures/profile-series.ts";
import { reasonsFinding, type ReasonsFinding } from "../../pipelines/figures/reasons-finding.ts";
import { yearsText } from "../../pipelines/figures/report-matrix.ts";
import { isSurvey, regionOf, type Region } from "../../pipelines/figures/survey.ts";
import { groupBy } from "../../pipelines/lib/group.ts";

/** A unit that has pages, and where: all that others need to lead there. */
export interface PublicPlace {
  unit: PublicRow<"ref_unit">;
  /** In a survey where the unit is listed. */
  region: Region | null;
  /** Paths of the unit's pages. */
  paths: { profile: string; reasons: string };
}

export interface PublicView extends PublicPlace {
  tables: Pick<PublicDataset["tables"], "out__profile_rate" | "ref_series_break">;
  profile: Profile;
  concepts: Concepts;
  finding: ProfileFinding;
  reasons: ReasonsFinding;
  /** Of numbers of the profile, and of those that are hidden. */
  count: number;
  hiddenCount: number;
  kicker: string[];
}

/** What the pages of all units say in common. */
export interface PublicGround {
  concepts: Concepts;
  breaks: PublicDataset["tables"]["ref_series_break"];
}

export type UnitRows = Pick<PublicDataset["tables"], "out__profile" | "out__profile_rate">;

interface PlaceRows {
  place: PublicPlace;
  rows: UnitRows;
}

const placed = new WeakMap<PublicDataset["tables"], PlaceRows[]>();

/** Units of which something is published, in the order of the project, each with its rows. */
export function publicPlaces({ tables }: PublicDataset): PlaceRows[] {
  const places = placed.get(tables) ?? placesIn(tables);
  placed.set(tables, places);
  return places;
}

function placesIn(tables: PublicDataset["tables"]): PlaceRows[] {
  const rowsOf = groupBy(tables.out__profile, ({ unit_id }) => unit_id);
  const ratesOf = groupBy(tables.out__profile_rate, ({ unit_id }) => unit_id);
  return tables.ref_unit.flatMap((unit) => {
    const out__profile = rowsOf.get(unit.unit_id);
    if (!out__profile) return [];
    const place = {
      unit,
      region: isSurvey(tables) ? regionOf(unit) : null,
      paths: { profile: `profil-${unit.unit_id}.html`, reasons: `powody-${unit.unit_id}.html` },
    };
    return [{ place, rows: { out__profile, out__profile_rate: ratesOf.get(unit.unit_id) ?? [] } }];
  });
}

export function publicGround({
  ref_concept,
  ref_series_break,
}: Pick<PublicDataset["tables"], "ref_concept" | "ref_series_break">): PublicGround {
  return { concepts: conceptsOf(ref_concept), breaks: ref_series_break };
}

export function publicView(
  place: PublicPlace,
  { out__profile: rows, out__profile_rate }: UnitRows,
  { concepts, breaks }: PublicGround,
): PublicView {
  const profile = profileOf(rows);
  return {
    ...place,
    tables: { out__profile_rate, ref_series_break: breaks },
    profile,
    concepts,
    finding: profileFinding(profile, out__profile_rate),
    reasons: reasonsFinding(profile, concepts),
    count: rows.length,
    hiddenCount: rows.filter(({ value }) => value === null).length,
    kicker: [place.unit.unit_name, `dane za ${yearsText(rows.map(({ year }) => year))}`, "wydanie publiczne"],
  };
}
