/** Where the shipped sample project lies. */
import { fileURLToPath } from "node:url";

export const samplePath = fileURLToPath(new URL("./project", import.meta.url));
