import { avg } from './citation';
import type { ScreeningList } from './screening-list';
import { sources } from './sources';
import { applies } from './validity';

/** The three cases in which the regulation itself asks for a DPIA. */
export const article35Cases: ScreeningList = {
  id: 'article35',
  name: 'Art. 35 lid 3',
  title: 'Gevallen van art. 35 lid 3 AVG',
  version: sources.avg.version,
  validFrom: applies,
  citation: avg('35(3)'),
  questions: [
    {
      id: 'art35-a',
      name: 'Geautomatiseerde beoordeling met gevolgen',
      question: 'Beoordeelt een computer stelselmatig en uitgebreid persoonlijke aspecten van mensen, en volgen daaruit besluiten die hen wezenlijk treffen?',
      help: 'Ook profilering telt. Het gaat om besluiten met rechtsgevolg of een vergelijkbaar groot gevolg die op de beoordeling rusten: software die kandidaten zelf afwijst, maar ook een mens die daarna op de score beslist.',
      scale: '',
      citation: avg('35(3)(a)'),
    },
    {
      id: 'art35-b',
      name: 'Grootschalige bijzondere of strafrechtelijke gegevens',
      question: 'Gebruikt u op grote schaal bijzondere of strafrechtelijke gegevens?',
      help: 'Bijzonder is onder andere alles over gezondheid, ook een ziekmelding of een lijst van beperkingen. Strafrechtelijk is bijvoorbeeld een veroordeling. Beantwoord voor de schaal de vier vragen bij ‘grootschalig’.',
      scale: '',
      citation: avg('35(3)(b)'),
    },
    {
      id: 'art35-c',
      name: 'Grootschalige monitoring van openbare ruimte',
      question: 'Houdt u stelselmatig en op grote schaal plaatsen in de gaten waar iedereen kan komen?',
      help: 'Bijvoorbeeld met camera’s op straat of in een hal die voor het publiek open is. Eén camera bij uw eigen voordeur is meestal niet grootschalig.',
      scale: '',
      citation: avg('35(3)(c)'),
    },
  ],
};
