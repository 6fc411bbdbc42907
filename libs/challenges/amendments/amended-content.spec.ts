import type { LocalizedText } from '#libs/contracts/localized-text';
import { changesBetween, changesTheDeal, isUnchanged, type AmendedContent } from './amended-content.js';

const text = (words: string, more: LocalizedText['variants'] = {}): LocalizedText => ({
  sourceLocale: 'en',
  revision: 1,
  variants: { en: { text: words, provenance: 'human', sourceRevision: 1, at: '' }, ...more },
});
const machine = { text: '机器', provenance: 'machine', sourceRevision: 1, at: '' } as const;

const BEFORE: AmendedContent = {
  texts: { title: text('Presses'), summary: text('Faults'), need: null, context: null, constraints: null },
  successTests: [text('7 of 8')],
  facts: { sector: '28', trlIn: 4, trlOut: 7, rewardAsWritten: '', graceMinutes: 0 },
  rewardMoney: { amountMinor: 800_000, currency: 'EUR' },
  deadline: { at: '2026-10-30T15:00:00.000Z', local: '2026-10-30T16:00', timeZone: 'Europe/Berlin' },
};

describe('P0-07: what an amendment changed', () => {
  it('is nothing where a machine translated in the meantime', () => {
    const texts = { ...BEFORE.texts, title: text('Presses', { 'zh-Hans': machine }) };
    expect(isUnchanged(changesBetween(BEFORE, { ...BEFORE, texts }))).toBe(true);
  });

  it.each<[string, Partial<AmendedContent>, object, boolean]>([
    ['a text', { texts: { ...BEFORE.texts, need: text('Sensors') } }, { texts: ['need'] }, false],
    ['a test more', { successTests: [text('7 of 8'), text('Cheap')] }, { texts: ['successTests'] }, false],
    ['the readiness', { facts: { ...BEFORE.facts, trlOut: 8 } }, { facts: ['trlOut'] }, false],
    ['the grace', { facts: { ...BEFORE.facts, graceMinutes: 60 } }, { facts: ['graceMinutes'] }, true],
    ['the reward', { rewardMoney: { amountMinor: 1, currency: 'EUR' } }, { rewardMoney: true }, true],
    ['no deadline', { deadline: null }, { deadline: true }, true],
  ])('is named: %s', (_, change, expected, deal) => {
    const changes = changesBetween(BEFORE, { ...BEFORE, ...change });
    expect(changes).toMatchObject(expected);
    expect(isUnchanged(changes)).toBe(false);
    expect(changesTheDeal(changes)).toBe(deal);
  });

  it('is no other deadline where only its zone is named otherwise', () => {
    const deadline = { at: BEFORE.deadline!.at, local: '2026-10-30T23:00', timeZone: 'Asia/Shanghai' };
    expect(changesBetween(BEFORE, { ...BEFORE, deadline }).deadline).toBe(false);
  });
});
