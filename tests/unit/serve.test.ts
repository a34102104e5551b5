import { request } from "node:http";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { serve } from "../../pipelines/serve.ts";
import { temporaryFolder } from "../support/project.ts";

function get(
  address: string,
  path: string,
  host?: string,
): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const call = request(address + path, host === undefined ? {} : { headers: { host } }, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("end", () => {
        resolve({ status: response.statusCode, body });
      });
    });
    call.on("error", reject).end();
  });
}

describe("serve", () => {
  it("shows the folder on 127.0.0.1, nothing outside it, and nothing to other hosts' names", async () => {
    const place = temporaryFolder();
    mkdirSync(join(place, "out/internal"), { recursive: true });
    writeFileSync(join(place, "out/internal/index.html"), "wynik");
    writeFileSync(join(place, "tajne.txt"), "tajne");
    const address = await new Promise<string>((resolve) => {
      void serve(join(place, "out"), 0, resolve);
    });
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await get(address, "internal/")).toMatchObject({ status: 200, body: "wynik" });
    expect((await get(address, "..%2ftajne.txt")).body).not.toContain("tajne");
    expect((await get(address, "../tajne.txt")).status).toBe(404);
    expect((await get(address, "internal/", "zly.example")).status).toBe(403);
    process.emit("SIGTERM");
  });
});
