import { createOrganisation } from '#libs/contracts/organisations';
import { bodyOf, draftOf, emptyDraft } from './organisation-draft';
import type { Organisation } from './organisation-row';

describe('an organisation being typed', () => {
  it('becomes what the contract takes, the language of the interface first', () => {
    const draft = {
      ...emptyDraft('DE'),
      name: { en: 'Sensor works', 'zh-Hans': '传感器厂' },
      sectors: '28, 26',
      website: 'sensors.example',
      registrations: [{ scheme: 'VAT' as const, value: ' ' }],
    };
    const body = bodyOf(draft, 'zh-Hans');
    expect(body).toMatchObject({
      name: [
        { locale: 'zh-Hans', text: '传感器厂' },
        { locale: 'en', text: 'Sensor works' },
      ],
      sectors: ['28', '26'],
      website: 'https://sensors.example',
      registrations: [],
    });
    expect(body).not.toHaveProperty('about');
    expect(createOrganisation.body?.safeParse(body).success).toBe(true);
  });

  it('leaves machine text out when a stored one is edited', () => {
    const stored = {
      name: {
        text: 'Sensor works',
        locale: 'en',
        sourceLocale: 'en',
        provenance: 'human',
        stale: false,
        behind: 0,
        variants: {
          en: { text: 'Sensor works', provenance: 'human', stale: false, behind: 0 },
          'zh-Hans': { text: '传感器工程', provenance: 'machine', stale: false, behind: 0 },
        },
      },
      about: null,
      sectors: [{ code: '28', nace: 'Machinery', gbt: null }],
      country: 'DE',
      city: 'Ulm',
      helix: 'business',
      actorTypes: [],
      financeSubtype: null,
      size: null,
      registrations: [],
      website: null,
    } as unknown as Organisation;
    expect(draftOf(stored).name).toEqual({ en: 'Sensor works', 'zh-Hans': '' });
    expect(draftOf(stored).sectors).toBe('28');
  });
});
