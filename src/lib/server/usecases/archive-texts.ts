import type { Archive } from '../exports/archive.ts';
import type { WorkshopRows } from '../store/archive.ts';
import type { NewIds } from './archive-ids.ts';

type Asked = Pick<Archive['incidents'][number], 'observer' | 'ago' | 'ksaos' | 'typedAt'>;

/** What an author answered beside the three questions, and when. */
export const detailsOf = ({ observer, ago, ksaos, typedAt }: Asked): Asked => ({
  observer,
  ago,
  ksaos,
  typedAt
});

/** The texts of one incident that another device overtook. */
export const packEarlier = (
  rows: WorkshopRows['earlierTexts'] = []
): Archive['incidents'][number]['earlier'] => rows.map(({ id: _, incidentId: __, ...text }) => text);

export const unpackEarlier = ({ incidents }: Archive, ids: NewIds): WorkshopRows['earlierTexts'] =>
  incidents.flatMap((incident) =>
    incident.earlier.map((text, i) => ({
      ...text,
      id: ids.make(`earlier ${incident.id} ${i}`),
      incidentId: ids.get(incident.id)
    }))
  );
