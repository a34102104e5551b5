/** The profile of one unit under disclosure control: what the main thread and those beside it do with each. */
import type { HiddenCount, PublicDataset } from "../../contract/public-dataset.ts";
import type { Row } from "../../contract/rows.ts";
import type { Withheld } from "../../contract/withheld.ts";
import { countHidden } from "../loss.ts";
import type { Publication } from "../past.ts";
import { publicProfiles } from "./public-profiles.ts";
import { discloseSection } from "../section.ts";
import { wholeProblem, type WholeProblem } from "../whole-problem.ts";
import { placeOfKey } from "./profile-problem.ts";
import type { WithheldCells } from "../withheld-cells.ts";

export interface ProfileRows {
  out__profile: Row<"out__profile">[];
  out__profile_rate: Row<"out__profile_rate">[];
}

export interface UnitProfile extends ProfileRows {
  units: Row<"ref_unit">[];
  /** What earlier publications said of the unit. */
  past: readonly Publication[];
  minCount: number;
}

/** Plain data: it may come from another thread. */
export interface DisclosedProfile {
  tables: Pick<PublicDataset["tables"], keyof ProfileRows>;
  loss: HiddenCount;
  exposed: string[];
  record: string;
  /** Beside what earlier publications showed. */
  withheld: Withheld[];
}

export async function discloseProfile({
  units,
  past,
  minCount,
  ...tables
}: UnitProfile): Promise<DisclosedProfile> {
  const problem = wholeProblem({ units, tables }, minCount, new Map());
  const section = await discloseSection(problem, past, (isHidden) => ({
    tables: { ...publicProfiles(tables, problem, isHidden), out__staffing: [], out__indicator: [] },
  }));
  const { out__profile, out__profile_rate } = section.published.tables;
  return {
    tables: { out__profile, out__profile_rate },
    loss: countHidden(problem.cells, section.isHidden),
    exposed: section.exposed,
    record: section.record,
    withheld: withheldYears(problem, section.withheld),
  };
}

function withheldYears({ cells }: Pick<WholeProblem, "cells">, withheld: WithheldCells | null): Withheld[] {
  const years = (withheld?.cells ?? []).flatMap((at) => placeOfKey(cells[at]?.key ?? "") ?? []);
  const each = new Map(years.map((one) => [`${one.unitId}/${one.year}`, one]));
  return [...each.values()].map(({ unitId, year }) => ({
    kind: "profile",
    unitId,
    of: year,
    publications: withheld?.publications ?? [],
  }));
}
