export const table = 'projects';
