/** Which workers' own cards a run was asked for: names or pseudonyms → workers in the data. */
import type { Dataset } from "./contract/dataset.ts";
import { UsageError } from "./errors.ts";

export interface OwnCard {
  /** The name or pseudonym as it was asked for: for the console only. */
  asked: string;
  unitId: string;
  workerId: string;
}

/** A pseudonym, or the beginning of one as pages print it. */
const pseudonym = /^P-[0-9a-f]{4,12}$/i;

/**
 * One card for each unit in whose data the worker occurs.
 *
 * @param asked names in any order of first name and surname, or pseudonyms
 * @param pseudonymOf the pseudonym of a name
 * @throws UsageError for a worker whom the data do not know, or a beginning that several pseudonyms share
 */
export function ownCardsFor(
  asked: readonly string[],
  { tables }: Dataset,
  pseudonymOf: (name: string) => string,
): OwnCard[] {
  const workers = new Map(
    [
      ...tables.out__workload.filter((row) => row.scope === "worker"),
      ...tables.out__caseload.filter((row) => row.scope === "worker"),
      ...tables.out__worker_month.map(({ unit_id, worker_id }) => ({ unit_id, scope_id: worker_id })),
    ].map(({ unit_id, scope_id }) => [`${unit_id}/${scope_id}`, { unitId: unit_id, workerId: scope_id }]),
  );
  return asked.flatMap((one) => {
    const text = one.trim();
    const wanted = pseudonym.test(text) ? `P-${text.slice(2).toLowerCase()}` : pseudonymOf(text);
    const found = [...workers.values()].filter(({ workerId }) => workerId.startsWith(wanted));
    if (found.length === 0) throw unknown(text);
    if (new Set(found.map(({ workerId }) => workerId)).size > 1) throw ambiguous(text);
    return found.map((worker) => ({ asked: text, ...worker }));
  });
}

function unknown(asked: string): UsageError {
  return new UsageError({
    pl:
      `--worker: w danych nie ma pracownika „${asked}”. Sprawdź pisownię imienia i nazwiska (kolejność dowolna) albo ` +
      "podaj pseudonim ze strony, np. P-3f9a.",
    en:
      `--worker: the data know no worker “${asked}”. Check the spelling of the name (in any order) or give the ` +
      "pseudonym as on the pages, e.g. P-3f9a.",
  });
}

function ambiguous(asked: string): UsageError {
  return new UsageError({
    pl: `--worker: tak („${asked}”) zaczyna się więcej niż jeden pseudonim. Podaj więcej znaków.`,
    en: `--worker: more than one pseudonym begins with “${asked}”. Give more characters.`,
  });
}
