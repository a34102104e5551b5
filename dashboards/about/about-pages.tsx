/** The pages that every edition has about itself: where its figures come from, what its words mean, who publishes it. */
import type { VNode } from "preact";
import type { FigureHistory } from "../../pipelines/contract/figure-history.ts";
import type { Table } from "../../pipelines/contract/tables.ts";
import type { Page } from "../page.ts";
import type { KeyNames } from "../texts/row-words.ts";
import { AccessibilityPage } from "./accessibility-page.tsx";
import { ChangesPage } from "./changes-page.tsx";
import type { EditionFacts } from "./edition.ts";
import { fieldsPage } from "./fields-page.tsx";
import { GlossaryPage } from "./glossary-page.tsx";
import { headlinesPage } from "./headlines-page.tsx";
import { ImprintPage } from "./imprint-page.tsx";
import { PrivacyPage } from "./privacy-page.tsx";

export interface AboutContent {
  facts: EditionFacts;
  /** The page on the sources: the editions say different things of them. */
  sources: VNode;
  history: FigureHistory;
  names: KeyNames;
  tableOf?: (name: string) => Table;
  /** The tables whose files lie beside the pages; absent: those of the internal edition. */
  published?: readonly (readonly [name: string, table: Table])[];
}

export function aboutPages({ facts, sources, history, names, tableOf, published }: AboutContent): Page[] {
  const { kicker } = facts;
  return [
    headlinesPage(kicker, facts.isPublic),
    fieldsPage(kicker, published),
    { path: "zrodla.html", label: "Źródła danych", group: "data", body: sources },
    {
      path: "zmiany.html",
      label: "Zmiany w danych",
      group: "data",
      body: <ChangesPage kicker={kicker} history={history} names={names} {...(tableOf ? { tableOf } : {})} />,
    },
    { path: "slownik.html", label: "Słownik", group: "data", body: <GlossaryPage kicker={kicker} /> },
    { path: "o-wydaniu.html", label: "O wydaniu", group: "about", body: <ImprintPage facts={facts} /> },
    {
      path: "deklaracja-dostepnosci.html",
      label: "Deklaracja dostępności",
      group: "about",
      body: <AccessibilityPage facts={facts} />,
    },
    { path: "prywatnosc.html", label: "Prywatność", group: "about", body: <PrivacyPage facts={facts} /> },
  ];
}
