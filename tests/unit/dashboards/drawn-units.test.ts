/** Pages of units drawn in threads: the same as the site draws itself. */
import { describe, expect, it } from "vitest";
import { buildPublic, beginPublic } from "../../../dashboards/build.ts";
import { drawnUnits } from "../../../dashboards/public/drawn-units.ts";
import { publicSite } from "../../../dashboards/public/public-site.tsx";
import type { PublicDataset } from "../../../pipelines/contract/public-dataset.ts";
import { publicDataset } from "../../../pipelines/disclosure/public-dataset.ts";
import { gmina } from "../../support/public-gmina.ts";

const one = gmina({
  2023: { "help_any.families": 110, "reason_poverty.families": 70, "reason_addiction.families": 3 },
  2024: { "help_any.families": 120, "reason_poverty.families": 80, "reason_addiction.families": 12 },
});

/** Units of which the first has no reports. */
async function published(count: number): Promise<PublicDataset> {
  const units = Array.from({ length: count }, (_, i) => ({
    unit_id: `gmina-${String(i)}`,
    unit_name: `Ośrodek ${String(i)}`,
    unit_type: "GOPS" as const,
    teryt: "1201012",
    available_share: 0.85,
  }));
  const { out__profile, out__profile_rate } = one.tables;
  const each = <T extends object>(rows: readonly T[]) =>
    units.slice(1).flatMap(({ unit_id }) => rows.map((row) => ({ ...row, unit_id })));
  const tables = {
    ...one.tables,
    out__profile: each(out__profile),
    out__profile_rate: each(out__profile_rate),
  };
  return publicDataset({ ...one, units, tables }, 5);
}

describe.each([
  ["of a project", 4],
  ["of a survey", 122],
])("pages %s", (_, count) => {
  it("have the same bytes, drawn in threads", async () => {
    const data = await published(count);
    expect(await beginPublic(data, {}, 2)()).toEqual(buildPublic(data));
  });
});

it("threads draw both pages of each unit that has some, and nothing else", async () => {
  const data = await published(3);
  const drawn = await drawnUnits(data, publicSite(data), 2);
  expect([...drawn.keys()].toSorted()).toEqual([
    "powody-gmina-1.html",
    "powody-gmina-2.html",
    "profil-gmina-1.html",
    "profil-gmina-2.html",
  ]);
});

it("a unit that cannot be drawn leaves nothing to publish", async () => {
  const data = await published(3);
  const [first] = data.tables.out__profile;
  if (first) first.value = Infinity;
  expect(() => buildPublic(data)).toThrow(RangeError);
  await expect(beginPublic(data, {}, 2)()).rejects.toThrow();
});
