/** Carries "this workshop's log grew" between the parts, or the processes, of one installation. */
export interface Bus {
  publish(workshopId: string, seq: number): void;
  /** Called for every publication of any process; with null when some may have been missed. */
  subscribe(hear: (workshopId: string | null, seq: number) => void): void;
  close(): Promise<void>;
}

/** For one process. */
export function createMemoryBus(): Bus {
  const ears = new Set<(workshopId: string | null, seq: number) => void>();
  return {
    publish: (workshopId, seq) => ears.forEach((hear) => hear(workshopId, seq)),
    subscribe: (hear) => void ears.add(hear),
    close: () => Promise.resolve()
  };
}
