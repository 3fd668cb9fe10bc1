import { rmSync } from 'node:fs';

export default function tearDown(): void {
  const folder = process.env.VOORVAL_E2E_DATA;
  if (folder) rmSync(folder, { recursive: true, force: true });
}
