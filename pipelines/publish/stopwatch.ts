/** How long each step of a run took by the clock, for run.json. */

/** In the order of a run. Documents are set in threads of their own while pages and data are made. */
export const phases = ["read", "compute", "hide", "pages", "data", "documents"] as const;
export type Phase = (typeof phases)[number];

export class Stopwatch {
  readonly #now: () => number;
  #last: number;
  readonly #spent = new Map<Phase, number>();
  /** Milliseconds since 1970. */
  readonly started: number;

  constructor(now: () => number) {
    this.#now = now;
    this.started = this.#last = now();
  }

  /** What passed since the last lap belongs to this phase, which may come more than once. */
  lap(phase: Phase): void {
    const now = this.#now();
    this.#spent.set(phase, (this.#spent.get(phase) ?? 0) + now - this.#last);
    this.#last = now;
  }

  /** Milliseconds by phase. */
  spent(): Record<Phase, number> {
    return Object.fromEntries(phases.map((phase) => [phase, this.#spent.get(phase) ?? 0])) as Record<
      Phase,
      number
    >;
  }
}
