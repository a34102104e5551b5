/**
 * The dictionary of fields: each field once, in one domain (tests/unit/contract/one-meaning.test.ts). DDL, row schemas,
 * the codebook and the table captions are made from it, so the same quantity has the same name, type and unit in every
 * table.
 *
 * `hours` and `fte` are decimals with 12 places, not floats: their sums do not depend on the order of
 * addition, so two runs (and two orders of files) give the same bytes.
 */

import { commonFields } from "./fields-common.ts";
import { costFields } from "./fields-costs.ts";
import { evaluationFields } from "./fields-evaluation.ts";
import { evaluationReportFields } from "./fields-evaluation-report.ts";
import { evaluationResultFields } from "./fields-evaluation-results.ts";
import { fileFields } from "./fields-files.ts";
import { pilotFields } from "./fields-pilot.ts";
import { goalFields } from "./fields-goals.ts";
import { profileFields } from "./fields-profile.ts";
import { publicFields } from "./fields-public.ts";
import { reportFields } from "./fields-reports.ts";
import { staffFields } from "./fields-staff.ts";
import { territoryFields } from "./fields-territory.ts";
import { unitCostFields } from "./fields-unit-costs.ts";
import { workFields } from "./fields-work.ts";

export { sqlTypes, type Field, type FieldType } from "./field.ts";

export const fields = {
  ...evaluationFields,
  ...commonFields,
  ...fileFields,
  ...workFields,
  ...staffFields,
  ...territoryFields,
  ...reportFields,
  ...profileFields,
  ...publicFields,
  ...unitCostFields,
  ...costFields,
  ...evaluationResultFields,
  ...pilotFields,
  ...evaluationReportFields,
  ...goalFields,
} as const;

export type FieldName = keyof typeof fields;
