/** Reads miernik.yaml: what a project says of itself. Every field but the units has a default. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { closest } from "fastest-levenshtein";
import { areaOf } from "./contract/powiat-areas.ts";
import type { z } from "zod";
import { configSchema, knownKeys, type Config, type UnitConfig } from "./config-schema.ts";
import { UsageError, type Message } from "./errors.ts";
import { readYaml, type Settings } from "./yaml.ts";
import { handbookActivities, tasks } from "../sources/vocabulary.ts";

export type { Config, UnitConfig } from "./config-schema.ts";

export const CONFIG_FILE = "miernik.yaml";

/** @throws UsageError that names the field, and what may stand there; unknown fields are errors too. */
export function readConfig(directory: string): Config {
  const path = join(directory, CONFIG_FILE);
  if (!existsSync(path)) {
    if (existsSync(directory) && !statSync(directory).isDirectory())
      throw new UsageError({
        pl: `${directory} to plik. Podaj folder projektu: ten, w którym leży ${CONFIG_FILE}.`,
        en: `${directory} is a file. Name the project's folder, the one that holds ${CONFIG_FILE}.`,
      });
    throw new UsageError({
      pl: `W folderze ${directory} nie ma pliku ${CONFIG_FILE}. Bez niego nie wiadomo, czyje są dane. Nowy projekt zakłada: miernik init NOWY_FOLDER`,
      en: `The folder ${directory} holds no ${CONFIG_FILE}. Without it nobody knows whose the data are. A new project is made by: miernik init NEW_DIR`,
    });
  }
  const { value, placeOf } = readYaml(path, CONFIG_FILE);
  if (value === null) {
    throw new UsageError({
      pl: `${CONFIG_FILE} jest pusty. Wzór z objaśnieniami tworzy: miernik init NOWY_FOLDER`,
      en: `${CONFIG_FILE} is empty. A form with comments is made by: miernik init NEW_DIR`,
    });
  }
  const result = configSchema.safeParse(value);
  if (!result.success)
    throw new UsageError(joined(result.error.issues.map((issue) => describe(issue, placeOf))));
  checkUnits(result.data);
  checkPowiats(result.data);
  for (const activity of result.data.activities) checkActivity(activity);
  checkLabels(result.data);
  return result.data;
}

function joined(messages: readonly Message[]): Message {
  const all = (language: keyof Message): string => messages.map((one) => `  ${one[language]}`).join("\n");
  return { pl: `${CONFIG_FILE}:\n${all("pl")}`, en: `${CONFIG_FILE}:\n${all("en")}` };
}

function describe(issue: z.core.$ZodIssue, placeOf: Settings["placeOf"]): Message {
  const place = placeOf(issue.path);
  const where = place.pl === "" ? place : { pl: `${place.pl}: `, en: `${place.en}: ` };
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.map((key) => ({ key, near: closest(key, knownKeys) }));
    return {
      pl: `${where.pl}nieznane pole ${keys.map(({ key, near }) => `„${key}” (czy chodziło o „${near}”?)`).join(", ")}`,
      en: `${where.en}unknown field ${keys.map(({ key, near }) => `“${key}” (did you mean “${near}”?)`).join(", ")}`,
    };
  }
  const message = issue.code === "invalid_key" ? (issue.issues[0]?.message ?? "") : issue.message;
  const [pl, en] = message.split("|");
  if (en === undefined || pl === undefined) {
    const kind = issue.code === "invalid_type" ? kinds[issue.expected] : undefined;
    return {
      pl: `${where.pl}${kind ? `oczekiwano: ${kind.pl}` : "brak wartości albo zły rodzaj wartości"}`,
      en: `${where.en}${kind ? `expected: ${kind.en}` : "no value, or one of the wrong kind"}`,
    };
  }
  return { pl: `${where.pl}oczekiwano: ${pl}`, en: `${where.en}expected: ${en}` };
}

/** What stands where only the shape of the settings is wrong. */
const kinds: Partial<Record<string, Message>> = {
  array: {
    pl: "lista, każda pozycja od nowego wiersza i „- ”",
    en: "a list, each item on a new line after “- ”",
  },
  object: {
    pl: "pola „nazwa: wartość”, każde w osobnym, wciętym wierszu",
    en: "fields “name: value”, each on an indented line",
  },
};

function checkUnits({ units, activities }: Config): void {
  const ids = units.map((unit) => unit.id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) {
    throw new UsageError({
      pl: `${CONFIG_FILE}: dwie jednostki mają id „${twice}”.`,
      en: `${CONFIG_FILE}: two units have the id “${twice}”.`,
    });
  }
  const folders = units.map((unit) => folderOf(unit, { units }));
  const shared = folders.find((folder, i) => folders.indexOf(folder) !== i);
  if (shared !== undefined) {
    throw new UsageError({
      pl: `${CONFIG_FILE}: dwie jednostki mają ten sam folder „${shared}”.`,
      en: `${CONFIG_FILE}: two units have the same folder “${shared}”.`,
    });
  }
  const stranger = activities.find(({ unit }) => unit !== undefined && !ids.includes(unit))?.unit;
  if (stranger !== undefined) {
    throw new UsageError({
      pl: `${CONFIG_FILE}: activities: nie ma jednostki „${stranger}”.`,
      en: `${CONFIG_FILE}: activities: there is no unit “${stranger}”.`,
    });
  }
}

/** A powiat without units would be added up from nothing; one that has fewer gminas than the project knows is mistyped. */
function checkPowiats({ powiats, units }: Config): void {
  for (const { teryt, gminas } of powiats) {
    const own = units.filter((unit) => unit.teryt?.startsWith(teryt));
    const known = new Set(own.flatMap((unit) => areaOf(unit.teryt ?? null, unit.type)?.gmina ?? [])).size;
    if (own.length === 0) {
      throw new UsageError({
        pl: `${CONFIG_FILE}: powiats: żadna jednostka nie ma kodu TERYT powiatu ${teryt}.`,
        en: `${CONFIG_FILE}: powiats: no unit has a TERYT code of the powiat ${teryt}.`,
      });
    }
    if (gminas !== undefined && gminas < known) {
      throw new UsageError({
        pl: `${CONFIG_FILE}: powiats: powiat ${teryt} ma mieć gmin ${String(gminas)}, a jednostki projektu są z ${String(known)}.`,
        en: `${CONFIG_FILE}: powiats: ${teryt} is said to have ${String(gminas)} gminas, but units are of ${String(known)}.`,
      });
    }
  }
}

/** An activity that the handbook does not have needs a label and a standard time of its own. */
function checkActivity(one: Config["activities"][number]): void {
  const where = `${CONFIG_FILE}: activities: ${one.activity}`;
  const isKnown = handbookActivities.some(
    (known) => known.role === one.role && known.activity === one.activity,
  );
  if (!isKnown && (one.label === undefined || one.standard_h === undefined)) {
    throw new UsageError({
      pl: `${where}: nowa czynność wymaga pól label i standard_h.`,
      en: `${where}: a new activity needs label and standard_h.`,
    });
  }
  for (const task of one.tasks ?? []) checkTask(where, one.role, task);
}

/** A label for a task or activity that does not exist would lose what it labels. */
function checkLabels({ labels, activities }: Config): void {
  for (const { role, task } of labels.tasks) checkTask(`${CONFIG_FILE}: labels.tasks`, role, task);
  for (const { role, activity } of labels.activities) {
    const known = [...handbookActivities, ...activities]
      .filter((one) => one.role === role)
      .map((one) => one.activity);
    if (known.includes(activity)) continue;
    throw new UsageError({
      pl: `${CONFIG_FILE}: labels.activities: nieznana czynność „${activity}”. Znane: ${known.join(", ")}.`,
      en: `${CONFIG_FILE}: labels.activities: unknown activity “${activity}”. Known: ${known.join(", ")}.`,
    });
  }
}

function checkTask(where: string, role: string, task: string): void {
  const known = tasks.filter((one) => one.role === role).map((one) => one.task);
  if (known.includes(task)) return;
  throw new UsageError({
    pl: `${where}: nieznane zadanie „${task}”. Znane: ${known.join(", ")}.`,
    en: `${where}: unknown task “${task}”. Known: ${known.join(", ")}.`,
  });
}

/** The unit's folder, without slashes around it; "" is the whole project, for a single unit that names none. */
export function folderOf(unit: UnitConfig, { units }: Pick<Config, "units">): string {
  const folder = unit.folder ?? (units.length === 1 ? "" : unit.id);
  return folder
    .replaceAll("\\", "/")
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}
