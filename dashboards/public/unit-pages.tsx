/** The two pages of a gmina's profile. Their numbers are looked at when a page is drawn, for it may be drawn in a thread. */
import type { VNode } from "preact";
import type { Page } from "../page.ts";
import { PublicProfilePage } from "./public-profile.tsx";
import { PublicReasonsPage } from "./public-reasons.tsx";
import type { PublicPlace, PublicView } from "./public-view.ts";

type ViewOf = () => PublicView;

/** @param look is called when the first of the pages is drawn */
export function unitPages({ unit, region, paths }: PublicPlace, look: ViewOf): Page[] {
  let view: PublicView | undefined;
  const viewOf = () => (view ??= look());
  const parent = "index.html";
  const name = unit.unit_name;
  const isInSurvey = region !== null;
  return [
    {
      path: paths.profile,
      // In a survey one looks for the unit's name.
      label: isInSurvey ? `${name}: profil gminy` : `Profil gminy: ${name}`,
      parent,
      body: <Profile viewOf={viewOf} />,
    },
    {
      path: paths.reasons,
      label: `Powody pomocy: ${name}`,
      parent,
      isUnlisted: isInSurvey,
      body: <Reasons viewOf={viewOf} />,
    },
  ];
}

function Profile({ viewOf }: { viewOf: ViewOf }): VNode {
  return <PublicProfilePage view={viewOf()} />;
}

function Reasons({ viewOf }: { viewOf: ViewOf }): VNode {
  return <PublicReasonsPage view={viewOf()} />;
}
