/** What the model costs, and what not helping would cost. */
import { costCards } from "../../pipelines/figures/cost-card.ts";
import { cardHeadline } from "../../pipelines/figures/cost-words.ts";
import { paragraph, type Block, type Section } from "../content.ts";
import { notesOf } from "./notes.ts";
import { topics } from "./sections.ts";
import { topicBlocks } from "./topic.ts";
import type { EvaluationView } from "./view.ts";

export function costsSection(view: EvaluationView): Section {
  return {
    heading: "Koszty modelu i koszty zaniechania",
    blocks: [],
    sections: [
      {
        heading: "Koszty modelu",
        blocks: [
          ...topicBlocks(view, topics.costs),
          paragraph(
            "Budżet nie ma dat: wydatki są stanem z pliku, takim samym w każdym pomiarze. Koszt na cel nie mówi, czy cel osiągnięto dzięki wydatkom.",
          ),
        ],
      },
      { heading: "Koszty zaniechania", blocks: [...inactionBlocks(view), ...notesOf(view, "costs")] },
    ],
  };
}

function inactionBlocks({ tables, unit, nameOf }: EvaluationView): Block[] {
  const cards = costCards(tables);
  if (cards.length === 0)
    return [
      paragraph("Nie ma kart kosztów zaniechania, więc nie da się powiedzieć, ile kosztowałby brak pomocy."),
    ];
  return [
    paragraph(
      "Karty liczą, ile kosztuje pomoc, a ile jej brak, przy podanych źródłach i założeniach. Pełne karty są osobnymi dokumentami.",
    ),
    {
      kind: "table",
      table: {
        caption: "Karty kosztów zaniechania",
        columns: [
          { label: "Karta", kind: "text" },
          ...(unit ? [] : [{ label: "Jednostka", kind: "text" as const }]),
          { label: "Wniosek z rachunku", kind: "text" },
        ],
        rows: cards.map((one) => ({
          cells: [one.card.card_title, ...(unit ? [] : [nameOf(one.card.unit_id)]), cardHeadline(one)],
        })),
        notes: [],
      },
      sources: ["out__cost_summary", "out__cost_result"],
    },
  ];
}
