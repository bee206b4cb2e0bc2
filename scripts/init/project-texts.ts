import { HTTP_METHODS, isObject, type JsonObject, objectOr } from "../../generator/openapi/document.js";

/** What the project's texts say of its fragment. */
export interface Identity {
  readonly title: string;
  readonly version: string;
  readonly packageName: string;
  readonly paths: JsonObject;
}

type Rewrite = (text: string, identity: Identity) => string;

/** Commands and folders that go with the old fragment. */
const GONE_COMMANDS = ["test:drifts", "session"];
const GONE_FOLDERS = ["contract-tests/atlas", "scripts/session"];

/** What else of the documents goes, each part between lines of its own. */
const GONE_PARTS = /^<!-- of this fragment alone -->\n.*?^<!-- end -->\n\n?/gms;

/** Where the part of the README begins that is true of every fragment. */
const GENERAL_PART = "## Change the fragment";

/** The files that name the fragment, each with how it follows a new one. */
export const TEXTS: ReadonlyMap<string, Rewrite> = new Map<string, Rewrite>([
  ["package.json", rewriteManifest],
  ["README.md", rewriteReadme],
  ["CONTRIBUTING.md", withoutFragment],
  ["docs/documents.md", withoutFragment],
  ["docs/gates.md", withoutFragment],
  ["docs/sandbox.md", withoutFragment],
  ["CHANGELOG.md", startChangelog],
  [".ci/run", withoutGates],
]);

function rewriteManifest(text: string, { title, packageName }: Identity): string {
  const manifest: { scripts: Record<string, string> } = JSON.parse(text);
  const kept = Object.entries(manifest.scripts).filter(([name]) => !GONE_COMMANDS.includes(name));
  const rewritten = {
    ...manifest,
    name: projectName(packageName),
    description: `The contract of ${title}: its fragment, the package that is generated from it, and the tests of both`,
    scripts: Object.fromEntries(kept),
  };
  return `${JSON.stringify(rewritten, null, 2)}\n`;
}

function rewriteReadme(text: string, identity: Identity): string {
  const general = text.slice(Math.max(0, text.indexOf(GENERAL_PART)));
  return `${introduction(identity)}\n${withoutFragment(general)}`;
}

function introduction({ title, packageName, paths }: Identity): string {
  const operations = operationsOf(paths).map((operation) => `- \`${operation}\`\n`);
  return `# ${projectName(packageName)}

A contract for a part of ${inert(title)}, kept by hand as an OpenAPI 3.1 fragment in \`spec/\`, and everything that follows
from it: TypeScript types, a typed client, validators and fixtures in the package **\`${packageName}\`**, and tests that
prove that documentation, schema, types and validators agree. It has these operations:

${operations.join("")}
## Start

With Node.js 20.19 or newer, either line does all there is to do:

    npm ci && npm run generate      # lint the fragment, generate and build the package
    npm ci && npm test              # the whole test suite, contract tests included

What \`npm run generate\` writes to \`generated/\` is committed. Run on an unchanged fragment, it changes nothing. How the
package is used is in [its own README](generated/README.md).
`;
}

function operationsOf(paths: JsonObject): string[] {
  return Object.entries(paths).flatMap(([template, item]) =>
    HTTP_METHODS.filter((method) => isObject(objectOr(item)[method])).map(
      (method) => `${method.toUpperCase()} ${inert(template)}`,
    ),
  );
}

/** Without the parts, and the rows of tables, that are about what is gone. */
function withoutFragment(text: string): string {
  return withoutLines(
    text.replace(GONE_PARTS, ""),
    (line) => line.startsWith("|") && GONE_FOLDERS.some((folder) => line.includes(folder)),
  );
}

function withoutGates(text: string): string {
  return withoutLines(text, (line) => GONE_COMMANDS.some((command) => line.includes(command)));
}

function withoutLines(text: string, isGone: (line: string) => boolean): string {
  return text
    .split("\n")
    .filter((line) => !isGone(line))
    .join("\n");
}

/** What came before is the history of another contract. */
function startChangelog(text: string, { title, version }: Identity): string {
  const introduced = text.slice(0, text.indexOf("\n## "));
  return `${introduced}\n## ${inert(version)} — unreleased\n\n### Added\n\n- The fragment of ${inert(title)}, and the package generated from it.\n`;
}

function projectName(packageName: string): string {
  return `${packageName.replace(/^@.*\//, "").replace(/-client$/, "")}-contract`;
}

/** A text of the document on one line of Markdown, without a meaning there. */
function inert(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[`*_[\]<>#|\\]/g, "");
}
