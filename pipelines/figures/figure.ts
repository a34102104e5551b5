/** What every figure is, whatever it shows: pages, reports and slides render the same parts. */

export interface Figure {
  /** Unique in a unit's output and safe as an HTML id. */
  id: string;
  /** What the figure shows to be true. */
  title: string;
  /** Measure, unit, population, period, n. */
  subtitle: string;
  /** The finding with its figures, for a reader who does not see the drawing. */
  summary: string;
  /** null: there is nothing to draw, and the title and summary say why. */
  drawing: Drawing | null;
  /** Series in the order in which they stand in the drawing; empty where labels stand beside the marks. */
  key: KeyEntry[];
  table: TableModel;
  /** Published tables from which the figure is made. */
  sources: string[];
}

/** SVG texts without style elements or attributes; the same content at two natural widths. */
export interface Drawing {
  wide: string;
  narrow: string;
}

export interface KeyEntry {
  label: string;
  fill: string;
  outline: string;
}

export interface TableModel {
  caption: string;
  columns: Column[];
  rows: TableRow[];
  /** Said under the table: what was left out, what a sign means. */
  notes: string[];
}

export interface Column {
  label: string;
  /** Text stands left, numbers right. */
  kind: "text" | "number";
  /** A heading over this column and its neighbours with the same group. */
  group?: string;
}

export interface TableRow {
  /** One printed value per column; the first one heads the row. */
  cells: string[];
  /** A sum over the rows above: printed apart. */
  isTotal?: boolean;
}
