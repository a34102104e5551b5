/**
 * Sums over the gminas of a powiat, made from the public tables when it is settled what of them is shown: anybody could
 * add the same numbers up, so a sum tells nothing new of a hidden one, and needs no cell in the problem.
 */
import { rates } from "../../sources/concepts/rates.ts";
import { isHidden, type PublicDataset, type PublicRow } from "../contract/public-dataset.ts";
import { areaOf } from "../contract/powiat-areas.ts";
import { groupBy } from "../lib/group.ts";

/** What the project or the register says of a powiat. */
export interface PowiatFacts {
  /** Four digits. */
  teryt: string;
  name: string | null;
  /** Gminas that the powiat has. */
  gminas: number | null;
  /** Named in the settings: it is added up even if the project knows one of its gminas only. */
  isAsked: boolean;
}

export type PowiatTables = Pick<
  PublicDataset["tables"],
  "ref_powiat" | "out__powiat_profile" | "out__powiat_rate" | "out__powiat_indicator"
>;

type Published = Pick<
  PublicDataset["tables"],
  "ref_unit" | "out__profile" | "out__profile_rate" | "out__indicator"
>;

interface Member {
  powiat: string;
  gmina: string;
}

type Members = ReadonlyMap<string, Member>;

/** Powiats of which the project knows two gminas, or one beside the powiat's own unit or beside its settings. */
export function publicPowiats(published: Published, facts: readonly PowiatFacts[]): PowiatTables {
  const { ref_unit } = published;
  const members = membersOf(ref_unit);
  const known = new Map(facts.map((one) => [one.teryt, one]));
  const ownOf = new Set(
    ref_unit.flatMap(({ teryt, unit_type }) => areaOf(teryt, unit_type)?.ownPowiat ?? []),
  );
  const ref_powiat = [...groupBy([...members.values()], ({ powiat }) => powiat)]
    .filter(([powiat, own]) => own.length > 1 || ownOf.has(powiat) || known.get(powiat)?.isAsked === true)
    .map(([powiat_teryt, own]) => ({
      powiat_teryt,
      powiat_name: known.get(powiat_teryt)?.name ?? null,
      gmina_total: known.get(powiat_teryt)?.gminas ?? null,
      ...countedOf(own),
    }));
  const powiats = new Set(ref_powiat.map(({ powiat_teryt }) => powiat_teryt));
  const shown = new Map([...members].filter(([, { powiat }]) => powiats.has(powiat)));
  return {
    ref_powiat,
    out__powiat_profile: profileSums(published.out__profile, shown),
    out__powiat_rate: rateSums(published.out__profile_rate, shown),
    out__powiat_indicator: indicatorSums(published.out__indicator, shown),
  };
}

/** Unit → its gmina. Of a gmina with two units nobody knows which one speaks for it: it has none here. */
function membersOf(units: Published["ref_unit"]): Members {
  const all = units.flatMap(({ unit_id, teryt, unit_type }) => {
    const gmina = areaOf(teryt, unit_type)?.gmina;
    return gmina === undefined ? [] : [{ unit_id, gmina }];
  });
  const byGmina = groupBy(all, ({ gmina }) => gmina);
  return new Map(
    all
      .filter(({ gmina }) => byGmina.get(gmina)?.length === 1)
      .map(({ unit_id, gmina }) => [unit_id, { powiat: gmina.slice(0, 4), gmina }]),
  );
}

function countedOf(members: readonly Member[]): { gmina_count: number; gmina_codes: string } {
  const codes = members.map(({ gmina }) => gmina).sort();
  return { gmina_count: codes.length, gmina_codes: codes.join(" ") };
}

/** The key of a sum beside its powiat. */
type SumKey<R> = readonly [kind: keyof R, time: keyof R];

/** Rows of members by powiat and key, in the order of their first rows. Of a country they are millions. */
function byPowiat<R extends { unit_id: string }>(
  rows: readonly R[],
  members: Members,
  [kind, time]: SumKey<R>,
): { powiat_teryt: string; own: R[]; counted: ReturnType<typeof countedOf> }[] {
  const groups: { powiat_teryt: string; own: R[] }[] = [];
  const known = new Map<string, Map<unknown, Map<unknown, R[]>>>();
  for (const row of rows) {
    const powiat_teryt = members.get(row.unit_id)?.powiat;
    if (powiat_teryt === undefined) continue;
    const times = within(within(known, powiat_teryt), row[kind]);
    const own = times.get(row[time]);
    if (own) own.push(row);
    else {
      const begun = [row];
      times.set(row[time], begun);
      groups.push({ powiat_teryt, own: begun });
    }
  }
  return groups.map(({ powiat_teryt, own }) => ({
    powiat_teryt,
    own,
    counted: countedOf(own.flatMap(({ unit_id }) => members.get(unit_id) ?? [])),
  }));
}

function within<Key, Inner, Value>(maps: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const found = maps.get(key) ?? new Map<Inner, Value>();
  maps.set(key, found);
  return found;
}

type ProfileSum = PublicRow<"out__powiat_profile">;

function profileSums(rows: readonly PublicRow<"out__profile">[], members: Members): ProfileSum[] {
  const shown = rows.filter((row): row is typeof row & { value: number } => row.value !== null);
  const sums = byPowiat(shown, members, ["concept", "year"]).flatMap(
    ({ powiat_teryt, own, counted }): ProfileSum[] => {
      const [first] = own;
      if (!first) return [];
      return [
        {
          powiat_teryt,
          year: first.year,
          concept: first.concept,
          value: sumOf(own.map(({ value }) => value)),
          ...counted,
          change_1y: null,
          change_5y: null,
          source_form: [...new Set(own.map(({ source_form }) => source_form))].sort().join(", "),
          series_break: own.some(({ series_break }) => series_break),
        },
      ];
    },
  );
  return [...groupBy(sums, ({ powiat_teryt, concept }) => `${powiat_teryt} ${concept}`).values()].flatMap(
    (series) =>
      series.map((row) => ({
        ...row,
        change_1y: changeOf(row, series, 1),
        change_5y: changeOf(row, series, 5),
      })),
  );
}

/** Between sums of the same gminas only, and across no break in any of their series. */
function changeOf(row: ProfileSum, series: readonly ProfileSum[], years: number): number | null {
  const before = series.find(({ year }) => year === row.year - years);
  const isBroken = series.some(
    ({ year, series_break }) => series_break && year > row.year - years && year <= row.year,
  );
  if (!before || before.value === 0 || before.gmina_codes !== row.gmina_codes || isBroken) return null;
  return row.value / before.value - 1;
}

/** Of the centre's own norms there is no sum: each centre has its own minimum. */
const summable = new Set(
  rates.filter(({ denominator }) => denominator.length > 0).map(({ rateId }) => rateId),
);

function rateSums(
  rows: readonly PublicRow<"out__profile_rate">[],
  members: Members,
): PublicRow<"out__powiat_rate">[] {
  const shown = rows.flatMap((row) => {
    const { numerator, denominator } = row;
    return summable.has(row.rate_id) && numerator !== null && denominator !== null
      ? [{ ...row, numerator, denominator }]
      : [];
  });
  return byPowiat(shown, members, ["rate_id", "year"]).flatMap(({ powiat_teryt, own, counted }) => {
    const [first] = own;
    if (!first) return [];
    const { year, rate_id } = first;
    const [numerator, denominator] = [
      sumOf(own.map((row) => row.numerator)),
      sumOf(own.map((row) => row.denominator)),
    ];
    const value = denominator === 0 ? null : numerator / denominator;
    return [{ powiat_teryt, year, rate_id, numerator, denominator, value, ...counted }];
  });
}

/** Sum over sum; of counts, which have no denominator, the sum itself. */
function indicatorSums(
  rows: readonly PublicRow<"out__indicator">[],
  members: Members,
): PublicRow<"out__powiat_indicator">[] {
  const shown = rows.flatMap((row) => {
    const { numerator, indicator_part, status } = row;
    const isShown = indicator_part === null && status !== "not_measured" && !isHidden(row, "denominator");
    return isShown && numerator !== null ? [{ ...row, numerator }] : [];
  });
  return byPowiat(shown, members, ["indicator_id", "wave"]).flatMap(({ powiat_teryt, own, counted }) => {
    const [first] = own;
    const denominators = own.flatMap(({ denominator }) => (denominator === null ? [] : [denominator]));
    // What one gmina divides and another does not is no sum.
    if (!first || (denominators.length > 0 && denominators.length < own.length)) return [];
    const { indicator_id, wave } = first;
    const period_end_date = own.map((row) => row.period_end_date).reduce((a, b) => (a > b ? a : b));
    const numerator = sumOf(own.map((row) => row.numerator));
    const denominator = denominators.length === 0 ? null : sumOf(denominators);
    const value = denominator === null ? numerator : denominator === 0 ? null : numerator / denominator;
    const sums = { numerator, denominator, value };
    return [{ powiat_teryt, indicator_id, wave, period_end_date, ...sums, ...counted }];
  });
}

/** The ninth decimal swallows what doubles cannot hold. */
function sumOf(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toFixed(9));
}
