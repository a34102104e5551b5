/**
 * The dictionary of fields: each field once. DDL, row schemas, the codebook and the table captions are made
 * from it, so the same quantity has the same name, type and unit in every table.
 *
 * `hours` and `fte` are decimals with 12 places, not floats: their sums do not depend on the order of
 * addition, so two runs (and two orders of files) give the same bytes.
 */

import { costFields } from "./fields-costs.ts";
import { numberFields } from "./fields-numbers.ts";
import { unitCostFields } from "./fields-unit-costs.ts";
import { wordFields } from "./fields-words.ts";

export { sqlTypes, type Field, type FieldType } from "./field.ts";

export const fields = { ...wordFields, ...numberFields, ...unitCostFields, ...costFields } as const;

export type FieldName = keyof typeof fields;
