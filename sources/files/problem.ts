/** Why a file cannot be opened. Thrown by the readers of this folder, caught by `openFile` alone. */
import type { RuleId } from "../rules.ts";
import type { Params } from "../findings.ts";
import type { FileRemark } from "./types.ts";

export class UnreadableFile extends Error {
  readonly problem: FileRemark;

  constructor(problem: FileRemark) {
    super(problem.rule);
    this.problem = problem;
  }
}

export function unreadable(rule: RuleId, params?: Params): UnreadableFile {
  return new UnreadableFile(params ? { rule, params } : { rule });
}

/** Throws when a measure passes its limit. The measure is in Polish, with its unit. */
export function within(limit: number, measure: string, seen: number): void {
  if (seen > limit) throw unreadable("file_too_large", { measure, seen, limit });
}
