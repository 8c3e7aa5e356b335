/** The five neighbours of Älvhamra: each publishes less, and each in its own manner. */
const villagesOf = (list) => list.map(([name, longitude, latitude]) => [name, longitude, latitude]);

export const municipalities = [
  {
    key: 'tranmossa',
    name: 'Tranmossa',
    code: '2602',
    postcode: '990 20',
    syntax: 'turtle',
    file: 'catalog.ttl',
    box: {west: 13.75, south: 58.8, east: 14.05, north: 59.02},
    villages: villagesOf([
      ['Tranmossa', 13.9, 58.91],
      ['Myrby', 13.83, 58.95],
      ['Kärrsjö', 13.98, 58.86],
    ]),
    license: 'cc0',
    english: false,
    csv: {delimiter: ';', decimal: ',', encoding: 'utf-8-bom'},
    topics:
      'laddstationer badplatser lekplatser grillplatser skolor befolkning detaljplaner reskontra evenemang atervinning livsmedel tomter'.split(
        ' ',
      ),
  },
  {
    key: 'bjorkesunda',
    name: 'Björkesunda',
    code: '2603',
    postcode: '990 30',
    syntax: 'json-ld',
    file: 'catalog.jsonld',
    box: {west: 14.75, south: 58.8, east: 15.1, north: 59},
    villages: villagesOf([
      ['Björkesunda', 14.92, 58.9],
      ['Sundby strand', 14.86, 58.87],
      ['Näsbacken', 15.02, 58.94],
    ]),
    license: 'by',
    english: true,
    formatStyle: 'file-type',
    csv: {},
    topics:
      'laddstationer badplatser utegym hundrastgardar skolor befolkning bygglov reskontra evenemang konst cykelvagar luft oppettider parkering'.split(
        ' ',
      ),
  },
  {
    key: 'granlidsjo',
    name: 'Granlidsjö',
    code: '2604',
    postcode: '990 40',
    syntax: 'json-ld-graph',
    file: 'catalog.jsonld',
    box: {west: 14.1, south: 59.1, east: 14.6, north: 59.3},
    villages: villagesOf([
      ['Granlidsjö', 14.34, 59.19],
      ['Storbygget', 14.27, 59.23],
      ['Hyttviken', 14.45, 59.15],
    ]),
    license: 'cc0',
    english: false,
    csv: {},
    topics:
      'laddstationer badplatser motionsspar skidspar skolor befolkning reskontra atervinning'.split(
        ' ',
      ),
  },
  {
    key: 'kvarnesta',
    name: 'Kvarnesta',
    code: '2605',
    postcode: '990 50',
    syntax: 'n-triples',
    file: 'catalog.nt',
    box: {west: 14.15, south: 58.5, east: 14.65, north: 58.7},
    villages: villagesOf([
      ['Kvarnesta', 14.4, 58.6],
      ['Åkerhult', 14.3, 58.64],
      ['Lillsjön', 14.52, 58.57],
    ]),
    license: 'cc0',
    english: false,
    formatStyle: 'name',
    csv: {},
    // N-Triples knows no relative addresses: what this catalog points at lies on a host of fiction.
    host: 'https://oppnadata.kvarnesta.example/filer',
    topics:
      'laddstationer badplatser lekplatser skolor befolkning bygglov livsmedel evenemang cykelvagar budget'.split(
        ' ',
      ),
  },
  {
    key: 'salgnas',
    name: 'Sälgnäs',
    code: '2606',
    postcode: '990 60',
    syntax: 'entrystore',
    file: 'search.json',
    box: {west: 14.7, south: 58.5, east: 15.1, north: 58.72},
    villages: villagesOf([
      ['Sälgnäs', 14.9, 58.61],
      ['Strömhult', 14.82, 58.66],
      ['Vikerby', 15.01, 58.55],
    ]),
    license: 'cc0',
    english: true,
    csv: {},
    topics:
      'laddstationer badplatser lekplatser utegym grillplatser hundrastgardar toaletter skolor befolkning detaljplaner bygglov reskontra evenemang konst cykelvagar luft parkering livsmedel tomter'.split(
        ' ',
      ),
  },
];
