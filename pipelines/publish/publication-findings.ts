/** Whether the settings say all that must be said before the public edition may stand on the web. */
import { isDescribed, missingForStatement, type Publication } from "../contract/publication.ts";
import type { Finding } from "../../sources/findings.ts";

/**
 * A warning where the settings say something of publishing, and not all. Nobody need publish: of settings that say
 * nothing of it only the internal edition's own statement tells what they would need.
 */
export function publicationFindings(publication: Publication): Finding[] {
  const missing = missingForStatement(publication);
  if (missing.length === 0 || !isDescribed(publication)) return [];
  const settings = missing.map(({ setting }) => setting).join(", ");
  const words = missing.map(({ pl }) => pl).join("; ");
  return [{ rule: "publication_incomplete", params: { missing: words, settings } }];
}
