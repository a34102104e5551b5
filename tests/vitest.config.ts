import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: ["tests/**/*.test.{ts,tsx}"],
    // Days are days everywhere: a test must not depend on where the machine stands.
    env: { TZ: "Pacific/Auckland", MIERNIK_KEY: "klucz-do-testow-0123456789abcdef" },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // On two cores the default is one worker.
    maxWorkers: "100%",
  },
});
