import { z } from 'zod';
import { announcementFile, calendarFile } from '#libs/contracts/calendar';
import { fieldErrors } from './input.js';

const errorsOf = (schema: z.ZodType, value: unknown): string[] => {
  const { error } = schema.safeParse(value);
  return error ? fieldErrors(error).map(({ path, code }) => `${path} ${code}`) : [];
};
const day = { name: '元旦', date: '2027-01-01', isOffDay: true };

it.each([
  ['one that says next to nothing', { year: 2027 }, ['papers invalid_type', 'days invalid_type']],
  [
    'one with a wrong kind of day',
    {
      country: 'DE',
      year: 2027,
      source: 'x',
      days: [{ date: '2027-01-01', kind: 'off', name: { en: 'a', 'zh-Hans': 'b' } }],
    },
    ['days.0.kind invalid_value'],
  ],
  ['one without a source', { year: 2027, papers: [], days: [day] }, ['papers too_small']],
])('a body of several forms, %s, is told what the nearest form lacks', (_, body, expected) => {
  expect(errorsOf(z.union([calendarFile, announcementFile]), body)).toEqual(expected);
});

it('a field of several forms keeps its own name', () => {
  const schema = z.strictObject({ title: z.union([z.string().min(1), z.array(z.string()).min(1)]) });
  expect(errorsOf(schema, { title: 7 })).toEqual(['title invalid_union']);
  expect(errorsOf(announcementFile, { year: 2027, papers: ['https://a.cn/b'], days: [day] })).toEqual([]);
});
