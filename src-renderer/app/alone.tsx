import { Suspense, type ReactNode } from 'react';
import { AloneMain } from './alone-main';
import { SavingAlert } from './saving-alert';

/** A page before an organisation is open. */
export function Alone({ children }: { readonly children: ReactNode }) {
  return (
    <AloneMain>
      <SavingAlert />
      <Suspense>{children}</Suspense>
    </AloneMain>
  );
}
