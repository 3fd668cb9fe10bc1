import { afterEach, describe, expect, it, vi } from 'vitest';
import { allInputs, lookUp } from '../../../../../tests/builders/onnx.ts';
import { folderWith, table, tokenizer } from '../../../../../tests/builders/sentence-models.ts';
import { checkRuntime } from './onnx-runtime.ts';
import { openSentenceModel } from './open.ts';

const onnxFolder = (model: string | Uint8Array = lookUp(table, 2, allInputs)) =>
  folderWith({ 'model.onnx': model, 'tokenizer.json': tokenizer(), 'config.json': { hidden_size: 2 } });
const along = (x: number, y: number) => [x, y].map((n): unknown => expect.closeTo(n / Math.hypot(x, y), 6));

const isInstalled = (() => {
  try {
    checkRuntime();
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(isInstalled)('without the runtime', () => {
  it('says how to install it', async () => {
    const opened = openSentenceModel(onnxFolder());
    await expect(opened).rejects.toMatchObject({ code: 'no_runtime' });
  });
});

describe.skipIf(!isInstalled)('with the runtime that the host added', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('runs a real file, the same way every time, and fetches nothing', async () => {
    const asked = vi.fn();
    vi.stubGlobal('fetch', asked);
    const model = await openSentenceModel(onnxFolder());
    const found = await model.embed(['De arts', 'niet', '', 'de '.repeat(600)]);
    // [CLS] (1, 0), de (2, 0), arts (0, 3), niet (1, 1), [SEP] (0, -1)
    const long = along(1 + 510 * 2, -1);
    expect(found.map((vector) => [...vector])).toEqual([along(3, 2), along(2, 0), [0, 0], long]);
    const [again, alone] = await Promise.all([model.embed(['niet', 'De arts']), model.embed(['De arts'])]);
    expect(again).toEqual([found[1], found[0]]);
    expect(alone).toEqual([found[0]]);
    await model.close();
    expect(asked).not.toHaveBeenCalled();
  });

  it('says in one sentence that a file is damaged', async () => {
    const model = await openSentenceModel(onnxFolder('not a model'));
    await expect(model.embed(['de'])).rejects.toMatchObject({ code: 'not_loaded' });
  });
});
