/** What is known of powiats: how they are called and how many gminas they have. */
import type { Config } from "../config.ts";
import type { Database } from "../database.ts";
import type { PowiatFacts } from "../disclosure/powiats.ts";
import { groupBy } from "../lib/group.ts";

/** What miernik.yaml says; where it is silent, what the TERC register says (`ref_gmina`). */
export async function powiatFacts(
  { powiats }: Pick<Config, "powiats">,
  database: Database,
): Promise<PowiatFacts[]> {
  const gminas = groupBy(await database.rows("ref_gmina"), ({ powiat_teryt }) => powiat_teryt);
  const registered = new Map(
    [...gminas].map(([teryt, own]): [string, PowiatFacts] => [
      teryt,
      { teryt, name: own[0]?.powiat_name ?? null, gminas: own.length, isAsked: false },
    ]),
  );
  const asked = powiats.map(({ teryt, name, gminas: count }): [string, PowiatFacts] => {
    const known = registered.get(teryt);
    return [
      teryt,
      { teryt, name: name ?? known?.name ?? null, gminas: count ?? known?.gminas ?? null, isAsked: true },
    ];
  });
  return [...new Map([...registered, ...asked]).values()];
}
