import type { Language } from '../../language.ts';
import { formats } from '../formats.ts';

function dutch() {
  const { count } = formats('nl');
  const n = (many: number, one: string, more: string) => `${count(many)} ${many === 1 ? one : more}`;
  return {
    edited: (many: number) =>
      `${n(many, 'uitspraak is', 'uitspraken zijn')} door de begeleider herschreven; de onderbouwing eronder bleef dezelfde.`,
    own: (many: number) =>
      `${n(many, 'alinea is', 'alinea’s zijn')} door de begeleider toegevoegd, zonder incidenten.`,
    hidden: (many: number) => `${n(many, 'uitspraak is', 'uitspraken zijn')} door de begeleider weggelaten.`,
    waiting: (many: number) =>
      `Bij ${n(many, 'herschreven uitspraak', 'herschreven uitspraken')} is de onderbouwing sindsdien gewijzigd; de begeleider keek daar nog niet naar.`,
    stale: {
      name: 'Onderbouwing vervallen',
      meaning: 'herschreven door de begeleider; de incidenten waarop de tekst steunde, horen er niet meer bij'
    }
  };
}

function english(): ReturnType<typeof dutch> {
  const { count } = formats('en');
  const n = (many: number, one: string, more: string) => `${count(many)} ${many === 1 ? one : more}`;
  return {
    edited: (many) =>
      `${n(many, 'statement was', 'statements were')} rewritten by the facilitator; the evidence below stayed the same.`,
    own: (many) =>
      `${n(many, 'paragraph was', 'paragraphs were')} added by the facilitator, without incidents.`,
    hidden: (many) => `${n(many, 'statement was', 'statements were')} left out by the facilitator.`,
    waiting: (many) =>
      `The evidence of ${n(many, 'rewritten statement', 'rewritten statements')} has changed since; the facilitator has not looked at that yet.`,
    stale: {
      name: 'Evidence gone',
      meaning: 'rewritten by the facilitator; the incidents it rested on no longer belong to it'
    }
  };
}

/** What a document says of its edits, in every format. */
export const editWordings: Record<Language, ReturnType<typeof dutch>> = { nl: dutch(), en: english() };
