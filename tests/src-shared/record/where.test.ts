import { describe, expect, test } from 'vitest';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankRecipient, blankTransfer } from '@shared/record/activity/sharing';
import { blankCell, blankDataCategory, blankDataSubject } from '@shared/record/activity/subjects-and-data';
import { blankAgreement, blankClause, type Agreement } from '@shared/record/agreement';
import { partyKind } from '@shared/record/party';
import { whereOf } from '@shared/record/where';

const names: Readonly<Record<string, string>> = { p: 'Gemeente Lindeloo', nameless: ' ' };
const inActivity = (change: Partial<Activity>, path: string) => whereOf(activityKind.fields, { ...activityKind.blank(), ...change }, path.split('/'), (_, id) => names[id]);
const inParty = (agreements: readonly Agreement[], path: string) => whereOf(partyKind.fields, { ...partyKind.blank(), agreements }, path.split('/'));

const bsn = { ...blankDataCategory('d'), name: 'Burgerservicenummer (BSN)' };

describe('where a value stands', () => {
  test('is the label of a field of the record itself, and of a list as a whole', () => {
    expect(inActivity({}, 'role')).toBe('Onze rol');
    expect(inActivity({}, 'purposes')).toBe('Doelen');
  });

  test('is the name of the item and the label of the field', () => {
    expect(inActivity({ dataCategories: [bsn] }, 'dataCategories/d/exception')).toBe('Burgerservicenummer (BSN) · Uitzondering op het verbod');
    expect(inParty([{ ...blankAgreement('a'), title: 'Verwerkersovereenkomst 2026' }], 'agreements/a/signedOn')).toBe('Verwerkersovereenkomst 2026 · Getekend of aanvaard op');
  });

  test('is the item alone where no field of it is meant', () => {
    expect(inActivity({ dataCategories: [bsn] }, 'dataCategories/d')).toBe('Burgerservicenummer (BSN)');
  });

  test('says what a description is one of, and shortens it between words', () => {
    const described = (description: string) => inActivity({ purposes: [{ ...blankPurpose('p'), description }] }, 'purposes/p/basis');
    expect(described('Salaris betalen.')).toBe('Doel: Salaris betalen · Grondslag');
    expect(described('Inwoners met een uitkering begeleiden naar werk dat bij hen past,\nin opdracht van de gemeente')).toBe('Doel: Inwoners met een uitkering begeleiden naar werk dat bij hen … · Grondslag');
    expect(described(' … ')).toBe('Doel: … · Grondslag');
    expect(described('. ')).toBe('Doel 1 · Grondslag');
    expect(described('x'.repeat(100))).toBe(`Doel: ${'x'.repeat(60)}… · Grondslag`);
  });

  test('names who gets the data, else where they go', () => {
    expect(inActivity({ recipients: [{ ...blankRecipient('r'), party: 'p' }] }, 'recipients/r/role')).toBe('Gemeente Lindeloo · Rol van de ontvanger');
    expect(inActivity({ recipients: [{ ...blankRecipient('r'), party: 'nameless' }] }, 'recipients/r/role')).toBe('Naamloze partij · Rol van de ontvanger');
    expect(inActivity({ recipients: [{ ...blankRecipient('r'), party: 'gone' }] }, 'recipients/r/role')).toBe('Ontvanger 1 · Rol van de ontvanger');
    expect(inActivity({ transfers: [{ ...blankTransfer('t'), party: 'gone', country: 'US' }] }, 'transfers/t/ground')).toBe('Verenigde Staten · Waarom de doorgifte mag');
  });

  test('counts what has no name, without saying twice what it is', () => {
    const purposes = [blankPurpose('one'), blankPurpose('two')];
    expect(inActivity({ purposes }, 'purposes/two/basis')).toBe('Doel 2 · Grondslag');
    expect(inActivity({ recipients: [blankRecipient('r')] }, 'recipients/r/party')).toBe('Ontvanger 1');
  });

  test('tells those of the same name apart', () => {
    const recipients = [{ ...blankRecipient('r'), party: 'p' }, blankRecipient('s'), { ...blankRecipient('t'), party: 'p' }];
    expect(inActivity({ recipients }, 'recipients/t/role')).toBe('Ontvanger 3: Gemeente Lindeloo · Rol van de ontvanger');
    const purposes = ['one', 'two'].map((id) => ({ ...blankPurpose(id), description: 'Begeleiden' }));
    expect(inActivity({ purposes }, 'purposes/two/basis')).toBe('Doel 2: Begeleiden · Grondslag');
  });

  test('names the group of a cell', () => {
    const subjects = [{ ...blankDataSubject('g'), name: 'Medewerker' }, blankDataSubject('h')];
    const dataCategories = [{ ...bsn, subjects: [blankCell('h'), blankCell('g'), blankCell('gone')] }];
    expect(inActivity({ subjects, dataCategories }, 'dataCategories/d/subjects/g/term')).toBe('Burgerservicenummer (BSN) · Medewerker · Bewaartermijn');
    expect(inActivity({ subjects, dataCategories }, 'dataCategories/d/subjects/h/term')).toBe('Burgerservicenummer (BSN) · Groep 2 · Bewaartermijn');
    expect(inActivity({ subjects, dataCategories }, 'dataCategories/d/subjects/gone/term')).toBe('Burgerservicenummer (BSN) · Groep 3 · Bewaartermijn');
  });

  test('names the fixed question of a list', () => {
    const agreement = { ...blankAgreement('a'), title: 'Hosting', clauses: [blankClause('audits')] };
    expect(inParty([agreement], 'agreements/a/clauses/audits/agreed')).toBe('Hosting · Aantonen en controleren · Staat het erin?');
  });

  test('is nothing where nothing stands', () => {
    expect(inActivity({}, 'screening')).toBe('');
    expect(whereOf(activityKind.fields, activityKind.blank(), [])).toBe('');
  });
});
