/** Reads a PPTX as a reader gets it: the texts of each slide, its notes, what it says of its pictures. */
import { strFromU8, unzipSync } from "fflate";
import { parseHTML } from "linkedom";

export interface ReadSlide {
  title: string | null;
  /** All that stands on the slide, tables included. */
  text: string;
  notes: string;
  /** Descriptions of pictures and tables. */
  alternatives: string[];
  pictures: number;
  tables: number;
  xml: string;
}

export interface ReadSlides {
  parts: Map<string, string>;
  slides: ReadSlide[];
}

export function readSlides(bytes: Uint8Array): ReadSlides {
  const parts = new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(?:xml|rels)$/u.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  );
  const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
  return { parts, slides: slides.map((_, i) => slideOf(parts, i + 1)) };
}

function slideOf(parts: ReadonlyMap<string, string>, no: number): ReadSlide {
  const xml = parts.get(`ppt/slides/slide${String(no)}.xml`) ?? "";
  const shapes = [...xml.matchAll(/<p:sp>.*?<\/p:sp>/gsu)].map(([shape]) => shape);
  const title = shapes.find((shape) => /<p:ph\s[^>]*type="title"/u.test(shape));
  return {
    title: title === undefined ? null : textOf(title),
    text: textOf(xml),
    notes: textOf(parts.get(`ppt/notesSlides/notesSlide${String(no)}.xml`) ?? ""),
    alternatives: [...xml.matchAll(/ descr="([^"]*)"/gu)].map(([, text = ""]) => decoded(text)),
    pictures: xml.match(/<p:pic>/gu)?.length ?? 0,
    tables: xml.match(/<a:tbl>/gu)?.length ?? 0,
    xml,
  };
}

/** Paragraphs and cells apart, so that two numbers never read as one; the page number is no text of the slide. */
function textOf(xml: string): string {
  return [...xml.replace(/<a:fld.*?<\/a:fld>/gsu, "").matchAll(/<a:p>.*?<\/a:p>/gsu)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/gu)].map(([, text = ""]) => decoded(text)).join(""),
    )
    .join("\n");
}

function decoded(text: string): string {
  return parseHTML(`<p>${text}</p>`).document.querySelector("p")?.textContent ?? "";
}
