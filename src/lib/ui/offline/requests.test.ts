import { describe, expect, it } from 'vitest';
import { asKept, wanted } from './requests.ts';

const id = '0190a0b0-1111-7222-8333-444455556666';

describe('what a device answers without the server', () => {
  it.each([
    ['/w/ABCDEF/write', 'GET', 'navigate', 'writing'],
    [`/w/ABCDEF/write/${id}`, 'GET', 'navigate', 'writing'],
    ['/w/ABCDEF/write/__data.json', 'GET', 'cors', 'data'],
    [`/w/ABCDEF/write/${id}/__data.json`, 'GET', 'cors', 'data'],
    ['/_app/immutable/chunks/x.js', 'GET', 'cors', 'file'],
    ['/w/ABCDEF', 'GET', 'navigate', 'page'],
    ['/w/ABCDEF/mine', 'GET', 'navigate', 'page'],
    ['/w/ABCDEF/join', 'POST', 'navigate', 'door'],
    ['/w/ABCDEF/join', 'GET', 'navigate', 'door'],
    [`/w/ABCDEF/write/${id}`, 'PUT', 'cors', 'other'],
    [`/w/ABCDEF/write/${id}`, 'POST', 'navigate', 'other'],
    ['/w/ABCDEF/write', 'GET', 'cors', 'other'],
    ['/w/ABCDEF/live', 'GET', 'cors', 'other'],
    ['/w/ABCDEF/manage', 'GET', 'navigate', 'other'],
    ['/w/ABCDEF/manage/incidents', 'GET', 'navigate', 'other'],
    ['/w/ABCDEF/manage/incidents/__data.json', 'GET', 'cors', 'other'],
    ['/w/ABCDEF/board/1', 'GET', 'navigate', 'other'],
    ['/w/ABCDEF/export/archive', 'GET', 'navigate', 'other'],
    ['/workshops', 'GET', 'navigate', 'other']
  ])('%s (%s, %s): %s', (path, method, mode, kind) => {
    expect(wanted(path, method, mode).kind).toBe(kind);
  });

  it('keeps no facilitator with a participant’s data, and marks them as kept', () => {
    const body = JSON.stringify({
      type: 'data',
      nodes: [
        {
          type: 'data',
          data: [{ account: 1, language: 4 }, { name: 2, email: 3 }, 'Els', 'els@school.be', 'nl']
        },
        { type: 'data', data: [{ now: 1, seq: 2 }, 1732000000000, 7], uses: { params: ['code'] } },
        { type: 'skip' },
        null
      ]
    });
    const kept = JSON.parse(asKept(body)) as { nodes: ({ data?: unknown[] } | null)[] };
    expect(kept.nodes[0]?.data?.[1]).toBeNull();
    expect(kept.nodes[1]?.data).toEqual([{ now: 1, seq: 2 }, 0, 7]);
    expect(kept.nodes.slice(2)).toEqual([{ type: 'skip' }, null]);
  });
});
