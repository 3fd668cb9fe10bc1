/** Carries "this workshop's log grew" between the parts, or the processes, of one installation. */
export interface Bus {
  publish(workshopId: string, seq: number): void;
  /** Called for every publication of any process; with null when some may have been missed. */
  subscribe(hear: (workshopId: string | null, seq: number) => void): void;
  /** Something passing, under 8,000 bytes; nobody minds when one is missed. */
  whisper(message: string): void;
  /** Called for everything that any process whispers. */
  overhear(hear: (message: string) => void): void;
  close(): Promise<void>;
}

/** For one process. */
export function createMemoryBus(): Bus {
  const ears = new Set<(workshopId: string | null, seq: number) => void>();
  const whispers = new Set<(message: string) => void>();
  return {
    publish: (workshopId, seq) => ears.forEach((hear) => hear(workshopId, seq)),
    subscribe: (hear) => void ears.add(hear),
    whisper: (message) => whispers.forEach((hear) => hear(message)),
    overhear: (hear) => void whispers.add(hear),
    close: () => Promise.resolve()
  };
}
