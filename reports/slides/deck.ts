/** The slides of a presentation, one for each topic. */
import {
  originText,
  partNames,
  type CouncilPresentation,
  type CouncilTopic,
} from "../../pipelines/figures/council/content.ts";
import type { Figure } from "../../pipelines/figures/figure.ts";
import { written } from "../pdf/printable.ts";
import type { Picture } from "../pictures/raster.ts";
import { accent, boxes, font, hairline, ink, muted, type } from "./looks.ts";
import { newDeck, type Deck, type Slide } from "./library.ts";
import { fixedSlides } from "./package.ts";
import { addKeyFigures, addPicture, addTable } from "./visuals.ts";

const layouts = {
  opening: "Otwarcie",
  text: "Tekst",
  beside: "Tekst i obok",
  above: "Tekst i pod nim",
} as const;

/** @param pictures each figure's, drawn */
export async function packedSlides(
  presentation: CouncilPresentation,
  pictures: ReadonlyMap<Figure, Picture>,
): Promise<Uint8Array> {
  const deck = newDeck();
  deck.layout = "LAYOUT_WIDE";
  deck.title = written(`Prezentacja efektów dla rady: ${presentation.unitName}`);
  deck.subject = "Efekty pomocy społecznej";
  deck.author = written(presentation.unitName);
  deck.company = "";
  deck.theme = { headFontFace: font, bodyFontFace: font };
  for (const [layout, title, body] of [
    [layouts.opening, boxes.opening, null],
    [layouts.text, boxes.title, boxes.text],
    [layouts.beside, boxes.title, boxes.aside],
    [layouts.above, boxes.title, boxes.above],
  ] as const)
    defineLayout(deck, layout, title, body);
  for (const topic of presentation.topics) addTopic(deck, presentation, topic, pictures);
  const bytes = (await deck.write({ outputType: "uint8array", compression: false })) as Uint8Array;
  return fixedSlides(bytes);
}

function defineLayout(
  deck: Deck,
  name: string,
  title: (typeof boxes)["title" | "opening"],
  body: (typeof boxes)["text" | "aside" | "above"] | null,
): void {
  const size = title === boxes.opening ? type.opening : type.title;
  deck.defineSlideMaster({
    title: name,
    background: { color: "FFFFFF" },
    objects: [
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            ...title,
            fontFace: font,
            fontSize: size,
            bold: true,
            color: ink,
            align: "left",
            valign: "top",
            margin: 0,
          },
          text: "",
        },
      },
      ...(body
        ? [
            {
              placeholder: {
                options: {
                  name: "body",
                  type: "body",
                  ...body,
                  fontFace: font,
                  fontSize: body === boxes.above ? type.above : type.body,
                  color: ink,
                  align: "left",
                  valign: "top",
                  margin: 0,
                },
                text: "",
              },
            } as const,
          ]
        : []),
    ],
    slideNumber: { ...boxes.number, fontFace: font, fontSize: type.small, color: muted, align: "right" },
  });
}

function addTopic(
  deck: Deck,
  { unitName, project }: CouncilPresentation,
  topic: CouncilTopic,
  pictures: ReadonlyMap<Figure, Picture>,
): void {
  const isOpening = topic.part === "opening";
  const picture = topic.figure && pictures.get(topic.figure);
  const layout = layoutOf(topic, picture !== undefined);
  const slide = deck.addSlide({ masterName: layout });
  slide.addText(written(topic.title), { placeholder: "title" });
  const small = { fontFace: font, fontSize: type.small, margin: 0 } as const;
  slide.addText(written(partNames[topic.part]), {
    ...boxes.part,
    ...small,
    fontSize: 14,
    color: accent,
    bold: true,
    objectName: "Część prezentacji",
  });
  if (isOpening) addOpening(slide, topic, unitName);
  else slide.addText(bullets(topic.points), { placeholder: "body" });
  if (topic.figure && picture) addPicture(slide, topic.figure, picture);
  else if (topic.table) addTable(slide, topic.table, layout === layouts.above ? boxes.below : boxes.visual);
  slide.addText(written(`${unitName} · ${project}`), {
    ...boxes.foot,
    ...small,
    color: muted,
    objectName: "Stopka",
  });
  slide.addNotes(notesOf(topic));
}

/** Beside its text a table has room for four columns, one of them of words. */
const mostBeside = 4;

function layoutOf({ part, table }: CouncilTopic, hasPicture: boolean): string {
  if (part === "opening") return layouts.opening;
  if (hasPicture) return layouts.beside;
  if (!table) return layouts.text;
  const words = table.columns.filter(({ kind }) => kind === "text").length;
  return table.columns.length > mostBeside || words > 2 ? layouts.above : layouts.beside;
}

function addOpening(slide: Slide, { points, keyFigures = [] }: CouncilTopic, unitName: string): void {
  slide.addText(
    [unitName, ...points].map((text, i) => ({
      text: written(text),
      options: { breakLine: true, bold: i === 0, color: i === 0 ? ink : muted },
    })),
    {
      x: boxes.opening.x,
      y: 3.15,
      w: boxes.opening.w,
      h: 1.1,
      fontFace: font,
      fontSize: type.body,
      margin: 0,
      valign: "top",
      objectName: "Kto i po co",
    },
  );
  slide.addShape("line", {
    ...boxes.figures,
    h: 0,
    line: { color: keyFigures.length > 0 ? ink : hairline, width: 1.25 },
    objectName: "Linia",
  });
  addKeyFigures(slide, keyFigures);
}

function bullets(points: readonly string[]) {
  return points.map((point) => ({
    text: written(point),
    options: { bullet: { indent: 14 }, breakLine: true, paraSpaceAfter: 6 },
  }));
}

/** What the speaker needs beside the slide: sources, and the chart in words and numbers. */
function notesOf({ origins, figure }: CouncilTopic): string {
  const table = figure?.table;
  return [
    ...(origins.length > 0
      ? ["Źródła liczb:", ...origins.map((origin) => `– ${originText(origin)}`)]
      : ["Ten slajd nie ma własnych liczb z danych."]),
    ...(figure ? [`Wykres: ${figure.summary}`] : []),
    ...(table
      ? [
          `${table.caption} (${table.columns.map(({ label, group }) => (group ? `${group}: ${label}` : label)).join(" | ")}):`,
          ...table.rows.map(({ cells }) => cells.join(" | ")),
          ...table.notes,
        ]
      : []),
  ]
    .map(written)
    .join("\n");
}
