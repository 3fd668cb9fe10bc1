import { answerFields } from '../../domain/incidents/incident.ts';
import type {
  ActivitiesBlock,
  Block,
  CategoryBlock,
  Example,
  JobAnalysisDocument,
  ListBlock,
  MatrixBlock,
  ScaleBlock,
  Statement,
  TableBlock
} from '../../domain/job-analysis/document.ts';
import { signs } from '../../domain/job-analysis/sections/signed.ts';
import { escaped, flag, sentence, typed } from './html-text.ts';

/** Writes the blocks of one document as HTML. */
export class HtmlBlocks {
  #doc: JobAnalysisDocument;

  constructor(doc: JobAnalysisDocument) {
    this.#doc = doc;
  }

  html(block: Block): string {
    switch (block.kind) {
      case 'paragraph':
        return `<p>${block.statements.map((one) => this.#say(one)).join(' ')}</p>`;
      case 'facts':
        return terms(block.rows.map(({ term, statement }) => [term, this.#say(statement)]));
      case 'heading':
        return block.level === 3 ? `<h4>${escaped(block.text)}</h4>` : `<h3>${escaped(block.text)}</h3>`;
      case 'empty':
        return `<p>${this.#say(block.statement)}</p>`;
      case 'category':
        return this.#category(block);
      case 'table':
        return this.#table(block);
      case 'matrix':
        return this.#matrix(block);
      case 'list':
        return this.#list(block);
      case 'activities':
        return this.#activities(block);
      case 'scale':
        return this.#scale(block);
      case 'incidents':
        return block.incidents
          .map(({ number, polarity, codes, answers }) => {
            const about = [this.#doc.words[polarity], ...(codes.length > 0 ? [codes.join(', ')] : [])];
            const name = `${signs[polarity]} ${this.#doc.words.incident} ${number}`;
            const fields = answerFields.map(
              (field) =>
                `<p><span class="label">${escaped(this.#doc.words[field])}:</span> ${this.#typed(answers[field])}</p>`
            );
            return `<div class="incident"><h4 class="${polarity}">${escaped(name)} <span class="label">${escaped(about.join(' · '))}</span></h4>${fields.join('')}</div>`;
          })
          .join('\n');
      case 'codebook':
        return block.entries
          .map(
            ({ code, label, rows }) =>
              `<h4><span class="number">${escaped(code)}</span> ${this.#typed(label)}</h4>${terms(rows.map(({ term, text }) => [term, this.#typed(text)]))}`
          )
          .join('\n');
    }
  }

  #say(statement: Statement): string {
    return sentence(statement, this.#doc);
  }

  #typed(text: string): string {
    return typed(text, this.#doc);
  }

  #category(block: CategoryBlock): string {
    const level = block.frame === 'task' ? 'h3' : 'h4';
    const { words } = this.#doc;
    const example = (one: Example) => {
      const name = one.polarity === 'effective' ? words.effectiveBehaviour : words.ineffectiveBehaviour;
      const about = [`${words.incident.toLowerCase()} ${one.number}`, ...(one.anchor ? [words.anchor] : [])];
      const after =
        block.frame === 'task' && one.consequences !== ''
          ? `<p><span class="label">${escaped(words.consequences)}:</span> ${this.#typed(one.consequences)}</p>`
          : '';
      return `<blockquote class="${one.polarity}"><p class="label"><b>${signs[one.polarity]} ${escaped(name)}</b> · ${escaped(about.join(' · '))}</p><p>${this.#typed(one.behaviour)}</p>${after}</blockquote>`;
    };
    return [
      `<${level}><span class="number">${escaped(block.code)}</span> ${this.#typed(block.statement.text)}${flag(block.statement)}</${level}>`,
      `<p class="label">${escaped(block.figures.join(' · '))}</p>`,
      block.definition === '' ? '' : `<p>${this.#typed(block.definition)}</p>`,
      ...[...block.examples.effective, ...block.examples.ineffective].map(example),
      block.remarks.length === 0 ? '' : `<p class="label">${escaped(block.remarks.join(' '))}</p>`
    ].join('\n');
  }

  #table(block: TableBlock): string {
    const numbered = block.key === 'evidence/table';
    const head = block.columns.map(({ label, align }) =>
      label === '' ? '<td></td>' : `<th scope="col" class="${align}">${escaped(label)}</th>`
    );
    const rows = block.rows.map(({ cells }, at) => {
      const inside = cells.map((text, i) => {
        const said = i === 0 || numbered ? this.#typed(text) : escaped(text);
        if (numbered && i === 0) return `<th scope="row"><a href="#use-${at + 1}">${said}</a></th>`;
        return i === 0
          ? `<th scope="row">${said}</th>`
          : `<td class="${block.columns[i]?.align}">${said}</td>`;
      });
      return `<tr${numbered ? ` id="note-${at + 1}"` : ''}>${inside.join('')}</tr>`;
    });
    return table(escaped(block.caption), head, rows);
  }

  #matrix({ caption, columns, rows }: MatrixBlock): string {
    const head = [
      '<td></td>',
      ...columns.map(({ code }) => `<th scope="col" class="end">${escaped(code)}</th>`)
    ];
    const body = rows.map(
      ({ code, label, cells }) =>
        `<tr><th scope="row"><span class="number">${escaped(code)}</span> ${this.#typed(label)}</th>${cells
          .map(
            (cell) =>
              `<td class="end">${cell.proposed ? `<b>● ${escaped(cell.text)}</b>` : escaped(cell.text) || '–'}</td>`
          )
          .join('')}</tr>`
    );
    const key = columns.map(({ code, label }) => `<b>${escaped(code)}</b> ${this.#typed(label)}`).join('; ');
    return `${table(escaped(caption), head, body)}<p class="label">${key}</p>`;
  }

  #list({ title, items, ordered }: ListBlock): string {
    const name = ordered ? 'ol' : 'ul';
    const head =
      title === null
        ? ''
        : `<p class="title">${title.marker === '' ? '' : `<span class="number">${escaped(title.marker)}</span> `}${this.#say(title.statement)}</p>`;
    return `${head}<${name}>${items.map((item) => `<li>${this.#say(item)}</li>`).join('')}</${name}>`;
  }

  #activities({ caption, columns, rows }: ActivitiesBlock): string {
    const body = rows.map(
      ({ number, heading, result, steps }) =>
        `<tr><th scope="row"><p><span class="number">${escaped(number)}</span> ${this.#say(heading)}</p><p class="result">${this.#say(result)}</p></th><td><ul>${steps.map((step) => `<li>${this.#say(step)}</li>`).join('')}</ul></td></tr>`
    );
    return table(
      escaped(caption),
      columns.map((column) => `<th scope="col">${escaped(column)}</th>`),
      body,
      'activities'
    );
  }

  #scale({ caption, columns, points }: ScaleBlock): string {
    const body = points.map(({ value, name, anchors, gap }) => {
      const said =
        anchors.length === 0
          ? `<em class="none">${escaped(gap)}</em>`
          : anchors.map(({ statement }) => `<p>${this.#say(statement)}</p>`).join('');
      const figures = anchors.map((one) => `<p>${escaped(one.figures)}</p>`).join('');
      return `<tr><th scope="row" class="point"><span class="label">${escaped(name)}</span> ${value}</th><td>${said}</td><td class="label">${figures}</td></tr>`;
    });
    return table(
      escaped(caption),
      columns.map((column) => `<th scope="col">${escaped(column)}</th>`),
      body,
      'scale'
    );
  }
}

function terms(rows: (readonly [string, string])[]): string {
  return `<dl>${rows.map(([term, text]) => `<div><dt>${escaped(term)}</dt><dd>${text}</dd></div>`).join('')}</dl>`;
}

function table(caption: string, head: string[], rows: string[], kind = 'figures'): string {
  return `<div class="table"><table class="${kind}"><caption>${caption}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}
