import { asSeen } from '../words/reading';

/** What a text calls a law, and which of its articles it names. */
export interface LawText {
  /** in lower case, without articles, marks and what stands in brackets; '' where no law is named */
  readonly name: string;
  readonly numbers: readonly string[];
}

/** What laws of the lists are called too; all else is known by the name in the list. */
const otherNames: Readonly<Record<string, string>> = {
  'burgerlijk wetboek': 'bw',
  wia: 'wet wia',
  'wet werk en inkomen naar arbeidsvermogen': 'wet wia',
  zw: 'ziektewet',
  suwi: 'wet suwi',
  'wet structuur uitvoeringsorganisatie werk en inkomen': 'wet suwi',
  pw: 'participatiewet',
  'algemene wet inzake rijksbelastingen': 'awr',
  'wet op de loonbelasting': 'wet op de loonbelasting 1964',
  'wet lb 1964': 'wet op de loonbelasting 1964',
  'uitvoeringsregeling loonbelasting': 'uitvoeringsregeling loonbelasting 2011',
  'urlb 2011': 'uitvoeringsregeling loonbelasting 2011',
  arbowet: 'arbeidsomstandighedenwet',
  atw: 'arbeidstijdenwet',
  'wet op de omzetbelasting': 'wet op de omzetbelasting 1968',
  'wet ob 1968': 'wet op de omzetbelasting 1968',
  wmo: 'wmo 2015',
  'wet maatschappelijke ondersteuning 2015': 'wmo 2015',
  'wet sociale werkvoorziening': 'wsw',
  'wet poortwachter': 'wet verbetering poortwachter',
};

const one = String.raw`\d[\d:.]*[a-z]{0,2}(?![\p{L}\p{N}])`;
const between = String.raw`(?:\s*,\s*|\s+en\s+|\s+tot\s+en\s+met\s+|\s*(?:t/m|[–-])\s*)`;
/** 'art. 7:629 en 7:660a', 'artikel 52', and of the civil code '7:658a' alone. */
const articles = new RegExp(String.raw`(?<!\p{L})(?:art(?:ikel(?:en)?|\.)?\s*(${one}(?:${between}${one})*)|(\d+:\d+[a-z]{0,2}))(?!\p{L})`, 'iu');
const separator = new RegExp(between, 'u');
/** Parts of an article do not make it another one. */
const parts = /[\s,]*(?<!\p{L})(?:(?:lid|leden)\s+\d+(?:(?:\s*,\s*|\s+en\s+)\d+)*|(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)(?:\s+en\s+\p{L}+de)?\s+(?:lid|leden)|(?:onder(?:deel|delen)?|sub|aanhef)\s+(?:en\s+onder\s+)?\p{L}(?!\p{L}))/giu;
/** 'Boek 7 BW', 'BW 7', 'BW7'. */
const book = /(?<!\p{L})(?:boek\s*(\d)(?!\d)(?:\s+van)?|bw\s*(\d)(?![\d:]))/iu;
/** 'AWR 52'; four digits are a year. */
const atEnd = /\s(\d{1,3}[a-z]?)$/u;

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/[\s,;.]+/gu, ' ')
    .trim()
    .replace(/^(?:(?:van|uit|de|het)\s)+/u, '');

/** @param text of a register: 'art. 7:658a lid 5 BW' as 'BW art. 7:658a' */
export function lawIn(text: string): LawText {
  const line = asSeen(text).replace(parts, ' ');
  const [whole = '', list, bare] = articles.exec(line) ?? [];
  const rest = line.replace(whole, ' ');
  const [named = '', ofBook, behind] = book.exec(rest) ?? [];
  const name = plain(named === '' ? rest : rest.replace(named, ofBook === undefined ? 'bw' : ' '));
  const [end = '', number] = whole === '' && otherNames[name] === undefined ? (atEnd.exec(name) ?? []) : [];
  const found = (list ?? bare ?? number ?? '').toLowerCase().split(separator);
  const numbers = found.map((each) => each.replace(/\.$/u, '')).filter((each) => each !== '');
  const prefix = ofBook ?? behind;
  const called = name.slice(0, name.length - end.length);
  return { name: otherNames[called] ?? called, numbers: prefix === undefined ? numbers : numbers.map((each) => (each.includes(':') ? each : `${prefix}:${each}`)) };
}
