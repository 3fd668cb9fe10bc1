import { defaultCuts } from '../../ratings/scales.ts';
import { defaultThreshold } from '../../retranslation/round.ts';
import { defaultSettings, questionsAsked, type WorkshopSettings } from '../../workshops/workshop.ts';
import type { Block } from '../document.ts';
import type { Wording } from '../wording/nl.ts';
import type { Writer } from './writer.ts';

type Words = Wording['procedure']['settings'];

/** The settings that differ from what they are by default, and the thresholds that this report uses. */
export function settingsUsed({ found, wording, make }: Writer): Block[] {
  const t = wording.procedure.settings;
  const { settings } = found.evidence.workshop;
  const mine = inWords(settings, t, wording);
  const usual = inWords(defaultSettings, t, wording);
  const rows = (Object.keys(t.names) as (keyof Words['names'])[]).flatMap((name) =>
    mine[name] === usual[name] ? [] : [{ key: null, cells: [t.names[name], mine[name], usual[name]] }]
  );
  const thresholds = make.template(
    'procedure/thresholds',
    t.thresholds(settings.threshold ?? defaultThreshold)
  );
  if (rows.length === 0)
    return [{ kind: 'paragraph', statements: [make.template('procedure/settings', t.same), thresholds] }];
  return [
    {
      kind: 'table',
      key: 'procedure/settings',
      caption: t.caption,
      columns: t.columns.map((label, i) => ({ label, align: 'start', wide: i === 0 })),
      rows
    },
    { kind: 'paragraph', statements: [thresholds] }
  ];
}

function inWords(
  settings: WorkshopSettings,
  t: Words,
  { format: f }: Wording
): Record<keyof Words['names'], string> {
  const yesNo = (value: boolean | undefined) => (value ? t.yes : t.no);
  const { quota, core = 0, focus = '', rating } = settings;
  const cuts = rating?.cuts ?? defaultCuts;
  const asked = questionsAsked(settings).map((question) => t.questions[question]);
  return {
    quota: `${f.count(quota.effective)}, ${f.count(quota.ineffective)}`,
    boardSet: t.boardSets[settings.boardSet],
    core: core === 0 ? t.none : f.count(core),
    alone: yesNo(settings.alone),
    retranslate: yesNo(settings.retranslate),
    threshold: f.percent((settings.threshold ?? defaultThreshold) / 100),
    assistance: yesNo(settings.assistance),
    reviewers: f.count(settings.reviewers),
    ask: asked.length === 0 ? t.none : f.list(asked),
    focus: focus === '' ? t.none : focus,
    cuts: `${f.mean(cuts.importance)}, ${f.mean(cuts.frequency)}`
  };
}
