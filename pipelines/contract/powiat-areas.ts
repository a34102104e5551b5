/** Where a unit's TERYT code places it between gmina and powiat. */
import { isCityPowiat } from "../../sources/territory/teryt.ts";

export interface Area {
  /** Six digits of the gmina that the unit works for. */
  gmina?: string;
  /** Four digits of the powiat whose own unit it is (PCPR). */
  ownPowiat?: string;
}

/** null without a code, and in a city with a powiat's rights: its one council sees the gmina's presentation. */
export function areaOf(teryt: string | null, unitType: string): Area | null {
  if (teryt === null || isCityPowiat(teryt)) return null;
  const powiat = teryt.slice(0, 4);
  // Seven digits that end in zeros are a powiat's.
  const isWhole = teryt.length === 4 || teryt.endsWith("000");
  return unitType === "PCPR" || isWhole ? { ownPowiat: powiat } : { gmina: teryt.slice(0, 6) };
}
