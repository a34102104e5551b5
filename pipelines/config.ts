/** miernik.yaml: what a project says of itself. Every field but the units has a default; unknown fields are errors. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { closest } from "fastest-levenshtein";
import { parse, YAMLParseError } from "yaml";
import { z } from "zod";
import { UsageError } from "./errors.ts";
import { periodOfKey } from "./lib/periods.ts";
import { handbookActivities, roleCodes, tasks } from "../sources/vocabulary.ts";

const share = z.number("liczba od 0 do 1, np. 0.85").gt(0, "większe od 0").max(1, "najwyżej 1");
const role = z.enum(roleCodes, `jedna z wartości: ${roleCodes.join(", ")}`);
const code = z
  .string("tekst")
  .regex(/^[a-z][a-z0-9_]*$/, "kod: małe litery bez polskich znaków, cyfry i podkreślenia, np. interview_1");
const text = z.string("tekst").trim().min(1, "niepusty tekst");

/** Hours by period: 2013, 2013-01, 2013-Q1, 2013-H1. */
const nominalHours = z
  .record(
    z.string().refine((key) => periodOfKey(key) !== null, "klucz: 2013, 2013-01, 2013-Q1 albo 2013-H1"),
    z.number("liczba godzin").positive("liczba godzin większa od 0"),
  )
  .default({});

const unit = z.strictObject({
  id: z
    .string("tekst")
    .regex(/^[a-z0-9][a-z0-9_-]{0,40}$/, "małe litery bez polskich znaków, cyfry, „-” i „_”, np. gops-abc")
    .refine((id) => id !== "all", "nazwa „all” oznacza cały projekt")
    .refine((id) => !/^(con|prn|aux|nul|com\d|lpt\d)$/.test(id), "nazwa zastrzeżona w Windows"),
  teryt: z
    .union([z.string(), z.number()])
    .transform(String)
    .refine(
      (value) => /^(\d{7}|\d{4})$/.test(value),
      "7 cyfr gminy albo 4 cyfry powiatu, w cudzysłowie (zero na początku!)",
    )
    .optional(),
  name: text,
  type: z.enum(["GOPS", "MGOPS", "MOPS", "MOPR", "PCPR"], "GOPS, MGOPS, MOPS, MOPR albo PCPR"),
  folder: text.optional(),
  available_share: share.optional(),
  nominal_hours: nominalHours,
});

const activity = z.strictObject({
  unit: text.optional(),
  role,
  activity: code,
  label: text.optional(),
  standard_h: z.number("liczba godzin, np. 1.5").positive("większa od 0").optional(),
  tasks: z.array(code).optional(),
});

const schema = z.strictObject({
  project: text,
  units: z.array(unit).min(1, "co najmniej jedna jednostka"),
  calendar: z
    .strictObject({ available_share: share.default(0.85), nominal_hours: nominalHours })
    .default({ available_share: 0.85, nominal_hours: {} }),
  labels: z
    .strictObject({
      tasks: z.array(z.strictObject({ label: text, role, task: code })).default([]),
      roles: z.array(z.strictObject({ label: text, role })).default([]),
      activities: z.array(z.strictObject({ label: text, role, activity: code })).default([]),
    })
    .default({ tasks: [], roles: [], activities: [] }),
  activities: z.array(activity).default([]),
});

export type Config = z.infer<typeof schema>;
export type UnitConfig = Config["units"][number];

export const CONFIG_FILE = "miernik.yaml";

/** @throws UsageError that names the field, what stands there and what may stand there. */
export function readConfig(directory: string): Config {
  const path = join(directory, CONFIG_FILE);
  if (!existsSync(path)) {
    throw new UsageError(
      `W folderze ${directory} nie ma pliku ${CONFIG_FILE}. Bez niego nie wiadomo, czyje są dane.`,
    );
  }
  const raw = parseYaml(readFileSync(path, "utf8"), CONFIG_FILE);
  const result = schema.safeParse(raw);
  if (!result.success)
    throw new UsageError(`${CONFIG_FILE}:\n${result.error.issues.map(describe).join("\n")}`);
  checkAcrossFields(result.data);
  return result.data;
}

export function parseYaml(content: string, name: string): unknown {
  try {
    return parse(content, { maxAliasCount: 20 }) as unknown;
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    throw new UsageError(
      `${name}: nie da się odczytać${line === undefined ? "" : ` (wiersz ${String(line)})`}. Sprawdź wcięcia i dwukropki.`,
    );
  }
}

function describe(issue: z.core.$ZodIssue): string {
  const where = issue.path.length === 0 ? "" : `${issue.path.map(String).join(".")}: `;
  if (issue.code === "unrecognized_keys") {
    const near = issue.keys.map((key) => `„${key}” (czy chodziło o „${closest(key, knownKeys)}”?)`);
    return `  ${where}nieznane pole ${near.join(", ")}`;
  }
  if (
    issue.code === "invalid_type" &&
    !issue.message.startsWith("liczb") &&
    !issue.message.startsWith("tekst")
  ) {
    return `  ${where}brak wartości albo zły rodzaj wartości`;
  }
  return `  ${where}oczekiwano: ${issue.message}`;
}

const knownKeys = [
  ...Object.keys(schema.shape),
  ...Object.keys(unit.shape),
  ...Object.keys(activity.shape),
  ...["tasks", "roles", "activities", "available_share", "nominal_hours"],
];

function checkAcrossFields(config: Config): void {
  const ids = config.units.map((one) => one.id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new UsageError(`${CONFIG_FILE}: dwie jednostki mają id „${twice}”.`);
  for (const one of config.activities) checkActivity(one);
  const stranger = config.activities.find((one) => one.unit !== undefined && !ids.includes(one.unit));
  if (stranger)
    throw new UsageError(`${CONFIG_FILE}: activities: nie ma jednostki „${String(stranger.unit)}”.`);
}

/** An activity that the handbook does not have needs a label and a standard time of its own. */
function checkActivity(one: Config["activities"][number]): void {
  const isKnown = handbookActivities.some(
    (known) => known.role === one.role && known.activity === one.activity,
  );
  if (!isKnown && (one.label === undefined || one.standard_h === undefined)) {
    throw new UsageError(
      `${CONFIG_FILE}: activities: nowa czynność „${one.activity}” wymaga pól label i standard_h.`,
    );
  }
  const stranger = one.tasks?.find(
    (task) => !tasks.some((known) => known.role === one.role && known.task === task),
  );
  if (stranger !== undefined) {
    const known = tasks.filter((task) => task.role === one.role).map((task) => task.task);
    throw new UsageError(
      `${CONFIG_FILE}: activities: ${one.activity}: nieznane zadanie „${stranger}”. Znane: ${known.join(", ")}.`,
    );
  }
}
