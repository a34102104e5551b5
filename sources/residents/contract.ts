/** What a register of population gives: residents of one gmina (or part of one, or powiat) at the end of one year. */
export interface Residents {
  /** The unit in whose folder the register lies; null: it is the whole project's. Rows join units by `teryt` alone. */
  unitId: string | null;
  /** 4 digits of a powiat, 6 or 7 of a gmina or of a part of one. */
  teryt: string;
  year: number;
  residents: number;
}
