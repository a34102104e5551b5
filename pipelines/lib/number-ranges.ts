/** Numbers from 1 as text, "1-3 5": short for what goes on from publication to publication. */

/** @returns ascending, each once */
export function numbersIn(text: string): number[] {
  const numbers = text.split(" ").flatMap((range) => {
    const [from, to] = range.split("-").map(Number);
    if (range === "" || from === undefined) return [];
    return Array.from({ length: (to ?? from) - from + 1 }, (_, i) => from + i);
  });
  return ascending(numbers);
}

export function rangesText(numbers: readonly number[]): string {
  return runsOf(numbers)
    .map(([from, to]) => (from === to ? String(from) : `${String(from)}-${String(to)}`))
    .join(" ");
}

/** First and last of numbers that follow one another. */
export function runsOf(numbers: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const next of ascending(numbers)) {
    const last = runs.at(-1);
    if (last && next === last[1] + 1) last[1] = next;
    else runs.push([next, next]);
  }
  return runs;
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
