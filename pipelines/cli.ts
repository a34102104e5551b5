/**
 * The command line: words in, exit code out. Everything it says goes through `Console`. Commands other than run and
 * check load their modules when asked for: loading is half the time of a small command.
 */
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { closest, distance } from "fastest-levenshtein";
import { analyse } from "./analyse.ts";
import { Console, type Streams } from "./console.ts";
import type { Effects } from "./effects.ts";
import { PublishError, UsageError, type Message } from "./errors.ts";
import { showFindings, type Language } from "./findings.ts";
import { helpText } from "./help.ts";
import { samplePath } from "../sources/sample/path.ts";
import { recover } from "./publish/publication.ts";
import type { KeepOptions } from "./keep/keep-options.ts";
import { run } from "./run.ts";
import { version } from "./version.ts";

const options = {
  out: { type: "string", default: "out" },
  worker: { type: "string", multiple: true, default: [] as string[] },
  port: { type: "string", default: "8080" },
  year: { type: "string" },
  lang: { type: "string", default: "pl" },
  json: { type: "boolean", default: false },
  quiet: { type: "boolean", default: false },
  strict: { type: "boolean", default: false },
  all: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

type Values = ReturnType<typeof parse>["values"];

function parse(args: string[]) {
  return parseArgs({ args, options, allowPositionals: true, strict: true });
}

export interface World extends Omit<Effects, "progress"> {
  streams: Streams;
}

/** @returns the exit code: 0 published or clean, 1 findings (check, --strict), 2 wrong usage, 3 could not publish */
export async function main(args: string[], world: World): Promise<number> {
  // Before the options are understood their mistakes must be said in the language asked for.
  const asked: Language = /(^| )--lang[= ]en( |$)/.test(args.join(" ")) ? "en" : "pl";
  let screen = new Console({ isQuiet: false, isJson: false, language: asked }, world.streams);
  try {
    const { values, positionals } = parseOrExplain(args);
    if (values.lang !== "pl" && values.lang !== "en")
      throw new UsageError({ pl: "--lang przyjmuje: pl, en.", en: "--lang takes: pl, en." });
    screen = new Console(
      { isQuiet: values.quiet, isJson: values.json, language: values.lang },
      world.streams,
    );
    const [command, ...rest] = positionals;
    if (values.version) return screen.print(version);
    if (command === "help") return screen.print(helpText(values.lang, rest[0]));
    if (values.help || command === undefined) return screen.print(helpText(values.lang, command));
    const handler = commands[command];
    if (!handler) throw unknownCommand(command);
    if (rest.length > (mostWords[command] ?? 1))
      throw new UsageError({
        pl: `Za dużo argumentów: ${rest.join(" ")}. Nazwę ze spacjami weź w cudzysłów. Pomoc: miernik --help`,
        en: `Too many arguments: ${rest.join(" ")}. Put a name with spaces into quotes. Help: miernik --help`,
      });
    if (values.out.trim() === "")
      throw new UsageError({ pl: "--out wymaga nazwy folderu.", en: "--out needs a folder." });
    recover(resolve(values.out));
    const effects = {
      ...world,
      progress: (line: Message) => {
        screen.progress(line);
      },
    };
    return await handler(rest[0], values, screen, effects, rest.slice(1));
  } catch (error) {
    if (error instanceof UsageError || error instanceof PublishError) {
      screen.fail(error.said);
      return error.exitCode;
    }
    const stack = String((error as Error).stack);
    screen.fail({
      pl: `Nieoczekiwany błąd programu. Poprzednia publikacja pozostała bez zmian.
${stack}`,
      en: `Unexpected fault of the program. The former publication is unchanged.
${stack}`,
    });
    return 3;
  }
}

function parseOrExplain(args: string[]): ReturnType<typeof parse> {
  try {
    return parse(args);
  } catch (error) {
    const name = /'(-[^' ]*)/.exec((error as Error).message)?.[1];
    const option = name === undefined ? "" : ` ${name}`;
    throw new UsageError({
      pl: `Nieznana albo niepełna opcja${option}. Pomoc: miernik --help`,
      en: `Unknown or incomplete option${option}. Help: miernik --help`,
    });
  }
}

/** A word that is no command: a slip of the fingers, or a folder without one before it. */
function unknownCommand(word: string): UsageError {
  const known = Object.keys(commands);
  if (existsSync(word))
    return new UsageError({
      pl: `Brak polecenia przed „${word}”. Sprawdź: miernik check ${word}   policz: miernik run ${word}`,
      en: `No command stands before “${word}”. Validate: miernik check ${word}   compute: miernik run ${word}`,
    });
  const near = closest(word.toLowerCase(), known);
  const isNear = distance(word.toLowerCase(), near) <= 2;
  return new UsageError({
    pl: `Nieznane polecenie „${word}”.${isNear ? ` Czy chodziło o „${near}”?` : ""} Znane: ${known.join(", ")}. Pomoc: miernik --help`,
    en: `Unknown command “${word}”.${isNear ? ` Did you mean “${near}”?` : ""} Known: ${known.join(", ")}. Help: miernik --help`,
  });
}

type Handler = (
  argument: string | undefined,
  values: Values,
  screen: Console,
  effects: Effects,
  more: readonly string[],
) => Promise<number>;

/** Commands that take more than a folder. */
const mostWords: Record<string, number> = { explain: 2, rollback: 2, forget: 3 };

const commands: Record<string, Handler> = {
  init: initCommand,
  run: runCommand,
  check: checkCommand,
  explain: explainCommand,
  serve: serveCommand,
  list: async (argument, values, screen, effects) =>
    (await import("./keep/commands.ts")).list(argument, keepOptions(values, screen, effects)),
  rollback: async (argument, values, screen, effects, [directory]) =>
    (await import("./keep/commands.ts")).rollbackTo(
      argument,
      directory,
      keepOptions(values, screen, effects),
    ),
  forget: async (argument, values, screen, effects, more) =>
    (await import("./keep/commands.ts")).forget([argument, ...more], keepOptions(values, screen, effects)),
};

function keepOptions(values: Values, screen: Console, effects: Effects): KeepOptions {
  return { out: values.out, language: values.lang as Language, screen, effects };
}

async function initCommand(
  argument: string | undefined,
  values: Values,
  screen: Console,
  effects: Effects,
): Promise<number> {
  if (argument === undefined || argument.trim() === "")
    throw new UsageError({
      pl: "init wymaga nazwy nowego folderu: miernik init FOLDER",
      en: "init needs the name of a new folder: miernik init DIR",
    });
  const { init } = await import("./init.ts");
  const year = values.year ?? String(new Date(effects.now()).getUTCFullYear());
  const files = await init(argument, Number(year));
  screen.projectMade(argument, files);
  return 0;
}

async function runCommand(
  argument: string | undefined,
  values: Values,
  screen: Console,
  effects: Effects,
): Promise<number> {
  const directory = argument ?? samplePath;
  const result = await run(directory, values.out, effects, { workers: values.worker });
  screen.clearProgress();
  const shown = showFindings(result.findings, values.lang as Language, result.pathOf);
  if (screen.isJson) screen.printJson(shown, result.pathOf);
  else screen.summary(shown, result.out, result.pathOf);
  if (argument === undefined) screen.otherSample();
  screen.ownCards(result.ownCards);
  if (result.former === "altered" || result.former === "foreign")
    (await import("./keep/commands.ts")).sayNotKept(result.former, screen);
  return values.strict && shown.some((finding) => finding.severity !== "note") ? 1 : 0;
}

async function checkCommand(
  argument: string | undefined,
  values: Values,
  screen: Console,
  effects: Effects,
): Promise<number> {
  const options = { databasePath: ":memory:", isCheckOnly: true };
  const analysis = await analyse(argument ?? samplePath, effects, options);
  analysis.database.close();
  screen.clearProgress();
  const shown = showFindings(analysis.findings, values.lang as Language, analysis.pathOf);
  // Who has the files may know whose card is missing; a file that a machine reads (--json) holds pseudonyms only.
  const named = shown.map((finding) => ({ ...finding, what: analysis.reveal(finding.what) }));
  if (screen.isJson) screen.printJson(shown, analysis.pathOf);
  else screen.printFindings(named, analysis.pathOf);
  return shown.some((finding) => finding.severity !== "note") ? 1 : 0;
}

async function explainCommand(
  id: string | undefined,
  values: Values,
  screen: Console,
  _effects: Effects,
  [directory]: readonly string[],
): Promise<number> {
  const given = [id, directory].filter((one) => one !== undefined);
  const language = values.lang as Language;
  const { explainText } = await import("./explain/command.ts");
  const text = await explainText(given, samplePath, { language, isJson: values.json, isAll: values.all });
  return values.json ? screen.printDataText(text) : screen.print(text);
}

async function serveCommand(argument: string | undefined, values: Values, screen: Console): Promise<number> {
  const folder = resolve(argument ?? values.out);
  if (!existsSync(join(folder, "run.json"))) {
    throw new UsageError({
      pl: `Folder ${relative(process.cwd(), folder) || "."} nie zawiera publikacji. Najpierw: miernik run`,
      en: `The folder ${relative(process.cwd(), folder) || "."} holds no publication. First: miernik run`,
    });
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError({
      pl: "--port przyjmuje liczbę od 0 do 65535.",
      en: "--port takes a number from 0 to 65535.",
    });
  const { serve } = await import("./serve.ts");
  await serve(folder, port, (address) =>
    screen.print(`${address}internal/   (${values.lang === "en" ? "Ctrl+C ends" : "Ctrl+C kończy"})`),
  );
  return 0;
}
