import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import module from "node:module";
import { pathToFileURL } from "node:url";
import { Html, html } from "../../contract-tests/report/html.js";
import { type JsonObject, objectOr, stringOr } from "../../generator/openapi/document.js";
import { DIFFERENCE_COLUMNS } from "./sections.js";

/** What Scalar is told: nothing is fetched, sent or kept, and everything is shown. */
const CONFIGURATION = {
  theme: "default",
  layout: "modern",
  withDefaultFonts: false,
  telemetry: false,
  persistAuth: false,
  hideTestRequestButton: true,
  hideClientButton: true,
  showDeveloperTools: "never",
  documentDownloadType: "none",
  // Its own samples know nothing of versioned media types, tokens and challenges.
  hiddenClients: true,
  expandAllModelSections: true,
  expandAllResponses: true,
  defaultOpenAllTags: true,
  agent: { disabled: true },
  mcp: { disabled: true },
};

/**
 * Nobody is asked for secrets that would go nowhere; a section without samples has the whole width, and on a telephone its
 * tables have their cells below each other. The first column says what a row is about.
 */
const STYLE = `
.introduction-card .introduction-card-item.scalar-reference-intro-auth { display: none; }
.section-columns:has(> .section-column:empty) > .section-column { max-width: none; }
.section-columns > .section-column:empty { display: none; }
.section-column .markdown table { table-layout: auto; }
.section-column .markdown :is(th, td) { word-break: normal; }
.section-column:has(+ .section-column:empty) td:first-child { min-width: 12rem; }
.markdown td code { white-space: normal; overflow-wrap: anywhere; }
@media (max-width: 45rem) {
  .section-column:has(+ .section-column:empty) :is(table, tbody, tr, td) { display: block; width: auto; }
  .section-column:has(+ .section-column:empty) thead { display: none; }
  .section-column:has(+ .section-column:empty) tr { padding: .5rem 0; border-bottom: 1px solid var(--scalar-border-color); }
  .section-column:has(+ .section-column:empty) td { padding: .1rem .75rem; border: 0; overflow-wrap: anywhere; }
  .section-column:has(+ .section-column:empty) td:first-child { font-weight: 600; }
${DIFFERENCE_COLUMNS.slice(1)
  .map(
    (label, index) => `tr:has(td:nth-child(4)) td:nth-child(${index + 2})::before { content: "${label}: "; }`,
  )
  .map((rule) => `  .section-column:has(+ .section-column:empty) ${rule}\n`)
  .join("")}}
`;

const START = `const element = document.getElementById("document");
Scalar.createApiReference("#reference", JSON.parse(element.textContent));`;

/**
 * A page that shows an OpenAPI document by itself: no other file, no network. Its scripts are named by their hashes, so
 * that nothing of the document could be one even where the renderer's own cleaning had a hole (CSP Level 3, 2.3.1).
 */
export function pageOf(document: JsonObject): string {
  const renderer = inScript(readRenderer());
  const configuration = { ...CONFIGURATION, customCss: STYLE, content: document };
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(renderer)} ${hashOf(START)}`,
    // The renderer makes style elements of its own.
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>${html`
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${stringOr(objectOr(document.info).title) ?? ""}</title>
</head>
<body>
<noscript>This page is made by its script; the document itself is in the package, as openapi.json.</noscript>
<div id="reference"></div>
<script type="application/json" id="document">${new Html(inData(JSON.stringify(configuration)))}</script>
<script>${new Html(renderer)}</script>
<script>${new Html(START)}</script>
</body>
</html>
`}`;
}

/** Scalar, complete in one classic script; its package for fastify is what ships that. */
function readRenderer(): string {
  const { resolve } = module.createRequire(import.meta.url);
  const file = new URL("js/standalone.js", pathToFileURL(resolve("@scalar/fastify-api-reference")));
  return readFileSync(file, "utf8");
}

function hashOf(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

/** A script without what would end its element or hide its end (HTML, 4.12.1.3), which stands in its strings alone. */
function inScript(code: string): string {
  return code.replaceAll(/<(?=\/script|!--)/gi, "\\x3C");
}

/** JSON without `<`, which it has in texts alone. */
function inData(json: string): string {
  return json.replaceAll("<", "\\u003c");
}
