/** Whether the settings say all that must be said before the public edition may stand on the web. */
import { isDescribed, missingForStatement, type Publication } from "../contract/publication.ts";
import type { Finding } from "../../sources/findings.ts";

/** None where all is said. Nobody need publish: settings that say nothing of it are a note, half of it a warning. */
export function publicationFindings(publication: Publication): Finding[] {
  const missing = missingForStatement(publication);
  if (missing.length === 0) return [];
  if (!isDescribed(publication)) return [{ rule: "publication_not_described" }];
  const settings = missing.map(({ setting }) => setting).join(", ");
  const words = missing.map(({ pl }) => pl).join("; ");
  return [{ rule: "publication_incomplete", params: { missing: words, settings } }];
}
