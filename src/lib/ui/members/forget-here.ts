/** Takes everything off this device that it kept for someone who left. */
export function forgetHere(participantId: string, storage?: Storage): void {
  try {
    const place = storage ?? window.localStorage;
    const keys = Array.from({ length: place.length }, (_, i) => place.key(i) ?? '');
    for (const key of keys) if (key.split(' ').includes(participantId)) place.removeItem(key);
  } catch {
    // Where storage is forbidden, nothing was kept.
  }
}
