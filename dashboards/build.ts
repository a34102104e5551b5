/** Both editions as files in memory; the pipeline writes them into OUT. */
import { datasetOfUnit, type Dataset } from "../pipelines/contract/dataset.ts";
import { internalSite, projectSite, publicSite } from "./sites.tsx";
import { siteFiles } from "./site.tsx";

type Files = Map<string, string | Uint8Array>;

/**
 * The internal edition: path under OUT/internal → content.
 *
 * `units/<unit_id>/` holds all that one unit receives and refers to nothing outside itself. With one unit the
 * root is that unit's site too, else it is the project's. Links to `data/` are relative and the pipeline
 * writes what they point to.
 *
 * @throws RangeError when a row holds a number that is not finite or a date that is none
 */
export function buildInternal(data: Dataset): Files {
  const files: Files = new Map();
  for (const unit of data.units) {
    const folder = `units/${unit.unit_id}`;
    add(files, siteFiles(internalSite(datasetOfUnit(data, unit.unit_id), unit)), `${folder}/`);
  }
  const [only, ...others] = data.units;
  const root = only && others.length === 0 ? internalSite(data, only) : projectSite(data);
  add(files, siteFiles(root), "");
  return files;
}

/**
 * The public edition: path under OUT/public → content. It is made from the names of project and units alone:
 * no figure about work is published before disclosure control exists.
 */
export function buildPublic(data: Dataset): Files {
  return siteFiles(publicSite({ project: data.project, version: data.version, units: data.units }));
}

function add(files: Files, site: Files, folder: string): void {
  for (const [path, content] of site) files.set(folder + path, content);
}
