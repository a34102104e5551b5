/** Did the practice change: helping, and organising help. */
import type { Section } from "../content.ts";
import { notesOf } from "./notes.ts";
import { topics } from "./sections.ts";
import { topicBlocks } from "./topic.ts";
import type { EvaluationView } from "./view.ts";

export function practiceSection(view: EvaluationView): Section {
  return {
    heading: "Praktyka",
    blocks: [],
    sections: [
      { heading: "Pomaganie", blocks: topicBlocks(view, topics.helping) },
      {
        heading: "Organizowanie pomocy: autodiagnoza, etapy, oddzielenie świadczeń",
        blocks: [...topicBlocks(view, topics.organising), ...notesOf(view, "practice")],
      },
    ],
  };
}

export function familiesSection(view: EvaluationView): Section {
  return {
    heading: "Rodziny",
    blocks: [],
    sections: [
      { heading: "Programy i cele", blocks: topicBlocks(view, topics.programmes) },
      {
        heading: "Głos rodzin",
        blocks: [...topicBlocks(view, topics.familySurveys), ...notesOf(view, "families")],
      },
    ],
  };
}

export function cooperationSection(view: EvaluationView): Section {
  return {
    heading: "Współpraca i społeczność",
    blocks: [],
    sections: [
      { heading: "Zespoły i partnerzy", blocks: topicBlocks(view, topics.teams) },
      {
        heading: "Usługi, dokumenty, środki",
        blocks: [...topicBlocks(view, topics.community), ...notesOf(view, "cooperation")],
      },
    ],
  };
}
