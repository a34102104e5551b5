/** What the pilot sample's places are drawn from: levels, what happens everywhere, and what the pilot adds. */

export interface Truth {
  /** Range of the places' levels at the start. */
  level: readonly [number, number];
  /** Change everywhere until the end. */
  trend: number;
  /** What the pilot adds until the end; 0: nothing. */
  effect: number;
}

/** Shares are fractions; answers are on a scale 1–5. Half of trend and effect has come after 6 months, three quarters after 12. */
export const truths = {
  elements_without_gap: { level: [0.2, 0.4], trend: 0.05, effect: 0.3 },
  cooperation_density: { level: [0.35, 0.55], trend: 0.03, effect: 0.15 },
  satisfaction: { level: [2.6, 3.2], trend: 0.1, effect: 0.4 },
  waiting: { level: [2.6, 3.2], trend: 0.1, effect: 0 },
} as const satisfies Record<string, Truth>;

/** The share of programmes that end with their goals met; teams lie this far apart. */
export const success = { share: 0.81, apart: 0.12 };

/** Of trend and effect, by wave. */
export const come = {
  "na początku": 0,
  "po 6 miesiącach": 0.5,
  "po 12 miesiącach": 0.75,
  "na końcu": 1,
} as const;
