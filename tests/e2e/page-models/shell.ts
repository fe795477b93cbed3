import { expect, type Locator, type Page } from '@playwright/test';

export type Place = 'Overzicht' | 'Register' | 'DPIA' | 'Documenten' | 'Organisatie' | 'Bestanden' | 'Instellingen';

/** The frame around every page of an open organisation. */
export class Shell {
  readonly menu: Locator;
  readonly switchOrganisation: Locator;
  readonly saved: Locator;
  readonly notSaved: Locator;
  readonly alert: Locator;

  constructor(readonly page: Page) {
    this.menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
    this.switchOrganisation = page.getByRole('button', { name: 'Organisatie wisselen' });
    this.saved = page.getByRole('status', { name: 'Opgeslagen', exact: true });
    this.notSaved = page.getByRole('status', { name: 'Niet opgeslagen', exact: true });
    this.alert = page.getByRole('alert');
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name, exact: true });
  }

  async goTo(place: Place): Promise<void> {
    await this.menu.getByRole('link', { name: place, exact: true }).click();
    await expect(this.heading(place === 'Bestanden' ? 'Bestanden en back-up' : place)).toBeVisible();
  }
}
