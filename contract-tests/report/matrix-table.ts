import { type Html, html } from "./html.js";
import type { Cell, Matrix, Row } from "./matrix.js";
import { tallySigns, tallyWords, worstOf } from "./tally.js";

/**
 * The table of the matrix; every cell with evidence leads to it. Roles are written out because a narrow screen shows rows
 * as blocks, and `display` takes the meaning of a table from its elements.
 */
export function matrixTable({ kinds, groups }: Matrix): Html {
  const columns = kinds.map(({ heading }) => html`<th scope="col" role="columnheader">${heading}</th>`);
  const bodies = groups.map(
    ({ title, detail, rows }) => html`<tbody role="rowgroup">
<tr class="group" role="row"><th scope="rowgroup" role="rowheader" colspan="${kinds.length + 1}">${title} ${
      detail === "" ? "" : html`<code class="muted">${detail}</code>`
    }</th></tr>
${rows.map(matrixRow)}</tbody>
`,
  );
  return html`<table role="table">
<caption>✓ proven, ✗ failed, ~ stands as it is for a reason, ○ skipped, – none. What is counted are judged values, facts
or mutants where a test has many of them. A value that meets several schemas counts for each.</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Place</th>${columns}</tr></thead>
${bodies}</table>`;
}

function matrixRow({ id, title, cells }: Row): Html {
  return html`<tr id="${id}" role="row"><th class="row" scope="row" role="rowheader">${title}</th>${cells.map(matrixCell)}</tr>
`;
}

function matrixCell({ id, kind: { heading }, proofs, tally }: Cell): Html {
  const label = html`<span class="label" aria-hidden="true">${heading}</span>`;
  if (proofs.length === 0)
    return html`<td role="cell"><span class="none">${label}<span aria-hidden="true">–</span><span class="unseen">${heading}: none</span></span></td>`;
  return html`<td role="cell"><a class="cell ${worstOf(tally)}" href="#${id}">${label}<span aria-hidden="true">${tallySigns(tally)}</span><span class="unseen">${heading}: ${tallyWords(tally)}</span></a></td>`;
}
