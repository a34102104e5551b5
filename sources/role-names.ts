/** The roles' names, for sentences and the codebook. */
import type { Role } from "./vocabulary.ts";

export const roleNames: Record<Role, { pl: string; en: string }> = {
  social_worker: { pl: "pracownik socjalny", en: "social worker" },
  benefits_worker: { pl: "pracownik socjalny ds. świadczeń", en: "benefits worker" },
};

/** Posts as a table may name them; Polish in both languages, since the tables are. */
export const knownPosts = Object.values(roleNames)
  .map(({ pl }) => pl)
  .join(", ");
