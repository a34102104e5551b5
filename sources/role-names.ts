/** The roles' Polish names, for sentences. */
import type { Role } from "./vocabulary.ts";

export const roleNames: Record<Role, string> = {
  social_worker: "pracownik socjalny",
  benefits_worker: "pracownik socjalny ds. świadczeń",
};
