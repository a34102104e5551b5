/** Both editions as files in memory; the pipeline writes them into OUT. */
import { datasetOfUnit, type Dataset } from "../pipelines/contract/dataset.ts";
import type { PublicDataset } from "../pipelines/contract/public-dataset.ts";
import type { Row } from "../pipelines/contract/rows.ts";
import type { EditionOptions } from "./about/internal-about.tsx";
import type { Download } from "./components/downloads.tsx";
import { composeInTurns } from "../pipelines/figures/council/presentation.ts";
import { isSurvey } from "../pipelines/figures/survey.ts";
import { ownCardSite } from "./own-card-site.tsx";
import { drawnUnits } from "./public/drawn-units.ts";
import { publicSite } from "./public/public-site.tsx";
import { siteFiles, type Site } from "./site.tsx";
import { projectSite } from "./sites.tsx";
import { staffSite } from "./staff/staff-site.tsx";
import { internalSite } from "./unit-site.tsx";

type Files = Map<string, string | Uint8Array>;

export interface BuildOptions extends EditionOptions {
  /**
   * Files that already lie in an edition's folder and are offered there: unit_id (or "all" for the whole project) →
   * paths from that folder, "reports/raport-obciazenia.pdf".
   */
  downloads?: ReadonlyMap<string, readonly string[]>;
  /** Workers who asked for their own card. */
  ownCards?: readonly { unitId: string; workerId: string }[];
}

/**
 * The internal edition: path under OUT/internal → content.
 *
 * `units/<unit_id>/` holds all that one unit receives and refers to nothing outside itself; in it `staff/` may be
 * given to all workers and `own-cards/<pseudonym>/` to one, so these refer to nothing outside themselves either. With
 * one unit the root is that unit's site too, else it is the project's. Links to `data/` are relative and the
 * pipeline writes what they point to.
 *
 * @throws RangeError when a row holds a number that is not finite or a date that is none
 */
export function buildInternal(data: Dataset, options: BuildOptions = {}): Files {
  const files: Files = new Map();
  for (const unit of data.units) {
    const own = datasetOfUnit(data, unit.unit_id);
    addUnit(files, own, unit, downloadsOf(options, unit.unit_id), `units/${unit.unit_id}/`, options);
    for (const { unitId, workerId } of options.ownCards ?? [])
      if (unitId === unit.unit_id)
        add(files, siteFiles(ownCardSite(own, unit, workerId)), `units/${unitId}/own-cards/${workerId}/`);
  }
  const [only, ...others] = data.units;
  if (only && others.length === 0) {
    const reports = (options.downloads?.get(only.unit_id) ?? []).map(
      (path) => `units/${only.unit_id}/${path}`,
    );
    addUnit(files, data, only, offered(reports), "", options);
  } else add(files, siteFiles(projectSite(data, offered(options.downloads?.get("all") ?? []), options)), "");
  return files;
}

/**
 * The public edition: path under OUT/public → content. It is given tables that passed disclosure control; rows of the
 * internal edition do not fit its type.
 */
export function buildPublic(data: PublicDataset, options: EditionOptions = {}): Files {
  return siteFiles(publicSite(data, options));
}

/**
 * The same files; threads begin at once to draw the pages of many units, the rest is drawn when asked for.
 *
 * @param threadCount default: as many as pay
 */
export function beginPublic(
  data: PublicDataset,
  options: Omit<EditionOptions, "councilDocuments"> = {},
  threadCount?: number,
): (councilDocuments?: readonly string[]) => Promise<Files> {
  const drawing = drawnUnits(data, frameOf(data, options), threadCount);
  // Awaited when asked for; until then a failure must not count as unhandled.
  drawing.catch(() => undefined);
  return async (councilDocuments = []) => {
    await composeInTurns(data);
    const site = publicSite(data, { ...options, councilDocuments });
    return siteFiles(site, await drawing);
  };
}

/** The site as every page names it. Presentations take long to compose; of several none stands in the navigation. */
function frameOf(data: PublicDataset, options: EditionOptions): Site {
  const { ref_powiat } = data.tables;
  return isSurvey(data.tables) && ref_powiat.length !== 1
    ? publicSite(data, options, [])
    : publicSite(data, options);
}

function addUnit(
  files: Files,
  data: Dataset,
  unit: Row<"ref_unit">,
  downloads: readonly Download[],
  folder: string,
  options: EditionOptions,
): void {
  const offers = [...downloads, { path: "staff/index.html" }];
  add(files, siteFiles(internalSite(data, unit, offers, options)), folder);
  add(files, siteFiles(staffSite(datasetOfUnit(data, unit.unit_id), unit)), `${folder}staff/`);
}

function downloadsOf({ downloads }: BuildOptions, unitId: string): Download[] {
  return offered(downloads?.get(unitId) ?? []);
}

/** Beside the reports every edition has its tables. */
function offered(paths: readonly string[]): Download[] {
  return [...paths, "data/miernik.xlsx"].map((path) => ({ path }));
}

function add(files: Files, site: Files, folder: string): void {
  for (const [path, content] of site) files.set(folder + path, content);
}
