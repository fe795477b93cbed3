import type { Page } from '@playwright/test';
import { ActivityPage } from './activity-page';
import { DocumentsPage } from './documents-page';
import { FilesPage } from './files-page';
import { FindingsPage } from './findings-page';
import { OrganisationPage } from './organisation-page';
import { RegisterPage } from './register-page';
import { DpiaPage, ScreeningPage } from './screening-page';
import { Shell } from './shell';
import { StartPage } from './start-page';

/** Every page of the app as it runs now; ask again after it was started anew. */
export function pages({ page }: { readonly page: Page }) {
  return {
    start: new StartPage(page),
    shell: new Shell(page),
    register: new RegisterPage(page),
    activity: new ActivityPage(page),
    screening: new ScreeningPage(page),
    dpia: new DpiaPage(page),
    documents: new DocumentsPage(page),
    files: new FilesPage(page),
    findings: new FindingsPage(page),
    organisation: new OrganisationPage(page),
  };
}
