export const projectKeys = ['projects'];
