import type { Polarity } from '$lib/domain/incidents/incident';
import type { Reason } from '$lib/domain/plenary/suggest-order';

/** An incident in the facilitator's list, as the server sends it. */
export interface ListItem {
  id: string;
  number: number;
  polarity: Polarity;
  author: number;
  excerpt: string;
  reasons: Reason[];
  turn: 'shown' | 'discussed' | null;
  /** A person may be recognisable: look before it goes on the screen. */
  privacy: boolean;
}
