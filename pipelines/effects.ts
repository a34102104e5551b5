/** The outside world, handed in so that the logic can be run in a test without it. */
import type { Message } from "./errors.ts";

export interface Effects {
  /** Milliseconds since 1970; only run.json and the log of publications hold times. */
  now: () => number;
  environment: Record<string, string | undefined>;
  /** One line about what is being done. */
  progress: (message: Message) => void;
}
