// `npm run evidence -- OUT`: pages over the tables of a publication, built into OUT/internal/evidence.
// Works on Windows too: no shell, no links. What it makes on the way lies in .gitignore.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { writeData } from "./data.mjs";

const here = dirname(fileURLToPath(import.meta.url));
// npm starts scripts in the package's folder; INIT_CWD is where the user stood.
const out = resolve(process.env.INIT_CWD ?? ".", process.argv[2] ?? "out");
const internal = join(out, "internal");
const built = join(here, "build");

if (!existsSync(join(internal, "data", "datapackage.json")))
  stop(`W ${out} nie ma publikacji Miernika. Najpierw: npm start -- run FOLDER --out WYNIKI`);

setUp();
rmSync(built, { recursive: true, force: true });
rmSync(join(here, ".evidence"), { recursive: true, force: true });
await writeData(out, join(here, ".evidence", "template", "static"));
evidence("build:strict");
const target = join(internal, "evidence");
rmSync(target, { recursive: true, force: true });
cpSync(built, target, { recursive: true });
console.log(`
Gotowe. Strony trzeba pokazać przez serwer: npm start -- serve ${process.argv[2] ?? "out"}
i otworzyć w przeglądarce http://127.0.0.1:8080/internal/evidence/`);

/** Libraries of this folder alone; the lock file says which, the patch says what is changed in them. */
function setUp() {
  const mark = join(here, "node_modules", ".set-up");
  const wanted = createHash("sha256");
  for (const file of [
    "package-lock.json",
    ...readdirSync(join(here, "patches")).map((name) => join("patches", name)),
  ])
    wanted.update(readFileSync(join(here, file)));
  const version = wanted.digest("hex");
  if (existsSync(mark) && readFileSync(mark, "utf8") === version) return;
  console.log("Instaluję biblioteki warsztatu (tylko za pierwszym razem, potrzebny internet, około 600 MB)…");
  npm("ci", "--legacy-peer-deps", "--ignore-scripts", "--no-fund", "--no-audit");
  npm("run", "patch");
  writeFileSync(mark, version);
}

function evidence(...words) {
  run(process.execPath, [join(here, "node_modules", "@evidence-dev", "evidence", "cli.js"), ...words]);
}

function npm(...words) {
  const program = process.env.npm_execpath;
  if (program === undefined) stop("Uruchom przez npm: npm run evidence -- WYNIKI");
  run(process.execPath, [program, ...words]);
}

function run(program, words) {
  const { status } = spawnSync(program, words, { cwd: here, stdio: "inherit" });
  if (status !== 0) stop("Nie udało się zbudować warsztatu. Poprzedni pozostał bez zmian.");
}

function stop(said) {
  console.error(said);
  process.exit(1);
}
