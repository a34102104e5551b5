/** The profile of a gmina: who is helped, with what, in which surroundings, and what nobody has asked yet. */
import type { VNode } from "preact";
import { gminaQuestions } from "../../pipelines/figures/gmina-questions.ts";
import { helpTrends } from "../../pipelines/figures/help-figure.ts";
import { peersFinding } from "../../pipelines/figures/peers-table.ts";
import { benefitTable, familyTable, surroundingsTable } from "../../pipelines/figures/profile-tables.ts";
import { counted, nouns } from "../../pipelines/lib/polish.ts";
import { GminaQuestions } from "../components/gmina-questions.tsx";
import { KeyFigures, PageHead, Sources } from "../components/parts.tsx";
import { FigureOr, ProfileLinks, TableOr } from "../components/profile-parts.tsx";
import { Table } from "../components/table.tsx";
import { profileFigures } from "../texts/profile-figures.ts";
import type { ProfileView } from "../profile-view.ts";

export function ProfilePage({ view }: { view: ProfileView }): VNode {
  const { profile, concepts } = view;
  return (
    <>
      <PageHead kicker={view.kicker} headline={view.finding.headline} lead={leadOf(view)} />
      <ProfileLinks current="profil.html" />
      <KeyFigures figures={profileFigures(view)} />
      <Questions view={view} />
      <section>
        <h2>Ile osób i rodzin otrzymuje pomoc</h2>
        <FigureOr figure={helpTrends(profile)} without="Brak danych o liczbie osób i rodzin." />
      </section>
      <section>
        <h2>Formy pomocy i kwoty</h2>
        <TableOr
          model={benefitTable(profile, concepts)}
          sources={["out__profile", "out__mpips03"]}
          without="Brak danych: nie wczytano działów o świadczeniach (2A i 2B, od 2021 r. 1A i 1B)."
        />
      </section>
      <section>
        <h2>Jakie rodziny otrzymują pomoc</h2>
        <TableOr
          model={familyTable(profile, concepts)}
          sources={["out__profile", "out__mpips03"]}
          without="Brak danych: nie wczytano działu o typach rodzin."
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
          sources={["out__profile", "out__ozps"]}
          without="Brak danych: nie wczytano oceny zasobów (OZPS)."
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
          sources={["out__profile", "out__ozps"]}
          without="Brak danych: nie wczytano oceny zasobów (OZPS)."
        />
      </section>
      <Peers view={view} />
    </>
  );
}

function leadOf({ reasons, reportFindings }: ProfileView): string[] {
  return [
    ...(reasons.reasons.length > 0 ? [reasons.headline] : []),
    ...(reportFindings.length > 0
      ? [`Do sprawozdań jest ${counted(reportFindings.length, nouns.finding)}: patrz Jakość sprawozdań.`]
      : []),
  ];
}

function Questions({ view: { tables } }: { view: ProfileView }) {
  const questions = gminaQuestions(tables.out__gmina_question);
  if (questions.length === 0) return null;
  return (
    <section>
      <h2>Czy znamy gminę? Dwanaście pytań</h2>
      <p class="subtitle">Lista sprawdzająca analizę gminy z modelu kooperacji</p>
      <GminaQuestions questions={questions} />
      <Sources tables={["out__gmina_question"]} />
    </section>
  );
}

function Peers({ view: { tables, concepts } }: { view: ProfileView }) {
  const peers = peersFinding(tables.out__profile_comparison, concepts);
  return (
    <section>
      <h2>Na tle podobnych jednostek</h2>
      <p>{peers.sentence}</p>
      {peers.table ? (
        <>
          <Table model={peers.table} isCompact />
          <Sources tables={["out__profile_comparison"]} />
        </>
      ) : null}
    </section>
  );
}
