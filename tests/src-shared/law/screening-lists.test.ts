import { describe, expect, test } from 'vitest';
import { citationText } from '@shared/law/citation';
import { largeScaleFactors } from '@shared/law/large-scale';
import { currentLists, listsInOrder, questionOn } from '@shared/law/screening-lists';

const questions = listsInOrder(currentLists).flatMap((list) => list.questions);

describe('the lists of the screening', () => {
  test('hold the three cases, the seventeen types, the nine criteria and one free question', () => {
    expect(listsInOrder(currentLists).map((list) => [list.name, list.version, list.questions.length])).toEqual([
      ['Art. 35 lid 3', '2016-04-27', 3],
      ['AP-lijst', '2019-11-27', 17],
      ['Negen criteria', '2017-10-04', 9],
      ['Andere reden', '2016-04-27', 1],
    ]);
  });

  test('carry the names of the AP', () => {
    expect(currentLists.apList.questions.map(({ name }) => name)).toEqual([
      'Heimelijk onderzoek',
      'Zwarte lijsten',
      'Fraudebestrijding',
      'Creditscores',
      'Financiële situatie',
      'Genetische persoonsgegevens',
      'Gezondheidsgegevens',
      'Samenwerkingsverbanden',
      'Cameratoezicht',
      'Flexibel cameratoezicht',
      'Controle werknemers',
      'Locatiegegevens',
      'Communicatiegegevens',
      'Internet of things',
      'Profilering',
      'Observatie en beïnvloeding van gedrag',
      'Biometrische gegevens',
    ]);
  });

  test('ask no scale of blacklists and partnerships', () => {
    expect(currentLists.apList.questions.filter(({ scale }) => scale === '').map(({ id }) => id)).toEqual(['ap-02', 'ap-08']);
  });

  test('ask the scale in the question itself, so that it can be answered as it is read', () => {
    const scaleOf = (question: string) => [/op grote schaal/, /stelselmatig/].map((word) => word.test(question));
    const asked = Object.fromEntries(currentLists.apList.questions.map(({ id, question }) => [id, scaleOf(question)]));
    const other = { 'ap-02': [false, false], 'ap-07': [true, false], 'ap-08': [false, false], 'ap-15': [false, true] };
    expect(asked).toEqual({ ...Object.fromEntries(Object.keys(asked).map((id) => [id, [true, true]])), ...other });
  });

  test('have ids, names and places in the law of their own, and words for each', () => {
    for (const distinct of [questions.map(({ id }) => id), questions.map(({ name }) => name), questions.map(({ citation }) => citationText(citation))]) {
      expect(new Set(distinct).size).toBe(30);
    }
    for (const { question, help } of [...questions, ...largeScaleFactors]) {
      expect(question).toMatch(/\?$/);
      expect(help).toMatch(/[.]$/);
    }
  });
});

test('a question is asked on the days on which its list holds', () => {
  expect(questionOn('ap-09', '2026-11-21')?.name).toBe('Cameratoezicht');
  expect(questionOn('ap-09', '2019-11-26')).toBeUndefined();
  expect(questionOn('ap-99', '2026-11-21')).toBeUndefined();
});
