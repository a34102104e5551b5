/** Failures that end a command, with the exit code of the contract. Everything else is a finding, not a failure. */

export interface Message {
  pl: string;
  en: string;
}

class Failure extends Error {
  readonly said: Message;

  constructor(said: Message, options?: ErrorOptions) {
    super(said.pl, options);
    this.said = said;
  }
}

/** Wrong usage or configuration. */
export class UsageError extends Failure {
  readonly exitCode = 2;
}

/** The former publication stays whole. */
export class PublishError extends Failure {
  readonly exitCode = 3;
}
