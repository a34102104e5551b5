/** Links to the presentations for councils, each with its slides and its sheet. */
import type { VNode } from "preact";
import type { CouncilPresentation } from "../../pipelines/figures/council/content.ts";
import { documentName, isOf, presentationPath } from "./public-presentation.tsx";

export function PresentationLinks({
  presentations,
  documents,
}: {
  presentations: readonly CouncilPresentation[];
  documents: readonly string[];
}): VNode | null {
  if (presentations.length === 0) return null;
  return (
    <>
      <h3>Prezentacje efektów dla rady</h3>
      <ul>
        {presentations.map(({ unitId, unitName }) => (
          <li key={unitId}>
            <a href={presentationPath(unitId)}>{unitName}</a>
            {documents
              .filter((path) => isOf(path, unitId))
              .map((path) => (
                <span key={path}>
                  {", "}
                  <a href={path}>
                    {documentName(path)}
                    <span class="unseen">: {unitName}</span>
                  </a>
                </span>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}
