import type { DemoSubmission } from './demo-types.js';
import { awardedSubmissions } from './submissions/awarded.js';
import { coolantSubmissions } from './submissions/coolant.js';
import { pollenSubmissions } from './submissions/pollen.js';

export const submissions: DemoSubmission[] = [
  ...coolantSubmissions,
  ...pollenSubmissions,
  ...awardedSubmissions,
];
