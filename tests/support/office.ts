/** LibreOffice Writer, where it is installed, as a reader of what we write. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { temporaryFolder } from "./project.ts";

/** The document as it prints it; null where there is no Writer (Calc alone cannot open a document). */
export function printed(document: Uint8Array): Uint8Array | null {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "known.txt"), "Tekst, który Writer umie otworzyć.");
  writeFileSync(join(folder, "document.docx"), document);
  spawnSync(
    "soffice",
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      ...["--headless", "--convert-to", "pdf", "--outdir", folder],
      ...["known.txt", "document.docx"].map((name) => join(folder, name)),
    ],
    { stdio: "ignore", timeout: 120_000 },
  );
  return existsSync(join(folder, "known.pdf")) ? readFileSync(join(folder, "document.pdf")) : null;
}
