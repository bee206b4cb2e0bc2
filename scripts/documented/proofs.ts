/** How it is known that a documented command does what the document says. */
export type Proof =
  /** It is run here, in a copy of the project, and what it prints or leaves behind is looked at. */
  | { readonly prints: RegExp }
  /** A gate of `.ci/run` runs it. */
  | { readonly gate: string }
  /** It needs minutes, a service, a registry or a person: another file runs it, or what is behind it, as its text says. */
  | { readonly file: string; readonly says: string };

/** The command that installs the generated package. */
const INSTALL = "npm install PACKAGE";

/** Each command of the documents, those that are run here in the order in which they are. */
export const PROOFS: Readonly<Record<string, Proof>> = {
  "npm run generate": { prints: /generated is up to date|generated is written/ },
  "npm run generate -- --check": { prints: /generated is what the document gives/ },
  "npm run generate -- --warnings": { prints: /Next: npm test/ },
  "npm run generate -- --help": { prints: /^Usage: npm run generate/m },
  "npm run generate -- --spec path/to/openapi.yaml --out path/to/package --name my-client": {
    prints: /path\/to\/package is written/,
  },
  "npm run generate -- --spec path/to/big.yaml --out path/to/pets --tag Pets": { prints: /pets is written/ },
  'npm run generate -- --spec path/to/big.yaml --out path/to/pets --operations createPet,"GET /pets/{id}"': {
    prints: /pets is/,
  },
  "npm run fragment -- --from path/to/your-api.yaml --operations createOrder,getOrder --out path/to/folder": {
    prints: /Next: .*npm run generate -- --spec path\/to\/folder\/openapi\.yaml/,
  },
  "npm run hook": { prints: /git asks before each commit/ },
  "git config --unset core.hooksPath": { prints: /^$/ },
  "npm run docs": { prints: /^docs\/index\.html: /m },
  "npm run init -- --from path/to/your-api.yaml --operation createOrder": { prints: /npm run generate/ },

  "npm ci": { gate: "npm ci" },
  "npm test": { gate: "npm test" },
  "npm run gates": { gate: "npm run gates" },
  "npm run test:commands": { gate: "npm run test:commands" },
  "npm run test:faults": { gate: "npm run test:faults" },
  "npm run test:drifts": { gate: "npm run test:drifts" },
  "npm run test:changes": { gate: "npm run test:changes" },
  "npm run test:peers": { gate: "npm run test:peers" },
  "npm run test:takeover": { gate: "npm run test:takeover" },

  "npm run generate -- --watch": { file: "scripts/generate-watch.test.ts", says: '"--watch"' },
  "npm run --silent gates -- --json > gates.json": { file: "scripts/gates.test.ts", says: '"--json"' },
  "npm run contract": { file: "contract-tests/gates/suite.ts", says: '"contract"' },
  "npm run test:runtimes": { file: "contract-tests/gates/consumers.ts", says: '"test:runtimes"' },
  "npm run release": { file: "scripts/release/release.test.ts", says: "released(project, false)" },
  "npm run release -- --dry-run": {
    file: "scripts/release/release.test.ts",
    says: "released(project, true)",
  },
  "npm run verify -- path/to/package.tgz": {
    file: "contract-tests/gates/takeover/takeover.test.ts",
    says: 'run("verify", tarball)',
  },
  "npm run sandbox": { file: "contract-tests/peers/sandbox/command.test.ts", says: '"sandbox"' },
  "npm run contract:provider -- --base-url http://127.0.0.1:4010": {
    file: "contract-tests/provider-command.test.ts",
    says: '"--base-url", `http://127.0.0.1:',
  },
  "npm run contract:provider -- --base-url https://staging.example.com": {
    file: "contract-tests/provider-command.test.ts",
    says: '"--base-url"',
  },
  "npm run session": { file: "scripts/session/session.test.ts", says: "recordSession()" },
  "npm run format": { file: ".ci/run", says: "gate lint npm run lint" },
  "npm run bench": { file: "scripts/help.test.ts", says: '"bench"' },
  "npm install": {
    file: "contract-tests/gates/takeover/takeover.test.ts",
    says: "What `npm install` does there",
  },
  [INSTALL]: { file: "contract-tests/consumers/installed-package.ts", says: 'npm("install"' },
  "bash .ci/run": { file: ".github/workflows/ci.yml", says: "run: bash .ci/run" },
  "npm publish": { file: "scripts/release.ts", says: "npm publish" },
  "git tag": { file: "scripts/release.ts", says: "git tag" },
  "npm sbom": { file: "contract-tests/gates/package/sbom.ts", says: "cyclonedx" },
};

/** A command without what is this package's own. */
export function general(command: string, packageName: string): string {
  return command === `npm install ${packageName}` ? INSTALL : command;
}
