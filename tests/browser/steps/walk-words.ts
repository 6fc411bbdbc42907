import { draftOf, FIRMWARE, submissionOf } from '../../support/walk-texts.js';

/** Who walks, and what they type: the texts of the walk over HTTP where a page takes them. */
const { title, summary, need, successTests, deadline } = draftOf('');
const { title: named, body } = submissionOf('');

export const PEOPLE = {
  anna: { email: 'anna@kessler.example', latin: { family: 'Weber', given: 'Anna' } },
  chen: {
    email: 'chenwei@example.cn',
    latin: { family: 'Chen', given: 'Wei' },
    han: { family: '陈', given: '伟' },
  },
  marta: { email: 'marta@example.it', latin: { family: 'Rossi', given: 'Marta' } },
};

export const FIRM = { name: 'Kessler Pressenbau GmbH', city: 'Reutlingen', vat: 'DE136695976' };

const [inEnglish, inChinese] = [0, 1].map((at) => ({
  title: title[at]?.text ?? '',
  summary: summary[at]?.text ?? '',
})) as [Words, Words];
interface Words {
  title: string;
  summary: string;
}

export const CHALLENGE = {
  ...inEnglish,
  need: need.text,
  test: successTests[0]?.text ?? '',
  amount: '8000',
  deadline: deadline.local,
  criteria: [
    ['Accuracy', '60'],
    ['Cost', '40'],
  ],
  chinese: inChinese,
  statement: 'The only node that found all seven faults.',
} as const;

export const SUBMISSION = {
  title: named.text,
  body: body.text,
  files: [{ ...FIRMWARE, licence: 'Apache-2.0' }],
};
