/** What is printed on a terminal, which some letters would steer. */
import { Console } from "../../../pipelines/console.ts";
import type { ReadBack, Texts, Writer } from "./writer.ts";

export const consoleWriters: readonly Writer[] = [
  { what: "the console", endings: [], cleaned: (text) => text.replace(steering(), " "), roundTrip: lines },
  { what: "JSON on the console", endings: [], cleaned: (text) => text, roundTrip: json },
  { what: "JSON of explain on the console", endings: [], cleaned: (text) => text, roundTrip: jsonText },
];

function steering(): RegExp {
  return /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
}

function lines(texts: Texts): ReadBack {
  const read = texts.map((text) => printed((screen) => screen.print(text)).slice(0, -1));
  return { places: { lines: read }, structure: [read.length] };
}

function json(texts: Texts): ReadBack {
  return readJson(printed((screen) => screen.printData({ texts })));
}

function jsonText(texts: Texts): ReadBack {
  return readJson(printed((screen) => screen.printDataText(JSON.stringify({ texts }, null, 2))));
}

function readJson(text: string): ReadBack {
  const read = JSON.parse(text) as { texts: string[] };
  return { places: { texts: read.texts }, structure: [...Object.keys(read), text.search(steering())] };
}

/** All that a console prints while it is used so. */
function printed(use: (screen: Console) => void): string {
  let all = "";
  const out = (text: string): void => void (all += text);
  const streams = { out, err: out, columns: undefined, isColoured: false };
  use(new Console({ isQuiet: false, isJson: false, language: "pl" }, streams));
  return all;
}
