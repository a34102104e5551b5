#!/usr/bin/env node
// The command `miernik`: runs the TypeScript sources as they are, so that there is no build to forget.
import { register } from "tsx/esm/api";

register();
await import("./cli.ts");
