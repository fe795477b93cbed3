/**
 * International organisations that data can go to (chapter V AVG treats them as third countries), as they are stored,
 * each with what else they are called.
 */
export const internationalOrganisations: Readonly<Record<string, readonly string[]>> = {
  'Europese Octrooiorganisatie (EPO)': ['EPO', 'EOO', 'Europese Octrooiorganisatie', 'Europees Octrooibureau', 'European Patent Organisation', 'European Patent Office'],
  'Verenigde Naties (VN)': ['VN', 'UN', 'UNO', 'Verenigde Naties', 'United Nations'],
  'VN-vluchtelingenorganisatie (UNHCR)': ['UNHCR', 'VN-vluchtelingenorganisatie'],
  'VN-kinderfonds (UNICEF)': ['UNICEF', 'VN-kinderfonds'],
  'Wereldgezondheidsorganisatie (WHO)': ['WHO', 'Wereldgezondheidsorganisatie', 'World Health Organization'],
  'Internationale Arbeidsorganisatie (ILO)': ['ILO', 'IAO', 'Internationale Arbeidsorganisatie'],
  'Internationale Organisatie voor Migratie (IOM)': ['IOM', 'Internationale Organisatie voor Migratie'],
  'Internationaal Comité van het Rode Kruis (ICRC)': ['ICRC', 'Internationaal Comité van het Rode Kruis', 'Internationale Rode Kruis'],
  'Internationaal Strafhof (ICC)': ['ICC', 'Internationaal Strafhof'],
  'Internationaal Gerechtshof': ['Internationaal Gerechtshof', 'ICJ'],
  'Organisatie voor het Verbod op Chemische Wapens (OPCW)': ['OPCW', 'Organisatie voor het Verbod op Chemische Wapens'],
  'Noord-Atlantische Verdragsorganisatie (NAVO)': ['NAVO', 'NATO', 'Noord-Atlantische Verdragsorganisatie'],
  'Raad van Europa': ['Raad van Europa', 'Council of Europe'],
  'Organisatie voor Economische Samenwerking en Ontwikkeling (OESO)': ['OESO', 'OECD', 'Organisatie voor Economische Samenwerking en Ontwikkeling'],
  'Europese Ruimtevaartorganisatie (ESA)': ['ESA', 'Europese Ruimtevaartorganisatie', 'ESTEC'],
  Eurocontrol: ['Eurocontrol'],
  Interpol: ['Interpol'],
  Wereldbank: ['Wereldbank', 'World Bank'],
  'Wereldhandelsorganisatie (WTO)': ['WTO', 'Wereldhandelsorganisatie'],
  'Internationaal Monetair Fonds (IMF)': ['IMF', 'Internationaal Monetair Fonds'],
};
