import { advised, decided, screening } from '../build/screening';

/** Two criteria, and yet no DPIA: allowed when it is motivated, with the view of the FG. */
export const payroll = screening('payroll', {
  description: 'Wij betalen het loon van onze medewerkers en doen aangifte. Een salariskantoor rekent voor ons, met naam, BSN, bankrekening, uren en loon.',
  screenerName: 'Anouk Spinnerij',
  screenerRole: 'Medewerker personeelszaken',
  startedOn: '2026-10-07',
  largeScalePeople: '24 medewerkers en 2 stagiairs; met wie de laatste zeven jaar vertrok ongeveer 50 mensen.',
  largeScaleData: 'Alleen wat voor het loon en de aangifte nodig is.',
  largeScaleDuration: 'Elke maand, en daarna zeven jaar bewaren omdat de wet dat vraagt.',
  largeScaleArea: 'Eén vestiging.',
  answers: {
    'ap-05': ['no', 'Uit de salarisadministratie blijkt het loon, maar het gaat om 26 mensen en alleen om uitbetalen; niet grootschalig en niet stelselmatig volgen.'],
    'wp248-4': ['yes', 'Loon, bankrekening en BSN.'],
    'wp248-7': ['yes', 'Medewerkers tegenover hun werkgever.'],
  },
  riskMeasures: 'Mutaties gaan alleen via het portaal van het salariskantoor. Twee mensen zien de lonen; twee mensen geven een betaling vrij.',
  ...advised(
    'Twee criteria gelden door de aard van de gegevens. Iedere kleine werkgever doet dit zo, de wet schrijft bijna alles voor, en de toegang is smal. Een DPIA voegt hier weinig toe. Leg de motivering vast en kijk opnieuw bij een nieuw salariskantoor.',
    '2026-10-12',
    'Wij volgen het advies.',
  ),
  dataSubjectsView: 'De ondernemingsraad is op 13 oktober 2026 ingelicht en heeft geen bezwaar.',
  ...decided(
    'noDpia',
    '2026-10-19',
    'Wij wijken af van de uitkomst. Het risico is niet hoog: 26 mensen, alleen wat de loonbelasting en de overeenkomst vragen, bekende techniek, een verwerker met een overeenkomst en weinig mensen met toegang. De FG is het daarmee eens.',
  ),
  reviewOn: '2029-10-19',
  reviewTriggers: ['Nieuw systeem', 'Nieuwe ontvanger', 'Datalek'],
});

export const absence = screening('absence', {
  description: 'Wij verwerken ziekmeldingen van onze medewerkers en begeleiden hun terugkeer, met de bedrijfsarts. Oorzaak en aard van de ziekte leggen wij niet vast.',
  screenerName: 'Anouk Spinnerij',
  screenerRole: 'Medewerker personeelszaken',
  startedOn: '2026-10-07',
  largeScalePeople: '24 medewerkers; per jaar ongeveer 30 meldingen, waarvan 2 langer dan zes weken.',
  largeScaleData: 'Data van ziekte en herstel; bij lang verzuim een plan van aanpak en het advies van de bedrijfsarts.',
  largeScaleDuration: 'Zolang iemand ziek is, en daarna twee jaar.',
  largeScaleArea: 'Eén vestiging.',
  answers: {
    'ap-07': ['no', 'Ziek of hersteld is een gegeven over gezondheid, maar het gaat om 24 medewerkers.'],
    'ap-11': ['no', 'Wij controleren zieke medewerkers niet.'],
    'wp248-4': ['yes', 'Ziek of hersteld, en wat iemand nog kan.'],
    'wp248-7': ['yes', 'Zieke medewerkers tegenover hun werkgever.'],
    'wp248-9': ['yes', 'Wie niet meewerkt aan de terugkeer kan zijn loon tijdelijk mislopen (art. 7:629 BW).'],
  },
  riskMeasures: 'Leidinggevenden vragen niet naar de oorzaak. Verzuim staat los van het personeelsdossier, en alleen de casemanager ziet alles.',
  ...advised(
    'Drie criteria gelden, maar het aantal is klein, de wet schrijft de stappen voor en de medische kant ligt bij de bedrijfsarts. Loon stopzetten doet de directeur pas na een gesprek en een brief, en de medewerker kan UWV om een oordeel vragen. Geen DPIA is te verdedigen als leidinggevenden de kaart met vragen krijgen.',
    '2026-10-12',
    'Wij volgen het advies; de kaart is in november uitgedeeld.',
  ),
  dataSubjectsView: 'Besproken met de ondernemingsraad bij het verzuimprotocol.',
  ...decided('noDpia', '2026-10-19', 'Wij wijken af van de uitkomst. Het risico is niet hoog: weinig mensen, geen medische gegevens, vaste stappen uit de wet en één casemanager met toegang. De FG is het daarmee eens.'),
  reviewOn: '2028-10-16',
  reviewTriggers: ['Nieuw systeem', 'Nieuwe ontvanger', 'Datalek'],
});

/** Two criteria that every employer meets, and little behind them. */
export const personnel = screening('personnel', {
  description: 'Wij houden van onze medewerkers en stagiairs een dossier bij: afspraken, opleiding, rooster, beoordelingen en, bij werk met kwetsbare mensen, dat wij een verklaring omtrent het gedrag zagen.',
  screenerName: 'Anouk Spinnerij',
  screenerRole: 'Medewerker personeelszaken',
  startedOn: '2026-10-07',
  largeScalePeople: '24 medewerkers en 2 stagiairs, en wie de laatste twee jaar vertrok.',
  largeScaleData: 'Een klein dossier per medewerker, zonder loon en zonder verzuim: die staan apart.',
  largeScaleDuration: 'Zolang iemand hier werkt, en daarna twee jaar.',
  largeScaleArea: 'Eén vestiging.',
  answers: {
    'art35-b': ['no', 'Van de verklaring omtrent het gedrag staat er alleen dat zij is gezien, bij ongeveer 20 mensen.'],
    'ap-11': ['no', 'Uren en rusttijden vult de medewerker zelf in. Verder volgen wij niet wat iemand doet.'],
    'wp248-1': ['no', 'Een leidinggevende bespreekt één keer per jaar het werk met de medewerker. Er is geen score en niets wordt voorspeld.'],
    'wp248-4': ['yes', 'Beoordelingen, en dat een verklaring omtrent het gedrag is gezien.'],
    'wp248-7': ['yes', 'Medewerkers tegenover hun werkgever.'],
  },
  riskMeasures: 'De map is alleen open voor personeelszaken en de directeur. De verklaring zelf gaat terug; er is een regeling met de ondernemingsraad.',
  ...advised('Twee criteria gelden, zoals bij iedere werkgever. Geen DPIA is te verdedigen zolang de verklaring niet wordt bewaard en loon en verzuim apart staan.', '2026-10-12', 'Wij volgen het advies.'),
  dataSubjectsView: 'De ondernemingsraad is op 13 oktober 2026 ingelicht en heeft geen bezwaar.',
  ...decided('noDpia', '2026-10-19', 'Wij wijken af van de uitkomst. Het risico is niet hoog: 26 mensen, een dossier zoals elke kleine werkgever het heeft, weinig mensen met toegang en een regeling voor de verklaring. De FG is het daarmee eens.'),
  reviewOn: '2029-10-19',
  reviewTriggers: ['Nieuw systeem', 'Nieuwe ontvanger', 'Nieuwe categorie gegevens', 'Datalek'],
});
