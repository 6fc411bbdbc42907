export interface WorkshopSearch {
  when?: 'past';
  mine?: 'true';
  projectId?: string;
}

/** What an address asks for; without `when` it is what is coming. Anything else in it is left alone. */
export function workshopSearch({ when, mine, projectId }: Record<string, unknown>): WorkshopSearch {
  return {
    ...(when === 'past' && { when }),
    ...(String(mine) === 'true' && { mine: 'true' as const }),
    ...(typeof projectId === 'string' && /^[0-9a-f-]{36}$/.test(projectId) && { projectId }),
  };
}
