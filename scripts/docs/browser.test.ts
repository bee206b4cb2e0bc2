import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { binary } from "../../contract-tests/consumers/binaries.js";
import { inventoryOf } from "../../contract-tests/report/inventory.js";
import { bundleFragment, OVERLAY_FILES } from "../../contract-tests/support/fragment.js";
import { arrayOr, HTTP_METHODS, type JsonObject, objectOr } from "../../generator/openapi/document.js";
import { mapSchemas, visitSchemas } from "../../generator/openapi/schema-walk.js";
import { judgeReport } from "./evidence.js";
import { overlaySteps } from "./overlay-steps.js";
import { pageOf } from "./page.js";
import { referenceDocument } from "./reference.js";
import { SHOP, sourcesOf } from "./testing/shop.js";

/** The page in a browser, opened as a file: what a person sees and does, and what it must not do. */

const folder = await mkdtemp(join(tmpdir(), "docs-browser-"));
const documented = await bundleFragment([]);
const steps = await overlaySteps(OVERLAY_FILES);
const evidence = judgeReport(undefined, inventoryOf([documented]), "report.json");
const fragment = referenceDocument({ documented, steps, evidence, packageName: "the-client" });

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: binary("chromium"), args: ["--no-sandbox"] });
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** What a page did that a page must not do. */
let misdeeds: string[] = [];
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

interface Screen {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
}

async function open(document: JsonObject, { width, colorScheme }: Screen = WIDE): Promise<Page> {
  misdeeds = [];
  const file = join(folder, "page.html");
  await writeFile(file, pageOf(document));
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  page.on("console", (message) => {
    if (message.type() === "error") misdeeds.push(`console: ${message.text()}`);
  });
  page.on("pageerror", ({ message }) => misdeeds.push(`error: ${message}`));
  page.on("dialog", (dialog) => misdeeds.push(`dialog: ${dialog.message()}`));
  page.on("request", (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) misdeeds.push(`request: ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  await page.getByRole("heading", { name: "What is proven", exact: true }).waitFor();
  return page;
}

const WIDE: Screen = { width: 1400, colorScheme: "light" };

describe.each<Screen>([
  WIDE,
  { width: 1400, colorScheme: "dark" },
  { width: 390, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
])("$width pixels wide and $colorScheme", (screen) => {
  test("it shows everything, does nothing else, and nothing is wider than the screen", async () => {
    const page = await open(fragment, screen);
    // The renderer makes what isn't on the screen a moment later.
    const missing = async () => missingFrom(await page.locator("body").innerText());
    await expect.poll(missing, { timeout: 10_000 }).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(screen.width);
    const tooWide = await page.evaluate(
      () =>
        [...document.querySelectorAll(".markdown table")].filter(
          (table) => table.scrollWidth > table.clientWidth + 1,
        ).length,
    );
    expect(tooWide).toBe(0);
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const brightness = /\d+/.exec(background)?.[0];
    expect(Number(brightness) > 127).toBe(screen.colorScheme === "light");
    expect(misdeeds).toEqual([]);
  });
});

/** What of the fragment a reader looks for in vain: attributes with their words, literals, parameters, statuses, sections. */
function missingFrom(text: string): string[] {
  const wanted = new Set<string>();
  visitSchemas(documented, (schema) => {
    for (const name of Object.keys(objectOr(objectOr(schema).properties))) wanted.add(name);
  });
  // What is nested deeper has to be unfolded, but for its name.
  for (const schema of Object.values(objectOr(objectOr(documented.components).schemas)).map(objectOr)) {
    for (const property of Object.values(objectOr(schema.properties)).map(objectOr)) {
      wanted.add(seen(property.description));
      for (const literal of arrayOr(property.enum)) wanted.add(String(literal));
    }
  }
  for (const item of Object.values(objectOr(fragment.paths)).map(objectOr)) {
    for (const method of HTTP_METHODS) {
      const { parameters, responses, summary } = objectOr(item[method]);
      for (const parameter of arrayOr(parameters)) wanted.add(String(objectOr(parameter).name));
      for (const response of Object.values(objectOr(responses)))
        wanted.add(seen(objectOr(response).description));
      for (const status of Object.keys(objectOr(responses))) wanted.add(status);
      wanted.add(seen(summary));
    }
  }
  for (const tag of arrayOr(fragment.tags)) wanted.add(seen(objectOr(tag).name));
  const all = seen(text);
  return [...wanted].filter((each) => !all.includes(each));
}

/** What of a Markdown text is seen, on one line: the fragment's has code and emphasis for markup. */
function seen(markdown: unknown): string {
  return String(markdown ?? "")
    .replaceAll(/[`*]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

test("each sample can be chosen and read whole", async () => {
  const page = await open(referenceDocument(sourcesOf(SHOP)));
  await page.getByRole("button", { name: "TypeScript, with shop-client" }).first().click();
  await page.getByRole("option", { name: "curl, with Key" }).click();
  await page.getByText("--request PUT").first().waitFor();
  expect(misdeeds).toEqual([]);
});

test("the keyboard is enough to search and to go there", async () => {
  const page = await open(referenceDocument(sourcesOf(SHOP)));
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").waitFor();
  await page.keyboard.type("putOrder");
  await page.getByRole("option").first().waitFor();
  expect(await page.getByRole("option").first().innerText()).toContain("Put an order");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => isOnScreen(page, "Put an order")).toBe(true);
  expect(page.url()).toContain("/PUT/orders/");

  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").waitFor();
  await page.keyboard.type("state");
  await page.getByRole("option", { name: "Order" }).first().waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("combobox").waitFor({ state: "hidden" });
  expect(misdeeds).toEqual([]);
});

function isOnScreen(page: Page, name: string): Promise<boolean> {
  return page.getByRole("heading", { name }).evaluate((heading) => {
    const { top } = heading.getBoundingClientRect();
    return top >= 0 && top < innerHeight / 2;
  });
}

test("nobody is asked for a secret: there is nowhere for it to go", async () => {
  const flows = { clientCredentials: { tokenUrl: "https://shop.example.com/token", scopes: {} } };
  const securitySchemes = { Key: { type: "oauth2", flows } };
  const document = { ...SHOP, components: { ...SHOP.components, securitySchemes } };
  const page = await open(referenceDocument(sourcesOf(document)));
  await page.getByRole("heading", { name: "Authentication" }).first().waitFor();
  expect(await page.getByText("Client Secret").filter({ visible: true }).count()).toBe(0);
  expect(await page.getByRole("button", { name: "Authorize" }).count()).toBe(0);
  expect(
    await page.locator("input, textarea, [contenteditable=true]").filter({ visible: true }).count(),
  ).toBe(0);
});

test("all of the navigation is in reach of the keyboard", async () => {
  const page = await open(referenceDocument(sourcesOf(SHOP)));
  const reached = new Set<string>();
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press("Tab");
    reached.add((await page.evaluate(() => document.activeElement?.textContent ?? "")).trim());
  }
  for (const name of ["Put an order", "Authentication", "What is proven", "Failure"])
    expect(
      [...reached].some((text) => text.includes(name)),
      name,
    ).toBe(true);
});

const ATTACKS = [
  `<script>document.title = "owned"</script>`,
  `<img src="https://attacker.example/a.png" onerror="document.title = 'owned'">`,
  `<iframe src="https://attacker.example/"></iframe><object data="https://attacker.example/"></object>`,
  `<style>body { display: none }</style><link rel="stylesheet" href="https://attacker.example/a.css">`,
  `<form action="https://attacker.example/"><input name="a"></form><svg onload="alert(1)"></svg>`,
  `[go](javascript:alert(1)) [go](<java\nscript:alert(1)>) <a href="javascript:alert(1)">go</a>`,
  `![a](https://attacker.example/b.png) </script><script>alert(1)</script>`,
  `{{constructor.constructor("alert(1)")()}}`,
];

test("text of a document stays text: no script, style, frame or form of it, and nothing that is fetched", async () => {
  const text = ATTACKS.join("\n\n");
  const described = (schema: JsonObject): JsonObject => ({ ...schema, title: text, description: text });
  const hostile = mapSchemas(
    {
      ...SHOP,
      info: { ...SHOP.info, title: text, description: text },
      tags: [{ name: "Orders", description: text }],
    },
    (schema) => described(objectOr(schema)),
  );
  const page = await open(referenceDocument(sourcesOf(hostile)));
  const found = await page.evaluate(() => {
    const within = (selector: string) => [
      ...document.querySelectorAll(`#reference ${selector}, body > ${selector}`),
    ];
    const links = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    return {
      elements: [
        "iframe",
        "object",
        "embed",
        "link",
        ".markdown style",
        ".markdown script",
        ".markdown form",
        ".markdown input",
      ]
        .flatMap(within)
        .map((element) => element.outerHTML),
      handlers: [...document.querySelectorAll("*")]
        .filter((element) => element.getAttributeNames().some((name) => name.startsWith("on")))
        .map((element) => element.outerHTML),
      links: links.filter((link) => /script:/i.test(link.replaceAll(/\s/g, ""))),
      isSeen: getComputedStyle(document.body).display !== "none",
      title: document.title,
    };
  });
  expect(found).toEqual({
    elements: [],
    handlers: [],
    links: [],
    isSeen: true,
    title: expect.stringContaining("<script>"),
  });
  // Pictures are asked for and refused by the page's own policy: none of them leaves the browser.
  const refused = (misdeed: string) =>
    /^request: https:\/\/attacker\.example\/[ab]\.png|violates the following Content Security Policy directive: "img-src data:"/.test(
      misdeed,
    );
  expect(misdeeds.filter((misdeed) => !refused(misdeed))).toEqual([]);
});
