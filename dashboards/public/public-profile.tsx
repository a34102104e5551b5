/** The profile of a gmina for anybody: who is helped, with what, in which surroundings. */
import type { VNode } from "preact";
import { helpTrends } from "../../pipelines/figures/help-figure.ts";
import { benefitTable, familyTable, surroundingsTable } from "../../pipelines/figures/profile-tables.ts";
import { KeyFigures, PageHead } from "../components/parts.tsx";
import { FigureOr, TableOr } from "../components/profile-parts.tsx";
import { profileFigures } from "../texts/profile-figures.ts";
import { HiddenShare, PublicLinks } from "./public-parts.tsx";
import type { PublicView } from "./public-view.ts";

export function PublicProfilePage({ view }: { view: PublicView }): VNode {
  const { profile, concepts } = view;
  return (
    <>
      <PageHead
        kicker={view.kicker}
        headline={view.finding.headline}
        lead={view.reasons.reasons.length > 0 ? [view.reasons.headline] : []}
      />
      <PublicLinks view={view} current="profile" />
      <KeyFigures figures={profileFigures(view)} />
      <HiddenShare view={view} />
      <section>
        <h2>Ile osób i rodzin otrzymuje pomoc</h2>
        <FigureOr figure={helpTrends(profile)} without="Brak danych o liczbie osób i rodzin." />
      </section>
      <section>
        <h2>Formy pomocy i kwoty</h2>
        <TableOr
          model={benefitTable(profile, concepts)}
          sources={["out__profile"]}
          without="Brak danych o świadczeniach."
        />
      </section>
      <section>
        <h2>Jakie rodziny otrzymują pomoc</h2>
        <TableOr
          model={familyTable(profile, concepts)}
          sources={["out__profile"]}
          without="Brak danych o typach rodzin."
        />
      </section>
      <section>
        <h2>Mieszkańcy i rynek pracy</h2>
        <TableOr
          model={surroundingsTable(
            profile,
            concepts,
            ["residents", "labour_market"],
            "Mieszkańcy i bezrobotni w ostatnich latach",
          )}
          sources={["out__profile"]}
          without="Brak danych z oceny zasobów (OZPS)."
        />
      </section>
      <section>
        <h2>Mieszkania i infrastruktura</h2>
        <TableOr
          model={surroundingsTable(
            profile,
            concepts,
            ["housing", "infrastructure"],
            "Mieszkania, żłobki i przedszkola w ostatnich latach",
          )}
          sources={["out__profile"]}
          without="Brak danych z oceny zasobów (OZPS)."
        />
      </section>
    </>
  );
}
