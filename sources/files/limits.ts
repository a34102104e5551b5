/**
 * How large a file may be before it is refused unread. Every limit stands well above what an office hands in
 * and well below what makes a computer stall; each is checked before, or while, memory is taken.
 */
export const defaultLimits = {
  /** A text export of 300 MB (ten years of a big city's cards) must open; beyond this it wants splitting. */
  textBytes: 420_000_000,
  /** Workbooks and web pages are read into cells that weigh far more than their bytes. */
  workbookBytes: 120_000_000,
  /** A card of keys and values takes some 10 KB; the parser needs a second for each megabyte. */
  keyedBytes: 500_000,
  /** The library builds an object per cell: 23 MB with 1.4 million cells took 3.4 s and 860 MB. */
  xlsBytes: 30_000_000,
  xlsCells: 1_500_000,
  /** Pieces of 8 KB: 3 MB of distinct texts. The library looks at every piece for every character. */
  xlsTextPieces: 400,
  /** Nobody types a page of 60 MB; a register may export one, and is read in 4 s. */
  markupBytes: 80_000_000,
  /** A workbook of 1 000 sheets has about 2 100 parts. */
  zipEntries: 10_000,
  /** One full sheet (1 048 576 rows of 6 columns) unpacks to about 300 MB. */
  unpackedBytes: 700_000_000,
  /** Sheets were seen to compress 8 to 13 times, one of zeros may 60 times; a bomb does 500 to 1 000 times. */
  compressionRatio: 150,
  /** Small parts may compress better than that by chance and can do no harm. */
  ratioIsFreeUpToBytes: 16_000_000,
  /** Filled cells in a whole file: 4 million rows of 10 columns. */
  cells: 40_000_000,
  /**
   * Cells and rows that a file implies without spelling them out (empty ones before filled ones, and repeats),
   * beyond `impliedPerCell`. One stray cell in the last row of a sheet implies a million.
   */
  impliedCells: 3_000_000,
  /** How many of them each filled cell allows; a register with one column in twenty filled is a register. */
  impliedPerCell: 20,
  /** Lines of a text file; as many as a spreadsheet of ten full sheets. */
  lines: 10_500_000,
  /** Excel's own width; a text file that is wider is no table. */
  columns: 16_384,
  /** Excel's own height; text files are held by `lines`. */
  sheetRows: 1_048_576,
  /** One record of a text file, quoted line breaks included: 16 384 cells of 60 characters. */
  recordCharacters: 1_000_000,
  /** Lines inside one quoted cell; the longest seen in a real register is 9. */
  quotedLines: 500,
  /** Text of one cell; Excel itself stops at 32 767. */
  cellCharacters: 1_000_000,
  sheets: 4_000,
  /** Merged ranges of one sheet; a real form has about 80, a decorated register some thousands. */
  merges: 50_000,
  /** Attributes of one tag; Excel's own pages reach 30. */
  attributes: 1_000,
  /** One tag or comment; styles and drawings inside comments of Excel's own pages reach some 100 KB. */
  tagCharacters: 4_000_000,
  /** Elements inside elements of an XML part; office programs reach about 30. */
  nesting: 400,
  /** The same in a web page, where careless writers close nothing: each cell may add two or three. */
  pageNesting: 3_000,
} as const satisfies Record<string, number>;

export type Limits = { readonly [name in keyof typeof defaultLimits]: number };
