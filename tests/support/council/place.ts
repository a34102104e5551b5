/** The place of a presentation in the tables: which rows speak of it, and what its sentences are about at the moment. */
import { claim, type CellRow, type Cells, type Claim } from "./cells.ts";

export class ClaimedPlace {
  readonly cells: Cells;
  readonly isPowiat: boolean;
  readonly unitIds: string[];
  readonly #key: CellRow;
  /** The year, the concept and the card of the last title. */
  year = "";
  concept = "";
  card: CellRow | undefined;

  /** @param id unit_id, or "powiat-1206" */
  constructor(cells: Cells, id: string) {
    this.cells = cells;
    this.isPowiat = id.startsWith("powiat-");
    const powiat_teryt = id.replace("powiat-", "");
    this.#key = this.isPowiat ? { powiat_teryt } : { unit_id: id };
    const codes = this.isPowiat ? (this.powiat.gmina_codes ?? "").split(" ") : [];
    this.unitIds = this.isPowiat
      ? cells
          .rows("ref_unit")
          .filter(({ teryt = "" }) => codes.includes(teryt.slice(0, 6)))
          .map(({ unit_id = "" }) => unit_id)
      : [id];
  }

  get powiat(): CellRow {
    return this.cells.row("ref_powiat", this.#key) ?? {};
  }

  profileRow(concept: string, year: string): CellRow | undefined {
    return this.cells.row(this.isPowiat ? "out__powiat_profile" : "out__profile", {
      ...this.#key,
      concept,
      year,
    });
  }

  profile(printed: string, concept: string, year = this.year, field = "value"): Claim {
    return claim(
      printed,
      this.isPowiat ? "out__powiat_profile" : "out__profile",
      this.profileRow(concept, year),
      field,
    );
  }

  rate(printed: string, rate_id: string, year: string, field = "value"): Claim {
    const table = this.isPowiat ? "out__powiat_rate" : "out__profile_rate";
    return claim(printed, table, this.cells.row(table, { ...this.#key, rate_id, year }), field);
  }

  /** The last year of which there is anything. */
  lastYear(table: "profile" | "rate", id: string): string {
    const name = this.isPowiat
      ? `out__powiat_${table}`
      : table === "rate"
        ? "out__profile_rate"
        : "out__profile";
    const rows = this.cells.rows(name, { ...this.#key, [table === "rate" ? "rate_id" : "concept"]: id });
    return (
      rows
        .filter(({ value }) => value !== "")
        .map(({ year = "" }) => year)
        .sort()
        .at(-1) ?? ""
    );
  }

  norm(norm_id: string, unit_id = this.unitIds[0] ?? ""): CellRow | undefined {
    const rows = this.cells.rows("out__staffing", { unit_id });
    const last =
      rows
        .map(({ as_of_date = "" }) => as_of_date)
        .sort()
        .at(-1) ?? "";
    return rows.find((row) => row.norm_id === norm_id && row.as_of_date === last);
  }

  /** The joint norms of a powiat's centres. */
  jointNorms(): CellRow[] {
    return this.unitIds.flatMap((unit): CellRow[] => {
      const row = this.norm("act_110", unit);
      return row ? [row] : [];
    });
  }

  /** The powiat's own unit, which may lead a cooperation. */
  get #ownUnit(): string | undefined {
    const { powiat_teryt } = this.#key;
    const isOwn = ({ teryt, unit_type }: CellRow) => unit_type === "PCPR" && teryt === powiat_teryt;
    return this.isPowiat ? this.cells.rows("ref_unit").find(isOwn)?.unit_id : undefined;
  }

  /** The last measurement of the pilot; "" without any. */
  lastWave(isSum: boolean): string {
    const measured = new Set(this.#measured(isSum).map(({ wave = "" }) => wave));
    return (
      ["ex_ante", "month_6", "month_12", "month_18", "ex_post"].findLast((wave) => measured.has(wave)) ?? ""
    );
  }

  /** @param isSum over the powiat's gminas; else of the place, or the powiat's own unit */
  measured(indicator_id: string, isSum: boolean, wave = this.lastWave(isSum)): CellRow | undefined {
    return this.#measured(isSum).find((row) => row.indicator_id === indicator_id && row.wave === wave);
  }

  #measured(isSum: boolean): CellRow[] {
    if (isSum) return this.cells.rows("out__powiat_indicator", this.#key);
    const unit_id = this.isPowiat ? this.#ownUnit : this.#key.unit_id;
    const own = this.cells.rows("out__indicator", {
      unit_id: unit_id ?? "",
      group_id: "pilot",
      indicator_part: "",
    });
    return own.filter(({ status }) => status !== "not_measured");
  }

  cardCalled(title: string): CellRow | undefined {
    return this.cells
      .rows("ref_cost_card", { card_title: title })
      .find(({ unit_id = "" }) => this.unitIds.includes(unit_id));
  }

  /** A row of a cost table of one card. */
  cost(
    table: string,
    key: CellRow = {},
    { unit_id = "", card_id = "" } = this.card ?? {},
  ): CellRow | undefined {
    return this.cells.row(table, { unit_id, card_id, ...key });
  }

  /** "reason_poverty" of "ubóstwo", whatever the case of its first letter. */
  conceptCalled(name: string, measure: string): string {
    const short = (label: string) =>
      label
        .split(" – ")
        .slice(0, -1)
        .join(" – ")
        .replace(/ jako powód pomocy| ogółem/gu, "");
    const letters = (text: string) => text.replace(/[\s-]/gu, "").toLocaleLowerCase("pl");
    const found = this.cells
      .rows("ref_concept")
      .find(
        ({ concept = "", concept_label = "" }) =>
          concept.endsWith(`.${measure}`) && letters(short(concept_label)) === letters(name),
      );
    return found?.concept?.replace(`.${measure}`, "") ?? `no concept called ${name}`;
  }
}
