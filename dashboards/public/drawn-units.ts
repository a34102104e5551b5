/** The pages of many units, drawn in threads beside this one. */
import { threadsFor, sharedOut, withThreads } from "../../pipelines/lib/shared-work.ts";
import { packed } from "../../pipelines/lib/packed-rows.ts";
import type { PublicDataset } from "../../pipelines/contract/public-dataset.ts";
import type { Site } from "../page.ts";
import { sentSite, type SentUnit } from "./drawn-unit.ts";
import { publicPlaces, type PublicPlace, type UnitRows } from "./public-view.ts";

/** A thread takes a second to start: so many are drawn by then. */
const unitsPerThread = 30;

/**
 * @param threadCount default: as many as pay; 0: nothing is drawn here
 * @returns path → HTML of pages that the site need not draw itself
 */
export async function drawnUnits(
  data: PublicDataset,
  site: Site,
  threadCount = threadsFor(data.tables.ref_unit.length, unitsPerThread),
): Promise<Map<string, string>> {
  if (threadCount === 0) return new Map();
  const module = new URL("unit-thread.mjs", import.meta.url);
  return withThreads<SentUnit, Map<string, string>, Map<string, string>>(
    module,
    sentSite(site, data.tables),
    threadCount,
    async (asks) => {
      const hands = asks.map((ask) => (unit: { place: PublicPlace; rows: UnitRows }) => ask(sent(unit)));
      const drawn = hands.length > 0 ? await sharedOut(publicPlaces(data), hands) : [];
      return new Map(drawn.flatMap((pages) => [...pages]));
    },
  );
}

function sent({ place, rows }: { place: PublicPlace; rows: UnitRows }): SentUnit {
  return {
    place,
    out__profile: packed(rows.out__profile),
    out__profile_rate: packed(rows.out__profile_rate),
  };
}
