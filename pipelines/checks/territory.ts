/** The units' codes in miernik.yaml against the TERC register, where the project has one. */
import { distance } from "fastest-levenshtein";
import type { Row } from "../contract/rows.ts";
import type { Database } from "../database.ts";
import type { Finding } from "../../sources/findings.ts";
import { fitsName, namesPlace } from "../../sources/territory/names.ts";

type Gmina = Row<"ref_gmina">;

interface Place {
  teryt: string;
  /** "gmina Lipnica (miejska), powiat bytowski" */
  text: string;
  name: string;
}

/**
 * Codes that the register does not know, each with the place that may be meant (to be shown, never to be used), and names
 * of units that do not sound like their gmina.
 * @returns nothing where there is no register
 */
export async function checkTerritory(database: Database): Promise<Finding[]> {
  const units = await database.rows("ref_unit");
  const gminas = await database.rows("ref_gmina");
  if (gminas.length === 0) return [];
  const areas = await database.query("select unit_id, teryt, area from core_unit__area");
  const date = gminas.map((gmina) => gmina.as_of_date ?? "").reduce((a, b) => (a > b ? a : b));
  return units.flatMap(({ unit_id: unitId, unit_name: name, unit_type: type }): Finding[] => {
    const own = areas.find((one) => one.unit_id === unitId);
    if (!own) return [];
    const area = String(own.area);
    const teryt = String(own.teryt);
    const isPowiat = area.length === 4;
    const places = isPowiat ? powiatsOf(gminas) : gminas.map(placeOf);
    // The last digit tells a kind that changes when a village becomes a town; the six before it stay.
    const place = places.find((one) => one.teryt.startsWith(area));
    if (!place) {
      const suggestion = nearest(area, name, places);
      const params = { unit: unitId, teryt, date: date === "" ? "–" : date, suggestion };
      return [{ rule: "unit_teryt_unknown", unitId, params }];
    }
    if (!namesPlace(name) || fitsName(name, place.name) || (type === "PCPR" && !isPowiat)) return [];
    return [{ rule: "unit_name_of_other_gmina", unitId, params: { unit: unitId, teryt, place: place.text } }];
  });
}

const kinds = { urban: "miejska", rural: "wiejska", urban_rural: "miejsko-wiejska" };

function placeOf({ teryt, gmina_name, gmina_kind, powiat_name }: Gmina): Place {
  const kind = kinds[gmina_kind as keyof typeof kinds];
  // A city with a powiat's rights is called the same twice.
  const powiat = powiat_name === null || powiat_name === gmina_name ? "" : `, powiat ${powiat_name}`;
  return { teryt, text: `gmina ${gmina_name} (${kind})${powiat}`, name: gmina_name };
}

function powiatsOf(gminas: readonly Gmina[]): Place[] {
  const names = new Map(gminas.map((gmina) => [gmina.powiat_teryt, gmina.powiat_name ?? ""]));
  return [...names].map(([teryt, name]) => ({ teryt, text: `powiat ${name}`, name }));
}

/** The place that the unit's name names, the nearest code first; else the nearest code; a dash where none is near. */
function nearest(area: string, name: string, places: readonly Place[]): string {
  const named = namesPlace(name) ? places.filter((place) => fitsName(name, place.name)) : [];
  const [best] = (named.length > 0 ? named : places)
    .map((place) => ({ place, far: distance(area, place.teryt.slice(0, area.length)) }))
    .sort((a, b) => a.far - b.far || (a.place.teryt < b.place.teryt ? -1 : 1));
  return best && (named.length > 0 || best.far <= 2) ? `${best.place.teryt} – ${best.place.text}` : "–";
}
