import { lazy, Suspense } from 'react';
import type { DialogProps } from './modal';

const Modal = lazy(() => import('./modal').then(({ Modal }) => ({ default: Modal })));

/** A question before the page: keeps the focus, closes with Escape, gives the focus back. A sheet on a phone. */
export function Dialog(props: DialogProps) {
  return (
    <Suspense>
      <Modal {...props} />
    </Suspense>
  );
}
