import { avg, wp248 } from './citation';
import type { ScreeningList, ScreeningQuestion } from './screening-list';
import { sources } from './sources';

function criterion(number: number, name: string, question: string, help: string): ScreeningQuestion {
  return { id: `wp248-${number}`, name, question, help, scale: '', citation: wp248(String(number)) };
}

/** The nine criteria of the European authorities for a likely high risk; two of them ask for a DPIA as a rule. */
export const nineCriteria: ScreeningList = {
  id: 'criteria',
  name: 'Negen criteria',
  title: sources.wp248.title,
  version: sources.wp248.version,
  validFrom: sources.wp248.version,
  citation: avg('35(1)'),
  questions: [
    criterion(
      1,
      'Evaluatie of scoretoekenning',
      'Beoordeelt u mensen op persoonlijke kenmerken, of geeft u hun een score?',
      'Ook voorspellen en profileren tellen. Bijvoorbeeld een competentietest, de afstand tot de arbeidsmarkt of een meting van loonwaarde.',
    ),
    criterion(
      2,
      'Geautomatiseerde besluitvorming',
      'Neemt een computer besluiten over mensen met rechtsgevolg of een vergelijkbaar groot gevolg?',
      'Zonder dat een mens echt meebeslist. Bijvoorbeeld software die sollicitanten vanzelf afwijst. Kleine gevolgen tellen niet.',
    ),
    criterion(
      3,
      'Stelselmatige monitoring',
      'Volgt, bekijkt of controleert u mensen stelselmatig?',
      'Bijvoorbeeld camera’s in het gebouw, controle van sollicitaties in een portaal of het bijhouden van e-mail van personeel.',
    ),
    criterion(
      4,
      'Gevoelige gegevens of gegevens van zeer persoonlijke aard',
      'Gebruikt u bijzondere, strafrechtelijke of heel persoonlijke gegevens?',
      'Ook het BSN, schulden, een uitkering of een dagboek tellen. In een cliëntdossier is dit bijna altijd ja.',
    ),
    criterion(
      5,
      'Grootschalige verwerking',
      'Gebruikt u de gegevens op grote schaal?',
      'De wet noemt geen aantal. Weeg het af met de vier vragen bij ‘grootschalig’.',
    ),
    criterion(
      6,
      'Matching of samenvoeging van datasets',
      'Voegt u gegevens samen die voor verschillende doelen of door verschillende partijen zijn verzameld?',
      'Het gaat om wat mensen niet verwachten. Bijvoorbeeld gegevens van UWV naast LinkedIn of schulden leggen.',
    ),
    criterion(
      7,
      'Kwetsbare betrokkenen',
      'Gaat het om mensen die tegenover u een zwakke positie hebben?',
      'Bijvoorbeeld cliënten met een uitkering, zieke werknemers, kinderen en ook uw eigen personeel. Voor cliënten is dit bijna altijd ja.',
    ),
    criterion(
      8,
      'Innovatief gebruik of nieuwe technologie',
      'Gebruikt u nieuwe techniek, of bekende techniek op een nieuwe manier?',
      'Bijvoorbeeld AI die een cv schrijft of een gesprek samenvat, of een test met een VR-bril.',
    ),
    criterion(
      9,
      'Blokkering van een recht, dienst of overeenkomst',
      'Kan het gebruik van de gegevens ertoe leiden dat iemand een recht, dienst of overeenkomst misloopt?',
      'Bijvoorbeeld een melding dat iemand niet meewerkt, waarna de uitkering omlaag kan gaan.',
    ),
  ],
};
