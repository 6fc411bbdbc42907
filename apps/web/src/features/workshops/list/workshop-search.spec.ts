import { workshopSearch } from './workshop-search';

describe('workshopSearch', () => {
  it('takes what an address may ask for', () => {
    const projectId = '0199a0f2-5c1e-7000-8000-000000000001';
    expect(workshopSearch({ when: 'past', mine: true, projectId })).toEqual({
      when: 'past',
      mine: 'true',
      projectId,
    });
  });

  it('leaves the rest alone', () => {
    expect(workshopSearch({ when: 'coming', mine: 'no', projectId: 'mine', page: '2' })).toEqual({});
  });
});
