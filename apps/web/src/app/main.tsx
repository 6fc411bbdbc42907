import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../components/base.css';
import { seedFirstData } from '../lib/first-data';
import { onLanguage, startI18n } from '../lib/i18n';
import { showLocale, wantedLocale } from '../lib/interface-locale';
import { startTheme } from '../lib/theme';
import { createQueryClient } from './query-client';
import { createAppRouter } from './router';
import { whenPainted } from './when-painted';

startTheme();
// The server marks its pages by this attribute; a page it did not write takes the visitor's wish.
if (!document.getElementById('first-data')) showLocale(wantedLocale());
startI18n();

const queryClient = createQueryClient();
seedFirstData(queryClient, document.getElementById('first-data')?.textContent);
// The server writes names and reasons in the interface language, so what it said is read again in the new one.
onLanguage(() => void queryClient.invalidateQueries());
const router = createAppRouter(queryClient);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

whenPainted(() => void import('./live').then(({ goLive }) => goLive(queryClient)));
