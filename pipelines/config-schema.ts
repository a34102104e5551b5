/** What miernik.yaml may say. Each expectation is worded in both languages, joined by `|` (see `said`). */
import { z } from "zod";
import { accessibility, publication } from "./config-publication.ts";
import { periodOfKey } from "./lib/periods.ts";
import { breachSeverities, models } from "./contract/codes-evaluation.ts";
import { centreParts } from "./contract/codes.ts";
import { ruleIds } from "./evaluation/rule-ids.ts";
import { readDay } from "../sources/values/dates.ts";
import { newestIndexYear, oldestPriceYear } from "../sources/unit-costs/price-index.ts";
import { roleCodes } from "../sources/vocabulary.ts";

/** One expectation in Polish and English as zod carries it: a string. */
function said(pl: string, en: string): string {
  return `${pl}|${en}`;
}

const aText = said("tekst", "a text");
const aCode = said(
  "kod: małe litery bez polskich znaków, cyfry i podkreślenia, np. interview_1",
  "a code: lower-case letters, digits and underscores, e.g. interview_1",
);

const modelIds = Object.keys(models) as (keyof typeof models)[];
const severities = Object.keys(breachSeverities) as (keyof typeof breachSeverities)[];

const share = z
  .number(said("liczba od 0 do 1, np. 0.85", "a number from 0 to 1, e.g. 0.85"))
  .gt(0, said("liczba większa od 0", "a number above 0"))
  .max(1, said("liczba najwyżej 1, np. 0.85", "a number of at most 1, e.g. 0.85"));
const hours = z
  .number(said("liczba godzin, np. 1.5", "hours as a number, e.g. 1.5"))
  .positive(said("liczba godzin większa od 0", "hours above 0"))
  .max(100_000, said("liczba godzin najwyżej 100000", "at most 100000 hours"));
const role = z.enum(roleCodes, said(roleCodes.join(" albo "), roleCodes.join(" or ")));
const code = z.string(aCode).regex(/^[a-z][a-z0-9_]*$/, aCode);
const text = z.string(aText).trim().min(1, said("niepusty tekst", "a text that is not empty"));

const periodKey = z
  .string()
  .refine(
    (key) => periodOfKey(key) !== null,
    said("klucz 2013, 2013-01, 2013-Q1 albo 2013-H1", "a key 2013, 2013-01, 2013-Q1 or 2013-H1"),
  );
/** Hours by named period. */
const nominalHours = z.record(periodKey, hours).default({});

const someResidents = said(
  "liczba mieszkańców albo liczby według lat, np. {2025: 12034}",
  "a number of residents, or numbers by year, e.g. {2025: 12034}",
);
const residents = z.number(someResidents).int(someResidents).positive(someResidents);
const year = z.string().regex(/^(19|20)\d\d$/, said("rok, np. 2025", "a year, e.g. 2025"));
const date = z
  .string(said("data RRRR-MM-DD", "a date YYYY-MM-DD"))
  .refine(
    (text) => readDay(text) === text,
    said("data RRRR-MM-DD, która istnieje", "a date YYYY-MM-DD that exists"),
  );
const persons = said("liczba osób", "a number of persons");

/** The four parts of a centre after the reorganisation. */
const part = z.strictObject({
  part: z.enum(
    Object.keys(centreParts) as (keyof typeof centreParts)[],
    said(Object.keys(centreParts).join(", "), Object.keys(centreParts).join(", ")),
  ),
  team: text,
  /** Without it the workers whom counts or cards know in that team are counted. */
  persons: z.number(persons).int(persons).nonnegative(persons).optional(),
});

/** A post made with project money. */
const projectPost = z.strictObject({
  post: text,
  fte: z.number(said("etat, np. 0.5", "FTE, e.g. 0.5")).positive(said("etat większy od 0", "FTE above 0")),
  project_end: date,
  ended: date.optional(),
});

const unit = z.strictObject({
  id: z
    .string(aText)
    .regex(
      /^[a-z0-9][a-z0-9_-]{0,40}$/,
      said(
        "małe litery bez polskich znaków, cyfry, „-” i „_”, np. gops-abc",
        "lower-case letters, digits, - and _",
      ),
    )
    .refine(
      (id) => id !== "all",
      said("inna nazwa niż „all”, która oznacza cały projekt", "not “all”, the whole project"),
    )
    .refine(
      (id) => !/^(con|prn|aux|nul|com\d|lpt\d)$/.test(id),
      said("inna nazwa: ta jest zastrzeżona w Windows", "another name: Windows reserves this one"),
    ),
  teryt: z
    .union([z.string(), z.number()])
    .transform(String)
    .refine(
      (value) => /^(\d{7}|\d{4})$/.test(value),
      said(
        "7 cyfr gminy albo 4 cyfry powiatu, w cudzysłowie (zero na początku!)",
        "7 digits of a gmina or 4 of a powiat, in quotes (leading zero!)",
      ),
    )
    .optional(),
  name: text,
  type: z.enum(
    ["GOPS", "MGOPS", "MOPS", "MOPR", "PCPR"],
    said("GOPS, MGOPS, MOPS, MOPR albo PCPR", "GOPS, MGOPS, MOPS, MOPR or PCPR"),
  ),
  folder: text.optional(),
  residents: z.union([residents, z.record(year, residents)], someResidents).optional(),
  organisation: z.array(part).default([]),
  project_posts: z.array(projectPost).default([]),
  available_share: share.optional(),
  nominal_hours: nominalHours,
});

const someGminas = said("liczba gmin powiatu", "the number of gminas of the powiat");
/** What the project knows of a powiat; without it, what the TERC register says. */
const powiat = z.strictObject({
  teryt: z
    .union([z.string(), z.number()])
    .transform(String)
    .refine((value) => /^\d{4}$/.test(value), said("4 cyfry powiatu, w cudzysłowie", "4 digits, in quotes")),
  name: text.optional(),
  gminas: z.number(someGminas).int(someGminas).positive(someGminas).optional(),
});

const activity = z.strictObject({
  unit: text.optional(),
  role,
  activity: code,
  label: text.optional(),
  standard_h: hours.optional(),
  tasks: z.array(code).optional(),
});

const calendar = z.strictObject({ available_share: share.default(0.85), nominal_hours: nominalHours });

const aNorm = said("liczba rodzin na etat większa od 0", "families per FTE above 0");
/** The model's own norms; those of the act are law and stand in sources/staffing-norms/. */
const norms = z.strictObject({
  families_per_social_worker: z.number(aNorm).positive(aNorm).default(20),
  families_per_benefits_worker: z.number(aNorm).positive(aNorm).default(80),
});

const aPriceYear = said(
  `rok od ${String(oldestPriceYear)} do ${String(newestIndexYear)}, dla którego jest wskaźnik cen`,
  `a year from ${String(oldestPriceYear)} to ${String(newestIndexYear)}, for which there is a price index`,
);
/** The year in whose prices costs are given. */
const prices = z.strictObject({
  year: z
    .number(aPriceYear)
    .int(aPriceYear)
    .min(oldestPriceYear, aPriceYear)
    .max(newestIndexYear, aPriceYear)
    .default(newestIndexYear),
});

const labels = z.strictObject({
  tasks: z.array(z.strictObject({ label: text, role, task: code })).default([]),
  roles: z.array(z.strictObject({ label: text, role })).default([]),
  activities: z.array(z.strictObject({ label: text, role, activity: code })).default([]),
});

const aRule = said(`jedna z reguł: ${ruleIds.join(", ")}`, `one of the rules: ${ruleIds.join(", ")}`);
const aThreshold = said(
  "próg (liczba całkowita od 0) albo false",
  "a threshold (a whole number from 0) or false",
);
const threshold = z.number(aThreshold).int(aThreshold).nonnegative(aThreshold);
const anOwnRule = said(
  "reguły o różnych kodach, innych niż wbudowane",
  "rules of different codes, none of a shipped rule",
);
const ruleId = z.string(aRule).refine((id) => ruleIds.includes(id), aRule);

/** A rule of another pilot: like a shipped one, with a threshold, words and a model of its own. */
const ownRule = z.strictObject({
  rule: code,
  like: ruleId,
  model: z.enum(modelIds, said(modelIds.join(", "), modelIds.join(", "))).optional(),
  threshold: threshold.optional(),
  severity: z.enum(severities, said(severities.join(", "), severities.join(", "))).optional(),
  text,
  text_en: text.optional(),
  source: text.optional(),
});

const evaluation = z.strictObject({
  /** The day on which rules and indicators stand; without it the last event in the data. */
  as_of: date.optional(),
  /** Another threshold of a rule, or false: the rule does not hold here. */
  rules: z.record(ruleId, z.union([threshold, z.literal(false)], aThreshold)).default({}),
  own_rules: z
    .array(ownRule)
    .refine(
      (own) => new Set([...ruleIds, ...own.map(({ rule }) => rule)]).size === ruleIds.length + own.length,
      anOwnRule,
    )
    .default([]),
});

const leastCount = said(
  "liczba całkowita od 3 do 100, np. 5: mniejszych liczb osób i rodzin nie ma w wydaniu publicznym",
  "a whole number from 3 to 100, e.g. 5: smaller counts of persons and families are not in the public edition",
);

const leastWorkers = said(
  "liczba całkowita od 3 do 100, np. 3: liczb o pracy mniejszych grup pracowników nie ma w wydaniu publicznym",
  "a whole number from 3 to 100, e.g. 3: figures about the work of fewer workers are not in the public edition",
);

const someYears = said(
  "liczba całkowita lat od 1 do 100, np. 5: starsze dane o pracownikach i rodzinach są pomijane",
  "a whole number of years from 1 to 100, e.g. 5: older data of workers and families are left out",
);

/** What the public edition may show, and how long data of persons stay. */
const privacy = z.strictObject({
  /** Counts of persons or families below it are hidden; of 1 or 2 as the least, a hidden count would be known. */
  min_count: z.number(leastCount).int(leastCount).min(3, leastCount).max(100, leastCount).default(5),
  /** Figures about the work of fewer workers are hidden; of 2, each would know the other's. */
  min_workers: z
    .number(leastWorkers)
    .int(leastWorkers)
    .min(3, leastWorkers)
    .max(100, leastWorkers)
    .default(3),
  /** What is older than so many full calendar years is left out (contract/retention.ts); without it all stays. */
  keep_years: z.number(someYears).int(someYears).min(1, someYears).max(100, someYears).optional(),
});

export const configSchema = z.strictObject({
  project: text,
  units: z.array(unit).min(1, said("co najmniej jedna jednostka", "at least one unit")),
  powiats: z.preprocess((value) => value ?? [], z.array(powiat)),
  // A heading with nothing but remarks under it is null.
  calendar: z.preprocess((value) => value ?? {}, calendar),
  labels: z.preprocess((value) => value ?? {}, labels),
  activities: z.preprocess((value) => value ?? [], z.array(activity)),
  norms: z.preprocess((value) => value ?? {}, norms),
  prices: z.preprocess((value) => value ?? {}, prices),
  evaluation: z.preprocess((value) => value ?? {}, evaluation),
  privacy: z.preprocess((value) => value ?? {}, privacy),
  publication: z.preprocess((value) => value ?? {}, publication),
});

export type Config = z.infer<typeof configSchema>;
export type UnitConfig = Config["units"][number];

/** Every field's name, for the guess at a misspelt one. */
export const knownKeys = [
  configSchema,
  unit,
  powiat,
  activity,
  calendar,
  labels,
  norms,
  prices,
  privacy,
  part,
  projectPost,
  evaluation,
  ownRule,
  publication,
  accessibility,
].flatMap((one) => Object.keys(one.shape));
