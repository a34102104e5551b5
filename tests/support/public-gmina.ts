/** The profile of one invented gmina of 5,000 residents, with everything that the queries would compute from it. */
import type { publicDataset } from "../../pipelines/disclosure/public-dataset.ts";
import { concepts, seriesBreaks } from "../../sources/concepts/concepts.ts";
import { rates } from "../../sources/concepts/rates.ts";

export type GminaData = Parameters<typeof publicDataset>[0];

const residents = 5000;

/** Seven years in which a reason becomes rare: of 2022 and 2023 its families are hidden. */
export const someHidden: Record<number, Record<string, number>> = Object.fromEntries(
  [40, 30, 20, 9, 3, 2, 7].map((families, i) => [
    2018 + i,
    {
      "help_any.families": 120 + i,
      "help_any.persons_in_families": 300 + i,
      "social_work.families": 60,
      "social_work_only.families": 4,
      "reason_poverty.families": 80 + i,
      "reason_poverty.families_rural": 30,
      "reason_poverty.persons_in_families": 200,
      "reason_crisis.families": families,
      "reason_crisis.persons_in_families": 3 * families,
      "families_all.families": 100,
      "families_of_1.families": 60,
      "families_of_2.families": 27,
      "families_of_3.families": 3,
      "families_of_4.families": 10,
      "permanent_benefit.persons_decided": 20,
      "permanent_benefit.families": 20,
      "permanent_benefit.amount_pln": 120_000,
      "dps_payment.persons_decided": 2,
      "dps_payment.families": 2,
      "dps_payment.amount_pln": 77_777,
      unemployed: 210,
      kindergartens: 2,
    },
  ]),
);

/** @param years year → concept → value */
export function gmina(years: Record<number, Record<string, number>>, teryt = "9901023"): GminaData {
  const unit_id = "gops-a";
  const valueOf = (year: number, concept: string) =>
    concept === "residents" ? residents : (years[year]?.[concept] ?? null);
  const change = (now: number, before: number | null) =>
    before === null || before === 0 ? null : now / before - 1;
  const rows = Object.entries(years).flatMap(([key, values]) => {
    const year = Number(key);
    return Object.entries(values).map(([concept, value]) => ({
      unit_id,
      year,
      concept,
      value,
      residents,
      per_10k: (value / residents) * 10_000,
      change_1y: change(value, valueOf(year - 1, concept)),
      change_5y: change(value, valueOf(year - 5, concept)),
      source_form: "MRiPS-03",
      series_break: false,
    }));
  });
  const sum = (year: number, parts: readonly string[]) =>
    parts.reduce<number | null>((total, concept) => {
      const value = valueOf(year, concept);
      return total === null || value === null ? null : total + value;
    }, 0);
  const rateRows = Object.keys(years).flatMap((key) => {
    const year = Number(key);
    return rates.flatMap(({ rateId, numerator, denominator, normId }) => {
      const over = sum(year, numerator);
      if (over === null) return [];
      // The joint norm of the act: 1 per 2,000 residents or 1 per 50 families, and three.
      const families = valueOf(year, "social_work.families");
      const joint = Math.max(Math.min(residents / 2000, (families ?? Infinity) / 50), 3);
      const under = normId === "act_110" ? joint : normId === "act_min_3" ? 3 : sum(year, denominator);
      const threshold = normId === "act_2000" ? 2000 : normId === "act_50" ? 50 : null;
      return [
        {
          unit_id,
          year,
          rate_id: rateId,
          numerator: over,
          denominator: under,
          value: under === null || under === 0 ? null : over / under,
          norm_id: normId,
          threshold,
          is_met:
            normId === null || under === null
              ? null
              : threshold === null
                ? over >= under
                : over <= threshold * under,
        },
      ];
    });
  });
  return {
    project: "Pilotaż",
    version: "0.1.0",
    units: [{ unit_id, unit_name: "GOPS w A.", unit_type: "GOPS", teryt, available_share: 0.85 }],
    tables: {
      out__profile: rows,
      out__profile_rate: rateRows,
      ref_concept: concepts.map(({ concept, label, group, unit, form, certainty }) => ({
        concept,
        concept_label: label,
        concept_group: group,
        unit_pl: unit,
        form,
        certainty,
      })),
      ref_series_break: seriesBreaks.map((one) => ({
        concept: one.concept,
        break_year: one.fromYear,
        break_reason: one.reason,
        break_reason_en: one.reasonEn,
        certainty: one.certainty,
        source: one.source,
      })),
    },
  };
}

/** The sample gmina, and the same with other numbers under other names. */
export function gminas(ids: readonly string[]): GminaData {
  const all = ids.map((id) => {
    const factor = 1 + id.length;
    const years = Object.fromEntries(
      Object.entries(someHidden).map(([year, values]) => [
        year,
        Object.fromEntries(Object.entries(values).map(([name, value]) => [name, factor * value])),
      ]),
    );
    return { id, data: gmina(years) };
  });
  const [first] = all;
  if (!first) throw new Error("no gmina");
  const named = <T extends { unit_id: string }>(rows: readonly T[], id: string): T[] =>
    rows.map((row) => ({ ...row, unit_id: id }));
  return {
    ...first.data,
    units: all.flatMap(({ id, data }) => named(data.units, id)),
    tables: {
      ...first.data.tables,
      out__profile: all.flatMap(({ id, data }) => named(data.tables.out__profile, id)),
      out__profile_rate: all.flatMap(({ id, data }) => named(data.tables.out__profile_rate, id)),
    },
  };
}
