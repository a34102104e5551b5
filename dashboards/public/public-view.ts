/** What the public pages of one unit are made from: its rows of the public tables, and the findings in them. */
import type { PublicDataset, PublicRow } from "../../pipelines/contract/public-dataset.ts";
import { conceptsOf, type Concepts } from "../../pipelines/figures/concept-words.ts";
import { profileFinding, type ProfileFinding } from "../../pipelines/figures/profile-finding.ts";
import { profileOf, type Profile } from "../../pipelines/figures/profile-series.ts";
import { reasonsFinding, type ReasonsFinding } from "../../pipelines/figures/reasons-finding.ts";
import { yearsText } from "../../pipelines/figures/report-matrix.ts";
import { isSurvey, regionOf, type Region } from "../../pipelines/figures/survey.ts";
import { groupBy } from "../../pipelines/lib/group.ts";

export interface PublicView {
  unit: PublicRow<"ref_unit">;
  tables: Pick<PublicDataset["tables"], "out__profile_rate" | "ref_series_break">;
  profile: Profile;
  concepts: Concepts;
  finding: ProfileFinding;
  reasons: ReasonsFinding;
  /** In a survey where the unit is listed. */
  region: Region | null;
  /** Paths of the unit's pages. */
  paths: { profile: string; reasons: string };
  /** Of numbers of the profile, and of those that are hidden. */
  count: number;
  hiddenCount: number;
  kicker: string[];
}

/** Units of which something is published, in the order of the project. */
export function publicViews({ tables }: PublicDataset): PublicView[] {
  const concepts = conceptsOf(tables.ref_concept);
  const rowsOf = groupBy(tables.out__profile, ({ unit_id }) => unit_id);
  const ratesOf = groupBy(tables.out__profile_rate, ({ unit_id }) => unit_id);
  return tables.ref_unit.flatMap((unit) => {
    const rows = rowsOf.get(unit.unit_id);
    if (!rows) return [];
    const rates = ratesOf.get(unit.unit_id) ?? [];
    const profile = profileOf(rows);
    return [
      {
        unit,
        region: isSurvey(tables) ? regionOf(unit) : null,
        tables: { out__profile_rate: rates, ref_series_break: tables.ref_series_break },
        profile,
        concepts,
        finding: profileFinding(profile, rates),
        reasons: reasonsFinding(profile, concepts),
        paths: { profile: `profil-${unit.unit_id}.html`, reasons: `powody-${unit.unit_id}.html` },
        count: rows.length,
        hiddenCount: rows.filter(({ value }) => value === null).length,
        kicker: [unit.unit_name, `dane za ${yearsText(rows.map(({ year }) => year))}`, "wydanie publiczne"],
      },
    ];
  });
}
