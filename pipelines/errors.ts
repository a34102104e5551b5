/** Failures that end a command, with the exit code of the contract. Everything else is a finding, not a failure. */

export class UsageError extends Error {
  readonly exitCode = 2;
}

/** The former publication stays whole. */
export class PublishError extends Error {
  readonly exitCode = 3;
}
