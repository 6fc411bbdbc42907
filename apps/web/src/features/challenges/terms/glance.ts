import type { IconName } from '../../../components/icon';
import type { Tone } from '../../../components/chip';
import type { TermsFields } from './use-terms';

export const GLANCE_FIELDS = [
  'backgroundIp',
  'foregroundIp',
  'licenceBack',
  'publication',
  'confidentialityMonths',
  'disputeForum',
] as const;
export type GlanceField = (typeof GLANCE_FIELDS)[number];

export const GLANCE_ICONS: Record<GlanceField, IconName> = {
  backgroundIp: 'box',
  foregroundIp: 'flag',
  licenceBack: 'both',
  publication: 'globe',
  confidentialityMonths: 'lock',
  disputeForum: 'message',
};

/** Green where the solver keeps or may, blue where both share, amber where the solver gives or waits. */
export function glanceTone(field: GlanceField, fields: TermsFields): Tone {
  switch (field) {
    case 'backgroundIp':
      return fields.backgroundIp === 'stays_with_owner' ? 'jade' : 'blue';
    case 'foregroundIp':
      return fields.foregroundIp === 'solver'
        ? 'jade'
        : fields.foregroundIp === 'sponsor'
          ? 'persimmon'
          : 'blue';
    case 'licenceBack':
      return fields.licenceBack === 'none'
        ? 'jade'
        : fields.licenceBack === 'exclusive'
          ? 'persimmon'
          : 'blue';
    case 'publication':
      return fields.publication === 'free' ? 'jade' : fields.publication === 'none' ? 'persimmon' : 'blue';
    case 'confidentialityMonths':
      return fields.confidentialityMonths === 0 ? 'jade' : 'plain';
    case 'disputeForum':
      return 'plain';
  }
}
