import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  folderWith,
  safetensors,
  staticFolder,
  table,
  tokenizer,
  words,
  type TensorContent
} from '../../../../../tests/builders/sentence-models.ts';
import { openSentenceModel } from './open.ts';

const tensor = (type: string, numbers: ArrayBufferView, shape = [10, 2]): TensorContent => ({
  type,
  shape,
  numbers
});
const withTensors = (tensors: Record<string, TensorContent>) =>
  staticFolder({ 'model.safetensors': safetensors(tensors) });
const vectors = async (folder: string, ...texts: string[]) => {
  const model = await openSentenceModel(folder);
  const found = await model.embed(texts);
  await model.close();
  return found.map((vector) => [...vector]);
};
const close = (...numbers: number[]) => numbers.map((n): unknown => expect.closeTo(n, 6));
const half = Math.SQRT1_2;

describe('a table of tokens', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('gives the mean of the tokens, at length 1', async () => {
    const model = await openSentenceModel(staticFolder());
    expect(model.dimensions).toBe(2);
    expect(model.name).toMatch(/^model-\d+$/);
    // (2, 0) + (0, 3) + (-1, 2) = (1, 5)
    expect((await model.embed(['De arts belt.']))[0]).toEqual(
      Float32Array.of(1 / Math.sqrt(26), 5 / Math.sqrt(26))
    );
    await model.close();
  });

  it('reads word parts and accents', async () => {
    expect(await vectors(staticFolder(), 'patiënt', 'luistert')).toEqual([
      close(0.8, 0.6),
      close(-0.8, -0.6)
    ]);
  });

  it('leaves out what it does not know; when nothing is left, the vector is zero', async () => {
    const found = await vectors(staticFolder(), 'arts xyzzy', 'xyzzy', '', '  \n');
    expect(found).toEqual([close(0, 1), [0, 0], [0, 0], [0, 0]]);
  });

  it('counts what it does not know where sentence-transformers does', async () => {
    const folder = withTensors({ 'embedding.weight': tensor('F32', table) });
    expect(await vectors(folder, 'niet', 'niet xyzzy', '')).toEqual([
      close(half, half),
      close(half, half),
      [0, 0]
    ]);
    expect(await vectors(folder, 'de xyzzy')).toEqual([close(11 / Math.hypot(11, 9), 9 / Math.hypot(11, 9))]);
  });

  it('lies in the folder of its own step, too', async () => {
    const folder = folderWith({
      'modules.json': [
        { idx: 0, path: '0_StaticEmbedding', type: 'sentence_transformers.models.StaticEmbedding' }
      ],
      '0_StaticEmbedding/model.safetensors': safetensors({ 'embedding.weight': tensor('F32', table) }),
      '0_StaticEmbedding/tokenizer.json': tokenizer()
    });
    expect(await vectors(folder, 'arts')).toEqual([close(0, 1)]);
  });

  it.each([
    ['F64', Float64Array.from(table)],
    ['F16', Float16Array.from(table)],
    ['BF16', Uint16Array.from(table, (n) => new Uint32Array(Float32Array.of(n).buffer)[0]! >>> 16)],
    ['I8', Int8Array.from(table, (n) => n * 2)]
  ])('comes in %s', async (type, numbers) => {
    const texts = ['De arts belt.', 'patiënt', 'luister'];
    const plain = await vectors(staticFolder(), ...texts);
    expect(await vectors(withTensors({ embeddings: tensor(type, numbers) }), ...texts)).toEqual(plain);
  });

  it('reads halves as small as they come', async () => {
    const tiny = Uint16Array.from(table, (_, i) => (i === 8 ? 0x0001 : i === 9 ? 0x8003 : 0x3c00));
    const folder = withTensors({ embeddings: tensor('F16', tiny) });
    expect(await vectors(folder, 'arts')).toEqual([close(1 / Math.sqrt(10), -3 / Math.sqrt(10))]);
  });

  it.each([
    ['I64', BigInt64Array.of(0n, 0n, 0n, 1n, 2n, 1n, 2n, 0n, 0n, 0n)],
    ['I32', Int32Array.of(0, 0, 0, 1, 2, 1, 2, 0, 0, 0)]
  ])('has fewer rows when a mapping (%s) says which, and weights', async (type, mapping) => {
    const folder = withTensors({
      // The tensors before it leave the table at an odd place in the file.
      odd: tensor('I8', Int8Array.of(1), [1]),
      embeddings: tensor('F32', Float32Array.of(5, 5, 1, 0, 0, 1), [3, 2]),
      mapping: tensor(type, mapping, [10]),
      weights: tensor('F64', Float64Array.of(1, 1, 1, 3, 4, 0.5, 1, 1, 1, 1), [10])
    });
    expect(await vectors(folder, 'de arts', 'patiënt', 'arts arts de')).toEqual([
      close(0.6, 0.8),
      close(1, 0),
      close(3 / Math.sqrt(73), 8 / Math.sqrt(73))
    ]);
  });

  it('says how far it is, lets others have a turn, and stops when told', async () => {
    const model = await openSentenceModel(staticFolder());
    const texts = Array.from({ length: 20_000 }, (_, i) => `de arts belt ${words[3 + (i % 7)]}`);
    const heard: number[] = [];
    let turns = 0;
    const timer = setInterval(() => turns++, 5);
    const found = await model.embed(texts, (done, total) => {
      expect(total).toBe(20_000);
      heard.push(done);
    });
    clearInterval(timer);
    expect(heard.at(-1)).toBe(20_000);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.length).toBeGreaterThan(1);
    expect(turns).toBeGreaterThan(0);
    // The same text, the same vector, wherever it stands and however often it is asked.
    expect(found[7]).toEqual(found[19_999 - ((19_999 - 7) % 7)]);
    expect(await model.embed(texts.slice(0, 50))).toEqual(found.slice(0, 50));
    const stop = () => {
      throw new Error('enough');
    };
    await expect(model.embed(texts, stop)).rejects.toThrow('enough');
    expect(await model.embed([])).toEqual([]);
    await model.close();
  });

  it('is gone after closing, also in the middle of the work', async () => {
    const model = await openSentenceModel(staticFolder());
    const texts = Array<string>(20_000).fill('de arts');
    const work = model.embed(texts, () => void model.close());
    await expect(work).rejects.toThrow('closed');
    await expect(model.embed(['de'])).rejects.toThrow('closed');
    await model.close();
    await (await openSentenceModel(staticFolder())).close();
  });

  it('asks nothing of the network', async () => {
    const asked = vi.fn();
    vi.stubGlobal('fetch', asked);
    await vectors(staticFolder(), 'de arts');
    expect(asked).not.toHaveBeenCalled();
  });

  it('splits by pieces with scores as well, without a word for the unknown', async () => {
    const pieces = ['▁', '▁arts', '▁de', 's', 'a'];
    const folder = staticFolder({
      'model.safetensors': safetensors({
        embeddings: tensor('F32', Float32Array.of(0, 0, 0, 1, 1, 0, 3, 0, 0, 4), [5, 2])
      }),
      'tokenizer.json': {
        pre_tokenizer: { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: true },
        model: { type: 'Unigram', unk_id: null, vocab: pieces.map((piece, i) => [piece, -i]) }
      }
    });
    expect(await vectors(folder, 'arts', 'sa', 'zz')).toEqual([close(0, 1), close(0.6, 0.8), [0, 0]]);
  });
});
