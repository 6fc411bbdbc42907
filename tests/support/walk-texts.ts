/** What the people of the walk write, each in their own language. */

export const draftOf = (organisationId: string) => ({
  organisationId,
  title: [
    { locale: 'en', text: 'Low-cost vibration sensing for forty-year-old presses' },
    { locale: 'zh', text: '为四十年老压机加装低成本振动传感' },
  ],
  summary: [
    { locale: 'en', text: 'Find bearing faults three days ahead for 40 EUR a press.' },
    { locale: 'zh', text: '以每台 40 欧元的成本提前三天发现轴承故障。' },
  ],
  need: {
    locale: 'en',
    text: 'We run 380 mechanical presses without any sensor. We need a vibration sensor.',
  },
  successTests: [{ locale: 'en', text: 'Finds 7 of 8 simulated bearing faults 72 hours ahead.' }],
  reward: { asWritten: '8 000 EUR', money: { amountMinor: 800_000, currency: 'EUR' } },
  deadline: { local: berlinTimeIn(2), timeZone: 'Europe/Berlin' },
});

export const RUBRIC = {
  criteria: [
    { label: { locale: 'en', text: 'Accuracy' }, weight: 60 },
    { label: { locale: 'en', text: 'Cost' }, weight: 40 },
  ],
  minimumReviews: 1,
};

export const FIRMWARE = { name: 'firmware.c', bytes: 'int main(void) { return 0; }\n' };

export const submissionOf = (uploadId: string) => ({
  title: { locale: 'zh', text: '压电振动传感节点' },
  body: { locale: 'zh', text: '我们用 LIS2DW12 加速度计打样，两天出 20 件。' },
  files: [{ uploadId, class: 'code' }],
  licences: { code: 'Apache-2.0' },
});

/** Sentences the offline translator knows whole. */
export const SAID = {
  zh: { locale: 'zh', text: '打样已经完成。' },
  en: { locale: 'en', text: 'The sample run is ready.' },
};

/** A wall-clock time in Berlin some days ahead. */
function berlinTimeIn(days: number): string {
  const berlin = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Berlin',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return berlin.format(Date.now() + days * 86_400_000).replace(' ', 'T');
}
