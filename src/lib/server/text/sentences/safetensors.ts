import { open, type FileHandle } from 'node:fs/promises';
import { refuseModel } from '../../../domain/suggestions/model-problem.ts';
import { checkContent, isFields } from './model-files.ts';

/** Bytes of one number, of the types that tables of embeddings come in. */
const sizes = { F64: 8, F32: 4, F16: 2, BF16: 2, I8: 1, I32: 4, I64: 8 } as const;
type NumberType = keyof typeof sizes;

export interface Tensor {
  type: string;
  shape: readonly number[];
  /** Where its bytes begin and end in the file. */
  begin: number;
  end: number;
}

export type Numbers = Float64Array | Float32Array | Float16Array | Int8Array | Int32Array;

/** Longer headings are no headings; the format itself has this limit. */
const longestHeading = 100_000_000;
/** One read takes no more than two gigabytes. */
const oneRead = 2 ** 28;

/**
 * What is in a safetensors file, from its heading alone: eight bytes with the length of the heading, the heading as
 * JSON, and the numbers of all tensors behind one another, little-endian.
 * @throws ModelProblem when the file is damaged or something else
 */
export async function readHeading(path: string): Promise<Map<string, Tensor>> {
  await checkContent(path);
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const wrong = () => refuseModel('file_wrong', { file: path });
    if (size < 8) wrong();
    const length = Number(new DataView(await readBytes(file, 0, 8)).getBigUint64(0, true));
    if (length > Math.min(longestHeading, size - 8)) wrong();
    const text = new TextDecoder().decode(await readBytes(file, 8, length));
    return tensorsOf(text, 8 + length, size) ?? wrong();
  } finally {
    await file.close();
  }
}

function tensorsOf(text: string, start: number, size: number): Map<string, Tensor> | null {
  const tensors = new Map<string, Tensor>();
  let heading: unknown;
  try {
    heading = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isFields(heading)) return null;
  for (const [name, value] of Object.entries(heading)) {
    if (name === '__metadata__') continue;
    if (!isFields(value)) return null;
    const { dtype: type, shape, data_offsets: offsets } = value;
    if (typeof type !== 'string' || !isCounts(shape) || !isCounts(offsets)) return null;
    const [begin = 0, end = 0] = offsets;
    if (offsets.length !== 2 || begin > end || start + end > size) return null;
    const count = shape.reduce((product, n) => product * n, 1);
    if (type in sizes && count * sizes[type as NumberType] !== end - begin) return null;
    tensors.set(name, { type, shape, begin: start + begin, end: start + end });
  }
  return tensors;
}

const isCounts = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((n) => Number.isSafeInteger(n) && n >= 0);

export const isReadable = (tensor: Tensor): boolean => tensor.type in sizes;

/** The numbers of one tensor, row after row. */
export async function readTensor(path: string, { type, begin, end }: Tensor): Promise<Numbers> {
  const file = await open(path);
  try {
    return decode(await readBytes(file, begin, end - begin), type as NumberType);
  } finally {
    await file.close();
  }
}

function decode(bytes: ArrayBuffer, type: NumberType): Numbers {
  switch (type) {
    case 'F64':
      return new Float64Array(bytes);
    case 'F32':
      return new Float32Array(bytes);
    case 'F16':
      return new Float16Array(bytes);
    case 'BF16':
      // The upper half of a Float32.
      return new Float32Array(Uint32Array.from(new Uint16Array(bytes), (half) => half << 16).buffer);
    case 'I8':
      return new Int8Array(bytes);
    case 'I32':
      return new Int32Array(bytes);
    case 'I64':
      return Float64Array.from(new BigInt64Array(bytes), Number);
  }
}

async function readBytes(file: FileHandle, from: number, length: number): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length;) {
    const { bytesRead } = await file.read(bytes, at, Math.min(oneRead, length - at), from + at);
    if (bytesRead === 0) throw new Error('The file became shorter while it was read.');
    at += bytesRead;
  }
  return bytes.buffer;
}
