/** The pages about an internal edition: of one unit, or of the whole project. */
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import { firstState, type FigureHistory } from "../../pipelines/contract/figure-history.ts";
import { noPublication, type Publication } from "../../pipelines/contract/publication.ts";
import { dateText } from "../../pipelines/lib/polish.ts";
import type { PublishedTable } from "../../pipelines/contract/tables.ts";
import type { TraceSource } from "../components/trace.tsx";
import type { Page } from "../page.ts";
import type { KeyNames } from "../texts/row-words.ts";
import { aboutPages } from "./about-pages.tsx";
import { QueriesPage, type Query } from "./queries-page.tsx";
import { SourcesPage } from "./sources-page.tsx";

/** What a site is given beside its rows. */
export interface EditionOptions {
  /** Default: the settings say nothing of publishing. */
  publication?: Publication | undefined;
  /** Of the internal figures of all units. Default: a first publication. */
  history?: FigureHistory | undefined;
  /** Table → what makes it. Default: the site has no page of queries. */
  queries?: ReadonlyMap<string, Query> | undefined;
  /** Of the public edition: slides and sheets beside the pages. Default: none. */
  councilDocuments?: readonly string[] | undefined;
}

/** @param tables rows of the unit, or of all */
export function internalAbout(
  { project, version, units, tables }: Dataset,
  name: string,
  { publication = noPublication, history = firstState, queries = new Map() }: EditionOptions,
): Page[] {
  const kicker = [name, "wydanie wewnętrzne"];
  const ids = units.map(({ unit_id }) => unit_id);
  const isOwn = (unitId: string | null) => unitId === null || unitId === "all" || ids.includes(unitId);
  const pages = aboutPages({
    facts: {
      name,
      project,
      version,
      isPublic: false,
      publication,
      dataUntil: dataUntil(tables.out__input_file),
      kicker,
    },
    sources: <SourcesPage kicker={kicker} files={tables.out__input_file} />,
    history: { ...history, changes: history.changes.filter(({ unitId }) => isOwn(unitId)) },
    names: namesOf(units, tables.ref_concept),
  });
  if (queries.size === 0) return pages;
  const body = <QueriesPage kicker={kicker} queries={queries} />;
  return [{ path: "zapytania.html", label: "Zapytania", group: "data", body }, ...pages];
}

/** For an internal site: how its figures can be traced. */
export function internalTrace(
  { tables }: Pick<Dataset, "tables">,
  { queries = new Map() }: EditionOptions,
): TraceSource {
  return {
    isPublic: false,
    queries: new Map([...queries].map(([name, { path }]) => [name, path])),
    rowsOf: (name) => tables[name as PublishedTable],
  };
}

interface Dated {
  form_kinds: string | null;
  data_to_date: string | null;
}

/** Prices and residents are of whole years, also such as have not ended: they do not say how fresh the data are. */
const yearbooks = ["unit-costs", "residents"];

/** The last day of which any file of a centre's work speaks: "31 marca 2013 r."; undefined where none does. */
export function dataUntil(files: readonly Dated[]): string | undefined {
  const last = files
    .filter(({ form_kinds }) => (form_kinds ?? "").split(" ").some((kind) => !yearbooks.includes(kind)))
    .flatMap(({ data_to_date }) => data_to_date ?? [])
    .sort()
    .at(-1);
  return last === undefined ? undefined : dateText(last);
}

/** For a site: nothing where no file speaks of a day. */
export function withDataUntil(files: readonly Dated[]): { dataUntil?: string } {
  const until = dataUntil(files);
  return until === undefined ? {} : { dataUntil: until };
}

/** Units and concepts by their codes. */
export function namesOf(
  units: readonly { unit_id: string; unit_name: string }[],
  concepts: readonly { concept: string; concept_label: string }[],
): KeyNames {
  return new Map([
    ...units.map(({ unit_id, unit_name }): [string, string] => [unit_id, unit_name]),
    ...concepts.map(({ concept, concept_label }): [string, string] => [concept, concept_label]),
  ]);
}
