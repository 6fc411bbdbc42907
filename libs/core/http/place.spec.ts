import fc from 'fast-check';
import { encodeCursor } from './paging.js';
import { decodeLastId, decodePlace, placeOf } from './place.js';

it('goes on where it stopped', () => {
  const instants = fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.uuid(), (at, id) => {
      expect(decodePlace(encodeCursor(placeOf(at, id)))).toEqual([at.toISOString(), id]);
    }),
  );
});

it('starts without a cursor', () => {
  expect(decodePlace(undefined)).toEqual([null, null]);
});

it.each([
  ['no time', ['yesterday', '0199a1a0-0000-7000-8000-000000000000']],
  ['no year', ['0000-01-01T00:00:00Z', '0199a1a0-0000-7000-8000-000000000000']],
  ['no id', ['2026-01-01T00:00:00Z', 'x']],
  ['nothing', [null, null]],
])('refuses a made-up cursor with %s', (_, values) => {
  expect(() => decodePlace(encodeCursor(values))).toThrow(
    expect.objectContaining({ code: 'invalid_cursor' }),
  );
});

describe('a list ordered by id', () => {
  it('goes on where it stopped, from its start without a cursor', () => {
    const id = '0199a1a0-0000-7000-8000-000000000000';
    expect([decodeLastId(encodeCursor([id])), decodeLastId(undefined)]).toEqual([id, null]);
  });

  it.each([['x'], [1], [null]])('refuses a made-up cursor with %j', (value) => {
    expect(() => decodeLastId(encodeCursor([value]))).toThrow(
      expect.objectContaining({ code: 'invalid_cursor' }),
    );
  });
});
