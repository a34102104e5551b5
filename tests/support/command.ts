/** The command `miernik` as a terminal would hear it. */
import { main } from "../../pipelines/cli.ts";
import { effects } from "./project.ts";

export interface Said {
  code: number;
  /** With plain spaces for no-break ones. */
  out: string;
  err: string;
}

/** @param now the time of day that the command is told; default: that of all tests */
export async function miernik(args: readonly string[], now = effects.now): Promise<Said> {
  const said = { out: "", err: "" };
  const streams = {
    out: (text: string) => (said.out += text.replaceAll("\u00a0", " ")),
    err: (text: string) => (said.err += text),
    columns: undefined,
    isColoured: false,
  };
  const code = await main([...args], { ...effects, now, streams });
  return { code, ...said };
}
