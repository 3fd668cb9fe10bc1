import type { JobAnalysisDocument, Section } from '../../domain/job-analysis/document.ts';
import { HtmlBlocks } from './html-blocks.ts';
import { htmlStyle } from './html-style.ts';
import { escaped } from './html-text.ts';
import { printableData } from './printable.ts';

/**
 * The job analysis as one HTML file that asks nothing of any server: its style is inside, its notes are links to
 * their rows in the appendix, and it prints on A4.
 */
export function reportHtml(document: JobAnalysisDocument): string {
  const doc = printableData(document);
  const { kind, job, subtitle, lines } = doc.title;
  const blocks = new HtmlBlocks(doc);
  const report = doc.layout === 'report';
  const parts = doc.sections.map((section) =>
    [
      section.key === 'evidence' && !report ? legend(doc) : '',
      `<section id="${anchor(section)}" class="${section.appendix ? 'appendix' : 'part'}">`,
      `<h2>${heading(doc, section)}</h2>`,
      ...section.blocks.map((block) => blocks.html(block)),
      '</section>'
    ].join('\n')
  );
  return `<!doctype html>
<html lang="${doc.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Voorval">
<title>${escaped(`${kind}: ${job}`)}</title>
<style>${htmlStyle}</style>
</head>
<body class="${doc.layout}">
<main>
<header>
<p class="kind">${escaped(kind)}</p>
<h1 lang="${doc.contentLanguage}">${escaped(job)}</h1>
<p class="subtitle">${escaped(subtitle)}</p>
${lines.map((line) => `<p class="line">${escaped(line)}</p>`).join('\n')}
</header>
${report ? contents(doc) + legend(doc) : ''}
${parts.join('\n')}
</main>
</body>
</html>
`;
}

const anchor = ({ key }: Section) => `section-${escaped(key)}`;

function heading({ words }: JobAnalysisDocument, { appendix, number, title }: Section): string {
  if (number === '') return escaped(title);
  const marker = appendix ? `${words.appendix} ${number}.` : number;
  return `<span class="number">${escaped(marker)}</span> ${escaped(title)}`;
}

function contents(doc: JobAnalysisDocument): string {
  const items = doc.sections.map(
    (section) => `<li><a href="#${anchor(section)}">${heading(doc, section)}</a></li>`
  );
  return `<nav aria-label="${escaped(doc.words.contents)}">
<p class="small-title">${escaped(doc.words.contents)}</p>
<ul>${items.join('\n')}</ul>
</nav>
`;
}

function legend({ legend: { title, intro, flags } }: JobAnalysisDocument): string {
  const rows = flags.map(
    (one) => `<div><dt>${one.flag}</dt><dd><b>${escaped(one.name)}</b>: ${escaped(one.meaning)}.</dd></div>`
  );
  return `<aside class="legend">
<p class="small-title">${escaped(title)}</p>
<p>${escaped(intro)}</p>
<dl>${rows.join('\n')}</dl>
</aside>
`;
}
