/** The visual language of every output: colours, type, sizes of charts. Hex values, pixels. */
export const colours = {
  ink: "#1b2a33",
  muted: "#5b6b75",
  hairline: "#dfe5e9",
  accent: "#0b5c8a",
  /** Never the only carrier: text, weight or position says the same. */
  attention: "#b3541e",
  /** The 95 % interval behind an estimate. */
  accentBand: "#b3cddb",
  attentionBand: "#e6c9b8",
} as const;

export interface Series {
  fill: string;
  /** For a number printed on the fill; at least 4.5 : 1. */
  label: string;
  /** At least 3 : 1 to white, where the fill itself is too pale. */
  outline: string;
}

const nearBlack = "#0c1216";

/** At most six series; more become small multiples. */
export const series: readonly Series[] = [
  { fill: "#0b5c8a", label: "#ffffff", outline: "#0b5c8a" },
  { fill: "#5b9cc0", label: nearBlack, outline: "#5b9cc0" },
  { fill: "#7a8b5a", label: nearBlack, outline: "#7a8b5a" },
  { fill: "#c9a227", label: nearBlack, outline: "#8f7216" },
  { fill: "#9a7aa0", label: nearBlack, outline: "#9a7aa0" },
  { fill: "#c3cbd0", label: nearBlack, outline: "#7b8a93" },
];

export const fontFamily = "'Source Sans 3', system-ui, 'Segoe UI', sans-serif";

/** Two natural widths, as a chart is never stretched: a column of the page, and a phone. */
export const chartWidths = { wide: 476, narrow: 326 } as const;
