/** The arithmetic of annex 3 on plain numbers: what the sheet's formulas give, computed once more by ourselves. */

export interface Amounts {
  /** Posts; null when unknown. */
  fte: number | null;
  counts: readonly number[];
}

export interface Basis {
  /** h of one activity, in the order of the counts. */
  times: readonly number[];
  /** h per post in the period */
  nominalHours: number;
  availableHours: number;
}

/** null where there is nothing to divide by. */
export interface Figures {
  /** h per post, by activity: columns 4, 7, 10, 13. */
  hours: (number | null)[];
  /** h per post: column 14. */
  total: number | null;
  /** Fractions: column 15, and the same against the available hours. */
  nominal: number | null;
  available: number | null;
  /** Posts */
  required: number | null;
  missing: number | null;
}

export function figuresOf({ fte, counts }: Amounts, basis: Basis): Figures {
  const needed = counts.map((count, i) => count * (basis.times[i] ?? 0));
  const hours = needed.map((one) => ratio(one, fte));
  const total = hours.reduce<number | null>(plus, fte ? 0 : null);
  const required = ratio(sum(needed), basis.availableHours);
  return {
    hours,
    total,
    nominal: ratio(total, basis.nominalHours),
    available: ratio(total, basis.availableHours),
    required,
    missing: required === null || fte === null ? null : required - fte,
  };
}

/** One unknown post leaves the sum unknown. */
export function sumOrUnknown(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(plus, 0);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function ratio(value: number | null, base: number | null): number | null {
  return value === null || base === null || base <= 0 ? null : value / base;
}
