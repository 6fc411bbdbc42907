import { lazy, Suspense, type ReactNode } from 'react';

const Modal = lazy(() => import('./modal').then(({ Modal }) => ({ default: Modal })));

export interface DialogProps {
  title: string;
  onClose: () => void;
  wide?: boolean;
  actions?: ReactNode;
  children: ReactNode;
}

/** A question before the page: keeps the focus, closes with Escape, gives the focus back. A sheet on a phone. */
export function Dialog(props: DialogProps) {
  return (
    <Suspense>
      <Modal {...props} />
    </Suspense>
  );
}
