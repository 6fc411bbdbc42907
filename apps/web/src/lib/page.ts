import { lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { loadTexts, type Namespace } from './i18n';

/** A lazily loaded page whose texts are fetched beside its code instead of after it. */
export function page<M extends Record<K, ComponentType>, K extends string>(
  namespace: Namespace,
  load: () => Promise<M>,
  name: K,
) {
  return lazyRouteComponent(async () => (await Promise.all([load(), loadTexts(namespace)]))[0], name);
}
