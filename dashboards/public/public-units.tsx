/** Who takes part, a unit a row, with links to all that is published of it. */
import type { VNode } from "preact";
import { areaOf } from "../../pipelines/contract/powiat-areas.ts";
import type { PublicDataset } from "../../pipelines/contract/public-dataset.ts";
import type { CouncilPresentation } from "../../pipelines/figures/council/content.ts";
import { counted, nouns } from "../../pipelines/lib/polish.ts";
import { costsPath } from "./public-costs.tsx";
import { isOf, presentationPath } from "./public-presentation.tsx";
import { publicUnitPages } from "./public-unit-pages.tsx";
import type { PublicPlace } from "./public-view.ts";
import { workPath } from "./public-work.tsx";

export interface PublicUnits {
  data: PublicDataset;
  views: readonly PublicPlace[];
  presentations: readonly CouncilPresentation[];
  /** Slides and sheets beside the pages. */
  documents: readonly string[];
}

interface Link {
  path: string;
  name: string;
}

/** @param order how the units stand, in words */
export function Units({
  order = "w kolejności z ustawień projektu",
  ...published
}: PublicUnits & { order?: string }): VNode {
  const { ref_unit } = published.data.tables;
  if (ref_unit.length === 0) return <p>W projekcie nie zapisano jeszcze żadnej jednostki.</p>;
  const pages = pagesOfUnits(published);
  const files = presentationsOfUnits(published);
  const missing = (unit: Unit) => {
    if (published.views.some((view) => view.unit === unit)) return "";
    return `${pages.get(unit.unit_id)?.length ? "; " : ""}brak sprawozdań`;
  };
  const columns = [
    { heading: "Rodzaj", cellOf: ({ unit_type }: Unit) => unit_type },
    { heading: "Kod TERYT", cellOf: ({ teryt }: Unit) => teryt ?? "nie podano" },
    {
      heading: "Strony",
      cellOf: (unit: Unit) => (
        <>
          <Links links={pages.get(unit.unit_id)} of={unit} />
          {missing(unit)}
        </>
      ),
    },
    ...(published.presentations.length > 0
      ? [
          {
            heading: "Prezentacja efektów dla rady",
            cellOf: (unit: Unit) =>
              files.has(unit.unit_id) ? (
                <Links links={files.get(unit.unit_id)} of={unit} />
              ) : areaOf(unit.teryt, unit.unit_type)?.ownPowiat === undefined ? (
                "nie ma: brak danych, które wolno ogłosić"
              ) : (
                "w prezentacji powiatu"
              ),
          },
        ]
      : []),
  ];
  return (
    <table class="cards" role="table">
      <caption>
        {counted(ref_unit.length, nouns.unit)}
        {ref_unit.length > 1 ? `, ${order}` : ""}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {["Jednostka", ...columns.map(({ heading }) => heading)].map((heading) => (
            <th key={heading} role="columnheader" scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {ref_unit.map((unit) => (
          <tr key={unit.unit_id} role="row">
            <th role="rowheader" scope="row">
              <bdi>{unit.unit_name}</bdi>
            </th>
            {columns.map(({ heading, cellOf }) => (
              <td key={heading} role="cell" data-label={heading}>
                {cellOf(unit)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Unit = PublicDataset["tables"]["ref_unit"][number];

function pagesOfUnits({ data, views }: PublicUnits): Map<string, Link[]> {
  const published = new Set(publicUnitPages(data).map(({ path }) => path));
  return new Map(
    data.tables.ref_unit.map((unit) => {
      const { unit_id } = unit;
      const view = views.find((one) => one.unit === unit);
      const others = [
        { path: workPath(unit_id), name: "zatrudnienie i obciążenie" },
        { path: costsPath(unit_id), name: "koszt zaniechania" },
      ];
      return [
        unit_id,
        [
          ...(view
            ? [
                { path: view.paths.profile, name: "profil gminy" },
                { path: view.paths.reasons, name: "powody pomocy" },
              ]
            : []),
          ...others.filter(({ path }) => published.has(path)),
        ],
      ];
    }),
  );
}

function presentationsOfUnits({ presentations, documents }: PublicUnits): Map<string, Link[]> {
  return new Map(presentations.map((one) => [one.unitId, presentationLinks(one, documents)]));
}

/** Page, slides and sheet; of a place without enough data the page says why there is no more. */
export function presentationLinks(
  { unitId, hasDocuments }: CouncilPresentation,
  documents: readonly string[],
): Link[] {
  return [
    { path: presentationPath(unitId), name: hasDocuments ? "strona" : "dlaczego jej nie ma" },
    ...documents
      .filter((path) => isOf(path, unitId))
      .map((path) => ({
        path,
        name: path.endsWith(".pptx") ? "slajdy (PowerPoint)" : "jedna kartka (PDF)",
      })),
  ];
}

/** Each link says of which unit it is to those who hear it alone. */
export function Links({
  links = [],
  of: { unit_name },
}: {
  links?: readonly Link[] | undefined;
  of: Pick<Unit, "unit_name">;
}): VNode {
  return (
    <>
      {links.map(({ path, name }, i) => (
        <span key={path}>
          {i > 0 ? ", " : ""}
          <a href={path}>
            {name}
            <span class="unseen">: {unit_name}</span>
          </a>
        </span>
      ))}
    </>
  );
}
