/** What the person at the terminal sees. Findings go to standard output, progress and failures to standard error. */
import { join, relative } from "node:path";
import type { Message } from "./errors.ts";
import type { Language, ShownFinding } from "./findings.ts";
import { groupBy } from "./lib/group.ts";
import { counted } from "./lib/polish.ts";
import { publicationRules } from "../sources/publication-rules.ts";
import type { Severity } from "../sources/rules.ts";

/** So many causes of one rule in one file are printed; the rest is counted. */
const PRINTED_PER_RULE = 10;
/** After a run the first errors, and what the public edition lacks, are enough: they all stand on a page of their own. */
const PRINTED_AFTER_RUN = 5;
/** So many cells of one cause are named; the rest is counted. */
const NAMED_CELLS = 3;

/** Where lines go; `columns` is the width of a terminal, absent where there is none. */
export interface Streams {
  out: (text: string) => void;
  err: (text: string) => void;
  columns: number | undefined;
  isColoured: boolean;
}

interface Settings {
  isQuiet: boolean;
  isJson: boolean;
  language: Language;
}

const words: Record<Language, Record<Severity, string>> = {
  pl: { error: "BŁĄD", warning: "OSTRZEŻENIE", note: "info" },
  en: { error: "ERROR", warning: "WARNING", note: "note" },
};
const colours: Record<Severity, string> = { error: "\u001b[31m", warning: "\u001b[33m", note: "\u001b[2m" };

const similar = {
  one: "podobna uwaga",
  few: "podobne uwagi",
  many: "podobnych uwag",
  other: "podobnej uwagi",
};

export class Console {
  readonly #settings: Settings;
  readonly #streams: Streams;

  constructor(settings: Settings, streams: Streams) {
    this.#settings = settings;
    this.#streams = streams;
  }

  get isJson(): boolean {
    return this.#settings.isJson;
  }

  /**
   * @param text may have several lines, and hold texts from files
   * @returns 0, so that a command can end with it
   */
  print(text: string): 0 {
    return this.#write(clean(text, true));
  }

  /** As JSON, whose every text can be had again. */
  printData(data: unknown): 0 {
    return this.printDataText(JSON.stringify(data, null, 2));
  }

  /** @param json as `JSON.stringify` writes it */
  printDataText(json: string): 0 {
    return this.#write(json.replace(steering, (sign) => (sign === "\n" ? sign : escaped(sign))));
  }

  fail(message: Message): void {
    this.#streams.err(`${clean(message[this.#settings.language], true)}\n`);
  }

  /** One line that is overwritten on a terminal; plain lines otherwise. */
  progress(message: Message): void {
    if (this.#settings.isQuiet || this.#settings.isJson) return;
    const text = clean(message[this.#settings.language]);
    const { columns, err } = this.#streams;
    err(columns === undefined ? `${text}\n` : `\r\u001b[K${text.slice(0, columns - 1)}`);
  }

  clearProgress(): void {
    const { isQuiet, isJson } = this.#settings;
    if (this.#streams.columns !== undefined && !isQuiet && !isJson) this.#streams.err("\r\u001b[K");
  }

  printJson(findings: readonly ShownFinding[], pathOf: (fileId: string) => string): void {
    const list = findings.map(({ fileId, ...finding }) => ({
      ...finding,
      file: fileId === null ? null : pathOf(fileId),
      sha256: fileId,
    }));
    this.printData(list);
  }

  printFindings(findings: readonly ShownFinding[], pathOf: (fileId: string) => string): void {
    const { isQuiet, language } = this.#settings;
    const shown = isQuiet ? findings.filter((finding) => finding.severity === "error") : findings;
    const ofRule = groupBy(shown, (finding) => `${finding.rule}|${finding.fileId ?? ""}`);
    for (const [, same] of ofRule) {
      const causes = causesOf(same);
      for (const cause of causes.slice(0, PRINTED_PER_RULE)) this.#printCause(cause, pathOf);
      const more = causes.slice(PRINTED_PER_RULE).flat().length;
      if (more > 0)
        this.print(
          language === "pl"
            ? `       … i ${counted(more, similar)} (wszystkie: --json)`
            : `       … and ${String(more)} more like it (all: --json)`,
        );
    }
    if (!isQuiet) this.print(this.#total(findings));
  }

  /** The last lines of a run: how it went, and what to open. */
  summary(findings: readonly ShownFinding[], out: string, pathOf: (fileId: string) => string): void {
    if (this.#settings.isQuiet) return;
    const serious = causesOf(findings.filter((finding) => finding.severity === "error"));
    for (const cause of serious.slice(0, PRINTED_AFTER_RUN)) this.#printCause(cause, pathOf);
    const more = serious.slice(PRINTED_AFTER_RUN).flat().length;
    if (more > 0)
      this.print(
        this.#settings.language === "pl" ? `… i ${counted(more, similar)}` : `… and ${String(more)} more`,
      );
    for (const finding of findings.filter(({ rule }) => rule in publicationRules).slice(0, PRINTED_AFTER_RUN))
      this.#printCause([finding], pathOf);
    const page = join(relative(process.cwd(), out) || ".", "internal", "index.html");
    const isPolish = this.#settings.language === "pl";
    this.print("");
    this.print(isPolish ? `Gotowe. Otwórz w przeglądarce:  ${page}` : `Done. Open in a browser:  ${page}`);
    this.print(
      isPolish
        ? `Dane do poprawienia: na stronie „Jakość danych” i w ${join(relative(process.cwd(), out) || ".", "rejects.csv")}`
        : `Data to correct: on the page “Jakość danych” and in ${join(relative(process.cwd(), out) || ".", "rejects.csv")}`,
    );
    this.print(this.#total(findings));
  }

  /** After the shipped sample: that there is a larger one. */
  otherSample(): void {
    if (this.#settings.isQuiet || this.#settings.isJson) return;
    this.print(
      this.#settings.language === "pl"
        ? "Cały pilotaż z ewaluacją (25 miejsc i 10 porównawczych, 18 miesięcy, dane zmyślone):  npm run pilot"
        : "A whole pilot with its evaluation (25 places and 10 to compare, 18 months, invented):  npm run pilot",
    );
  }

  /** What `init` made, and what to do with it. */
  projectMade(directory: string, files: readonly string[]): void {
    if (this.#settings.isQuiet) return;
    const isPolish = this.#settings.language === "pl";
    this.print(
      isPolish ? `Założono projekt w folderze ${directory}:` : `A project was made in ${directory}:`,
    );
    for (const file of files) this.print(`  ${file}`);
    const named = /\s/.test(directory) ? `"${directory}"` : directory;
    const steps = isPolish
      ? [
          "Co dalej (dokładniej: CZYTAJ.txt):",
          "  1. wpisz w miernik.yaml nazwę i rodzaj ośrodka",
          "  2. skopiuj wzór karty dla każdego pracownika do folderu „karty” i wypełniajcie karty co dzień",
          "  3. wpisz liczby czynności i środowiska",
          `  4. sprawdź: miernik check ${named}   potem policz: miernik run ${named}`,
        ]
      : [
          "What next (in Polish, with more detail: CZYTAJ.txt):",
          "  1. write the centre's name and type into miernik.yaml",
          "  2. copy the card's form for every worker into the folder “karty”, to be filled daily",
          "  3. fill in the activity counts and the caseload",
          `  4. validate: miernik check ${named}   then compute: miernik run ${named}`,
        ];
    this.print("");
    for (const step of steps) this.print(step);
  }

  /** Which file is whose: to standard error, as standard output may be read by a machine. */
  ownCards(cards: readonly { asked: string; path: string }[]): void {
    for (const { asked, path } of cards) {
      const shown = relative(process.cwd(), path);
      this.fail({ pl: `Karta własna – ${asked}: ${shown}`, en: `Own card – ${asked}: ${shown}` });
    }
  }

  /** Findings that say the same of several cells, as one. */
  #printCause(cause: readonly ShownFinding[], pathOf: (fileId: string) => string): void {
    const [finding] = cause;
    if (!finding) return;
    const { language } = this.#settings;
    const isPolish = language === "pl";
    const place = [
      finding.fileId === null
        ? (finding.unitId ?? (isPolish ? "projekt" : "project"))
        : pathOf(finding.fileId),
      finding.sheet === null || finding.sheet === 1
        ? null
        : `${isPolish ? "arkusz" : "sheet"} ${String(finding.sheet)}`,
      cellsText(cause, isPolish),
    ].filter((part) => part !== null);
    const value = finding.value === null ? "" : ` [${finding.value.slice(0, 80)}]`;
    const word = this.#coloured(words[language][finding.severity], finding.severity);
    this.#write(clean(`${word}  ${place.join(", ")}: ${finding.what}${value}`, false, true));
    this.#write(clean(`       ${finding.todo}`));
  }

  #write(line: string): 0 {
    this.#streams.out(`${line}\n`);
    return 0;
  }

  #total(findings: readonly ShownFinding[]): string {
    const count = (severity: Severity): number =>
      findings.filter((finding) => finding.severity === severity).length;
    if (this.#settings.language === "en") {
      const many = (severity: Severity): string =>
        `${String(count(severity))} ${severity}${count(severity) === 1 ? "" : "s"}`;
      return `Findings: ${many("error")}, ${many("warning")}, ${many("note")}.`;
    }
    const errors = counted(count("error"), { one: "błąd", few: "błędy", many: "błędów", other: "błędu" });
    const warnings = counted(count("warning"), {
      one: "ostrzeżenie",
      few: "ostrzeżenia",
      many: "ostrzeżeń",
      other: "ostrzeżenia",
    });
    const notes = counted(count("note"), {
      one: "informacja",
      few: "informacje",
      many: "informacji",
      other: "informacji",
    });
    return `Uwagi do danych: ${errors}, ${warnings}, ${notes}.`;
  }

  #coloured(word: string, severity: Severity): string {
    return this.#streams.isColoured ? `${colours[severity]}${word}\u001b[0m` : word;
  }
}

/** A label misspelt in five hundred rows is one cause: findings alike but for their cell, in the order of the first. */
function causesOf(findings: readonly ShownFinding[]): ShownFinding[][] {
  const keyOf = (one: ShownFinding): string =>
    JSON.stringify([one.rule, one.fileId, one.unitId, one.sheet, one.what, one.value]);
  return [...groupBy(findings, keyOf).values()];
}

/** "komórka E2", "komórki E2, E3, E4 …, razem 22"; null where no cell is at fault. */
function cellsText(cause: readonly ShownFinding[], isPolish: boolean): string | null {
  const cells = cause.flatMap(({ cell }) => cell ?? []);
  if (cells.length === 0) return null;
  if (cells.length === 1) return `${isPolish ? "komórka" : "cell"} ${cells.join("")}`;
  const named = cells.slice(0, NAMED_CELLS).join(", ");
  const all = isPolish ? `razem ${String(cells.length)}` : `${String(cells.length)} in all`;
  return `${isPolish ? "komórki" : "cells"} ${named}${cells.length > NAMED_CELLS ? ` …, ${all}` : ""}`;
}

/** Controls would steer the terminal, others turn the direction of what stands on it: texts from files may hold them. */
const steering = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function clean(text: string, keepsLines = false, keepsColour = false): string {
  return text.replace(steering, (sign, at: number) => {
    if (keepsLines && sign === "\n") return sign;
    const isOurColour = keepsColour && sign === "\u001b" && /^\u001b\[\d*m/.test(text.slice(at)) && at < 12;
    return isOurColour ? sign : " ";
  });
}
