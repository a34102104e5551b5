/** How long a presentation is: what a council hears in a quarter of an hour, or an account of why there is none. */
import { counted, nbsp } from "../../lib/polish.ts";
import type { CouncilTopic } from "./content.ts";

export const leastTopics = 10;
const mostTopics = 14;

/**
 * Without what supports other topics, the last of it first, until all fits.
 * @param others topics that stand beside these in any case
 */
export function fitted(topics: readonly CouncilTopic[], others: number): CouncilTopic[] {
  const over = topics.length + others - mostTopics;
  const left = over > 0 ? topics.filter(({ isSupporting }) => isSupporting === true).slice(-over) : [];
  return topics.filter((topic) => !left.includes(topic));
}

/** Opens a page of too few topics: that there is no presentation yet, and what it lacks. */
export function tooFewTopic(count: number): CouncilTopic {
  return {
    part: "opening",
    title: "Prezentacji dla rady jeszcze nie ma: jest za mało danych",
    points: [
      `Danych starcza na ${counted(count, { one: "slajd", few: "slajdy", many: "slajdów", other: "slajdu" }, 0)}. Prezentacja ma co najmniej ${String(leastTopics)}.`,
      "Dlatego nie ma slajdów ani kartki do rozdania.",
      `Niżej jest to, co już wiadomo, i${nbsp}to, czego brakuje.`,
    ],
    origins: [],
  };
}
