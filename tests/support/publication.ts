/** Who publishes, wholly described, and what has changed: for the pages about an edition. */
import type { FigureChange, FigureHistory } from "../../pipelines/contract/figure-history.ts";
import type { Publication } from "../../pipelines/contract/publication.ts";

export const somePublication: Publication = {
  publisher: "Gminny Ośrodek Pomocy Społecznej w Przykładowie",
  address: "ul. Zmyślona 1, Przykładowo",
  email: "sekretariat@gops.example",
  phone: "00 000 00 00",
  url: "https://gops.example/miernik/",
  licence: "CC BY 4.0",
  published_on: "2026-11-01",
  updated_on: "2026-11-20",
  accessibility: {
    status: "partial",
    exceptions: ["Skany dokumentów nie mają warstwy tekstowej."],
    prepared_on: "2026-11-01",
    reviewed_on: "2026-11-15",
    assessment: "samooceny",
    contact: "sekretariat",
    architecture: "Wejście bez progu.\n\nWinda na wszystkie piętra.",
    communication: "Tłumacz języka migowego po zgłoszeniu.",
  },
};

function change(year: number, concept: string, more: Partial<FigureChange>): FigureChange {
  return {
    table: "out__profile",
    unitId: "gops-a",
    key: JSON.stringify(["gops-a", year, concept]),
    field: "value",
    from: 120,
    to: 125,
    since: 2,
    reason: "data",
    because: null,
    ...more,
  };
}

/** Of the gmina in public-gmina.ts: one figure that is shown, and one that is hidden now. */
export const someHistory: FigureHistory = {
  state: 2,
  addedCount: 12,
  changes: [
    change(2023, "help_any.families", {}),
    change(2023, "reason_crisis.families", { from: 9911, to: 9922 }),
  ],
};
