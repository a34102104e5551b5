/** The pages' scripts: carried by the program where it was made of these sources, else made once a run. */
import { browserBundle, type browserScripts } from "./browser-bundle.mjs";

type ScriptName = keyof typeof browserScripts;

declare global {
  /** Put in place by pipelines/program.mjs: starting esbuild would keep every run waiting. */
  var carriedBrowserScripts: Record<ScriptName, string> | undefined;
}

const made: Partial<Record<ScriptName, string>> = { ...globalThis.carriedBrowserScripts };

/** @param name what the browser calls the script's exports */
export function browserScript(name: ScriptName): string {
  return (made[name] ??= browserBundle(name));
}
