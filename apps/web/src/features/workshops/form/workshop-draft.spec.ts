import { changeWorkshop, createWorkshop } from '#libs/contracts/workshops';
import { bodyOf, changesOf, emptyDraft } from './workshop-draft';

const FRIDAY = new Date('2026-10-02T08:00:00Z');
const SATURDAY = new Date('2026-10-03T08:00:00Z');

describe('a workshop being typed', () => {
  it('starts in two weeks, on a weekday, at an hour both shores work', () => {
    expect(emptyDraft('en', 'Europe/Berlin', '', FRIDAY)).toMatchObject({
      start: '2026-10-16T09:30',
      secondZone: 'Asia/Shanghai',
    });
    expect(emptyDraft('zh-Hans', 'Asia/Shanghai', '', SATURDAY)).toMatchObject({
      start: '2026-10-19T16:00',
      secondZone: 'Europe/Berlin',
    });
  });

  it('becomes what the contract takes, without what was left empty', () => {
    const draft = {
      ...emptyDraft('en', 'Europe/Berlin', '', FRIDAY),
      title: ' Retrofit clinic ',
      links: { EU: 'https://meet.example.eu/clinic', CN: ' ', OTHER: '' },
    };
    const body = bodyOf(draft);
    expect(body).toMatchObject({
      title: { locale: 'en', text: 'Retrofit clinic' },
      start: { local: '2026-10-16T09:30', timeZone: 'Europe/Berlin' },
      joinLinks: [{ region: 'EU', url: 'https://meet.example.eu/clinic' }],
    });
    expect(body).not.toHaveProperty('summary');
    expect(body).not.toHaveProperty('projectId');
    expect(createWorkshop.body?.safeParse(body).success).toBe(true);
    expect(changeWorkshop.body?.safeParse(changesOf(draft)).success).toBe(true);
  });

  it('belongs to its project until somebody opens it to all', () => {
    const projectId = '0199a0f2-5c1e-7000-8000-000000000001';
    const draft = { ...emptyDraft('en', 'Europe/Berlin', projectId, FRIDAY), title: 'Review' };
    expect(bodyOf(draft)).toMatchObject({ projectId, visibility: 'project' });
    expect(bodyOf({ ...draft, projectId: '' })).toMatchObject({ visibility: 'public' });
  });
});
