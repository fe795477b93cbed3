import { together, transfer, withConsent, withInterest } from '@shared/example/build/parts';
import type { LawfulBasisLetter } from '@shared/law/lawful-bases';
import { dataExceptions, groupsWithoutReintegration, type DataExceptionId } from '@shared/law/special-data';
import type { Activity } from '@shared/record/activity/activity';
import { blankPurpose, type Purpose } from '@shared/record/activity/purposes';
import { blankCell, blankDataCategory, type DataCategory } from '@shared/record/activity/subjects-and-data';
import type { Organisation } from '@shared/record/organisation';
import { dpiaDocument } from '@shared/record/suggestions';
import { listedAs } from '@shared/rules/about';
import type { Register } from './complete';

/** The same register, otherwise: whatever it asks more is filled in, so that what was complete stays complete. */
export type Variation = (register: Register) => Register;

const ofActivity =
  (name: string, change: (activity: Activity) => Partial<Activity>): Variation =>
  (register) => ({ ...register, name: `${register.name}, ${name}`, activity: { ...register.activity, ...change(register.activity) } });
const ofOrganisation =
  (name: string, change: Partial<Organisation>): Variation =>
  (register) => ({ ...register, name: `${register.name}, ${name}`, organisation: { ...register.organisation, ...change } });

/** More words in what people write. */
export const longer = (words: string): Variation =>
  ofActivity('longer', ({ remarks, securityExplanation, access, necessity, purposes }) => ({
    remarks: `${remarks} ${words}`,
    securityExplanation: `${securityExplanation} ${words}`,
    access: `${access} ${words}`,
    necessity: `${necessity} ${words}`,
    purposes: purposes.map((purpose) => ({ ...purpose, description: `${purpose.description} ${words}`, basisExplanation: `${purpose.basisExplanation} ${words}` })),
  }));

export const withStatus = (status: 'draft' | 'inUse'): Variation => ofActivity(status, () => ({ status }));

/** A group that has to do with what is ordinary only. */
export const withGroup = (name: string): Variation =>
  ofActivity(`with ${name}`, ({ subjects, dataCategories }) => {
    const id = `groep-${subjects.length}`;
    const cell = blankCell(id);
    return {
      subjects: [...subjects, { id, name, description: '' }],
      dataCategories: dataCategories.map((category) => (category.dataClass === 'ordinary' ? { ...category, subjects: [...category.subjects, cell] } : category)),
    };
  });

function category(activity: Activity, facts: Partial<DataCategory>): DataCategory {
  return {
    ...blankDataCategory(`soort-${activity.dataCategories.length}`),
    sources: ['Betrokkene zelf'],
    necessity: 'Zonder kan het niet.',
    term: 'P1Y',
    startEvent: 'Einde traject',
    termKind: 'policy',
    termSource: 'Eigen beleid',
    termReason: 'Na een jaar is er geen vraag meer.',
    subjects: activity.subjects.slice(0, 1).map(({ id }) => blankCell(id)),
    ...facts,
  };
}

export const withOrdinaryData = (dataClass: 'ordinary' | 'sensitive'): Variation =>
  ofActivity(`with ${dataClass} data`, (activity) => ({ dataCategories: [...activity.dataCategories, category(activity, { name: 'Voorkeuren voor het werk', dataClass })] }));

const dpia = ({ documents }: Activity) => ({ id: `document-${documents.length + 1}`, type: dpiaDocument, title: 'DPIA', location: 'Map Privacy', date: '2026-05-04' });

/** A DPIA was made of it. */
export const withDpia: Variation = ofActivity('with a DPIA', (activity) => ({ documents: [...activity.documents, dpia(activity)] }));

/** A group that the exceptions for employers and benefits can be about; where there is none, one more. */
function reintegrated({ subjects }: Activity): Activity['subjects'][number] {
  return subjects.find((group) => listedAs(group, groupsWithoutReintegration) === undefined) ?? { id: `groep-${subjects.length}`, name: 'Medewerker', description: '' };
}

/** Data that the law protects, with an exception that fits them, and a DPIA because they are sensitive. */
export const withProtectedData = (id: DataExceptionId): Variation =>
  ofActivity(`with data under ${id}`, (activity) => {
    const { dataClass = null, kinds = ['union' as const] } = dataExceptions.find((each) => each.id === id) ?? {};
    const group = id === 'reintegration' || id === 'healthEntitlement' ? reintegrated(activity) : activity.subjects[0];
    return {
      subjects: group === undefined || activity.subjects.includes(group) ? activity.subjects : [...activity.subjects, group],
      dataCategories: [
        ...activity.dataCategories,
        category(activity, {
          name: 'Beschermde gegevens',
          dataClass,
          special: dataClass === 'special' ? (kinds[0] ?? null) : null,
          exception: id,
          exceptionLaws: dataClass === 'idNumber' ? ['Paspoortwet art. 3'] : [],
          exceptionExplanation: 'Bij ziekte, en alleen zoals de wet het toestaat. Intrekken kan met een e-mail.',
          subjects: group === undefined ? [] : [blankCell(group.id)],
        }),
      ],
      worksCouncil: id === 'criminalStaff' || id === 'criminalOwn' ? 'Regeling van 2 maart 2026, met instemming.' : activity.worksCouncil,
      documents: [...activity.documents, dpia(activity)],
    };
  });

const description = 'Wat wij hiermee voor de betrokkene bereiken.';
const basisExplanation = 'Omdat het zo is afgesproken.';
const explained: Partial<Purpose> = {
  originalPurpose: 'Waarvoor de gegevens eerst waren.',
  compatibilityLink: 'Beide gaan over werk.',
  compatibilityContext: 'Zelf gegeven.',
  compatibilityNature: 'Gewone gegevens.',
  compatibilityConsequences: 'Geen.',
  compatibilitySafeguards: 'Alleen de coach ziet ze.',
  compatibilityConclusion: 'compatible',
  compatibilityTestedOn: '2026-03-02',
  furtherUseNotice: 'In het gesprek waarin wij het nieuwe doel bespreken.',
};

const onBasis: Readonly<Record<LawfulBasisLetter, Purpose>> = {
  a: withConsent({ description, basisExplanation, consentProof: 'Formulier in het dossier.', consentWithdrawal: 'Met een e-mail.' }),
  b: { ...blankPurpose(''), description, basisExplanation, basis: 'b' },
  c: { ...blankPurpose(''), description, basisExplanation, basis: 'c', laws: ['AWR art. 52'] },
  d: { ...blankPurpose(''), description, basisExplanation, basis: 'd' },
  e: { ...blankPurpose(''), description, basisExplanation, basis: 'e', laws: ['Participatiewet art. 7 en 10'] },
  f: withInterest({ description, interest: 'Ons belang.', interestNecessity: 'Het kan niet met minder.', interestBalance: 'Het raakt mensen nauwelijks.' }),
};

/** One more purpose with all that its basis asks; of a further use everything is said. */
export const withPurpose = (basis: LawfulBasisLetter, further: boolean): Variation =>
  ofActivity(`with a${further ? ' further' : ''} purpose on ${basis}`, ({ purposes }) => {
    const purpose: Purpose = { ...onBasis[basis], id: `doel-${purposes.length + 1}` };
    return { purposes: [...purposes, further ? { ...purpose, furtherUse: 'yes', ...explained } : purpose] };
  });

/** Who gets the data decides itself; nothing more is asked. */
export const withRecipient: Variation = ofActivity('with a recipient', ({ recipients }) => ({
  anyRecipients: 'some',
  recipients: [...recipients, { id: `ontvanger-${recipients.length + 1}`, party: 'authority', role: 'controller', explanation: '', groups: [] }],
}));

export const monitored = (monitoring: 'cameras' | 'staff' | 'both'): Variation => ofActivity(`followed (${monitoring})`, () => ({ monitoring, monitoringNotice: 'Borden en een protocol.', worksCouncil: 'Stemde in op 2 maart 2026.' }));

export const profiled: Variation = ofActivity('profiled', () => ({ automatedDecisions: 'profiling', automatedLogic: 'Het programma sorteert op reisafstand.', automatedConsequence: 'Niemand valt af.' }));

export const represented: Variation = ofActivity('represented', () => ({ represented: 'yes', representation: 'Wij vragen wie tekent en kijken het na.' }));

export const transferred = (facts: Parameters<typeof transfer>[1]): Variation =>
  ofActivity(`with a transfer on ${facts.ground}`, ({ transfers }) => ({ anyTransfers: 'some', transfers: [...transfers, { ...transfer('mailingSupplier', facts), id: `doorgifte-${transfers.length + 1}` }] }));

const toIndia = { country: 'IN', document: 'Contract van 2 maart 2026; map Contracten' } as const;
/** On a safeguard of art. 46, on an exception of art. 49, and on a decision of adequacy. */
export const transfers = {
  safeguard: transferred({ ...toIndia, ground: 'standardClauses', frequency: 'structural', dtiaOn: '2026-03-02' }),
  exception: transferred({ ...toIndia, ground: 'compellingInterest', frequency: 'occasional' }),
  adequate: transferred({ country: 'KR', ground: 'adequacy', frequency: 'structural' }),
};

const arrangement = together('workCompany', { informs: 'Wij.', answers: 'Wij.', contactPoint: 'Onze FG.', arrangement: 'Wie wat doet.', arrangedOn: '2026-03-02', published: 'Op de website.' });

const dpo = { hasDpo: 'yes', dpoName: 'Noor Weverskade', dpoEmail: 'fg@bureau-lindeloo.example' } as const;
const noDpo = { hasDpo: 'no', dpoName: '', dpoEmail: '', dpoPhone: '', dpoNumber: '' } as const;

export const organisations = {
  withoutDpo: ofOrganisation('without an FG', { ...noDpo, coreSensitive: 'no', coreMonitoring: 'no' }),
  dpoRequired: ofOrganisation('with an FG that is mandatory', { ...dpo, coreSensitive: 'yes', coreMonitoring: 'yes' }),
  joint: ofOrganisation('with a partner for everything', { jointControllers: [{ ...arrangement, id: 'partij-1' }] }),
};
