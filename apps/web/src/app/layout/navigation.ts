import type { Me } from '../../lib/me';
import type { IconName } from '../../components/icon';

interface Place {
  to:
    | '/'
    | '/challenges'
    | '/projects'
    | '/gigs'
    | '/workshops'
    | '/blueprints'
    | '/organisations'
    | '/people'
    | '/scouts'
    | '/inbox'
    | '/settings'
    | '/admin';
  text: `nav.${'home' | 'challenges' | 'projects' | 'gigs' | 'workshops' | 'blueprints' | 'organisations' | 'people' | 'scouts' | 'inboxPlace' | 'settings' | 'admin'}`;
  icon: IconName;
  /** Shown only to who is signed in. */
  personal?: true;
  /** Shown only to administrators of the platform. */
  administrative?: true;
  /** The bar of a phone holds five; these are one tap further, in its menu. */
  inMenu?: true;
}

/** Whether somebody can use a place; visitors are null. */
export const isFor = (me: Me | null | undefined, { personal, administrative }: Place): boolean =>
  administrative ? Boolean(me?.platformRoles.includes('admin')) : Boolean(me) || !personal;

/** The main places, in the order in which they are needed. */
export const PLACES: readonly Place[] = [
  { to: '/', text: 'nav.home', icon: 'home' },
  { to: '/challenges', text: 'nav.challenges', icon: 'flag' },
  { to: '/projects', text: 'nav.projects', icon: 'box', personal: true },
  { to: '/gigs', text: 'nav.gigs', icon: 'check', personal: true, inMenu: true },
  { to: '/workshops', text: 'nav.workshops', icon: 'calendar' },
  { to: '/blueprints', text: 'nav.blueprints', icon: 'layers', inMenu: true },
  { to: '/organisations', text: 'nav.organisations', icon: 'building', inMenu: true },
  { to: '/people', text: 'nav.people', icon: 'people', personal: true },
  { to: '/scouts', text: 'nav.scouts', icon: 'globe', personal: true, inMenu: true },
  { to: '/inbox', text: 'nav.inboxPlace', icon: 'bell', personal: true, inMenu: true },
  { to: '/settings', text: 'nav.settings', icon: 'settings', personal: true, inMenu: true },
  { to: '/admin', text: 'nav.admin', icon: 'screen', personal: true, administrative: true, inMenu: true },
];
