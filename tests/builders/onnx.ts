import { vi } from 'vitest';
import type { RuntimeSource } from '../../src/lib/server/text/sentences/onnx-model.ts';
import type { Output, Runtime } from '../../src/lib/server/text/sentences/onnx-runtime.ts';
import { table } from './sentence-models.ts';

/** Writes small ONNX files: as much of the format (protocol buffers) as a test needs. */

function varint(value: number): Buffer {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
  return Buffer.from([...bytes, value]);
}

function field(number: number, value: number | string | Uint8Array): Buffer {
  if (typeof value === 'number') return Buffer.concat([varint(number * 8), varint(value)]);
  const bytes = Buffer.from(value);
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

const message = (...fields: [number, number | string | Uint8Array][]): Buffer =>
  Buffer.concat(fields.map(([number, value]) => field(number, value)));

const [float32, int64] = [1, 7];

/** An input or output: `b` texts of `s` tokens. */
function value(name: string, type: number, ...more: number[]): Buffer {
  const dims = ['b', 's', ...more].map((n) => message(typeof n === 'string' ? [2, n] : [1, n]));
  const shape = message(...dims.map((dim): [number, Buffer] => [1, dim]));
  return message([1, name], [2, message([1, message([1, type], [2, shape])])]);
}

const node = (operator: string, inputs: string[], output: string): Buffer =>
  message(...inputs.map((name): [number, string] => [1, name]), [2, output], [4, operator]);

/**
 * A model that looks up a vector for each token and does nothing else; it is not interested in its mask.
 * @param table row after row
 */
export function lookUp(table: Float32Array, dimensions: number, inputs: readonly string[]): Uint8Array {
  const rows = message(
    ...[table.length / dimensions, dimensions].map((n): [number, number] => [1, n]),
    [2, float32],
    [8, 'table'],
    [9, new Uint8Array(table.buffer, table.byteOffset, table.byteLength)]
  );
  const graph = message(
    [1, node('Gather', ['table', 'input_ids'], 'last_hidden_state')],
    [2, 'look-up'],
    [5, rows],
    ...inputs.map((name): [number, Buffer] => [11, value(name, int64)]),
    [12, value('last_hidden_state', float32, dimensions)]
  );
  return message([1, 8], [8, message([1, ''], [2, 13])], [7, graph]);
}

export const allInputs = ['input_ids', 'attention_mask', 'token_type_ids'];

interface Asked {
  name: string;
  type: string;
  numbers: number[];
  dims: number[];
}

/** In place of the runtime: looks up vectors as the written model does, and tells what it was asked. */
export function standIn(
  answers: Partial<{ inputs: string[]; type: string; outputs: string[]; output: Output }> = {}
) {
  const asked: Asked[][] = [];
  const fetched: (readonly string[])[] = [];
  const released = vi.fn(async () => {});
  const outputNames = answers.outputs ?? ['last_hidden_state'];
  class Tensor {
    type: string;
    data: ArrayLike<number | bigint>;
    dims: number[];
    constructor(type: string, data: ArrayLike<number | bigint>, dims: number[]) {
      [this.type, this.data, this.dims] = [type, data, dims];
    }
  }
  const runtime: Runtime = {
    env: { wasm: {} },
    Tensor,
    InferenceSession: {
      async create(model) {
        if (!(model.byteLength > 2)) throw new Error('No graph was found\nand more');
        return {
          inputNames: answers.inputs ?? allInputs,
          inputMetadata: (answers.inputs ?? allInputs).map((name) => ({
            name,
            type: answers.type ?? 'int64'
          })),
          outputNames,
          release: released,
          async run(feeds, fetches) {
            const given = Object.entries(feeds as Record<string, Tensor>).map(
              ([name, { type, data, dims }]) => ({
                name,
                type,
                dims,
                numbers: Array.from(data, Number)
              })
            );
            asked.push(given);
            fetched.push(fetches);
            const ids = given[0]?.numbers ?? [];
            const data = Float32Array.from(ids.flatMap((id) => [...table.subarray(2 * id, 2 * id + 2)]));
            const plain: Output = { type: 'float32', dims: [1, ids.length, 2], data };
            return { [fetches[0] ?? '']: answers.output ?? plain };
          }
        };
      }
    }
  };
  const source: RuntimeSource = { check: () => {}, load: async () => runtime };
  return { source, asked, fetched, released };
}
