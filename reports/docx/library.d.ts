/**
 * What is used of docx 9.7. Its own declarations name their modules without extensions, which TypeScript does not find
 * from an ES module.
 */
declare module "docx" {
  class XmlComponent {
    protected root: (XmlComponent | string)[];
    constructor(name: string);
  }
  class FileChild extends XmlComponent {}
  class NextAttributeComponent extends XmlComponent {
    constructor(attributes: Record<string, { key: string; value: string }>);
  }

  interface BorderOptions {
    style: "single" | "none";
    /** Eighths of a point. */
    size: number;
    color: string;
  }

  class Run extends XmlComponent {}
  interface RunOptions {
    text?: string;
    children?: readonly (XmlComponent | string)[];
    style?: string;
    /** Half-points. */
    size?: number;
    color?: string;
    shading?: { type: "clear"; color: string; fill: string };
    border?: BorderOptions;
  }
  class TextRun extends Run {
    constructor(options: RunOptions | string);
  }
  const PageNumber: { readonly CURRENT: "CURRENT"; readonly TOTAL_PAGES: "TOTAL_PAGES" };
  class SimpleField extends XmlComponent {
    constructor(instruction: string, cached: string);
  }
  class InternalHyperlink extends XmlComponent {
    constructor(options: { anchor: string; children: readonly Run[] });
  }
  class BookmarkStart extends XmlComponent {
    constructor(name: string, id: number);
  }
  class BookmarkEnd extends XmlComponent {
    constructor(id: number);
  }
  class ImageRun extends Run {
    constructor(options: {
      type: "svg";
      data: Uint8Array;
      fallback: { type: "png"; data: Uint8Array };
      /** Pixels, 96 an inch. */
      transformation: { width: number; height: number };
      altText: { id: string; name: string; description: string };
    });
  }

  interface ParagraphOptions {
    style?: string;
    children?: readonly XmlComponent[];
    keepNext?: boolean;
    pageBreakBefore?: boolean;
    tabStops?: readonly { type: "left" | "right"; position: number }[];
  }
  class Paragraph extends FileChild {
    constructor(options: ParagraphOptions);
  }

  /** Twips. */
  interface Width {
    size: number;
    type: "dxa";
  }
  interface Margins {
    marginUnitType: "dxa";
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  interface CellOptions {
    children: readonly FileChild[];
    width: Width;
    columnSpan?: number;
    rowSpan?: number;
    verticalAlign?: "top" | "bottom";
    margins?: Margins;
    borders?: Partial<Record<"top" | "bottom" | "left" | "right", BorderOptions>>;
  }
  class TableCell extends XmlComponent {
    constructor(options: CellOptions);
  }
  class TableRow extends XmlComponent {
    constructor(options: { children: readonly TableCell[]; tableHeader?: boolean; cantSplit?: boolean });
  }
  interface TableOptions {
    rows: readonly TableRow[];
    width: Width;
    columnWidths: readonly number[];
    /** What is left out is drawn as a line. */
    borders: Record<
      "top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical",
      BorderOptions
    >;
    layout: "fixed";
    style?: string;
    margins?: Margins;
    tableLook?: Partial<
      Record<"firstRow" | "lastRow" | "firstColumn" | "lastColumn" | "noHBand" | "noVBand", boolean>
    >;
  }
  class Table extends FileChild {
    constructor(options: TableOptions);
  }

  class Footer {
    readonly options: { children: readonly FileChild[] };
    constructor(options: { children: readonly FileChild[] });
  }
  interface SectionOptions {
    properties: {
      type: "nextPage";
      page: {
        /** Of the page before it is turned. */
        size: { width: number; height: number; orientation: "portrait" | "landscape" };
        margin: Record<"left" | "right" | "top" | "bottom" | "footer" | "header" | "gutter", number>;
      };
    };
    footers: { default: Footer };
    children: readonly FileChild[];
  }
  class Document {
    get CoreProperties(): XmlComponent;
    constructor(options: { sections: readonly SectionOptions[] });
  }
  const Packer: {
    /** @param parts take the place of those that the library would write */
    toBuffer: (
      document: Document,
      prettify: undefined,
      parts: readonly { path: string; data: string }[],
    ) => Promise<Buffer>;
  };
}
