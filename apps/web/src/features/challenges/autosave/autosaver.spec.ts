import fc from 'fast-check';
import { ApiError } from '../../../lib/errors';
import { Autosaver } from './autosaver';

interface Draft {
  title: string;
  need: string;
  sector: string;
}

/** A server that may refuse, and timers that are run by hand. */
function desk(refusals: (Error | undefined)[] = []) {
  const stored: Partial<Draft> = {};
  const calls: Partial<Draft>[] = [];
  let due: (() => void) | undefined;
  const saver = new Autosaver<Draft>({
    save: async (part) => {
      calls.push(part);
      await Promise.resolve();
      const refusal = refusals.shift();
      if (refusal) throw refusal;
      Object.assign(stored, part);
    },
    later: (run) => {
      due = run;
      return () => {
        if (due === run) due = undefined;
      };
    },
  });
  const pass = async () => {
    due?.();
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return { saver, stored, calls, pass };
}

const offline = new ApiError({ code: 'offline' });
const stale = new ApiError({ code: 'stale_version', status: 412 });

describe('saving by itself', () => {
  it('waits for a pause and sends what changed in one call', async () => {
    const { saver, calls, pass } = desk();
    saver.change({ title: 'A' });
    saver.change({ title: 'AB', need: 'N' });
    expect(saver.snapshot()).toMatchObject({ state: 'waiting', unsaved: { title: 'AB', need: 'N' } });
    await pass();
    expect(calls).toEqual([{ title: 'AB', need: 'N' }]);
    expect(saver.snapshot()).toEqual({ state: 'saved', unsaved: {}, error: undefined });
  });

  it('keeps what could not be sent and tries again', async () => {
    const { saver, stored, pass } = desk([offline]);
    saver.change({ title: 'A' });
    await pass();
    expect(saver.snapshot()).toMatchObject({ state: 'offline', unsaved: { title: 'A' } });
    await pass();
    expect(stored).toEqual({ title: 'A' });
  });

  it('waits, when flushed, for what is on its way and for what came after', async () => {
    const { saver, stored } = desk();
    saver.change({ title: 'A' });
    void saver.flush();
    saver.change({ need: 'N' });
    await saver.flush();
    expect(stored).toEqual({ title: 'A', need: 'N' });
  });

  it('stops at a conflict until the person decides', async () => {
    const { saver, calls, pass } = desk([stale]);
    saver.change({ title: 'A', need: 'N' });
    await pass();
    saver.change({ sector: '28' });
    await pass();
    expect(saver.snapshot().state).toBe('conflict');
    expect(calls).toHaveLength(1);
    saver.drop(['title']);
    await saver.flush();
    expect(calls[1]).toEqual({ need: 'N', sector: '28' });
    expect(saver.snapshot().state).toBe('saved');
  });

  it('stores the last word on every field, whatever fails in between', async () => {
    const change = fc.record(
      { title: fc.string(), need: fc.string(), sector: fc.string() },
      { requiredKeys: [] },
    );
    const step = fc.oneof(change, fc.constant('pass' as const));
    await fc.assert(
      fc.asyncProperty(fc.array(step), fc.array(fc.boolean(), { maxLength: 8 }), async (steps, failures) => {
        const { saver, stored, pass } = desk(failures.map((fails) => (fails ? offline : undefined)));
        const last: Partial<Draft> = {};
        for (const one of steps) {
          if (one === 'pass') await pass();
          else saver.change(Object.assign(last, one) && one);
        }
        for (let round = 0; round < 20; round += 1) await pass();
        expect(stored).toEqual(last);
      }),
    );
  });
});
