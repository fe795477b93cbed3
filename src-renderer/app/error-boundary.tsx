import { Component, type ReactNode } from 'react';
import { Button } from '@renderer/ui/button';
import { ButtonRow, Page, Section } from '@renderer/ui/page';
import { AloneMain } from './alone';

/** Catches what a page could not: says what happened, that nothing is lost, and what to do. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <AloneMain>
        <BrokenPage error={this.state.error} />
      </AloneMain>
    );
  }
}

/** The page that stands in for one that broke. */
export function BrokenPage({ error }: { readonly error: unknown }) {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return (
    <Page title="Deze pagina werkt niet">
      <Section>
        <p>Er ging iets mis bij het tonen van deze pagina. Wat was opgeslagen is er nog. Open Grondslag opnieuw; gaat het weer mis, geef dan de technische gegevens door.</p>
        <ButtonRow>
          <Button look="primary" onClick={() => location.reload()}>
            Opnieuw openen
          </Button>
          <Button
            onClick={() => {
              location.hash = '#/';
              location.reload();
            }}
          >
            Naar het begin
          </Button>
        </ButtonRow>
        <details>
          <summary>Technische gegevens</summary>
          <pre>{detail}</pre>
        </details>
      </Section>
    </Page>
  );
}
