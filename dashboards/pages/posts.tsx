/** Who works in the centre by its yearly reports, held against the act's norms. */
import type { VNode } from "preact";
import { normYears, postsFinding, postTrends } from "../../pipelines/figures/posts-finding.ts";
import { PageHead, Sources } from "../components/parts.tsx";
import { FigureOr, ProfileLinks, TableOr } from "../components/profile-parts.tsx";
import { Table } from "../components/table.tsx";
import { validityTable } from "../texts/staffing-tables.ts";
import type { ProfileView } from "../profile-view.ts";

export function PostsPage({ view }: { view: ProfileView }): VNode {
  const { profile, concepts, tables } = view;
  const finding = postsFinding(profile, tables.out__profile_rate, concepts);
  const validity = validityTable(tables);
  return (
    <>
      <PageHead kicker={view.kicker} headline={finding.headline} lead={finding.lead} />
      <ProfileLinks current="kadra.html" />
      <section>
        <h2>Normy ustawy rok po roku</h2>
        <TableOr
          model={normYears(tables.out__profile_rate)}
          sources={["out__profile_rate", "ref_norm"]}
          without="Brak danych o etatach pracowników socjalnych ze sprawozdań."
        />
        {validity ? (
          <details>
            <summary>Od kiedy obowiązują progi</summary>
            <Table model={validity} isCompact />
            <Sources tables={["ref_norm"]} />
          </details>
        ) : null}
        <p class="note">
          Bieżący stan z tabeli środowisk, z normami modelu: <a href="zatrudnienie.html">Zatrudnienie</a>.
        </p>
      </section>
      <section>
        <h2>Stanowiska w kolejnych latach</h2>
        <FigureOr
          figure={postTrends(profile, concepts)}
          without="Brak danych: nie wczytano działu 1 sprawozdania."
        />
      </section>
    </>
  );
}
