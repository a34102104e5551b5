/**
 * Observations on their way into raw_ tables, kept by columns until every file is read: only then are all workers'
 * names known, so that a team called after a worker can be masked before anything is written.
 */
import { emptyColumns } from "../database/append.ts";
import type { Database } from "../database.ts";
import type { FieldName } from "../contract/fields.ts";
import type { Observations, Origin, SourceId } from "../../sources/reading.ts";
import { EvaluationBuffer } from "./evaluation-buffer.ts";

/** Sources whose observations all go into one table. */
type OneTable = Exclude<SourceId, "evaluation">;

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

/** Adds an observation to its table; `at` holds the values of `place`. */
type Add<S extends SourceId> = (
  observation: Observations[S],
  at: readonly [string, number, string | null],
) => void;

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
  readonly #add: { [S in OneTable]: Add<S> };

  constructor() {
    const { "time-cards": cards, "activity-counts": counts, caseload, mpips03, ozps } = this.#columns;
    const { residents, territory, "cost-cards": costCards, "unit-costs": prices } = this.#columns;
    this.#add = {
      "time-cards": (entry, at) => {
        cards.shared.push(at);
        cards.own.worker_id.push(entry.workerId);
        cards.own.team.push(entry.team);
        cards.own.role.push(entry.role);
        cards.own.work_date.push(entry.date);
        cards.own.task.push(entry.task);
        cards.own.hours_h.push(entry.hours);
      },
      "activity-counts": (count, at) => {
        counts.shared.push(at);
        counts.own.period_start_date.push(count.start);
        counts.own.period_end_date.push(count.end);
        counts.own.team.push(count.team);
        counts.own.worker_id.push(count.workerId);
        counts.own.role.push(count.role);
        counts.own.fte.push(count.fte);
        counts.own.fte_col_no.push(count.fteColumn);
        counts.own.activity.push(count.activity);
        counts.own.activity_count.push(count.count);
      },
      caseload: (row, at) => {
        caseload.shared.push(at);
        caseload.own.as_of_date.push(row.date);
        caseload.own.team.push(row.team);
        caseload.own.worker_id.push(row.workerId);
        caseload.own.role.push(row.role);
        caseload.own.families.push(row.families);
        caseload.own.social_work_cases.push(row.socialWorkCases);
        caseload.own.fte.push(row.fte);
        caseload.own.full_time_persons.push(row.fullTimePersons);
      },
      mpips03: (cell, at) => {
        const { teryt, year, period, edition, section, dzial, sourceForm } = cell;
        mpips03.shared.push([...at, teryt, year, period, edition, section, dzial, sourceForm]);
        mpips03.own.row.push(cell.row);
        mpips03.own.col.push(cell.col);
        mpips03.own.concept.push(cell.concept);
        mpips03.own.value.push(cell.value);
        mpips03.own.symbol.push(cell.symbol);
      },
      ozps: (cell, at) => {
        ozps.shared.push(at);
        ozps.own.teryt.push(cell.teryt);
        ozps.own.assessment_year.push(cell.assessmentYear);
        ozps.own.row.push(cell.row);
        ozps.own.concept.push(cell.concept);
        ozps.own.value_year.push(cell.valueYear);
        ozps.own.kind.push(cell.kind);
        ozps.own.value.push(cell.value);
        ozps.own.symbol.push(cell.symbol);
        ozps.own.text.push(cell.text);
      },
      residents: (row, at) => {
        residents.shared.push(at);
        residents.own.teryt.push(row.teryt);
        residents.own.year.push(row.year);
        residents.own.residents.push(row.residents);
      },
      territory: (entry, at) => {
        territory.shared.push(at);
        territory.own.teryt.push(entry.teryt);
        territory.own.territory_name.push(entry.name);
        territory.own.as_of_date.push(entry.asOf);
      },
      "cost-cards": (value, at) => {
        costCards.shared.push(at);
        costCards.own.card_id.push(value.cardId);
        costCards.own.card_path.push(value.path);
        costCards.own.card_value.push(value.text);
      },
      "unit-costs": (price, at) => {
        prices.shared.push(at);
        prices.own.service.push(price.service);
        prices.own.service_label.push(price.serviceLabel);
        prices.own.unit.push(price.unit);
        prices.own.nominal_cost_pln.push(price.amountPln);
        prices.own.price_year.push(price.year);
        prices.own.price_kind.push(price.kind);
        prices.own.grade.push(price.grade);
        prices.own.payer.push(price.payer);
        prices.own.territory.push(price.territory);
        prices.own.source.push(price.source);
        prices.own.valid_from_date.push(price.validFrom);
        prices.own.valid_to_date.push(price.validTo);
        prices.own.price_note.push(price.note);
      },
    };
  }

  add<S extends SourceId>(source: S, origin: Origin, observation: Observations[S]): void {
    if (source === "evaluation") this.#evaluation.add(origin, observation as Observations["evaluation"]);
    else this.#addColumns(source, origin, observation as Observations[OneTable]);
  }

  #addColumns<S extends OneTable>(source: S, origin: Origin, observation: Observations[S]): void {
    const { row_no, col_no } = this.#columns[source].own;
    row_no.push(origin.row);
    col_no.push(origin.column);
    this.#add[source](observation, [origin.fileId, origin.sheet, observation.unitId]);
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
