/** What a register of population gives: residents of one gmina in one year. */
export interface Residents {
  unitId: string;
  /** Gmina or powiat, by which the row was found to be the unit's. */
  teryt: string;
  year: number;
  residents: number;
}
