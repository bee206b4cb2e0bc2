import { createHash } from "node:crypto";
import { evidenceSections, otherTests } from "./evidence-sections.js";
import { Html, html } from "./html.js";
import { type Matrix, matrixOf, unprovenOf } from "./matrix.js";
import { matrixTable } from "./matrix-table.js";
import { type ContractReport, type Failure, failuresOf, hasPassed } from "./report.js";
import { STYLE } from "./style.js";
import { summaryLines, verdict } from "./summary.js";
import { SIGNS, worstOf } from "./tally.js";

/**
 * The report as one page that needs no other file, no network and no script. Its style is named by its hash, so that
 * nothing of the document could be style or script even where the escaping had a hole (CSP Level 3, section 2.3.1).
 */
export function pageOf(report: ContractReport): string {
  const matrix = matrixOf(report);
  const failures = failuresOf(report);
  const sign = hasPassed(report) ? SIGNS.passed : SIGNS.failed;
  const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>${html`
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${sign} Contract report: ${report.contract.title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<a class="skip" href="#${failures.length > 0 ? "failures" : "matrix"}">Skip to ${failures.length > 0 ? "what failed" : "the matrix"}</a>
<header>
<h1>Contract report: ${report.contract.title}</h1>
<p class="verdict ${hasPassed(report) ? "passed" : "failed"}"><span aria-hidden="true">${sign}</span> ${verdict(report)}</p>
${glance(report)}
</header>
<main>
${failures.length > 0 ? failureSection(failures) : ""}
${matrixSection(matrix)}
${evidenceSections(matrix, failures)}
${otherTests(report.tests, failures)}
</main>
</body>
</html>
`}`;
}

function glance(report: ContractReport): Html {
  const lines = summaryLines(report).map(({ kind, tally, words }) => {
    const worst = worstOf(tally);
    return html`<dt><span class="sign ${worst}" aria-hidden="true">${SIGNS[worst]}</span>${kind.heading}</dt><dd>${words}</dd>
`;
  });
  return html`<dl class="glance">
${lines}</dl>`;
}

function failureSection(failures: readonly Failure[]): Html {
  const articles = failures.map(
    ({ title, where, errors, again }, index) => html`<article class="failure" id="failure-${index + 1}">
<h3><span aria-hidden="true">✗</span> ${title}</h3>
${where === "" ? "" : html`<p><code>${where}</code></p>`}
${errors.map(({ message, diff }) => html`<pre>${message}${diff === undefined ? "" : `\n\n${diff}`}</pre>`)}
${again === undefined ? "" : html`<p>Again: <code>${again}</code></p>`}
</article>
`,
  );
  return html`<section id="failures" aria-labelledby="failures-title">
<h2 id="failures-title">What failed</h2>
${articles}</section>`;
}

function matrixSection(matrix: Matrix): Html {
  const unproven = unprovenOf(matrix);
  return html`<section id="matrix" aria-labelledby="matrix-title">
<h2 id="matrix-title">Matrix</h2>
${unproven.length === 0 ? "" : html`<p>No evidence at all for: ${unproven.join("; ")}.</p>`}
${matrixTable(matrix)}
</section>`;
}
