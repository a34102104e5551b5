/** The table of estimated loads: what is missing, how sure that is, and what standard times would say. */
import type { TableModel } from "./figure.ts";
import { gapRange, loadRange, signed } from "./interval-words.ts";
import { codeText, scopeText } from "./labels.ts";
import { capitalised, number, percentAround } from "../lib/polish.ts";
import { standingOf, type WorkloadEntry } from "./workload-entries.ts";
import { isTeam } from "./workload-words.ts";

const verdicts = {
  over: "brakuje etatów",
  within: "mieści się",
  undecided: "nie rozstrzygnięto",
  unknown: "nieznane",
} as const;

export function estimatedTable(entries: readonly WorkloadEntry[], caption: string): TableModel {
  return {
    caption,
    columns: [
      { label: "Zespół", kind: "text" },
      { label: "Etaty", kind: "number" },
      { label: "Czasy standardowe", kind: "number" },
      { label: "Czasy zmierzone*", kind: "number" },
      { label: "95 % PU", kind: "number" },
      { label: "Brakuje etatów", kind: "number" },
      { label: "95 % PU, etaty", kind: "number" },
      { label: "Wniosek", kind: "text" },
    ],
    rows: entries.map((entry) => ({ cells: cellsOf(entry), isTotal: !isTeam(entry) })),
    notes: [
      `* ${capitalised(codeText("time_basis", "mixed"))}. PU – przedział ufności: obejmuje różnice między ` +
        "pracownikami, na których kartach zmierzono czasy, i niekompletność ich kart; nie obejmuje błędów " +
        "w liczbach czynności. Liczba ujemna: zapas etatów.",
    ],
  };
}

function cellsOf(entry: WorkloadEntry): string[] {
  const { estimate, fte, load } = entry;
  const measured = estimate
    ? [
        percentAround(estimate.load),
        loadRange(estimate.low, estimate.high),
        signed(estimate.gap),
        gapRange(estimate.gapLow, estimate.gapHigh),
      ]
    : ["brak", "–", fte === null || load === null ? "nieznane" : signed(fte * (load - 1)), "–"];
  return [
    scopeText(entry, new Map()),
    fte === null ? "brak" : number(fte, 2),
    load === null ? "nieznane" : percentAround(load),
    ...measured,
    verdicts[standingOf(entry)],
  ];
}
