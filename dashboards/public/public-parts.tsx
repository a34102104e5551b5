/** Parts that the public pages share. */
import type { VNode } from "preact";
import { hiddenMark } from "../../pipelines/contract/public-dataset.ts";
import { number, percent } from "../../pipelines/lib/polish.ts";
import type { PublicView } from "./public-view.ts";

const labels = { profile: "Profil gminy", reasons: "Powody pomocy" } as const;

/** The pages of one unit; in the navigation they have no place. */
export function PublicLinks({
  view: { paths, region },
  current,
}: {
  view: PublicView;
  current: keyof typeof labels;
}): VNode {
  return (
    <ul class="siblings no-print">
      {region ? (
        <li>
          <a href={region.path}>{region.name}</a>
        </li>
      ) : null}
      {(["profile", "reasons"] as const).map((name) => (
        <li key={name}>
          {name === current ? <strong>{labels[name]}</strong> : <a href={paths[name]}>{labels[name]}</a>}
        </li>
      ))}
    </ul>
  );
}

/** How much of the unit's numbers a reader does not get, and why. */
export function HiddenShare({ view: { count, hiddenCount } }: { view: PublicView }): VNode | null {
  if (hiddenCount === 0) return null;
  return (
    <p class="note">
      {hiddenMark} zastępuje małe liczby osób i rodzin oraz liczby, z których dałoby się je wyliczyć: w danych
      tej jednostki {number(hiddenCount, 0)} z {number(count, 0)} ({percent(hiddenCount / count)}). Dlaczego:{" "}
      <a href="metoda.html#ukryte">Metoda</a>.
    </p>
  );
}
