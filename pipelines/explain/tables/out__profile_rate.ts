/** A rate of the profile: what is divided by what, and the act's norm. */
import type { Row } from "../../contract/rows.ts";
import type { Asked, Explainer, How } from "../types.ts";
import type { Words } from "../words.ts";
import { normSetting } from "./references.ts";
import { residentsBeside } from "./residents-of-year.ts";
import { rowsBeside } from "./rows-beside.ts";
import { seeRow } from "./scope-settings.ts";

type Rate = Row<"out__profile_rate">;

export const profileRate: Explainer<"out__profile_rate"> = {
  answeredBy: "pipelines/analysis/out__profile_rate.sql",
  parts: [],
  how,
};

async function how({ row, database, words }: Asked<"out__profile_rate">): Promise<How> {
  const terms = await rowsBeside("ref_rate", database, "semi join asked using (rate_id)");
  const reported = await rowsBeside(
    "out__profile",
    database,
    "semi join (select asked.unit_id, asked.year, ref_rate.concept from asked inner join ref_rate using (rate_id)) as terms using (unit_id, year, concept) where concept <> 'residents'",
  );
  const norms = await rowsBeside("ref_norm", database, "semi join asked using (unit_id, norm_id)");
  const siblings =
    row.norm_id === "act_110"
      ? await rowsBeside(
          "out__profile_rate",
          database,
          "semi join asked using (unit_id, year) where norm_id in ('act_2000', 'act_50', 'act_min_3')",
        )
      : [];
  const isOfResidents = terms.some(({ concept }) => concept === "residents");
  const residents = isOfResidents ? await residentsBeside(row, database, words) : null;
  return {
    formulas: [
      words.value("rate_id", row.rate_id),
      ...(row.norm_id === "act_110" ? jointTexts(row, siblings, words) : sumTexts(terms, reported, words)),
      quotientText(row, words),
      ...(row.norm_id === null ? [] : [normText(row, words)]),
    ],
    settings: [...norms.map((one) => normSetting(one, words)), ...(residents?.settings ?? [])],
    see: [
      ...reported.map((one) => seeRow("out__profile", one, `${one.concept}: ${words.number(one.value)}`)),
      ...(residents?.see ?? []),
      ...norms.map((one) => seeRow("ref_norm", one, words.value("norm_id", one.norm_id))),
      ...siblings.map((one) => seeRow("out__profile_rate", one, words.value("norm_id", one.norm_id))),
    ],
    alsoBy: ["sources/concepts/rates.csv"],
  };
}

/** Only a part that adds up several concepts has a sum to show. */
function sumTexts(
  terms: readonly Row<"ref_rate">[],
  reported: readonly Row<"out__profile">[],
  words: Words,
): string[] {
  return (["numerator", "denominator"] as const).flatMap((part) => {
    const concepts = terms.filter((one) => one.rate_part === part).map(({ concept }) => concept);
    const values = reported.filter((one) => concepts.includes(one.concept)).map(({ value }) => value);
    if (concepts.length < 2 || values.length < concepts.length) return [];
    const sum = values.reduce((total, value) => total + value, 0);
    return [
      `${words.value("rate_part", part)}: ${values.map((value) => words.number(value)).join(" + ")} = ${words.number(sum)}`,
    ];
  });
}

/** Posts asked for: the lesser of the two bases, and at least three. */
function jointTexts(row: Rate, siblings: readonly Rate[], words: Words): string[] {
  const requiredBy = (norm: string): string | null => {
    const one = siblings.find(({ norm_id }) => norm_id === norm);
    if (one?.threshold === undefined || one.threshold === null) return null;
    if (norm === "act_min_3") return words.number(one.threshold);
    return one.numerator === null ? null : `${words.number(one.numerator)} ÷ ${words.number(one.threshold)}`;
  };
  const bases = [requiredBy("act_2000"), requiredBy("act_50")].filter((one) => one !== null);
  const least = requiredBy("act_min_3");
  if (row.denominator === null || least === null || bases.length === 0) return [];
  const base = bases.length === 1 ? bases.join("") : `min(${bases.join("; ")})`;
  return [
    `${words.say("etaty wymagane", "posts asked for")}: max(${base}; ${least}) = ${words.number(row.denominator)}`,
  ];
}

function quotientText({ numerator, denominator, value }: Rate, words: Words): string {
  const name = words.say("licznik ÷ mianownik", "numerator ÷ denominator");
  if (numerator !== null && denominator !== null && value !== null)
    return `${name}: ${words.number(numerator)} ÷ ${words.number(denominator)} = ${words.number(value)}`;
  const shown = [numerator, denominator].map((one) => (one === null ? words.unknown() : words.number(one)));
  return `${name}: ${shown.join(" ÷ ")}, ${words.say("nie da się policzyć", "cannot be told")}`;
}

function normText({ norm_id: norm, threshold, is_met: isMet }: Rate, words: Words): string {
  const name = words.value("norm_id", norm);
  if (norm !== "act_110" && threshold === null)
    return `${name}: ${words.say("31 grudnia tego roku jeszcze nie obowiązywała", "not yet in force on 31 December of that year")}`;
  const isMinimum = norm === "act_min_3";
  const caveat = isMinimum
    ? words.say(
        " (formularz podaje etaty, nie osoby w pełnym wymiarze)",
        " (the form gives posts, not persons full time)",
      )
    : "";
  if (isMet === null) return `${name}: ${words.say("nie da się rozstrzygnąć", "cannot be decided")}${caveat}`;
  return `${name}: ${isMet ? words.say("spełniona", "met") : words.say("niespełniona", "not met")}${caveat}`;
}
