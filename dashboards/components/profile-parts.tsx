/** Parts that the pages of a gmina's profile share. */
import type { VNode } from "preact";
import type { Figure, TableModel } from "../../pipelines/figures/figure.ts";
import { FigureView } from "./figure.tsx";
import { Sources } from "./parts.tsx";
import { Table } from "./table.tsx";

export const profilePaths = {
  "profil.html": "Profil gminy",
  "powody.html": "Powody pomocy",
  "kadra.html": "Kto tu pracuje",
  "sprawozdania.html": "Jakość sprawozdań",
} as const;

/** The other pages of the profile: in the navigation only the first has a place. */
export function ProfileLinks({ current }: { current: keyof typeof profilePaths }): VNode {
  return (
    <ul class="siblings no-print">
      {Object.entries(profilePaths).map(([path, label]) => (
        <li key={path}>{path === current ? <strong>{label}</strong> : <a href={path}>{label}</a>}</li>
      ))}
    </ul>
  );
}

/** A table with its sources, or a sentence in its place. */
export function TableOr({
  model,
  sources,
  without,
}: {
  model: TableModel | null;
  sources: readonly string[];
  without: string;
}): VNode {
  if (!model || model.rows.length === 0) return <p>{without}</p>;
  return (
    <>
      <Table model={model} isCompact />
      <Sources tables={sources} />
    </>
  );
}

export function FigureOr({ figure, without }: { figure: Figure | null; without: string }): VNode {
  return figure ? <FigureView figure={figure} isAlone /> : <p>{without}</p>;
}
