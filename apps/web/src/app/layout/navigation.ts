import type { IconName } from '../../components/icon';

interface Place {
  to: '/' | '/challenges' | '/projects' | '/organisations' | '/people' | '/settings';
  text: 'nav.home' | 'nav.challenges' | 'nav.projects' | 'nav.organisations' | 'nav.people' | 'nav.settings';
  icon: IconName;
  /** Shown only to who is signed in. */
  personal?: true;
}

/** The main places, in the order in which they are needed. */
export const PLACES: readonly Place[] = [
  { to: '/', text: 'nav.home', icon: 'home' },
  { to: '/challenges', text: 'nav.challenges', icon: 'flag' },
  { to: '/projects', text: 'nav.projects', icon: 'box', personal: true },
  { to: '/organisations', text: 'nav.organisations', icon: 'building' },
  { to: '/people', text: 'nav.people', icon: 'people', personal: true },
  { to: '/settings', text: 'nav.settings', icon: 'settings', personal: true },
];
