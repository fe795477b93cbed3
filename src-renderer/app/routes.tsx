import { RouterProvider } from '@tanstack/react-router';
import { router } from './router';

/** The pages, by address. */
export function Routes() {
  return <RouterProvider router={router} />;
}
