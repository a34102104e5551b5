/** What holds in all invented centres: true times, how workers and cases differ, and what else fills a day. */
import type { Role } from "./labels.ts";

/**
 * The true mean hours of one activity, over all cases of all workers there could be. The first interview takes longer
 * than the standard says, the fourth part less; the others take what it says.
 */
export const trueTimes: Readonly<Record<string, number>> = {
  interview_1: 3.9,
  interview_4: 1.25,
  interview_23: 1,
  refusal_decision: 0.5,
  letter: 0.5,
  cooperation_agreement: 3,
  agreement_review: 0.5,
  social_work_action: 0.5,
};

/** Standard deviations on the log scale: between workers in general, and in one activity besides (together 0.12). */
export const paceSpread = 0.09;
export const habitSpread = 0.08;

/** Standard deviation of one case's time as a share of its mean. */
export const caseSpread = 0.4;

/** The handbook's share of working time for repeatable tasks. */
export const availableShare = 0.85;

/** What counts against what in a usual quarter; how much in all follows from a team's load. */
export const usualCounts: Readonly<Record<string, number>> = {
  interview_1: 40,
  interview_4: 68,
  interview_23: 66,
  refusal_decision: 52,
  letter: 60,
  cooperation_agreement: 10,
  agreement_review: 28,
  social_work_action: 560,
};

/** How an activity's hours fall on the tasks of the card, in the order of `Activity.tasks`. */
export const taskShares: Readonly<Record<string, readonly number[]>> = {
  interview_1: [0.62, 0.38],
  interview_4: [0.6, 0.4],
  interview_23: [0.55, 0.45],
  social_work_action: [0.46, 0.34, 0.2],
};

/** What fills the rest of the day, by weight. */
export const otherTasks: Readonly<Record<Role, readonly (readonly [task: string, weight: number])[]>> = {
  social_worker: [
    ["documentation", 0.7],
    ["professional_development", 0.3],
  ],
  benefits_worker: [
    ["it_entry", 0.42],
    ["other_proceedings", 0.25],
    ["reporting", 0.33],
  ],
};

/** Share of the time at work that these take at least, however much there is to do. */
export const leastRest = 0.04;

/** Share of the time at work that nobody writes down, at most. */
export const mostGap = 0.03;
