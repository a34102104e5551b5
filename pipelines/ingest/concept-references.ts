/** The dictionaries of the profile as tables, so that queries read them like data. */
import { concepts, seriesBreaks } from "../../sources/concepts/concepts.ts";
import { rates } from "../../sources/concepts/rates.ts";
import type { Database } from "../database.ts";

export async function writeConceptReferences(database: Database): Promise<void> {
  await database.insert(
    "ref_concept",
    concepts.map(({ concept, label, group, unit, form, certainty }) => ({
      concept,
      concept_label: label,
      concept_group: group,
      unit_pl: unit,
      form,
      certainty,
    })),
  );
  await database.insert(
    "ref_series_break",
    seriesBreaks.map(({ concept, fromYear, reason, reasonEn, certainty, source }) => ({
      concept,
      break_year: fromYear,
      break_reason: reason,
      break_reason_en: reasonEn,
      certainty,
      source,
    })),
  );
  await database.insert(
    "ref_rate",
    rates.flatMap(({ rateId, numerator, denominator, normId }) => [
      ...numerator.map((concept) => ({ rate_id: rateId, rate_part: "numerator", concept, norm_id: normId })),
      ...denominator.map((concept) => ({
        rate_id: rateId,
        rate_part: "denominator",
        concept,
        norm_id: normId,
      })),
    ]),
  );
}
