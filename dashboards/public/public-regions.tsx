/** The units of a survey by voivodeship: the home page leads to a page for each, with a unit a row. */
import type { VNode } from "preact";
import { regionOf, type Region } from "../../pipelines/figures/survey.ts";
import { groupBy } from "../../pipelines/lib/group.ts";
import { counted, nouns } from "../../pipelines/lib/polish.ts";
import { PageHead } from "../components/parts.tsx";
import type { Page } from "../site.tsx";
import { Units, type PublicUnits } from "./public-units.tsx";

/** What lies in one voivodeship, units by name. */
interface UnitsOfRegion {
  region: Region;
  published: PublicUnits;
}

export function Regions({ published }: { published: PublicUnits }): VNode {
  return (
    <ul>
      {regionsIn(published).map(({ region: { path, name }, published: own }) => (
        <li key={path}>
          <a href={path}>{name}</a>: {counted(own.data.tables.ref_unit.length, nouns.unit)}
        </li>
      ))}
    </ul>
  );
}

export function regionPages(published: PublicUnits): Page[] {
  return regionsIn(published).map(({ region, published: own }) => ({
    path: region.path,
    label: region.name,
    parent: "index.html",
    body: (
      <>
        <PageHead
          kicker={[own.data.project, "wydanie publiczne"]}
          headline={`${region.name}: ${counted(own.data.tables.ref_unit.length, nouns.unit)}`}
        />
        <p class="no-print">
          <a href="index.html">Wszystkie województwa</a>
        </p>
        <Units {...own} order="alfabetycznie" />
      </>
    ),
  }));
}

function regionsIn(published: PublicUnits): UnitsOfRegion[] {
  const { data, views } = published;
  const viewsIn = groupBy(views, ({ unit }) => regionOf(unit).path);
  return [...groupBy(data.tables.ref_unit, (unit) => regionOf(unit).path)]
    .flatMap(([path, units]) => {
      const [first] = units;
      const ref_unit = units.toSorted((a, b) => a.unit_name.localeCompare(b.unit_name, "pl"));
      const own = { ...data, tables: { ...data.tables, ref_unit } };
      return first
        ? [
            {
              region: regionOf(first),
              published: { ...published, data: own, views: viewsIn.get(path) ?? [] },
            },
          ]
        : [];
    })
    .sort((a, b) => (a.region.path < b.region.path ? -1 : 1));
}
