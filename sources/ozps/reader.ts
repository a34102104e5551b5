/** OZPS: what a gmina says once a year of its people, its problems and its resources, for five years at a time. */
import type { Sheet } from "../files/types.ts";
import type { ReadContext, Recognition, Source } from "../reading.ts";
import { blockOf } from "./block.ts";
import { readForm } from "./form.ts";
import { longTable, readLongTable } from "./table.ts";
import { hasTitle } from "./year.ts";

export const ozps: Source = {
  id: "ozps",
  label: {
    pl: "ocena zasobów pomocy społecznej (OZPS)",
    en: "assessment of social-assistance resources (OZPS)",
  },
  knownHeadings: [
    ...["Wyszczególnienie", "Dwa lata przed rokiem oceny", "Rok przed oceną", "Rok oceny", "PROGNOZA"],
    ...longTable.knownHeadings,
  ],
  recognise,
  // Neither the form nor the table asks for anybody's name.
  namesIn: () => [],
  read,
};

function recognise(sheet: Sheet): Recognition {
  if (isForm(sheet)) return { score: 1, missing: [], row: 0 };
  return longTable.recognise(sheet);
}

function read(sheets: readonly Sheet[], context: ReadContext): void {
  const forms = sheets.filter(isForm);
  if (forms.length > 0) readForm(forms, context);
  for (const sheet of sheets) if (!forms.includes(sheet)) readLongTable(sheet, context);
}

/** By its title, its heads of past, assessed and coming years, or (years alone) its rows. */
function isForm(sheet: Sheet): boolean {
  if (hasTitle(sheet)) return true;
  const { heads, rows } = blockOf({ ...sheet, rows: sheet.rows.slice(0, SEARCHED_ROWS) });
  const saysOwnWords = heads.some(
    ({ columns }) => columns.some((one) => one.isForecast) && columns.some((one) => one.offset === 0),
  );
  return (
    saysOwnWords || (heads.length > 0 && rows.filter((row) => row.match.row !== null).length >= LEAST_ROWS)
  );
}

const LEAST_ROWS = 3;
/** Farther down no form begins; exports have a million rows. */
const SEARCHED_ROWS = 60;
