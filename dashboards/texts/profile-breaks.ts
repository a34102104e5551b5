/** Where the series of a group of concepts break, and why. */
import { shortName } from "../../pipelines/figures/concept-words.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { baseOf } from "../../pipelines/figures/profile-words.ts";
import type { ProfileView } from "../profile-view.ts";

/** Each row of the form once, whatever its measures; null without a break among the concepts the unit has. */
export function breakTable(
  {
    tables,
    profile,
    concepts,
  }: Pick<ProfileView, "profile" | "concepts"> & {
    tables: Pick<ProfileView["tables"], "ref_series_break">;
  },
  group: string,
): TableModel | null {
  const seen = new Set<string>();
  const rows = tables.ref_series_break.filter(({ concept, break_year }) => {
    const key = `${baseOf(concept)} ${String(break_year)}`;
    const isNew = concepts.get(concept)?.concept_group === group && profile.has(concept) && !seen.has(key);
    if (isNew) seen.add(key);
    return isNew;
  });
  if (rows.length === 0) return null;
  return {
    caption: "Przerwy w szeregach",
    columns: [
      { label: "Co", kind: "text" },
      { label: "Od roku", kind: "number" },
      { label: "Dlaczego nie porównywać", kind: "text" },
    ],
    rows: rows
      .toSorted((a, b) => a.break_year - b.break_year)
      .map((row) => ({
        cells: [shortName(concepts, row.concept), String(row.break_year), row.break_reason],
      })),
    notes: [],
  };
}
