import { EventEmitter, once } from "node:events";
import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { serve } from "../../../scripts/sandbox/serve.js";
import { packageSandbox, serveSandbox } from "./start.js";

/** What nobody but a server sees of a request: pages of other sites, and callers that never come to an end. */

const create = await packageSandbox();
const RESOURCES = "/.sandbox/resources";

/** The beginning of the answer to these lines; the connection stays open behind them. */
async function ask(baseUrl: string, ...lines: string[]): Promise<string> {
  const { port, hostname } = new URL(baseUrl);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  socket.write(`${lines.join("\r\n")}\r\n\r\n`);
  const [answer] = await once(socket, "data");
  return String(answer);
}

test.each([
  ["a caller without Origin", [], "200 OK"],
  ["its own origin", ["origin: http://127.0.0.1"], "200 OK"],
  ["another site's page", ["origin: https://evil.example"], "403 Forbidden"],
  ["a page without an origin", ["origin: null"], "403 Forbidden"],
  ["a page of another port", ["origin: http://127.0.0.1:1"], "403 Forbidden"],
])("%s is answered %s %s", async (_, headers, wanted) => {
  const { baseUrl } = await serveSandbox(create);
  const answer = await ask(baseUrl, `GET ${RESOURCES} HTTP/1.1`, "host: 127.0.0.1", ...headers);
  expect(answer).toMatch(`HTTP/1.1 ${wanted}\r\n`);
  expect(answer.toLowerCase()).not.toContain("access-control");
});

test.each([
  ["localhost:4010", "200 OK"],
  ["[::1]:4010", "200 OK"],
  ["evil.example:4010", "421 Misdirected Request"],
  ["127.0.0.1.evil.example", "421 Misdirected Request"],
])("by the name %s it is %s", async (host, wanted) => {
  const { baseUrl } = await serveSandbox(create);
  expect(await ask(baseUrl, `GET ${RESOURCES} HTTP/1.1`, `host: ${host}`)).toMatch(`HTTP/1.1 ${wanted}\r\n`);
});

test("a body that is too large is refused before it is there", async () => {
  const { baseUrl } = await serveSandbox(create);
  const body = new Uint8Array(1_048_577);
  const response = await fetch(`${baseUrl}/`, { method: "POST", body });
  expect([response.status, response.headers.get("connection")]).toEqual([413, "close"]);
  const fits = await fetch(`${baseUrl}/`, { method: "POST", body: body.subarray(1) });
  expect(fits.status).toBe(404);
});

test("it stops while answers are under way, and tells the handler when nobody waits any more", async () => {
  const events = new EventEmitter();
  const { origin, close } = await serve(async ({ signal }) => {
    signal.addEventListener("abort", () => events.emit("aborted"));
    events.emit("begun");
    await once(signal, "abort");
    return new Response();
  }, 0);
  const [begun, aborted] = [once(events, "begun"), once(events, "aborted")];
  const answer = fetch(origin).catch((error: Error) => error);
  await begun;
  await close();
  expect(await answer).toBeInstanceOf(Error);
  expect(await aborted).toEqual([]);
});
