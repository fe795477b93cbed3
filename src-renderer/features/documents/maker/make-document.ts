import { findingsDocument } from '@shared/documents/findings/findings-document';
import type { DocumentModel } from '@shared/documents/model';
import { privacyStatement, type StatementInput } from '@shared/documents/privacy-statement/privacy-statement';
import { registerDocument } from '@shared/documents/register';
import { screeningDocument } from '@shared/documents/screening-document';
import { isTold } from '@shared/documents/privacy-statement/told';
import { touches, type Audience } from '@shared/record/audiences';
import { named, nameless } from '@shared/record/nameless';
import { lookAtOnce } from '@shared/rules/whole-register';
import type { DocumentRequest } from './document-request';
import type { SealedRegister } from './sealed-register';

/** A document, or the sentence that says why there is none. */
export type Made = { readonly model: DocumentModel } | { readonly refusal: string };

const noScreening = 'Er is nog geen DPIA-screening. Er is geen bestand gemaakt. Begin een screening op het tabblad DPIA-screening van een verwerking.';
const screeningGone = 'Deze DPIA-screening is er niet meer. Er is geen bestand gemaakt. Kies een andere screening.';

function nobodyTouches({ label }: Audience): string {
  return `Geen enkele verwerking in het register gaat over ${label.charAt(0).toLowerCase()}${label.slice(1)}. Er is geen bestand gemaakt. Voeg de groep toe aan een verwerking of kies een andere doelgroep.`;
}

/** It may be about them and yet be somebody else's to tell, or be over. */
function nothingToTell({ label }: Audience): string {
  return `Over ${label.charAt(0).toLowerCase()}${label.slice(1)} is er geen verwerking waarvan bekend is dat u verantwoordelijk bent en die doorgaat. Er is geen bestand gemaakt. Kies uw rol op het tabblad Algemeen van de verwerking, of kies een andere doelgroep.`;
}

function makeStatement(sealed: SealedRegister, audience: Audience, date: string): Made {
  if (!sealed.activities.some(({ body }) => touches(audience, body))) return { refusal: nobodyTouches(audience) };
  if (!sealed.activities.some((activity) => isTold(activity, audience))) return { refusal: nothingToTell(audience) };
  return { model: privacyStatement(statementInput(sealed, audience, date)) };
}

/** What a statement is made of. */
export function statementInput({ organisation, activities, parties, systems }: SealedRegister, audience: Audience, date: string): StatementInput {
  return { organisation, activities, parties, systems, audience, date, language: 'nl-NL' };
}

function makeScreening({ organisation, activities, screenings }: SealedRegister, id: string | undefined, date: string): Made {
  if (id === undefined) return { refusal: noScreening };
  const screening = screenings.find((each) => each.id === id);
  if (screening === undefined) return { refusal: screeningGone };
  const body = activities.find((each) => each.id === screening.body.activity)?.body;
  const activity = { name: named(body?.name ?? '', nameless.activity), number: body?.number ?? '' };
  return { model: screeningDocument({ organisation, activity, screening: screening.body, by: screening.by, date, language: 'nl-NL' }) };
}

function makeFindings({ organisationId, organisation, activities, parties, systems, measures, screenings, judgements }: SealedRegister, date: string): DocumentModel {
  const found = lookAtOnce(
    [
      ...(organisationId === '' ? [] : [{ kind: 'organisation' as const, id: organisationId, rev: '', body: organisation }]),
      ...activities.map((record) => ({ kind: 'activity' as const, ...record })),
      ...parties.map((record) => ({ kind: 'party' as const, ...record })),
      ...systems.map((record) => ({ kind: 'system' as const, ...record })),
      ...measures.map((record) => ({ kind: 'measure' as const, ...record })),
      ...screenings.map((record) => ({ kind: 'screening' as const, ...record })),
      ...judgements.map((record) => ({ kind: 'judgement' as const, ...record })),
    ],
    date,
  );
  return findingsDocument({ organisation, ...found, date, language: 'nl-NL' });
}

/** @param date ISO date of today */
export function makeDocument(request: DocumentRequest, sealed: SealedRegister, date: string): Made {
  switch (request.kind) {
    case 'register': {
      const { organisation, activities, parties, systems, measures } = sealed;
      return { model: registerDocument({ organisation, activities, parties, systems, measures, date, language: 'nl-NL' }) };
    }
    case 'findings':
      return { model: makeFindings(sealed, date) };
    case 'statement':
      return makeStatement(sealed, request.audience, date);
    case 'screening':
      return makeScreening(sealed, request.id, date);
  }
}
