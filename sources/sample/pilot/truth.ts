/** What the pilot sample's places are drawn from: levels, what happens everywhere, and what the pilot adds. */

export interface Truth {
  /** Range of the places' levels at the start. */
  level: readonly [number, number];
  /** Change everywhere until the end. */
  trend: number;
  /** What the pilot adds until the end; 0: nothing. */
  effect: number;
}

/**
 * Shares are fractions, answers lie on a scale 1–5, families are counted per full-time post. How much of trend and
 * effect has come by when says `comeAfter`. Places change unequally: by a fifth of trend and effect (standard deviation).
 */
export const truths = {
  elements_without_gap: { level: [0.2, 0.4], trend: 0.05, effect: 0.3 },
  cooperation_density: { level: [0.35, 0.55], trend: 0.03, effect: 0.15 },
  families_per_social_worker: { level: [20, 29], trend: -0.5, effect: -4 },
} as const satisfies Record<string, Truth>;

/** Questions of the surveys, by who answers. */
export const surveyTruths = {
  "Ankieta rodzin": {
    zadowolenie: { level: [2.6, 3.2], trend: 0.1, effect: 0.4 },
    "czas oczekiwania": { level: [2.6, 3.2], trend: 0.1, effect: 0 },
  },
  "Ankieta pracowników": {
    "wsparcie w pracy": { level: [2.6, 3.2], trend: 0, effect: 0.5 },
    "obciążenie pracą": { level: [2.4, 3], trend: 0.1, effect: 0 },
  },
  "Ankieta partnerów": {
    "przepływ informacji": { level: [2.5, 3.1], trend: 0.1, effect: 0.4 },
  },
} as const satisfies Record<string, Record<string, Truth>>;

/**
 * Of the yearly reports: change from year to year everywhere, and what the pilot adds in its first year, 2025. The
 * residents helped and their age change alike in both arms.
 */
export const yearlyTruths = {
  social_work_only_share: { level: [0.16, 0.26], trend: 0.005, effect: 0.07 },
  helped_share: { level: [0.03, 0.05], trend: -0.001, effect: 0 },
  old_dependency: { effect: 0 },
} as const satisfies Record<string, Truth | Pick<Truth, "effect">>;

/** By how much of itself the share of older residents grows from year to year, over all places. */
export const ageing = [0.0096, 0.016] as const;

/** The share of programmes that end with their goals met; teams lie this far apart. */
export const success = { share: 0.81, apart: 0.12 };

/** Work that comes in, as a share of the available time in the last quarter, and how much less a quarter earlier. */
export const load = { from: 0.72, to: 0.98, growth: 0.035 };

/** Months from the start at which every place is measured, and their names on forms. */
export const waves = {
  "na początku": 0,
  "po 6 miesiącach": 6,
  "po 12 miesiącach": 12,
  "na końcu": 18,
} as const;

/** How much of trend and effect has come so many months after the start: half in 6, three quarters in 12, all in 18. */
export function comeAfter(months: number): number {
  if (months <= 0) return 0;
  if (months <= 6) return months / 12;
  return Math.min(1, 0.25 + months / 24);
}
