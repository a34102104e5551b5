/** What a site and a page are made of, before they are files. */
import type { VNode } from "preact";
import type { TraceSource } from "./components/trace.tsx";

/** staff: may be given to all workers; own: to one worker. */
export type Edition = "internal" | "public" | "staff" | "own";

export interface Site {
  /** The unit's or the project's name, as in the kicker of each page. */
  name: string;
  project: string;
  version: string;
  edition: Edition;
  /** The day or year up to which there are data, in words: "31 marca 2013 r."; absent: nothing was read. */
  dataUntil?: string;
  /** Files in data/ that the pipeline writes beside the pages. */
  hasData: boolean;
  /** How its figures can be traced; absent: its readers have no tables. */
  trace?: TraceSource;
  /** Words above the heading of the page that lists and finds everything; absent: the site has no such page. */
  searchKicker?: readonly string[];
  pages: Page[];
  /** Files beside the pages to which they lead: path → content. */
  files?: ReadonlyMap<string, string>;
}

/** Sections of the navigation; a section stands where the first of its pages does. */
export const pageGroups = {
  work: "Praca i etaty",
  gmina: "Gmina",
  costs: "Koszty zaniechania",
  evaluation: "Ewaluacja",
  presentation: "Prezentacja",
  data: "Dane i metoda",
  about: "Wydanie",
} as const;

export type PageGroup = keyof typeof pageGroups;

/** Scripts that pages may use, each a file of its own; in the page stand at most its data. */
export type SiteScript = "projekcja" | "szukaj";

export interface Page {
  /** "zespoly.html": always in the site's own folder. */
  path: string;
  /** In the navigation, and in the browser's title. */
  label: string;
  body: VNode;
  /** Tables too wide for an upright sheet of paper. */
  isLandscape?: boolean;
  /** projekcja: the page lets its reader change numbers. */
  script?: SiteScript;
  /** Section of the navigation; a page without one stands there by itself. */
  group?: PageGroup;
  /** Not among what is listed and found: another page that is leads to it. */
  isUnlisted?: boolean;
  /** Path of the page in the navigation under which this one belongs; it then has no place there itself. */
  parent?: string;
}

export function scriptPath(script: SiteScript): string {
  return `assets/${script}.js`;
}
