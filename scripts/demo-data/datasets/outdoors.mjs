/** Datasets about life outdoors. */
const outdoors = {publisher: 'kommun', contact: 'oppnadata', access: 'PUBLIC'};

export const outdoorDatasets = [
  {
    id: 10,
    ...outdoors,
    contact: ['oppnadata', 'miljo'],
    title: ['Badplatser', 'Bathing places'],
    description: [
      `Kommunens badplatser med läge, utrustning och tillgänglighet.

**Det här ingår**

- namn, läge (WGS 84) och en kort beskrivning
- brygga, toalett, dusch, omklädning och livboj
- om badplatsen går att nå med rullstol
- om hundar får bada

Vattenprover ges ut som en egen datamängd, *Badvattenprover*. Data följer den nationella specifikationen för [badplatser](https://dataportal.se/specifications/badplatser/1.0).`,
      `Bathing places in the municipality with location, equipment and accessibility.

Water samples are published as a dataset of their own. The data follow the national specification for *badplatser*.`,
    ],
    keywords: ['badplats, bad, strand, sommar, friluftsliv', 'bathing, beach, summer, outdoor'],
    themes: ['ENVI', 'EDUC'],
    issued: '2023-05-02',
    modified: '2026-09-18',
    frequency: 'ANNUAL',
    languages: 'SWE',
    spatial: ['kommun'],
    conformsTo: 'badplatser',
    identifier: 'ALV-BAD-001',
    landingPage: '../kommun.html',
    related: [11],
    provenance: 'Uppgifterna samlas in av fritidsenheten vid besiktning i maj varje år.',
    distributions: [
      {
        file: 'badplatser.csv',
        title: ['Badplatser som CSV', 'Bathing places as CSV'],
        description: 'Kommaseparerad, UTF-8, decimalpunkt. En rad per badplats.',
        license: 'cc0',
        sized: true,
        checksum: true,
        modified: '2026-09-18',
        conformsTo: 'https://lankadedata.se/spec/badplatser/schema.json',
      },
      {file: 'badplatser.geojson', title: 'Badplatser som GeoJSON', license: 'cc0', sized: true},
      {
        url: 'data/badplatser.geojson',
        title: ['Badplatser via API', 'Bathing places by API'],
        format: 'application/json',
        license: 'cc0',
        service: 90,
      },
    ],
  },
  {
    id: 11,
    ...outdoors,
    contact: 'miljo',
    title: ['Badvattenprover', 'Bathing water samples'],
    description: [
      'Provresultat från kommunens badplatser sommaren 2026: vattentemperatur, E. coli, enterokocker, algblomning och den samlade bedömningen. Prover tas ungefär varannan vecka från juni till augusti.',
      'Results of bathing water samples in the summer of 2026.',
    ],
    keywords: ['badvatten, vattenkvalitet, prov, algblomning', 'bathing water, water quality'],
    themes: ['ENVI', 'HEAL'],
    issued: '2026-06-10',
    modified: '2026-08-20T14:05:00+02:00',
    frequency: 'BIWEEKLY',
    temporal: [['2026-06-09', '2026-08-18']],
    spatial: ['kommun'],
    hvd: 'c_43f88346',
    related: [10],
    distributions: [
      {
        file: 'badvattenprover-2026.csv',
        title: 'Prover 2026',
        description: 'Semikolonseparerad, Windows-1252, decimalkomma.',
        license: 'by',
        rights: {
          attribution: ['Källa: Älvhamra kommun, miljöenheten', 'Source: Älvhamra municipality'],
          url: 'https://www.alvhamra.example/',
          guidelines: 'https://www.alvhamra.example/oppnadata/villkor',
        },
      },
    ],
  },
  {
    id: 12,
    ...outdoors,
    title: ['Lekplatser', 'Playgrounds'],
    description: 'Alla kommunala lekplatser med läge, lekutrustning, belysning och åldersgrupp.',
    keywords: ['lekplats, barn, park, lek', 'playground, children, park'],
    themes: ['EDUC', 'REGI'],
    issued: '2023-05-02',
    modified: '2026-06-30',
    frequency: 'ANNUAL',
    spatial: ['tatort'],
    conformsTo: 'lekplatser',
    distributions: [
      {file: 'lekplatser.csv', title: 'Lekplatser (CSV)', license: 'cc0', sized: true},
    ],
  },
  {
    id: 13,
    ...outdoors,
    title: ['Utegym', 'Outdoor gyms'],
    description:
      'Kommunens fem utegym: läge, antal stationer och belysning. Felanmälan görs på telefon.',
    keywords: ['utegym, motion, idrott, hälsa', 'outdoor gym, exercise'],
    themes: ['EDUC', 'HEAL'],
    issued: '2024-04-11',
    modified: '2026-05-07',
    frequency: 'ANNUAL_2',
    conformsTo: 'utegym',
    spatial: ['kommun'],
    distributions: [{file: 'utegym.csv', title: 'Utegym', license: 'cc0'}],
  },
  {
    id: 14,
    ...outdoors,
    title: ['Grillplatser och vindskydd', 'Barbecue sites and shelters'],
    description:
      '<p>Grillplatser och vindskydd som kommunen sköter.</p><ul><li>Ved finns bara där kolumnen <em>firewood</em> säger <strong>true</strong>.</li><li>Vid eldningsförbud gäller förbudet även här, se <a href="https://www.alvhamra.example/eldning">eldningsregler</a>.</li></ul>',
    keywords: ['grillplats, vindskydd, friluftsliv, eldning', 'barbecue, shelter, outdoor'],
    themes: ['ENVI', 'EDUC'],
    issued: '2024-04-11',
    modified: '2026-08-01',
    frequency: 'IRREG',
    conformsTo: 'grillplatser',
    distributions: [
      {
        file: 'grillplatser.csv',
        title: 'Grillplatser',
        description: 'Semikolonseparerad med byte order mark.',
        license: 'cc0',
      },
    ],
  },
  {
    id: 15,
    ...outdoors,
    title: ['Hundrastgårdar', 'Dog parks'],
    description: 'Hundrastgårdarnas läge och yta. Ytan står som WKT i kolumnen polygon.',
    keywords: ['hund, rastgård, park', 'dog park'],
    themes: ['REGI'],
    issued: '2025-11-03',
    modified: '2026-04-22',
    frequency: 'ANNUAL',
    conformsTo: 'hundrastgard',
    distributions: [{file: 'hundrastgardar.csv', title: 'Hundrastgårdar', license: 'cc0'}],
  },
  {
    id: 16,
    ...outdoors,
    title: ['Offentliga toaletter', 'Public toilets'],
    description: [
      'Var det finns offentliga toaletter, när de är öppna, om de är tillgänglighetsanpassade och om de kostar något.',
      'Where public toilets are, when they are open, and whether they are accessible.',
    ],
    keywords: ['toalett, tillgänglighet, service', 'toilet, accessibility'],
    themes: ['HEAL', 'REGI'],
    issued: '2023-10-19',
    modified: '2026-10-05',
    frequency: 'QUARTERLY',
    conformsTo: 'toaletter',
    spatial: ['tatort', 'sjohamra'],
    distributions: [
      {
        file: 'offentliga-toaletter.csv',
        title: 'Offentliga toaletter',
        license: 'cc0',
        sized: true,
      },
    ],
  },
  {
    id: 17,
    ...outdoors,
    title: ['Vandringsleder', 'Hiking trails'],
    description: [
      `Markerade leder och motionsspår i kommunen. Filerna innehåller ledens sträckning, längd, svårighetsgrad och – i GPX – rastplatser och parkeringar.

| Färg | Svårighet |
| --- | --- |
| grön | lätt |
| blå | medel |
| röd | krävande |

Ladda ner GPX-filen till telefonen eller klockan innan du går: täckningen är dålig väster om Kvarnfallet.`,
      'Marked hiking trails and jogging tracks with grade and length. The GPX file has waypoints too.',
    ],
    keywords: ['vandring, led, friluftsliv, motionsspår', 'hiking, trail, outdoor'],
    themes: ['ENVI', 'EDUC', 'TRAN'],
    issued: '2023-06-01',
    modified: '2026-07-15',
    frequency: 'IRREG',
    spatial: [{label: 'Hamraåsen', box: {west: 14.2, south: 58.84, east: 14.55, north: 58.98}}],
    distributions: [
      {
        file: 'vandringsleder.gpx',
        title: ['Leder och rastplatser (GPX)', 'Trails and waypoints (GPX)'],
        license: 'cc0',
        sized: true,
      },
      {file: 'vandringsleder.geojson', title: 'Leder (GeoJSON)', license: 'cc0'},
    ],
  },
  {
    id: 18,
    ...outdoors,
    title: ['Skidspårens status', 'Ski track status'],
    description:
      'Vilka skidspår som är öppna, när de senast preparerades, underlag och belysning. Filen skrivs om varje timme under säsongen.',
    keywords: ['skidspår, vinter, idrott, realtid', 'skiing, winter'],
    themes: ['EDUC'],
    issued: '2024-11-28',
    modified: '2026-11-20T06:45:00+01:00',
    frequency: 'UPDATE_CONT',
    distributions: [
      {file: 'skidspar.json', title: 'Aktuell status', license: 'cc0', availability: 'AVAILABLE'},
    ],
  },
];
