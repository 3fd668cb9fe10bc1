import { answerFields, sameAnswers, type Answers } from '$lib/domain/incidents/incident';
import { criteria, type Judgements, type Remarks } from '$lib/domain/incidents/review';
import type { Language } from '$lib/domain/language';
import type { OwnData } from '$lib/domain/people/own-data';
import { dateAndTime } from '$lib/i18n/dates';
import { judgedMessages } from '$lib/i18n/judged';
import { ratingWords } from '$lib/domain/ratings/words';
import { kitMessages } from '$lib/i18n/kit';
import { ownDataMessages } from '$lib/i18n/own-data';

const safe = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
const style =
  'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.55 Georgia,serif;color-scheme:light dark}' +
  'article{border-top:2px solid;margin-top:2.5rem}dt{font-weight:bold}dd{margin:0 0 .75rem;white-space:pre-line;overflow-wrap:anywhere}';

/** What a workshop keeps of someone, as one page that needs nothing else. */
export function ownDataPage(data: OwnData, language: Language, now: number): string {
  const t = ownDataMessages[language].file;
  const kit = kitMessages[language];
  const words = judgedMessages[language];
  const at = (time: number) => dateAndTime(language, time);
  const heading = (level: number, text: string) => `<h${level}>${safe(text)}</h${level}>`;
  const list = (entries: [string, string][]) =>
    `<dl>${entries.map(([name, text]) => `<dt>${safe(name)}</dt><dd>${safe(text)}</dd>`).join('')}</dl>`;
  const text = (answers: Answers) =>
    list(answerFields.map((field) => [kit.answers[field], answers[field] || '–']));
  const judgement = (
    who: string,
    { judgements, remark, remarks }: { judgements: Judgements; remark: string; remarks: Remarks }
  ) =>
    heading(4, who) +
    list([
      ...criteria.map((one): [string, string] => [
        words.criteria[one],
        words.judgement[judgements[one]] + (remarks[one] ? `. ${remarks[one]}` : '')
      ]),
      ...(remark ? ([[words.remark, remark]] as [string, string][]) : [])
    ]);

  const incidents = data.incidents.map(({ number, polarity, status, text: working, versions, ...said }) => {
    const last = versions.at(-1);
    return [
      '<article>',
      heading(2, `${t.incident(number)}. ${kit.polarity[polarity]}, ${kit.status[status].toLowerCase()}`),
      ...versions.map(
        (version) =>
          heading(
            3,
            t.version(version.number, at(version.at)) +
              (version.writer === 'facilitator' ? `, ${t.byFacilitator}` : '')
          ) + text(version.answers)
      ),
      last && sameAnswers(last.answers, working) ? '' : heading(3, t.now) + text(working),
      said.reviews.length + said.decisions.length > 0 ? heading(3, t.said) : '',
      ...said.reviews.map((review) =>
        judgement(`${review.source === 'peer' ? t.peer : t.facilitator}, ${t.on(review.version)}`, review)
      ),
      ...said.decisions
        .filter(({ remark }) => remark !== '')
        .map(({ version, remark }) => list([[`${t.facilitator}, ${t.on(version)}`, remark]])),
      said.placements.length > 0 ? heading(3, t.placements) : '',
      list(
        said.placements.map(({ label, answer, elsewhere }) => [
          label,
          elsewhere === null ? t.placed[answer] : t.belongs(elsewhere)
        ])
      ),
      '</article>'
    ].join('');
  });
  const given = data.reviewsGiven.map((review) => judgement(t.incident(review.number), review));
  const { scales, demands } = ratingWords[language];
  const rated = data.ratingsGiven.map(({ scale, about, value }): [string, string] => {
    const demand = scale === 'emotion' ? demands[about as keyof typeof demands].name : about;
    return [`${scales[scale].name}: ${demand}`, `${value}: ${scales[scale].anchors[value] ?? ''}`];
  });
  const title = t.heading(data.name);
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${safe(title)}</title>`,
    `<style>${style}</style></head><body>`,
    heading(1, title),
    `<p>${safe([data.workshop.title, data.workshop.jobTitle, data.group === null ? '' : t.group(data.group)].filter(Boolean).join(' · '))}</p>`,
    `<p>${safe(t.joined(at(data.joinedAt)))}. ${safe(t.made(at(now)))}.</p>`,
    ...incidents,
    '<article>',
    heading(2, t.given),
    given.join('') || `<p>${safe(t.none)}</p>`,
    heading(2, t.rated),
    rated.length > 0 ? list(rated) : `<p>${safe(t.none)}</p>`,
    '</article>',
    ...(data.retranslations.length === 0
      ? []
      : [
          '<article>',
          heading(2, t.retranslated),
          list(data.retranslations.map(({ number, category }) => [t.incident(number), category ?? t.fitsNone])),
          '</article>'
        ]),
    '</body></html>'
  ].join('\n');
}
