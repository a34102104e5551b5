/** Every table of a presentation, and the cell of the published tables that each of its cells must show. */
import { claim, claimOf, type CellRow, type Claim } from "./cells.ts";
import type { ClaimedPlace } from "./place.ts";
import type { ReadTable } from "./reading.ts";
import { pilotCell, pilotTable } from "./sentences-pilot.ts";
import { action, cardsOf, intervalClaims } from "./sentences-costs.ts";

/** By caption: what a cell under a heading, in a row with these cells, must show; null: it is words. */
type CellClaims = (
  cell: { head: string; heads: string[]; text: string; row: string[]; at: number },
  place: ClaimedPlace,
  caption: string,
) => Claim[] | null;

const trendConcepts: Readonly<Record<string, string>> = {
  mieszkańcy: "residents",
  bezrobotni: "unemployed",
  "w tym od ponad roku": "unemployed_long_term",
  "kobiety od 60 lat": "women_60_more",
  "osoby w rodzinach, którym pomożono": "help_any.persons_in_families",
  "rodziny, którym pomożono": "help_any.families",
  "rodziny objęte pracą socjalną": "social_work.families",
  "w tym tylko pracą socjalną": "social_work_only.families",
};

const needConcepts: Readonly<Record<string, string>> = {
  "Rodziny objęte pracą socjalną": "social_work.families",
  "Osoby z usługami opiekuńczymi w domu": "care_services.persons_decided",
  "Osoby, za których pobyt w domu pomocy społecznej płaci gmina": "dps_payment.persons_decided",
  "Osoby, za których pobyt płaci gmina": "dps_payment.persons_decided",
  "Bezrobotni od ponad roku": "unemployed_long_term",
  "Oczekujący na lokal socjalny": "social_flats_waiting",
  "Wnioski o lokal komunalny": "communal_flat_applications",
  "Etaty pracowników socjalnych": "ops_social_workers.fte",
  "Etaty pracowników socjalnych w ośrodkach": "ops_social_workers.fte",
  "Miejsca w żłobkach": "nursery_places",
  "Miejsca w przedszkolach": "kindergarten_places",
};

const norms: Readonly<Record<string, string>> = {
  "Ustawa: mieszkańcy": "act_2000",
  "Ustawa: rodziny w pracy socjalnej": "act_50",
  "Ustawa: co najmniej 3 osoby": "act_min_3",
  "Ustawa łącznie (art. 110)": "act_110",
  "Model: praca socjalna": "model_20",
  "Model: świadczenia": "model_80",
};

const staffFields: Readonly<Record<string, string>> = {
  "Wymagane etaty": "required_fte",
  "Obecne etaty": "actual_fte",
};

const trend: CellClaims = ({ head, text, row: [year = ""] }, place) => {
  const concept = trendConcepts[head];
  if (concept === undefined) return null;
  const printed = text.replace(/\*$/u, "");
  // A sum of other gminas than in the last year is no point of a powiat's line.
  const last = place.profileRow(concept, place.lastYear("profile", concept));
  const point = place.profileRow(concept, year);
  if (place.isPowiat && point?.gmina_codes !== last?.gmina_codes)
    return [claim(printed, concept, undefined, "value")];
  return [place.profile(printed, concept, year)];
};

const sumOfGminas = (text: string, place: ClaimedPlace, row: CellRow | undefined): Claim[] => {
  const [count = "", total] = text.split(" z ");
  return [
    claim(count, "out__powiat_profile", row, "gmina_count"),
    ...(total === undefined ? [] : [claim(total, "ref_powiat", place.powiat, "gmina_total")]),
  ];
};

const reasons: CellClaims = ({ head, text, row: [name = ""] }, place, caption) => {
  const year = yearIn(caption);
  const base = place.conceptCalled(name, "families");
  if (head === "Gminy") return sumOfGminas(text, place, place.profileRow(`${base}.families`, year));
  if (/zmiana w rok$/iu.test(head)) return [place.profile(text, `${base}.families`, year, "change_1y")];
  if (head === "Rodziny") return [place.profile(text, `${base}.families`, year)];
  return head === "Osoby w rodzinach" ? [place.profile(text, `${base}.persons_in_families`, year)] : null;
};

/** "79 (−20 %)" under the last year; only what may be compared has an earlier number. */
const changes: CellClaims = ({ head, heads, text, row, at }, place) => {
  if (at === 0) return null;
  const concept = `${place.conceptCalled(row[0] ?? "", "families")}.families`;
  const year = head.slice(0, 4);
  if (at === 1) return text === "brak danych" ? [] : [place.profile(text, concept, year)];
  const [now = "", change] = text.replace(")", "").split(" (");
  const field = Number(year) - Number(heads[1]?.slice(0, 4)) === 5 ? "change_5y" : "change_1y";
  return [
    place.profile(now, concept, year),
    ...(change === undefined ? [] : [place.profile(change, concept, year, field)]),
  ];
};

const benefits: CellClaims = ({ head, text, row: [name = ""] }, place, caption) => {
  const base = place.conceptCalled(name, "amount_pln");
  const measure: Readonly<Record<string, readonly [string, string]>> = {
    Osoby: ["persons_decided", "value"],
    Rodziny: ["families", "value"],
    "Kwota, zł": ["amount_pln", "value"],
    "Kwota: zmiana w rok": ["amount_pln", "change_1y"],
  };
  const [of, field] = measure[head] ?? [];
  return of === undefined ? null : [place.profile(text, `${base}.${of}`, yearIn(caption), field)];
};

const needs: CellClaims = ({ head, text, row }, place) => {
  const label = row.find((cell) => cell in needConcepts || cell.startsWith("Rodziny z powodem: ")) ?? "";
  const concept =
    needConcepts[label] ??
    `${place.conceptCalled(label.replace("Rodziny z powodem: ", ""), "families")}.families`;
  const year = row.find((cell) => /^\d{4}$/u.test(cell)) ?? "";
  if (head === "Rok") return [claimOf(text, `last year of ${concept}`, Number(lastRow(place, concept)))];
  if (head === "Gminy") return sumOfGminas(text, place, place.profileRow(concept, year));
  return head === "Liczba" ? [place.profile(text, concept, year)] : null;
};

const staffing: CellClaims = ({ head, text, row: [name = ""] }, place) => {
  const field = staffFields[head];
  if (field === undefined) return null;
  const [unit] = place.cells.rows("ref_unit", { unit_name: name });
  const row = unit ? place.norm("act_110", unit.unit_id) : place.norm(norms[name] ?? "");
  return [claim(text, "out__staffing", row, field)];
};

const gminas: CellClaims = ({ head, text, row: [name = ""], at }, { cells }, caption) => {
  if (at === 0) return null;
  const unit_id = cells.rows("ref_unit", { unit_name: name })[0]?.unit_id ?? "";
  const year = yearIn(caption);
  if (head === "Część mieszkańców")
    return [
      claim(
        text,
        "out__profile_rate",
        cells.row("out__profile_rate", { unit_id, year, rate_id: "helped_share" }),
        "value",
      ),
    ];
  const concept = head === "Mieszkańcy" ? "residents" : "help_any.persons_in_families";
  return [claim(text, "out__profile", cells.row("out__profile", { unit_id, year, concept }), "value")];
};

const outlay: CellClaims = ({ head, text, row: [title = ""], at }, place) => {
  if (at === 0) return null;
  const card = cardsOf(place).find(({ card_title }) => card_title === title);
  const row = place.cost("out__cost_result", {}, card);
  if (head === "Koszt działania") return [action(text, card, place)];
  if (head === "Oszczędność netto") return [claim(text, "out__cost_result", row, "net_saving_pln")];
  if (head === "Przedział 90 %") return intervalClaims(text, place, card);
  return [claim(text, "out__cost_result", row, "chance_positive")];
};

const payerNames: Readonly<Record<string, string>> = { gmina: "gmina", powiat: "powiat" };

const payers: CellClaims = ({ head, text, row: [name = ""], at }, place) => {
  if (at === 0) return null;
  const side = head === "Za pomoc" ? "help" : "inaction";
  const field = head === "w tym gotówka" ? "cashable_pln" : "amount_pln";
  const { unit_id = "", card_id = "" } = place.card ?? {};
  const rows = place.cells.rows("out__cost_summary", { unit_id, card_id, side });
  const known = payerNames[name];
  // Of other payers the table prints words of its own; one row of the card must show the amount.
  const own = rows.filter(({ payer = "" }) => (known ? payer === known : !(payer in payerNames)));
  const claims = own.map((row) => claim(text, "out__cost_summary", row, field));
  return claims.length === 0 ? [claimOf(text, `nothing of ${name}`, 0)] : [closest(claims, text)];
};

const projection: CellClaims = ({ text, row: [year = ""], at }, place) => {
  if (at === 0 || year === "Razem") return [];
  const of = (scenario: string) => place.cost("out__cost_projection", { year, scenario });
  const cost = (scenario: string) =>
    Number(of(scenario)?.mandatory_cost_pln) + Number(of(scenario)?.linked_cost_pln);
  const year_ = `out__cost_projection/${year}`;
  return (
    [
      [],
      [claim(text, "out__cost_projection", of("without"), "persons")],
      [claimOf(text, `${year_}/without`, cost("without"))],
      [claim(text, "out__cost_projection", of("with"), "persons")],
      [claimOf(text, `${year_}/with`, cost("with"))],
      [claim(text, "out__cost_projection", of("with"), "action_cost_pln")],
      [claimOf(text, `${year_}/difference`, cost("without") - cost("with"))],
      [],
    ][at] ?? []
  );
};

const known: readonly (readonly [RegExp, CellClaims])[] = [
  [/^(?:Mieszkańcy i bezrobotni|Osoby i rodziny) w kolejnych latach$/u, trend],
  [/^Rodziny według powodu pomocy w \d{4} r\./u, reasons],
  [/^Rodziny według powodu pomocy$/u, changes],
  [/^Formy pomocy w \d{4} r\./u, benefits],
  [/^Potrzeby i zasoby|^Zadania powiatu i potrzeby/u, needs],
  [/^Normy zatrudnienia i etaty$|^Norma ustawy w ośrodkach gmin/u, staffing],
  [/^Gminy powiatu w \d{4} r\.$/u, gminas],
  [/^Koszt działania i oszczędność według kart$/u, outlay],
  [/^Kto płaci: /u, payers],
  [/^Rok po roku: /u, projection],
  [pilotTable, pilotCell],
];

/** null: a table that nobody here knows. Captions with sentences in their cells are read as sentences elsewhere. */
export function tableClaims({ caption, heads, rows }: ReadTable, place: ClaimedPlace): Claim[] | null {
  const of = known.find(([pattern]) => pattern.test(caption))?.[1];
  if (!of) return null;
  return rows.flatMap((row) =>
    row.flatMap((text, at) => {
      const claims = of({ head: heads[at] ?? "", heads, text, row, at }, place, caption);
      if (claims !== null) return claims;
      return at > 0 && /\d/u.test(text) ? [claimOf(text, `no cell of „${caption}”`, NaN)] : [];
    }),
  );
}

function yearIn(caption: string): string {
  return /\d{4}/u.exec(caption)?.[0] ?? "";
}

function lastRow(place: ClaimedPlace, concept: string): string {
  return place.lastYear("profile", concept);
}

function closest(claims: readonly Claim[], text: string): Claim {
  const [first] = claims;
  if (!first) throw new Error(`no claim of ${text}`);
  const size =
    Number(/\d[\d ]*(?:,\d+)?/u.exec(text)?.[0].replaceAll(" ", "").replace(",", ".")) *
    (text.includes("tys.") ? 1000 : text.includes("mln") ? 1e6 : 1);
  return claims.reduce(
    (best, one) => (Math.abs(Number(one.value) - size) < Math.abs(Number(best.value) - size) ? one : best),
    first,
  );
}
