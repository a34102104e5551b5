/** Which input moves the missing posts most: one input at a time from its low to its high value, the others as used. */

/** Standard times of activities that no card measures: what one would accept as a wrong guess. */
const TIME_ASSUMED = 0.2;
const SHARE_ASSUMED = 0.05;
const COUNTS_ASSUMED = 0.05;

export interface GapBasis {
  fte: number;
  /** Available hours per FTE, h, and their share of the nominal hours. */
  availableHours: number;
  availableShare: number;
  activities: readonly {
    activity: string;
    count: number;
    /** h, as used. */
    time: number;
    /** 95 % interval of a measured time; null for a standard time. */
    interval: { low: number; high: number } | null;
  }[];
  /** Entered ÷ expected hours of the measuring workers; null when unknown. */
  completeness: number | null;
}

export interface Sensitivity {
  gap_input: "activity_time" | "activity_counts" | "available_share" | "completeness";
  activity: string | null;
  input_low: number;
  input_base: number;
  input_high: number;
  range_basis: "interval" | "bounds" | "assumed";
  gap_at_low_fte: number;
  gap_at_high_fte: number;
  swing_fte: number;
}

type Range = Omit<Sensitivity, "gap_at_low_fte" | "gap_at_high_fte" | "swing_fte">;

/** Rows in the order of the inputs; the reader sorts by swing. Times and hours in h, shares as fractions, gaps in FTE. */
export function gapSensitivity(basis: GapBasis): Sensitivity[] {
  return rangesOf(basis).map((range) => {
    const low = gapWith(basis, range, range.input_low);
    const high = gapWith(basis, range, range.input_high);
    return { ...range, gap_at_low_fte: low, gap_at_high_fte: high, swing_fte: Math.abs(high - low) };
  });
}

function rangesOf({ activities, availableShare, completeness }: GapBasis): Range[] {
  const times = activities
    .filter((one) => one.count > 0)
    .map(({ activity, time, interval }): Range => {
      const assumed = { low: time * (1 - TIME_ASSUMED), high: time * (1 + TIME_ASSUMED) };
      const { low, high } = interval ?? assumed;
      return {
        gap_input: "activity_time",
        activity,
        input_low: low,
        input_base: time,
        input_high: high,
        range_basis: interval ? "interval" : "assumed",
      };
    });
  const counts: Range = {
    gap_input: "activity_counts",
    activity: null,
    input_low: 1 - COUNTS_ASSUMED,
    input_base: 1,
    input_high: 1 + COUNTS_ASSUMED,
    range_basis: "assumed",
  };
  const share: Range = {
    gap_input: "available_share",
    activity: null,
    input_low: Math.max(0.01, availableShare - SHARE_ASSUMED),
    input_base: availableShare,
    input_high: Math.min(1, availableShare + SHARE_ASSUMED),
    range_basis: "assumed",
  };
  const isMeasured = activities.some(({ interval }) => interval !== null);
  if (!isMeasured || completeness === null || completeness >= 1) return [...times, counts, share];
  const cards: Range = {
    gap_input: "completeness",
    activity: null,
    input_low: completeness,
    input_base: 1,
    input_high: 1,
    range_basis: "bounds",
  };
  return [...times, counts, share, cards];
}

/** Missing FTE with one input at another value. */
function gapWith(
  { fte, availableHours, availableShare, activities }: GapBasis,
  range: Range,
  value: number,
): number {
  const is = (input: Range["gap_input"]) => range.gap_input === input;
  const needed = activities.reduce((hours, { activity, count, time, interval }) => {
    const own = is("activity_time") && activity === range.activity ? value : time;
    const spread = is("completeness") && interval ? own / value : own;
    return hours + count * spread * (is("activity_counts") ? value : 1);
  }, 0);
  const available = is("available_share") ? (availableHours / availableShare) * value : availableHours;
  return needed / available - fte;
}
