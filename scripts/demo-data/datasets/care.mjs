/** Datasets about health, safety and care. */
const care = {publisher: 'kommun', contact: 'miljo', access: 'PUBLIC'};

export const careDatasets = [
  {
    id: 80,
    ...care,
    title: ['Livsmedelskontroller', 'Food inspections'],
    description: [
      'Verksamheter som serverar eller säljer mat och resultaten av miljöenhetens kontroller 2026. JSON-filen håller verksamheter och kontroller i två listor; CSV-filen har en rad per kontroll.',
      'Food businesses and the results of inspections in 2026.',
    ],
    keywords: [
      'Livsmedelsinspektioner, livsmedel, restaurang, kontroll',
      'food inspection, restaurant',
    ],
    themes: ['HEAL', 'AGRI'],
    issued: '2024-06-12',
    modified: '2026-10-01',
    frequency: 'MONTHLY',
    conformsTo: 'livsmedel',
    distributions: [
      {file: 'livsmedelskontroller.json', title: 'Kontroller (JSON)', license: 'cc0'},
      {file: 'livsmedelskontroller.csv', title: 'Kontroller (CSV)', license: 'cc0'},
    ],
  },
  {
    id: 81,
    publisher: 'raddning',
    contact: 'oppnadata',
    access: 'PUBLIC',
    title: ['Hjärtstartare', 'Defibrillators'],
    description: 'Hjärtstartare på allmänna platser: var de hänger och när de går att nå.',
    keywords: ['hjärtstartare, säkerhet, hälsa', 'defibrillator, safety'],
    themes: ['HEAL', 'JUST'],
    issued: '2025-03-20',
    modified: '2026-09-09',
    frequency: 'QUARTERLY',
    spatial: ['kommun'],
    distributions: [{file: 'hjartstartare.geojson', title: 'Hjärtstartare', license: 'cc0'}],
  },
  {
    id: 82,
    ...care,
    contact: 'oppnadata',
    title: ['Äldreboenden', 'Homes for the elderly'],
    description: 'Särskilda boenden med antal platser, inriktning och hur nöjda de boende är.',
    keywords: ['äldreboende, omsorg, äldre', 'elderly care'],
    themes: ['SOCI', 'HEAL'],
    issued: '2024-11-11',
    modified: '2025-11-11',
    frequency: 'ANNUAL',
    distributions: [{file: 'aldreboenden.csv', title: 'Boenden', license: 'cc0'}],
  },
  {
    id: 83,
    publisher: 'raddning',
    contact: 'oppnadata',
    access: 'NON_PUBLIC',
    title: ['Brandposter', 'Fire hydrants'],
    description:
      'Läge och kapacitet för brandposter. Lämnas inte ut av säkerhetsskäl; beskrivs här för att datamängden ska vara känd.',
    keywords: ['brandpost, räddningstjänst, säkerhet', 'fire hydrant'],
    themes: ['JUST'],
    issued: '2025-03-20',
    modified: '2025-03-20',
    frequency: 'UNKNOWN',
  },
];
