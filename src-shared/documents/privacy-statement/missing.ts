import { needsException } from '../../law/data-classes';
import type { Activity } from '../../record/activity/activity';
import { termIsComplete } from '../../record/activity/terms';
import type { JointController } from '../../record/joint-controller';
import { isUnread } from '../../record/value-problem';
import { referenceName, type Sealed } from '../references';
import { readDuration } from '../../values/duration';
import { namedActivity } from './names';
import type { StatementInput } from './privacy-statement';
import { givesThemselves, isLeftAlone, isOurs, once, toldOf, type Told, type ToldActivity } from './told';
import { suppliersUntold, withoutTransfer } from './where-they-are';
import { isReasoned, isWeighed } from './why';

/** Something that arts 13 and 14 ask and that the register does not say. */
export interface MissingItem {
  /** what is missing, and of which activity */
  readonly text: string;
  /** e.g. 'art. 13(2)(a)' */
  readonly article: string;
  readonly place: { readonly kind: 'organisation' } | { readonly kind: 'activity'; readonly id: string; readonly field: keyof Activity };
}

const blank = (...texts: readonly string[]) => texts.every((text) => text.trim() === '');

/** What is missing before the statement is complete; it can be made all the same. */
export function missingInStatement(input: StatementInput): readonly MissingItem[] {
  const told = toldOf(input);
  const untold = input.activities.filter(({ id, body }) => isOurs(body, input.audience) && !told.activities.some((activity) => activity.id === id));
  if (told.activities.length + untold.length === 0) {
    return [{ text: `Geen enkele verwerking waarvoor u verantwoordelijk bent gaat over ${input.audience.label.toLowerCase()}.`, article: 'art. 13(1)(c)', place: { kind: 'organisation' } }];
  }
  return [...organisationItems(told), ...untold.flatMap(untoldItems), ...told.activities.flatMap((activity) => activityItems(activity, told))];
}

/** Why an activity that is about the audience does not stand in the statement. */
function untoldItems({ id, body }: Sealed<Activity>): readonly MissingItem[] {
  const item = (text: string, article: string, field: keyof Activity): MissingItem => ({ text: `${namedActivity(body)}: ${text}`, article, place: { kind: 'activity', id, field } });
  return [
    ...(body.role === null ? [item('onze rol. Zonder rol staat deze verwerking niet in de verklaring.', 'art. 13(1)(a)', 'role')] : []),
  ];
}

const halfArranged = ({ informs, answers }: JointController) => [informs, answers].some((text) => blank(text));

function organisationItems({ organisation, activities }: Told): readonly MissingItem[] {
  const { name, address, email, phone, hasDpo, dpoEmail, dpoPhone, jointControllers } = organisation;
  const joint = activities.some(({ body }) => body.role === 'joint');
  const item = (text: string, article: string): MissingItem => ({ text, article, place: { kind: 'organisation' } });
  return [
    ...(blank(name) ? [item('De naam van de organisatie', 'art. 13(1)(a)')] : []),
    ...(blank(address, email, phone) ? [item('Contactgegevens van de organisatie', 'art. 13(1)(a)')] : []),
    ...(hasDpo === null ? [item('Of er een FG is', 'art. 13(1)(b)')] : []),
    ...(hasDpo === 'yes' && blank(dpoEmail, dpoPhone) ? [item('Contactgegevens van de FG', 'art. 13(1)(b)')] : []),
    ...(joint && jointControllers.some(halfArranged) ? [item('Wie informeert en wie verzoeken beantwoordt, bij wie altijd samen met u beslist', 'art. 26(2)')] : []),
  ];
}

interface Question {
  readonly when: boolean;
  readonly what: string;
  readonly article: string;
  readonly field: keyof Activity;
}

function activityItems(activity: ToldActivity, { organisation, references, date }: Told): readonly MissingItem[] {
  const { id, body, purposes, data, transfers } = activity;
  const names = (wanted: (each: ToldActivity['data'][number]) => boolean) => once(data.filter(wanted).map(({ name }) => name)).join(', ');
  const noSource = names(({ sources }) => sources.length === 0);
  const startsNowhere = ({ term }: ToldActivity['data'][number]) => !blank(term.term) && blank(term.startEvent) && readDuration(term.term) !== 'P0D';
  const noTerm = names((each) => !termIsComplete(each.term) && !startsNowhere(each));
  const unread = ({ term }: ToldActivity['data'][number]) => isUnread('duration', term.term) && !termIsComplete(term);
  const unreadTerm = names(unread);
  const noStart = names((each) => startsNowhere(each) && !unread(each));
  const suppliers = suppliersUntold(activity, references).map((party) => referenceName(references, 'party', party));
  const abroad = withoutTransfer(activity, references).map((party) => referenceName(references, 'party', party.id));
  const noException = names(({ category }) => needsException(category.dataClass) && category.exception === null);
  const onInterest = purposes.filter(({ basis }) => basis === 'f');
  const questions: readonly Question[] = [
    { when: body.status === 'draft', what: 'nog een concept, en dat staat er in de verklaring bij. Gebeurt dit al? Zet de status dan op ‘In gebruik’', article: 'art. 13(1)(c)', field: 'status' },
    { when: purposes.every(({ description }) => blank(description)), what: 'het doel', article: 'art. 13(1)(c)', field: 'purposes' },
    { when: purposes.some(({ basis }) => basis === null), what: 'de grondslag', article: 'art. 13(1)(c)', field: 'purposes' },
    { when: purposes.some(({ basis, laws }) => (basis === 'c' || basis === 'e') && laws.length === 0), what: 'de wet bij de grondslag', article: 'art. 13(1)(c)', field: 'purposes' },
    { when: onInterest.some(({ interest }) => blank(interest)), what: 'het belang', article: 'art. 13(1)(d)', field: 'purposes' },
    { when: onInterest.some((purpose) => !isReasoned(purpose)), what: 'waarom het belang zwaarder weegt, en waarom het niet anders kan', article: 'art. 6(1)(f)', field: 'purposes' },
    { when: onInterest.some((purpose) => isReasoned(purpose) && !isWeighed(purpose, date)), what: onInterest.some(({ interestTestedOn }) => isUnread('date', interestTestedOn)) ? 'een dag die te begrijpen is waarop het belang is afgewogen' : 'de dag waarop het belang is afgewogen', article: 'art. 6(1)(f)', field: 'purposes' },
    { when: purposes.some(({ basis, consentWithdrawal }) => basis === 'a' && blank(consentWithdrawal)), what: 'hoe iemand toestemming intrekt', article: 'art. 13(2)(c)', field: 'purposes' },
    { when: data.length === 0, what: 'welke gegevens het zijn', article: 'art. 14(1)(d)', field: 'dataCategories' },
    { when: noException !== '', what: `de uitzondering bij ${noException}`, article: 'art. 9', field: 'dataCategories' },
    { when: noSource !== '', what: `de bron van ${noSource}`, article: 'art. 14(2)(f)', field: 'dataCategories' },
    { when: noTerm !== '', what: `de bewaartermijn van ${noTerm}`, article: 'art. 13(2)(a)', field: 'dataCategories' },
    { when: unreadTerm !== '', what: `een bewaartermijn die te begrijpen is van ${unreadTerm}`, article: 'art. 13(2)(a)', field: 'dataCategories' },
    { when: noStart !== '', what: `wanneer de bewaartermijn begint van ${noStart}`, article: 'art. 13(2)(a)', field: 'dataCategories' },
    { when: body.anyRecipients === null || (body.anyRecipients === 'some' && body.recipients.length === 0), what: 'wie de gegevens krijgt', article: 'art. 13(1)(e)', field: 'recipients' },
    { when: suppliers.length > 0, what: `dat ook ${suppliers.join(', ')} de gegevens krijgt: die levert een systeem`, article: 'art. 13(1)(e)', field: 'recipients' },
    { when: body.recipients.some((each) => isLeftAlone(each, body)), what: 'van welke groep een ontvanger gegevens krijgt: de gekozen groep is verwijderd', article: 'art. 13(1)(e)', field: 'recipients' },
    { when: body.transfers.some((each) => isLeftAlone(each, body)), what: 'van welke groep gegevens buiten de EER gaan: de gekozen groep is verwijderd', article: 'art. 13(1)(f)', field: 'transfers' },
    { when: abroad.length > 0, what: `de doorgifte aan ${abroad.join(', ')}: die partij zit buiten de EER`, article: 'art. 13(1)(f)', field: 'transfers' },
    { when: body.anyTransfers === null || (body.anyTransfers === 'some' && body.transfers.length === 0), what: 'of gegevens buiten de EER gaan', article: 'art. 13(1)(f)', field: 'transfers' },
    { when: transfers.some(({ country, ground }) => blank(country) || ground === null), what: 'het land en de waarborg van een doorgifte', article: 'art. 13(1)(f)', field: 'transfers' },
    { when: givesThemselves(data) && body.provision === null, what: 'of de betrokkene de gegevens moet geven', article: 'art. 13(2)(e)', field: 'provision' },
    { when: body.automatedDecisions === null, what: 'of een computer beslist', article: 'art. 13(2)(f)', field: 'automatedDecisions' },
    // The letter asks for the logic of a decision without people only.
    { when: body.automatedDecisions === 'yes' && blank(body.automatedLogic), what: 'hoe de computer tot een uitkomst komt', article: 'art. 13(2)(f)', field: 'automatedLogic' },
    { when: body.automatedDecisions === 'yes' && blank(body.automatedConsequence), what: 'wat de uitkomst van de computer betekent', article: 'art. 13(2)(f)', field: 'automatedConsequence' },
    { when: body.role === 'joint' && body.jointControllers.length + organisation.jointControllers.length === 0, what: 'met wie u samen verantwoordelijk bent', article: 'art. 26(2)', field: 'jointControllers' },
    {
      // What stands with the organisation is asked there, once.
      when: body.role === 'joint' && body.jointControllers.some((each) => halfArranged(each) && !organisation.jointControllers.some(({ party }) => party !== '' && party === each.party)),
      what: 'wie informeert en wie verzoeken beantwoordt',
      article: 'art. 26(2)',
      field: 'jointControllers',
    },
  ];
  return questions
    .filter(({ when }) => when)
    .map(({ what, article, field }) => ({ text: `${namedActivity(body)}: ${what}`, article, place: { kind: 'activity', id, field } }));
}
