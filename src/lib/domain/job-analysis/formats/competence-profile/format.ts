import type { Block, Statement } from '../../document.ts';
import type { JobFactKey } from '../../job-facts.ts';
import { list, paragraph, type Format, type Part } from '../writing/format.ts';
import { asSentence, upperFirst } from '../writing/text.ts';
import { factLines, factName, factStatement, type FormatWriter } from '../writing/writer.ts';
import { occupation } from './occupation.ts';
import { roles } from './roles.ts';
import { heading, wordingOf } from './wording.ts';

/** The occupational competence profile in four parts (job-analysis page, section 6). */
export const competenceProfile: Format = {
  layout: 'report',
  kind: { nl: 'Beroepscompetentieprofiel', en: 'Occupational competence profile' },
  write(writer, at) {
    const t = wordingOf(writer);
    const date = writer.wording.format.date(at);
    const part = (key: keyof typeof t.parts, number: number, blocks: Block[]): Part => ({
      key,
      number: String(number),
      title: t.parts[key],
      blocks
    });
    return {
      subtitle: t.subtitle,
      lines: [writer.wording.title.workshop(writer.found.evidence.workshop.title), t.made(date)],
      parts: [
        part('general', 1, general(writer, date)),
        part('occupation', 2, occupation(writer)),
        part('trends', 3, trends(writer)),
        part('roles', 4, roles(writer))
      ]
    };
  }
};

function general(writer: FormatWriter, date: string): Block[] {
  const { found, make, wording } = writer;
  const t = wordingOf(writer).general;
  const { workshop } = found.evidence;
  const level = factLines(writer, 'nlqfLevel')[0] ?? '';
  const [issuer] = factLines(writer, 'issuer');
  const fact = (key: JobFactKey) => ({
    term: factName(writer, key),
    statement: factStatement(writer, 'general', key, asSentence)
  });
  const sources: Statement =
    found.analysed.length === 0
      ? make.none('general/sources', wording.appendix.noIncidents)
      : make.template(
          'general/sources',
          asSentence(t.sourcesOf(found.analysed.length, found.contributors, workshop.title, date))
        );
  return [
    {
      kind: 'facts',
      rows: [
        {
          term: t.name,
          statement: make.manual('general/name', t.nameOf(upperFirst(workshop.jobTitle), level))
        },
        { term: t.date, statement: make.template('general/date', date) },
        { term: t.version, statement: make.template('general/version', t.versionOf) },
        { term: t.developedBy, statement: make.manual('general/developedBy', issuer ?? workshop.title) },
        { term: t.sources, statement: sources },
        fact('legitimation'),
        fact('titles'),
        fact('related'),
        fact('career')
      ]
    }
  ];
}

/** Nothing here comes from incidents: people fill it in, or it is missing. */
function trends(writer: FormatWriter): Block[] {
  const t = wordingOf(writer);
  const told = (key: JobFactKey): Block => paragraph([factStatement(writer, 'trends', key, asSentence)]);
  const lines = (key: JobFactKey): Block => {
    const all = factLines(writer, key);
    const fact = writer.found.evidence.facts.find((one) => one.key === key);
    if (all.length < 2) return told(key);
    return list(
      `trends/${key}`,
      all.map((line, i) =>
        writer.make.manual(`trends/fact/${key}/${i + 1}`, asSentence(line), fact?.confirmations)
      )
    );
  };
  return [
    heading('market', t.headings.market),
    lines('market'),
    heading('trends', t.headings.trends),
    heading('trends-consumer', t.trends.consumer, 3),
    lines('trendsConsumer'),
    heading('trends-technology', t.trends.technology, 3),
    lines('trendsTechnology'),
    heading('trends-organisation', t.trends.organisation, 3),
    lines('trendsOrganisation')
  ];
}
