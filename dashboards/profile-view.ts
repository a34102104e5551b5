/** What the pages of a gmina's profile are made from; computed once for all four. */
import type { Dataset } from "../pipelines/contract/dataset.ts";
import { conceptsOf, type Concepts } from "../pipelines/figures/concept-words.ts";
import { profileFinding, type ProfileFinding } from "../pipelines/figures/profile-finding.ts";
import { profileOf, type Profile } from "../pipelines/figures/profile-series.ts";
import { reasonsFinding, type ReasonsFinding } from "../pipelines/figures/reasons-finding.ts";
import { yearsText } from "../pipelines/figures/report-matrix.ts";
import type { UnitView } from "./unit-view.ts";

export interface ProfileView {
  unit: UnitView["unit"];
  tables: Dataset["tables"];
  profile: Profile;
  concepts: Concepts;
  finding: ProfileFinding;
  reasons: ReasonsFinding;
  /** Findings about the reports (MPiPS-03 and OZPS), not about cards or counts. */
  reportFindings: Dataset["tables"]["out__data_finding"];
  /** "MGOPS w A. · dane za lata 2011–2014 r. · wydanie wewnętrzne" */
  kicker: string[];
}

/** null: of this unit no report was read, so it has no such pages. */
export function profileView({ unit, tables }: UnitView): ProfileView | null {
  const { out__profile, out__mpips03, out__ozps } = tables;
  if (out__profile.length + out__mpips03.length + out__ozps.length === 0) return null;
  const profile = profileOf(out__profile);
  const concepts = conceptsOf(tables.ref_concept);
  const years = out__profile.map(({ year }) => year);
  return {
    unit,
    tables,
    profile,
    concepts,
    finding: profileFinding(profile, tables.out__profile_rate),
    reasons: reasonsFinding(profile, concepts),
    reportFindings: tables.out__data_finding.filter(({ rule }) => /^(mpips03|ozps|residents)_/.test(rule)),
    kicker: [
      unit.unit_name,
      ...(years.length > 0 ? [`dane za ${yearsText(years)}`] : []),
      "wydanie wewnętrzne",
    ],
  };
}
