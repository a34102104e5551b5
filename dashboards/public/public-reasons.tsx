/** Why families are helped, for anybody. */
import type { VNode } from "preact";
import {
  overlapCaveat,
  reasonDots,
  reasonTable,
  reasonTrends,
} from "../../pipelines/figures/reasons-finding.ts";
import { FigureView } from "../components/figure.tsx";
import { PageHead, Sources } from "../components/parts.tsx";
import { FigureOr, TableOr } from "../components/profile-parts.tsx";
import { Table } from "../components/table.tsx";
import { breakTable } from "../texts/profile-breaks.ts";
import { HiddenShare, PublicLinks } from "./public-parts.tsx";
import type { PublicView } from "./public-view.ts";

export function PublicReasonsPage({ view }: { view: PublicView }): VNode {
  const { reasons, profile, tables } = view;
  const dots = reasonDots(reasons);
  const breaks = breakTable(view, "reasons");
  return (
    <>
      <PageHead kicker={view.kicker} headline={reasons.headline} lead={dots ? [overlapCaveat] : []} />
      <PublicLinks view={view} current="reasons" />
      <HiddenShare view={view} />
      {dots ? (
        <section>
          <h2>Wtedy i teraz</h2>
          <FigureView figure={dots} isAlone />
        </section>
      ) : null}
      {dots ? (
        <section>
          <h2>Najczęstsze powody w kolejnych latach</h2>
          <FigureOr figure={reasonTrends(reasons)} without="Dane są z jednego roku: trendu jeszcze nie ma." />
        </section>
      ) : null}
      <section>
        <h2>Wszystkie powody</h2>
        <TableOr
          model={reasons.year === null ? null : reasonTable(reasons, profile, tables.out__profile_rate)}
          sources={["out__profile", "out__profile_rate"]}
          without="Brak danych o powodach pomocy."
        />
      </section>
      {breaks ? (
        <section>
          <h2>Gdzie szereg się urywa</h2>
          <Table model={breaks} isCompact />
          <Sources tables={["ref_series_break"]} />
        </section>
      ) : null}
    </>
  );
}
