/** The gminas of a project side by side: the main figures of each unit's profile. */
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { changeText, noData } from "../../pipelines/figures/profile-words.ts";
import { hasValue } from "../../pipelines/figures/trend-points.ts";
import { counted, nouns, number, percent } from "../../pipelines/lib/polish.ts";
import { profileView } from "../profile-view.ts";
import type { UnitView } from "../unit-view.ts";

/** In the order of miernik.yaml; null when no unit's reports were read. */
export function gminaTable(views: readonly UnitView[]): TableModel | null {
  const profiles = views.map((view) => ({ view, profile: profileView(view) }));
  if (profiles.every(({ profile }) => profile === null)) return null;
  return {
    caption: "Ostatni rok ze sprawozdań MPiPS-03; kolejność z pliku miernik.yaml, nie jest to ranking",
    columns: [
      { label: "Jednostka", kind: "text" },
      { label: "Rok", kind: "number" },
      { label: "Osoby w rodzinach z pomocą", kind: "number" },
      { label: "% mieszkańców", kind: "number" },
      { label: "zmiana w rok", kind: "number" },
      { label: "Najczęstszy powód", kind: "text" },
    ],
    rows: profiles.map(({ view, profile }) => {
      const { year = null, persons = null, share = null } = profile?.finding ?? {};
      const [reason] = profile?.reasons.reasons ?? [];
      return {
        cells: [
          view.unit.unit_name,
          year === null ? noData : String(year),
          !hasValue(persons) ? noData : number(persons.value, 0),
          !hasValue(share) ? noData : percent(share.value, 1),
          changeText(persons?.change1y ?? null),
          reason ? `${reason.name} (${counted(reason.families.value, nouns.family)})` : noData,
        ],
      };
    }),
    notes: [],
  };
}
