// Installs the dependencies if they are missing or not those of the lockfile. Plain JavaScript, because it runs first.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Miernik wymaga Node.js 20.19 lub nowszego; tu jest ${process.versions.node}. Pobierz nowszy: nodejs.org.`,
  );
  process.exit(2);
}

const mark = join(root, "node_modules", ".miernik-setup");
const lock = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");
const isReady =
  existsSync(mark) && readFileSync(mark, "utf8") === `${lock} ${process.platform} ${process.arch}`;
if (
  !isReady &&
  existsSync(join(root, "node_modules")) &&
  lstatSync(join(root, "node_modules")).isSymbolicLink()
) {
  console.error(
    "Folder node_modules jest dowiązaniem do cudzych bibliotek; instalacja by je usunęła. Usuń dowiązanie.",
  );
  process.exit(2);
}
if (!isReady) {
  console.error("Instaluję biblioteki (tylko za pierwszym razem, potrzebny internet)…");
  // One string for the shell: on Windows npm is npm.cmd, which only a shell runs.
  const result = spawnSync("npm ci --no-fund --no-audit --loglevel=error", {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: true,
  });
  if (result.status !== 0) {
    console.error(
      "Nie udało się zainstalować bibliotek. Sprawdź połączenie z internetem i uruchom ponownie.",
    );
    process.exit(result.status ?? 1);
  }
  writeFileSync(mark, `${lock} ${process.platform} ${process.arch}`);
}
