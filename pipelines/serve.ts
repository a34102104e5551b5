/** Shows a publication on this computer only: browsers treat some things of file:// otherwise than of a site. */
import { createServer } from "node:http";
import sirv from "sirv";
import { PublishError } from "./errors.ts";

/**
 * Serves the folder on 127.0.0.1 until the process is ended.
 * @param port 0 takes any free one
 * @param onReady gets the address, with a slash at its end
 */
export async function serve(folder: string, port: number, onReady: (address: string) => void): Promise<void> {
  const files = sirv(folder, { dev: true, etag: false, dotfiles: false });
  const server = createServer((request, response) => {
    // Only this computer, by its own name: another page in the browser cannot reach in under a name of its own.
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    if (host !== "127.0.0.1" && host !== "localhost") {
      response.writeHead(403).end();
      return;
    }
    response.setHeader("X-Content-Type-Options", "nosniff");
    files(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Nie ma takiej strony.");
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.on("error", (error: NodeJS.ErrnoException) => {
      reject(
        error.code === "EADDRINUSE"
          ? new PublishError({
              pl: `Port ${String(port)} jest zajęty. Wskaż inny: --port 8081`,
              en: `Port ${String(port)} is taken. Name another: --port 8081`,
            })
          : error,
      );
    });
    server.on("close", resolve);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const open = typeof address === "object" && address ? address.port : port;
      onReady(`http://127.0.0.1:${String(open)}/`);
    });
    process.once("SIGINT", () => server.close());
    process.once("SIGTERM", () => server.close());
  });
}
