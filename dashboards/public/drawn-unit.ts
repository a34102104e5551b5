/** The pages of one unit as text: what threads draw, each with all that the pages of a site have in common. */
import { Fragment, h } from "preact";
import { publicTrace } from "../components/trace.tsx";
import { unpacked, type PackedRows } from "../../pipelines/lib/packed-rows.ts";
import { htmlOf, withSearch, type Page, type Site } from "../site.tsx";
import { publicGround, publicView, type PublicPlace, type UnitRows } from "./public-view.ts";
import { unitPages } from "./unit-pages.tsx";
import type { PublicDataset } from "../../pipelines/contract/public-dataset.ts";

/** A unit on its way to a thread. */
export interface SentUnit {
  place: PublicPlace;
  out__profile: PackedRows<UnitRows["out__profile"][number]>;
  out__profile_rate: PackedRows<UnitRows["out__profile_rate"][number]>;
}

/** What all pages have in common, as plain data. */
export interface SentSite {
  site: Omit<Site, "trace" | "files" | "pages"> & { pages: Omit<Page, "body">[] };
  tables: Pick<PublicDataset["tables"], "ref_concept" | "ref_series_break">;
}

/** @param site the public edition. Of its pages those are needed that stand in the navigation. */
export function sentSite(site: Site, { ref_concept, ref_series_break }: SentSite["tables"]): SentSite {
  const whole = withSearch(site);
  const shown = whole.pages.filter(({ parent }) => parent === undefined);
  return {
    site: { ...without(whole, ["trace", "files"]), pages: shown.map((page) => without(page, ["body"])) },
    tables: { ref_concept, ref_series_break },
  };
}

/** @returns path → HTML of a unit's pages, the same as the site itself draws */
export function unitDrawer({ site, tables }: SentSite): (unit: SentUnit) => Map<string, string> {
  const pages = site.pages.map((page) => ({ ...page, body: h(Fragment, null) }));
  const whole = { ...site, trace: publicTrace, pages };
  const ground = publicGround(tables);
  return ({ place, out__profile, out__profile_rate }) => {
    const rows = { out__profile: unpacked(out__profile), out__profile_rate: unpacked(out__profile_rate) };
    return new Map(
      unitPages(place, () => publicView(place, rows, ground)).map((page) => [page.path, htmlOf(whole, page)]),
    );
  };
}

/** What cannot go to a thread stays here. */
function without<Whole extends object, Part extends keyof Whole>(
  whole: Whole,
  parts: readonly Part[],
): Omit<Whole, Part> {
  const kept = Object.entries(whole).filter(([name]) => !(parts as readonly PropertyKey[]).includes(name));
  return Object.fromEntries(kept) as Omit<Whole, Part>;
}
