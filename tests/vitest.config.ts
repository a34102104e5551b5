import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** They replace a module, which other files must not see. */
const mocking = ["tests/pipeline/public-edition-fails.test.ts"];

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    // The modules are loaded once per worker, not once per file: that took half of the time.
    projects: [
      {
        extends: true,
        test: {
          name: "tests",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: mocking,
          isolate: false,
          globalSetup: "tests/support/shared-folder.ts",
        },
      },
      { extends: true, test: { name: "mocking", include: mocking } },
    ],
    // Days are days everywhere: a test must not depend on where the machine stands.
    env: { TZ: "Pacific/Auckland", MIERNIK_KEY: "klucz-do-testow-0123456789abcdef" },
    // Who asks for the published sample may wait for a whole run.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // On two cores the default is one worker.
    maxWorkers: "100%",
  },
});
