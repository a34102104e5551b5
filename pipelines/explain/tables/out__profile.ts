/** A number of the profile: its cell, its residents, and the years it is compared with. */
import type { Row } from "../../contract/rows.ts";
import type { Database } from "../../database.ts";
import type { Asked, Explainer, How, Part } from "../types.ts";
import type { Words } from "../words.ts";
import { residentsBeside } from "./residents-of-year.ts";
import { rowsBeside } from "./rows-beside.ts";
import { seeRow } from "./scope-settings.ts";

type Profile = Row<"out__profile">;

const cell: Part = {
  sql: "out__profile.cell",
  title: { pl: "komórka formularza", en: "cell of the form" },
  field: "value",
  total: "value",
};

export const profile: Explainer<"out__profile"> = {
  answeredBy: "pipelines/analysis/out__profile.sql",
  parts: [cell],
  how,
};

async function how({ row, database, words }: Asked<"out__profile">): Promise<How> {
  const years = await rowsBeside("out__profile", database, "semi join asked using (unit_id, concept)");
  const concepts = await rowsBeside("ref_concept", database, "semi join asked using (concept)");
  const residents = row.per_10k === null ? null : await residentsBeside(row, database, words);
  const compared = [1, 5].map((ago) => years.find((one) => one.year === row.year - ago));
  return {
    formulas: [
      ...concepts.map((one) => `${one.concept_label} (${one.unit_pl}, ${row.source_form})`),
      perTenThousand(row, concepts[0], words),
      changeText(row, { ago: 1, former: compared[0], change: row.change_1y }, words),
      changeText(row, { ago: 5, former: compared[1], change: row.change_5y }, words),
      ...(row.series_break ? await breakTexts(row, years, database, words) : []),
    ],
    settings: residents?.settings ?? [],
    see: [
      ...concepts.map((one) => seeRow("ref_concept", one, words.say("co to znaczy", "what it means"))),
      ...(residents?.see ?? []),
      ...compared.flatMap((one) => (one ? [seeRow("out__profile", one, yearText(one, words))] : [])),
    ],
    alsoBy: ["pipelines/core/core_profile__value.sql", "pipelines/core/core_profile__residents.sql"],
  };
}

function perTenThousand(row: Profile, concept: Row<"ref_concept"> | undefined, words: Words): string {
  const name = words.say("na 10 000 mieszkańców", "per 10,000 residents");
  if (row.per_10k !== null && row.residents !== null)
    return `${name}: ${words.number(row.value)} ÷ ${words.number(row.residents)} × ${words.number(10_000)} = ${words.number(row.per_10k)}`;
  return concept?.concept_group === "residents"
    ? `${name}: ${words.say("nie liczy się, bo to sami mieszkańcy", "not computed, for these are the residents themselves")}`
    : `${name}: ${words.say("nie da się policzyć, bo nie znamy liczby mieszkańców tego roku", "cannot be told, because the residents of the year are not known")}`;
}

function changeText(
  row: Profile,
  { ago, former, change }: { ago: number; former: Profile | undefined; change: number | null },
  words: Words,
): string {
  const year = String(row.year - ago);
  const name = words.say(`zmiana od ${year} r.`, `change since ${year}`);
  if (!former)
    return `${name}: ${words.say("nie ma wartości z tego roku", "there is no value of that year")}`;
  if (change !== null)
    return `${name}: ${words.number(row.value)} ÷ ${words.number(former.value)} − 1 = ${words.percent(change)}`;
  return former.value === 0
    ? `${name}: ${words.say("nie da się policzyć, bo wtedy było 0", "cannot be told, because it was 0 then")}`
    : `${name}: ${words.say("nie liczy się, bo szereg jest przerwany", "not computed, because the series is broken")}`;
}

/** Another form than the last year that is known, or another meaning since. */
async function breakTexts(
  row: Profile,
  years: readonly Profile[],
  database: Database,
  words: Words,
): Promise<string[]> {
  const former = years.filter((one) => one.year < row.year).at(-1);
  const breaks = await rowsBeside("ref_series_break", database, "semi join asked using (concept)");
  const name = words.say("przerwa w szeregu", "series break");
  const reasons = breaks
    .filter((one) => one.break_year <= row.year && one.break_year > (former?.year ?? row.year))
    .map((one) => words.say(one.break_reason, one.break_reason_en));
  const forms =
    former && former.source_form !== row.source_form
      ? [
          words.say(
            `${row.source_form} zamiast ${former.source_form} z ${String(former.year)} r.`,
            `${row.source_form} instead of ${former.source_form} of ${String(former.year)}`,
          ),
        ]
      : [];
  return [...forms, ...reasons].map((reason) => `${name}: ${reason}`);
}

function yearText(row: Profile, words: Words): string {
  return `${String(row.year)}: ${words.number(row.value)} (${row.source_form})`;
}
