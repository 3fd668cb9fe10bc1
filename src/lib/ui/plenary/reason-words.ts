import type { Reason } from '$lib/domain/plenary/suggest-order';
import type { readAloudMessages } from '$lib/i18n/read-aloud';

type Words = (typeof readAloudMessages)['nl']['desk'];

/** Why an incident is suggested, in words. */
export function reasonWords(reason: Reason, t: Words): string {
  switch (reason.kind) {
    case 'disagreement': {
      const { met, partly, not } = reason.counts;
      return t.reasons.disagreement(t.criteria[reason.criterion], t.counts(met, partly, not));
    }
    case 'flaw': {
      const say = reason.basis === 'reviews' ? t.reasons.flaw : t.reasons.flawAdvice;
      return say(t.criteria[reason.criterion], reason.occurs, reason.of);
    }
    case 'model':
      return reason.basis === 'reviews' ? t.reasons.model : t.reasons.modelAdvice;
  }
}
