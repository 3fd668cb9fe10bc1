import { uuidv7 } from 'uuidv7';

/** A move as a form sends it, for browsers without JavaScript: a new category, or a card that is laid in one. */
export function plainMove(form: FormData) {
  const incidentId = form.get('incident');
  const [label, frame, category] = [form.get('label'), form.get('frame'), form.get('category')];
  // No category: it fits nowhere.
  const place = { kind: 'place', cardIds: [incidentId], categoryId: category || null };
  const add = { kind: 'add_category', id: uuidv7(), frame, label };
  return {
    values: { label, frame, incidentId, categoryId: category },
    move: incidentId === null ? add : place
  };
}
