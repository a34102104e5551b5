/** What the TERC register gives: one entry, a województwo, a powiat, a gmina or a part of one. */
export interface TerritoryEntry {
  /** null: the register lies in no unit's folder; it is the whole project's. */
  unitId: string | null;
  /** 2, 4 or 7 digits, as the register parts them. */
  teryt: string;
  name: string;
  /** YYYY-MM-DD; null where the register does not say it. */
  asOf: string | null;
}
