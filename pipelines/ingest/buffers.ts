/**
 * Observations on their way into raw_ tables, kept by columns until every file is read: only then are all workers'
 * names known, so that a team called after a worker can be masked before anything is written.
 */
import { emptyColumns, type Columns, type Database } from "../database.ts";
import type { FieldName } from "../contract/fields.ts";
import type { Observations, Origin, SourceId } from "../../sources/reading.ts";

interface RawTables {
  "time-cards": "raw_time_cards__entry";
  "activity-counts": "raw_activity_counts__row";
  caseload: "raw_caseload__row";
  mpips03: "raw_mpips03__cell";
  ozps: "raw_ozps__cell";
  residents: "raw_residents__row";
  territory: "raw_territory__entry";
  "unit-costs": "raw_unit_cost__price";
  "cost-cards": "raw_cost_cards__value";
}

type Places = Pick<
  Columns<"raw_time_cards__entry">,
  "file_id" | "sheet_no" | "row_no" | "col_no" | "unit_id"
>;

/** What people type into a price list in their own words. */
const typedWords: ReadonlySet<FieldName> = new Set(["service_label", "territory", "source", "price_note"]);

export class Buffers {
  readonly #columns: { [S in SourceId]: Columns<RawTables[S]> } = {
    "time-cards": emptyColumns("raw_time_cards__entry"),
    "activity-counts": emptyColumns("raw_activity_counts__row"),
    caseload: emptyColumns("raw_caseload__row"),
    mpips03: emptyColumns("raw_mpips03__cell"),
    ozps: emptyColumns("raw_ozps__cell"),
    residents: emptyColumns("raw_residents__row"),
    territory: emptyColumns("raw_territory__entry"),
    "unit-costs": emptyColumns("raw_unit_cost__price"),
    "cost-cards": emptyColumns("raw_cost_cards__value"),
  };
  readonly #add: { [S in SourceId]: (observation: Observations[S]) => void };

  constructor() {
    const { "time-cards": cards, "activity-counts": counts, caseload, mpips03, ozps } = this.#columns;
    const { residents, territory, "cost-cards": costCards, "unit-costs": prices } = this.#columns;
    this.#add = {
      "time-cards": (entry) => {
        cards.worker_id.push(entry.workerId);
        cards.team.push(entry.team);
        cards.role.push(entry.role);
        cards.work_date.push(entry.date);
        cards.task.push(entry.task);
        cards.hours_h.push(entry.hours);
      },
      "activity-counts": (count) => {
        counts.period_start_date.push(count.start);
        counts.period_end_date.push(count.end);
        counts.team.push(count.team);
        counts.worker_id.push(count.workerId);
        counts.role.push(count.role);
        counts.fte.push(count.fte);
        counts.fte_col_no.push(count.fteColumn);
        counts.activity.push(count.activity);
        counts.activity_count.push(count.count);
      },
      caseload: (row) => {
        caseload.as_of_date.push(row.date);
        caseload.team.push(row.team);
        caseload.worker_id.push(row.workerId);
        caseload.role.push(row.role);
        caseload.families.push(row.families);
        caseload.social_work_cases.push(row.socialWorkCases);
        caseload.fte.push(row.fte);
        caseload.full_time_persons.push(row.fullTimePersons);
      },
      mpips03: (cell) => {
        mpips03.teryt.push(cell.teryt);
        mpips03.year.push(cell.year);
        mpips03.period.push(cell.period);
        mpips03.edition.push(cell.edition);
        mpips03.form_section.push(cell.section);
        mpips03.dzial.push(cell.dzial);
        mpips03.row.push(cell.row);
        mpips03.col.push(cell.col);
        mpips03.concept.push(cell.concept);
        mpips03.value.push(cell.value);
        mpips03.symbol.push(cell.symbol);
        mpips03.source_form.push(cell.sourceForm);
      },
      ozps: (cell) => {
        ozps.teryt.push(cell.teryt);
        ozps.assessment_year.push(cell.assessmentYear);
        ozps.row.push(cell.row);
        ozps.concept.push(cell.concept);
        ozps.value_year.push(cell.valueYear);
        ozps.kind.push(cell.kind);
        ozps.value.push(cell.value);
        ozps.symbol.push(cell.symbol);
        ozps.text.push(cell.text);
      },
      residents: (row) => {
        residents.teryt.push(row.teryt);
        residents.year.push(row.year);
        residents.residents.push(row.residents);
      },
      territory: (entry) => {
        territory.teryt.push(entry.teryt);
        territory.territory_name.push(entry.name);
        territory.as_of_date.push(entry.asOf);
      },
      "cost-cards": (value) => {
        costCards.card_id.push(value.cardId);
        costCards.card_path.push(value.path);
        costCards.card_value.push(value.text);
      },
      "unit-costs": (price) => {
        prices.service.push(price.service);
        prices.service_label.push(price.serviceLabel);
        prices.unit.push(price.unit);
        prices.nominal_cost_pln.push(price.amountPln);
        prices.price_year.push(price.year);
        prices.price_kind.push(price.kind);
        prices.grade.push(price.grade);
        prices.payer.push(price.payer);
        prices.territory.push(price.territory);
        prices.source.push(price.source);
        prices.valid_from_date.push(price.validFrom);
        prices.valid_to_date.push(price.validTo);
        prices.price_note.push(price.note);
      },
    };
  }

  add<S extends SourceId>(source: S, origin: Origin, observation: Observations[S]): void {
    const columns: Places = this.#columns[source];
    columns.file_id.push(origin.fileId);
    columns.sheet_no.push(origin.sheet);
    columns.row_no.push(origin.row);
    columns.col_no.push(origin.column);
    columns.unit_id.push(observation.unitId);
    this.#add[source](observation);
  }

  /** Every team that the observations name. */
  teams(): Set<string> {
    const named = [this.#columns["time-cards"], this.#columns["activity-counts"], this.#columns.caseload];
    return new Set(named.flatMap((columns) => [...columns.team.codes.keys()]));
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
  }
}
