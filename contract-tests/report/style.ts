/** The colours of the page by what they are for. Text keeps 4.5:1 against the surface that it is on, in either scheme. */
export const PALETTES = {
  light: {
    page: "#ffffff",
    text: "#1b1f24",
    muted: "#57606a",
    link: "#0550ae",
    line: "#8c959f",
    surface: "#f3f5f7",
    passed: "#0d5524",
    "passed-surface": "#e3f4e7",
    failed: "#970b24",
    "failed-surface": "#ffe9e7",
    noted: "#6b4300",
    "noted-surface": "#fff2cf",
  },
  dark: {
    page: "#0f1318",
    text: "#e6e9ed",
    muted: "#a3acb8",
    link: "#84bdff",
    line: "#6b7683",
    surface: "#1a2027",
    passed: "#7ee29a",
    "passed-surface": "#12301c",
    failed: "#ffaaa3",
    "failed-surface": "#43181b",
    noted: "#f4c95d",
    "noted-surface": "#362a0c",
  },
} as const;

/** Which text stands on which surface. */
export const TEXT_ON_SURFACE = [
  ["text", "page"],
  ["text", "surface"],
  ["muted", "page"],
  ["muted", "surface"],
  ["link", "page"],
  ["link", "surface"],
  ["passed", "page"],
  ["passed", "passed-surface"],
  ["failed", "page"],
  ["failed", "failed-surface"],
  ["text", "failed-surface"],
  ["link", "failed-surface"],
  ["noted", "page"],
  ["noted", "noted-surface"],
] as const;

function variables(palette: Readonly<Record<string, string>>): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(";");
}

/** Printed pages are light. A table that is too wide for a screen shows each row as a block of labelled cells. */
export const STYLE = `
:root{color-scheme:light dark;${variables(PALETTES.light)}}
@media screen and (prefers-color-scheme:dark){:root{${variables(PALETTES.dark)}}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:90rem;padding:1.25rem;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.3rem;margin:2.5rem 0 .75rem;border-bottom:1px solid var(--line)}
h3{font-size:1.1rem;margin:2rem 0 .25rem}
h4{font-size:1rem;margin:1rem 0 .25rem}
p,ul{margin:.25rem 0}
ul{padding-left:1.25rem}
a{color:var(--link)}
a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:.2rem}
:target:not(#matrix,#failures){scroll-margin-top:1rem;outline:2px solid var(--link);outline-offset:4px}
code,pre{font:.875rem/1.5 ui-monospace,monospace}
pre{background:var(--surface);padding:.5rem .75rem;margin:.5rem 0;white-space:pre-wrap;border-left:3px solid var(--line)}
summary{cursor:pointer;padding:.15rem 0}
.skip{position:absolute;left:-100vw}
.skip:focus{position:static;display:inline-block;padding:.25rem 0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.muted{color:var(--muted)}
.verdict{display:inline-block;font-weight:600;font-size:1.15rem;padding:.35rem .75rem;border:1px solid currentColor;border-radius:.3rem}
.passed{color:var(--passed);background:var(--passed-surface)}
.failed{color:var(--failed);background:var(--failed-surface)}
.noted{color:var(--noted);background:var(--noted-surface)}
.skipped,.none{color:var(--muted)}
.glance{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:1rem 0 0}
.glance dt{font-weight:600}
.glance dd{margin:0}
.glance .sign{display:inline-block;width:1.5rem;text-align:center;margin-right:.5rem;border-radius:.2rem}
.failure{border:1px solid var(--failed);border-left-width:.4rem;border-radius:.3rem;padding:.25rem .9rem .6rem;margin:1rem 0}
.failure h3{margin:.25rem 0;color:var(--failed)}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
caption{text-align:left;color:var(--muted);padding-bottom:.5rem}
th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:middle}
thead th,.group th{background:var(--surface)}
thead th{overflow-wrap:normal}
tbody .row{font-weight:400;min-width:11rem}
.cell{display:inline-block;min-height:1.75rem;padding:.1rem .5rem;border:1px solid currentColor;border-radius:.3rem;text-decoration:none;white-space:nowrap;font-variant-numeric:tabular-nums}
.cell:hover{text-decoration:underline}
.label{display:none}
@media screen and (max-width:64rem){
table,caption,tbody,tr,th,td{display:block;border:0}
thead{display:none}
tbody .row{font-weight:600;padding:.5rem 0 .15rem}
tr{padding-bottom:.4rem;border-bottom:1px solid var(--line)}
td{display:inline-block;padding:.1rem .35rem .1rem 0}
.label{display:inline;margin-right:.4rem}
td .none{display:inline-block;padding:.1rem .5rem;border:1px dashed var(--line);border-radius:.3rem;min-height:1.75rem}
}
@media screen and (max-width:40rem){
body{padding:.75rem}
.glance{grid-template-columns:1fr;gap:0}
.glance dd{margin:0 0 .5rem 2rem}
}
@page{size:landscape;margin:1.5cm}
@media print{
body{font-size:10pt;padding:0;max-width:none}
table{font-size:8.5pt}
.skip,.back{display:none}
tr,.failure{break-inside:avoid}
h2,h3,h4{break-after:avoid}
}
@media (forced-colors:active){.cell,.verdict{border-width:2px}}
`;
