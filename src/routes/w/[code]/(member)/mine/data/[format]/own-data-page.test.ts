import { expect, it } from 'vitest';
import { emptyDetails } from '$lib/domain/incidents/details';
import { noRemarks } from '$lib/domain/incidents/review';
import { ownDataPage } from './own-data-page';

const judgements = { specific: 'met', behaviour: 'not', context: 'partly', consequences: 'met' } as const;
const text = { circumstances: 'In <b>het</b> lab', behaviour: 'Ze zei "ja" & bleef', consequences: '' };

it('shows everything in words, and nothing of it as markup', () => {
  const page = ownDataPage(
    {
      workshop: { title: 'Dinsdag', jobTitle: 'professor' },
      name: '<script>An</script>',
      group: 2,
      joinedAt: 0,
      incidents: [
        {
          number: 3,
          polarity: 'effective',
          status: 'submitted',
          text,
          details: emptyDetails,
          versions: [{ number: 1, writer: 'facilitator', answers: { ...text, behaviour: 'Ze zei ja.' }, at: 0 }],
          reviews: [{ version: 1, source: 'peer', judgements, remark: 'Wie?', remarks: noRemarks, at: 0 }],
          decisions: [{ version: 1, kind: 'sent_back', remark: 'Waar was dit?', at: 0 }],
          placements: [
            { frame: 'task', label: 'Uitleggen', answer: 'elsewhere', elsewhere: '<b>Toetsen', at: 0 },
            { frame: 'competency', label: 'Geduld', answer: 'right', elsewhere: null, at: 0 }
          ]
        }
      ],
      reviewsGiven: [{ number: 9, version: 1, judgements, remark: '', remarks: { ...noRemarks, context: 'Vaag.' }, at: 0 }],
      ratingsGiven: [
        { scale: 'importance', about: 'Legt <uit>', value: 5 },
        { scale: 'emotion', about: 'E9', value: 0 }
      ],
      retranslations: [{ number: 5, category: 'Overleg <b>', at: 0 }, { number: 6, category: null, at: 0 }]
    },
    'nl',
    0
  );
  expect(page).not.toMatch(/<b>|<script/);
  for (const said of [
    'Incident 3. Effectief, ingediend',
    'verbeterd door de begeleider',
    'Ze zei &quot;ja&quot; &amp; bleef',
    'Wie?',
    'Waar was dit?',
    'Deels. Vaag.',
    'Incident 9',
    '<dt>Incident 5</dt><dd>Overleg &lt;b&gt;</dd>',
    '<dt>Incident 6</dt><dd>past nergens</dd>',
    'Groep 2',
    'hoort bij &lt;b&gt;Toetsen',
    '<dt>Geduld</dt><dd>klopt</dd>'
  ])
    expect(page).toContain(said);
});
