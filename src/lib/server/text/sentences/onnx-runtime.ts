import { createRequire } from 'node:module';
import { refuseModel } from '../../../domain/suggestions/model-problem.ts';

/** As much of the runtime as is used here; the package is the host's to add. */
export interface Runtime {
  env: { logLevel?: string; wasm: { numThreads?: number; proxy?: boolean } };
  InferenceSession: { create(model: Uint8Array, options: { logSeverityLevel: number }): Promise<Session> };
  Tensor: new (type: 'int64' | 'int32', data: BigInt64Array | Int32Array, dims: number[]) => unknown;
}

export interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  readonly inputMetadata: readonly { name: string; type?: string }[];
  run(feeds: Record<string, unknown>, fetches: readonly string[]): Promise<Record<string, Output>>;
  release(): Promise<void>;
}

export interface Output {
  type: string;
  dims: readonly number[];
  data: unknown;
}

// The native runtime is several times as fast, but it reports its use to its maker and downloads while it is
// installed; this one does neither.
const name = 'onnxruntime-web';
const install = `npm install --no-save --ignore-scripts ${name}@1.30.0`;

/** @throws ModelProblem when the package is not installed */
export function checkRuntime(): void {
  try {
    createRequire(import.meta.url).resolve(name);
  } catch {
    refuseModel('no_runtime', { install });
  }
}

export async function loadRuntime(): Promise<Runtime> {
  checkRuntime();
  const runtime = (await import(/* @vite-ignore */ name)) as Runtime;
  runtime.env.logLevel = 'fatal';
  Object.assign(runtime.env.wasm, { numThreads: 1, proxy: false });
  return runtime;
}
