/** Why families are helped, and how that changes. */
import type { VNode } from "preact";
import {
  overlapCaveat,
  reasonDots,
  reasonTable,
  reasonTrends,
} from "../../pipelines/figures/reasons-finding.ts";
import { PageHead, Sources } from "../components/parts.tsx";
import { FigureOr, ProfileLinks } from "../components/profile-parts.tsx";
import { FigureView } from "../components/figure.tsx";
import { Table } from "../components/table.tsx";
import { breakTable } from "../texts/profile-breaks.ts";
import type { ProfileView } from "../profile-view.ts";

export function ReasonsPage({ view }: { view: ProfileView }): VNode {
  const { reasons, profile, tables } = view;
  const dots = reasonDots(reasons);
  const breaks = breakTable(view, "reasons");
  return (
    <>
      <PageHead kicker={view.kicker} headline={reasons.headline} lead={dots ? [overlapCaveat] : []} />
      <ProfileLinks current="powody.html" />
      {dots ? (
        <>
          <section>
            <h2>Wtedy i teraz</h2>
            <FigureView figure={dots} isAlone />
          </section>
          <section>
            <h2>Najczęstsze powody w kolejnych latach</h2>
            <FigureOr
              figure={reasonTrends(reasons)}
              without="Dane są z jednego roku: trendu jeszcze nie ma."
            />
          </section>
          <section>
            <h2>Wszystkie powody</h2>
            <Table model={reasonTable(reasons, profile, tables.out__profile_rate)} isCompact />
            <Sources tables={["out__profile", "out__profile_rate", "out__mpips03"]} />
          </section>
        </>
      ) : (
        <p>Powody pomocy są w dziale 4 sprawozdania rocznego (od 2021 r. w dziale 3).</p>
      )}
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
