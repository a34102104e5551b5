/** The last look before readers see it: is it whole, does every link lead somewhere inside, is nothing active in it? */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { PublishError } from "../errors.ts";

const needed = [
  "public/index.html",
  "internal/index.html",
  "internal/data/datapackage.json",
  "rejects.csv",
  "run.json",
];

/**
 * @param folder absolute
 * @throws PublishError that lists what is wrong; nothing is published then.
 */
export function checkPublication(folder: string): void {
  const listed = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files: ReadonlySet<string> = new Set([folder, ...listed.map((path) => join(folder, path))]);
  const faults = needed.filter((path) => !files.has(join(folder, path))).map((path) => `brak ${path}`);
  for (const path of listed) {
    const file = join(folder, path);
    const [edition] = path.split(/[\\/]/);
    const found = path.endsWith(".html")
      ? checkPage(file, edition === "internal" ? editionRoot(folder, file) : join(folder, "public"), files)
      : path.endsWith(".pdf")
        ? checkDocument(file)
        : [];
    faults.push(...found.map((fault) => `${path}: ${fault}`));
  }
  if (faults.length > 0) {
    throw new PublishError({
      pl: `Publikacja nie przeszła kontroli (to błąd programu):\n  ${faults.slice(0, 10).join("\n  ")}`,
      en: `The publication failed its check (a fault of the program):\n  ${faults.slice(0, 10).join("\n  ")}`,
    });
  }
}

/** Whole, and declared as PDF/UA-1; the engine refuses to declare what breaks the standard. */
function checkDocument(document: string): string[] {
  const text = readFileSync(document, "latin1");
  const isWhole = text.startsWith("%PDF-1.") && text.trimEnd().endsWith("%%EOF");
  return [
    ...(isWhole ? [] : ["to nie jest cały plik PDF"]),
    ...(text.includes("<pdfuaid:part>1</pdfuaid:part>") ? [] : ["brak oznaczenia PDF/UA-1"]),
  ];
}

/**
 * What is handed over alone must hold whatever it links to: a unit's edition, in it the page for all workers and the
 * card of one. The other pages may reach all of internal/.
 */
function editionRoot(folder: string, page: string): string {
  const parts = relative(join(folder, "internal"), page).split(/[\\/]/);
  const isUnit = parts[0] === "units" && parts[1] !== undefined;
  const inUnit = isUnit ? parts.slice(2) : parts;
  const alone = inUnit[0] === "staff" ? 1 : inUnit[0] === "own-cards" ? 2 : 0;
  return join(folder, "internal", ...(isUnit ? parts.slice(0, 2) : []), ...inUnit.slice(0, alone));
}

/** A tag with its attributes; escaped text between tags may say anything. */
const tag = /<(?:[^"<>]|"[^"]*")*>/g;

/** The scripts a page may ask for, and the data of one, which no browser runs. */
const allowedScripts = [
  '<script src="assets/projekcja.js" defer>',
  '<script src="assets/szukaj.js" defer>',
  '<script type="application/json" id="projekcja-dane">',
];

/**
 * Links that may lead outside: to write or to call whoever publishes, and the address that an accessibility statement
 * must name. Nothing is loaded from there.
 */
const allowedOutside = [
  /^<a (?:id="a11y-email" )?href="mailto:[^"]*">$/,
  /^<a id="a11y-url" href="https?:\/\/[^"]*">$/,
];

/** @param files all that is published: a link leads to one of them, or to a folder */
function checkPage(page: string, root: string, files: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  // Most tags of a table are the same.
  const tags = [...new Set(readFileSync(page, "utf8").match(tag))].filter(
    (one) => !allowedOutside.some((pattern) => pattern.test(one)),
  );
  for (const one of tags) {
    if (allowedScripts.includes(one)) continue;
    const names = one.replace(/"[^"]*"/g, '""');
    if (/^<(script|style)|\s(style|on\w+)=/i.test(names)) faults.push("skrypt albo styl w treści strony");
  }
  for (const match of tags.join("\n").matchAll(/\s(?:href|src)="([^"]*)"/g)) {
    const link = match[1] ?? "";
    if (link.startsWith("#") || link === "") continue;
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(link)) {
      faults.push(`odnośnik na zewnątrz: ${link}`);
      continue;
    }
    const target = resolve(
      dirname(page),
      decodeURIComponent(link.replace(/[#?].*$/, "").replaceAll("&amp;", "&")),
    );
    if (relative(root, target).startsWith("..")) faults.push(`odnośnik poza wydanie: ${link}`);
    else if (!files.has(target)) faults.push(`odnośnik donikąd: ${link}`);
  }
  return faults;
}
