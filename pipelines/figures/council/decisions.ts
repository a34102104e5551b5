/** The decision asked for: only what the figures themselves call for. */
import { counted, fteText, nbsp, stopped } from "../../lib/polish.ts";
import { chanceText } from "../projection-words.ts";
import { normName } from "../staffing-finding.ts";
import type { CouncilOrigin, CouncilTopic } from "./content.ts";
import { likelyCards, type ProjectedCard } from "./costs.ts";
import type { Place } from "./place.ts";
import { isBroken, type StaffingRow } from "./resources.ts";

export interface Decision {
  /** What is asked, in the words of the asking: after "Rada jest proszona o rozważenie". */
  asked: string;
  why: string;
  documents: string;
}

const mostAsked = 5;

export function decisionTopic(place: Place): CouncilTopic {
  const asked = norms(place);
  return decisionTopicOf(
    [...asked, ...likelyCards(place.cards).map((one) => cardDecision(one, "gminy"))],
    [
      ...(asked.length > 0
        ? [{ what: "Normy", source: "dane ośrodka o etatach i progi norm", table: "out__staffing" } as const]
        : []),
      ...savingOrigins(place),
    ],
  );
}

export function savingOrigins({ cards }: Pick<Place, "cards">): CouncilOrigin[] {
  if (likelyCards(cards).length === 0) return [];
  return [{ what: "Szansa na oszczędność", source: "karty kosztów zaniechania", table: "out__cost_result" }];
}

/** Without anything to ask, what a council is asked all the same, and why there is no more. */
export function decisionTopicOf(all: readonly Decision[], origins: CouncilOrigin[]): CouncilTopic {
  const decisions = all.slice(0, mostAsked);
  if (decisions.length === 0)
    return {
      part: "decision",
      title: "Rada jest proszona o rozważenie przyjęcia tej informacji",
      points: [
        "Z tych liczb nie wynika potrzeba innej decyzji.",
        "O decyzję prosimy tylko tam, gdzie norma nie jest spełniona albo oszczędność jest prawdopodobna.",
      ],
      origins: [],
    };
  return {
    part: "decision",
    title: `Rada jest proszona o rozważenie ${decisions.length === 1 ? "jednej decyzji" : "tych decyzji"}`,
    points: decisions.map(({ asked }) => `Rada jest proszona o rozważenie${asked}`),
    table: {
      caption: "Dlaczego i w jakim dokumencie",
      columns: [
        { label: "Powód", kind: "text" },
        { label: "Dokument do zmiany", kind: "text" },
      ],
      rows: decisions.map(({ why, documents }) => ({ cells: [why, documents] })),
      notes: [],
    },
    origins,
  };
}

/** The act's joint norm, and those of the model; parts of the joint norm are not asked for by themselves. */
function norms({ staffing }: Place): Decision[] {
  return staffing
    .filter((row) => isBroken(row) && (row.norm_id === "act_110" || row.norm_id.startsWith("model_")))
    .map((row) => norm(row, staffing));
}

function norm(row: StaffingRow, staffing: readonly StaffingRow[]): Decision {
  const persons = staffing.find(({ norm_id }) => norm_id === "act_min_3");
  const missing =
    row.norm_id === "act_110" && persons && isBroken(persons) && persons.gap_fte !== null
      ? `${counted(persons.gap_fte, { one: "pracownika socjalnego", few: "pracowników socjalnych", many: "pracowników socjalnych", other: "pracownika socjalnego" }, 0)} w pełnym wymiarze`
      : row.gap_fte === null
        ? "brakujących etatów"
        : `${fteText(row.gap_fte)} ${row.norm_id === "model_80" ? "do spraw świadczeń" : "pracy socjalnej"}`;
  return {
    asked: ` zabezpieczenia w ośrodku jeszcze ${missing}.`,
    why: `Norma nie jest spełniona (${normName(row.norm_id)})`,
    documents: "budżet gminy",
  };
}

/** @param whose "gminy", "powiatu" */
export function cardDecision(
  { card: { card_title, card_question }, projection }: ProjectedCard,
  whose: string,
): Decision {
  const chance = projection.outcome.interval?.chance;
  const asksWhether = /^Czy\s/u.exec(card_question);
  return {
    asked: asksWhether
      ? `, czy ${stopped(card_question.slice(asksWhether[0].length).replace(/\?$/u, ""))}`
      : ` pytania: „${card_question}”.`,
    why: `${card_title}: oszczędność ${chance === undefined ? "prawdopodobna" : chanceText(chance)}`,
    documents: `strategia rozwiązywania problemów społecznych i${nbsp}budżet ${whose}`,
  };
}
