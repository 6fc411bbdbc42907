import type { WorkshopDraft } from './workshop-draft';

/** What every part of the form is given: the draft, why it was refused, and how to change it. */
export interface FormPart {
  draft: WorkshopDraft;
  error: unknown;
  change: (part: Partial<WorkshopDraft>) => void;
}
