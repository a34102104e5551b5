/** Links to the pages of units beside the profile: without them nobody would find these. */
import type { VNode } from "preact";
import type { PublicDataset } from "../../pipelines/contract/public-dataset.ts";
import { publicUnitPages } from "./public-unit-pages.tsx";

export function PublicUnitLinks({ data }: { data: PublicDataset }): VNode | null {
  const pages = publicUnitPages(data);
  if (pages.length === 0) return null;
  return (
    <>
      <h3>Koszt zaniechania, zatrudnienie i obciążenie</h3>
      <ul>
        {pages.map(({ path, label }) => (
          <li key={path}>
            <a href={path}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
