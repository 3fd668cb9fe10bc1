/** The style of a job analysis as one HTML file: the look of the PDF, with fonts that every computer has. */
export const htmlStyle = `
:root { --ink: #23201c; --soft: #5f584f; --line: #d8d0c4; --accent: #2b4a86; --paper: #fff; --effective: #0f675c; --ineffective: #96470f;
  --serif: Georgia, "Times New Roman", serif; --sans: Calibri, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece6dc; --soft: #b3aa9d; --line: #4a443c; --accent: #9db8ee; --paper: #1d1a17; --effective: #6fc9bb; --ineffective: #eba36d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); overflow-wrap: break-word; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
header { margin-bottom: 2rem; border-bottom: 1px solid var(--line); padding-bottom: 1rem; }
h1 { margin: 0.3rem 0; font-size: 2.2rem; line-height: 1.15; }
.sheet h1 { font-size: 1.8rem; }
h2, h3, h4 { font-family: var(--sans); line-height: 1.3; break-after: avoid; }
h2 { margin: 2.4rem 0 0.8rem; font-size: 1.4rem; }
h3 { margin: 1.8rem 0 0.6rem; font-size: 1.1rem; }
h4 { margin: 1.4rem 0 0.5rem; font-size: 1rem; }
p { margin: 0 0 0.8rem; }
.kind, .small-title { font: 600 0.95rem var(--sans); color: var(--accent); margin: 0; }
.subtitle { font-style: italic; color: var(--soft); margin: 0 0 0.8rem; }
.line, .label, caption { font: 0.875rem/1.5 var(--sans); color: var(--soft); }
.line { margin: 0; }
.number { color: var(--accent); font-family: var(--sans); font-weight: 600; }
.none { color: var(--soft); }
a { color: var(--accent); }
sup { font: 600 0.68em/1 var(--sans); color: var(--accent); margin-left: 0.15em; white-space: nowrap; }
sup a { text-decoration: none; padding: 0.3em 0.1em; }
sup a:hover, sup a:focus-visible { text-decoration: underline; }
nav ul { list-style: none; margin: 0.4rem 0 1.6rem; padding: 0; font-family: var(--sans); }
nav a { display: inline-block; padding: 0.2rem 0; text-decoration: none; color: inherit; }
.legend { margin: 2rem 0; padding: 1rem 1.2rem; border: 1px solid var(--line); font: 0.9rem/1.5 var(--sans); break-inside: avoid; }
dl { margin: 0 0 1rem; }
dl div { display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; gap: 0 1rem; padding: 0.3rem 0; }
.legend dl div { grid-template-columns: 2.2rem 1fr; padding: 0.1rem 0; }
dt { font: 0.9rem/1.7 var(--sans); color: var(--soft); }
.legend dt { font-weight: 600; color: var(--accent); }
dd { margin: 0; }
ul, ol { margin: 0 0 1rem; padding-left: 1.5em; }
li { margin-bottom: 0.3rem; }
.title { margin: 1.2rem 0 0.4rem; font-weight: 600; break-after: avoid; }
blockquote { margin: 0.8rem 0; padding-left: 1rem; border-left: 3px solid var(--effective); break-inside: avoid; }
blockquote.ineffective { border-left: 4px double var(--ineffective); }
blockquote p { margin-bottom: 0.3rem; }
blockquote.effective b, h4.effective { color: var(--effective); }
blockquote.ineffective b, h4.ineffective { color: var(--ineffective); }
.table { overflow-x: auto; margin: 1rem 0 1.4rem; }
table { width: 100%; border-collapse: collapse; font: 0.9rem/1.45 var(--sans); }
caption { text-align: left; padding-bottom: 0.4rem; }
th, td { padding: 0.4rem 0.5rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th, thead td { border-bottom: 2px solid var(--soft); font-weight: 600; vertical-align: bottom; }
.end { text-align: right; font-variant-numeric: tabular-nums; }
tr { break-inside: avoid; }
tr:target, sup:target { background: color-mix(in srgb, var(--accent) 18%, transparent); }
.activities { font: 1rem/1.5 var(--serif); }
.activities tbody th { width: 40%; font-weight: 600; }
.activities .result { font-weight: 400; }
.activities ul { margin: 0; padding-left: 1.1em; }
.scale .point { width: 9rem; text-align: right; vertical-align: middle; border-right: 3px solid var(--accent); font-weight: 600; }
.scale td { vertical-align: middle; }
.scale td p { margin: 0.2rem 0; }
.scale td:not(.label) { font: 1rem/1.5 var(--serif); }
.scale td.label { width: 9rem; }
@media (max-width: 34rem) { dl div { grid-template-columns: 1fr; } .activities tbody th, .activities tbody td { display: block; width: auto; } .activities thead { position: absolute; clip-path: inset(50%); } }
@page { size: A4; margin: 2.4cm 2.2cm; }
@media print {
  :root { --ink: #000; --soft: #444; --line: #bbb; --accent: #2b4a86; --paper: #fff; --effective: #0f675c; --ineffective: #96470f; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .table { overflow: visible; }
  .report .appendix { break-before: page; }
  a { color: inherit; }
}
`;
