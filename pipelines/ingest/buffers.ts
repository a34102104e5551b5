/**
 * Observations on their way into raw_ tables, kept by columns until every file is read: only then are all workers'
 * names known, so that a team called after a worker can be masked before anything is written.
 */
import { emptyColumns } from "../database/append.ts";
import type { Database } from "../database.ts";
import type { FieldName } from "../contract/fields.ts";
import type { Observations, Origin, SourceId } from "../../sources/reading.ts";
import { layouts, type OneTable } from "./buffer-layouts.ts";
import { EvaluationBuffer } from "./evaluation-buffer.ts";

/** Where a row stands, but for its cell: neighbours have it in common. */
const place = ["file_id", "sheet_no", "unit_id"] as const;
/** The dział of a report that a cell belongs to. */
const dzial = [
  ...place,
  "teryt",
  "year",
  "period",
  "edition",
  "form_section",
  "dzial",
  "source_form",
] as const;

/** What people type into a price list in their own words. */
const typedWords: ReadonlySet<FieldName> = new Set(["service_label", "territory", "source", "price_note"]);

export class Buffers {
  readonly #columns = {
    "time-cards": emptyColumns("raw_time_cards__entry", place),
    "activity-counts": emptyColumns("raw_activity_counts__row", place),
    caseload: emptyColumns("raw_caseload__row", place),
    mpips03: emptyColumns("raw_mpips03__cell", dzial),
    ozps: emptyColumns("raw_ozps__cell", place),
    residents: emptyColumns("raw_residents__row", place),
    territory: emptyColumns("raw_territory__entry", place),
    "unit-costs": emptyColumns("raw_unit_cost__price", place),
    "cost-cards": emptyColumns("raw_cost_cards__value", place),
  };
  readonly #evaluation = new EvaluationBuffer();
  readonly #fillers = new Map<SourceId, Filler>(
    (Object.keys(layouts) as OneTable[]).map((source) => [source, fillerOf(source, this.#columns[source])]),
  );

  add<S extends SourceId>(source: S, origin: Origin, observation: Observations[S]): void {
    if (source === "evaluation") this.#evaluation.add(origin, observation as Observations["evaluation"]);
    else this.#fillers.get(source)?.(origin, observation as Observations[OneTable]);
  }

  /** Drops rows of the evaluation, now that all are known. */
  dropRows(isToGo: (origin: Origin, row: Observations["evaluation"]) => boolean): void {
    this.#evaluation.drop(isToGo);
  }

  /** Every team that the observations name. */
  teams(): Set<string> {
    const named = [this.#columns["time-cards"], this.#columns["activity-counts"], this.#columns.caseload];
    return new Set([
      ...named.flatMap((columns) => [...columns.own.team.codes.keys()]),
      ...this.#evaluation.teams(),
    ]);
  }

  /** Writes everything, with teams called as `shownTeams` says, and words that people typed as `maskWords` leaves them. */
  async write(
    database: Database,
    shownTeams: ReadonlyMap<string, string>,
    maskWords: (text: string) => string,
  ): Promise<void> {
    const { "time-cards": cards, "activity-counts": counts, caseload, ...reported } = this.#columns;
    const shown = (field: FieldName, text: string): string =>
      field === "team" ? (shownTeams.get(text) ?? text) : text;
    await database.append("raw_time_cards__entry", cards, shown);
    await database.append("raw_activity_counts__row", counts, shown);
    await database.append("raw_caseload__row", caseload, shown);
    await database.append("raw_mpips03__cell", reported.mpips03);
    await database.append("raw_ozps__cell", reported.ozps, (field, text) =>
      field === "text" ? maskWords(text) : text,
    );
    await database.append("raw_residents__row", reported.residents);
    await database.append("raw_territory__entry", reported.territory);
    await database.append("raw_cost_cards__value", reported["cost-cards"], (field, text) =>
      field === "card_value" ? maskWords(text) : text,
    );
    await database.append("raw_unit_cost__price", reported["unit-costs"], (field, text) =>
      typedWords.has(field) ? maskWords(text) : text,
    );
    await this.#evaluation.write(database, (team) => shownTeams.get(team) ?? team, maskWords);
  }
}

/** Adds an observation to its table. */
type Filler = (origin: Origin, observation: Observations[OneTable]) => void;

type Value = string | number | null;
interface AnyColumn {
  push: (value: Value) => void;
}

function fillerOf(source: OneTable, columns: AnyColumns): Filler {
  const property = layouts[source] as Record<string, string>;
  const isOwn = (name: string): boolean => property[name] !== undefined;
  const own = Object.entries(columns.own).filter(([name]) => isOwn(name));
  const properties = own.map(([name]) => property[name] ?? "");
  const pushers = own.map(([, column]) => column as AnyColumn);
  const shared = columns.shared.names.filter(isOwn).map((name) => property[name] ?? "");
  const rows = columns.own.row_no as AnyColumn;
  const cells = columns.own.col_no as AnyColumn;
  return (origin, observation) => {
    const values = observation as unknown as Record<string, Value>;
    const place = [origin.fileId, origin.sheet, observation.unitId];
    columns.shared.push([...place, ...shared.map((name) => values[name] ?? null)]);
    rows.push(origin.row);
    cells.push(origin.column);
    for (let i = 0; i < pushers.length; i++) pushers[i]?.push(values[properties[i] ?? ""] ?? null);
  };
}

/** Of any table. */
interface AnyColumns {
  shared: { names: readonly string[]; push: (values: readonly Value[]) => void };
  own: { row_no: object; col_no: object };
}
