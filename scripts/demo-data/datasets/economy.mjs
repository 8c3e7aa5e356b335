/** Datasets about money and administration. */
import {ledgerFiles} from '../data/economy.mjs';

const economy = {publisher: 'kommun', contact: 'oppnadata', access: 'PUBLIC'};
const monthName = new Intl.DateTimeFormat('sv-SE', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

function monthTitle(name) {
  const words = monthName.format(new Date(`${name.match(/\d{4}-\d\d/)?.[0]}-15`));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const ledger = {
  ...economy,
  keywords: [
    'leverantörsreskontra, fakturor, inköp, ekonomi',
    'supplier ledger, invoices, spending',
  ],
  themes: ['ECON', 'GOVE'],
  conformsTo: 'reskontra',
  inSeries: [60],
};

export const economyDatasets = [
  {
    id: 60,
    ...economy,
    kind: 'series',
    title: ['Leverantörsreskontra', 'Supplier ledger'],
    description: [
      'Kommunens leverantörsfakturor, en datamängd per år. Namn på privatpersoner är borttagna.',
      'Invoices paid by the municipality, one dataset a year.',
    ],
    keywords: [
      'leverantörsreskontra, fakturor, inköp, ekonomi',
      'supplier ledger, invoices, spending',
    ],
    themes: ['ECON', 'GOVE'],
    conformsTo: 'reskontra',
    issued: '2024-02-01',
    modified: '2026-11-05',
    frequency: 'MONTHLY',
    temporal: [['2024-01-01']],
    spatial: ['kommun'],
  },
  {
    id: 61,
    ...ledger,
    title: ['Leverantörsreskontra 2024', 'Supplier ledger 2024'],
    description: 'Fakturor bokförda 2024. Äldre kolumnordning enligt version 1.0.',
    issued: '2025-02-03',
    modified: '2025-02-03',
    frequency: 'NEVER',
    temporal: [['2024-01-01', '2024-12-31']],
    conformsTo: 'reskontra10',
    distributions: [
      {
        file: 'leverantorsreskontra-2024.csv',
        title: 'Hela året',
        license: 'by',
        description: 'Semikolon, Windows-1252, decimalkomma.',
        sized: true,
      },
    ],
  },
  {
    id: 62,
    ...ledger,
    title: ['Leverantörsreskontra 2025', 'Supplier ledger 2025'],
    description: 'Fakturor bokförda 2025.',
    issued: '2026-02-02',
    modified: '2026-02-02',
    frequency: 'NEVER',
    temporal: [['2025-01-01', '2025-12-31']],
    previous: [61],
    distributions: [
      {
        file: 'leverantorsreskontra-2025.csv',
        title: 'Hela året',
        license: 'by',
        description: 'UTF-16 med byte order mark, decimalkomma inom citattecken.',
        sized: true,
        checksum: true,
      },
    ],
  },
  {
    id: 63,
    ...ledger,
    title: ['Leverantörsreskontra 2026', 'Supplier ledger 2026'],
    description: `Fakturor bokförda hittills under 2026, en fil per månad.

Belopp är netto, utan moms. Negativa belopp är kreditfakturor. En faktura kan stå på flera rader om den är konterad på flera konton – summera på *fakturanummer*.`,
    issued: '2026-02-05',
    modified: '2026-11-05',
    frequency: 'MONTHLY',
    temporal: [['2026-01-01', '2026-12-31']],
    previous: [62],
    distributions: [
      {
        files: ledgerFiles(2026, 10).map((name) => [name, monthTitle(name), 'text/csv']),
        accessUrl: 'https://www.alvhamra.example/leverantorsreskontra',
        title: ['Månadsfiler 2026', 'Monthly files 2026'],
        description: 'Tio filer, semikolonseparerade.',
        format: 'text/csv',
        license: 'by',
        rights: {attribution: 'Leverantörsreskontra, Älvhamra kommun'},
      },
    ],
  },
  {
    id: 64,
    ...economy,
    title: ['Budget och bokslut', 'Budget and accounts'],
    description: 'Driftbudget och utfall per nämnd samt investeringar, i tusental kronor.',
    keywords: ['budget, bokslut, ekonomi, investering', 'budget, accounts'],
    themes: ['ECON', 'GOVE'],
    issued: '2026-03-30',
    modified: '2026-03-30',
    frequency: 'ANNUAL',
    temporal: [['2025', '2026']],
    hvd: 'c_4ac557e7',
    distributions: [
      {
        file: 'budget-bokslut-2026.xlsx',
        title: 'Budget 2026, utfall 2025',
        license: 'cc0',
        sized: true,
      },
    ],
  },
  {
    id: 65,
    ...economy,
    title: ['Upphandlingar', 'Public procurement'],
    description: 'Annonserade upphandlingar och inkomna anbud. JSON med nästlade anbud.',
    keywords: ['upphandling, anbud, inköp', 'procurement, tender'],
    themes: ['ECON', 'GOVE'],
    issued: '2025-09-09',
    modified: '2026-10-02',
    frequency: 'BIWEEKLY',
    distributions: [{file: 'upphandlingar.json', title: 'Upphandlingar', license: 'cc0'}],
  },
  {
    id: 66,
    ...economy,
    title: ['Ärenden till kontaktcenter', 'Contact centre cases'],
    description:
      'Antal samtal, mejl och besök per ämne och månad samt hur många ärenden som löstes direkt.',
    keywords: ['kontaktcenter, service, medborgare', 'contact centre, service'],
    themes: ['GOVE'],
    issued: '2025-02-10',
    modified: '2026-11-04',
    frequency: 'MONTHLY',
    distributions: [{file: 'kontaktcenter-2026.csv', title: 'Ärenden 2026', license: 'cc0'}],
  },
  {
    id: 67,
    ...economy,
    // Blemishes as real catalogs have them: a space in the address, words for a date, no theme.
    title: 'Felanmälningar 2025',
    description:
      'Anmälda fel i utemiljön. Tabbseparerad fil ur det gamla felanmälningssystemet; läget står i en kolumn med decimalkomma.',
    keywords: 'Felanmälan, felanmälan, utemiljö , gatubelysning',
    issued: 'våren 2026',
    modified: '2026-02-30',
    frequency: '"Varje år"',
    distributions: [
      {file: 'felanmalningar 2025.csv', title: 'Felanmälningar', format: 'CSV', byteSize: '13 011'},
    ],
  },
  {
    id: 68,
    ...economy,
    access: 'RESTRICTED',
    sharedNotOpen: true,
    title: ['Diarium, pågående ärenden', 'Register of current cases'],
    description:
      'Sök bland kommunens diarieförda handlingar. Delas inom Hamradalen, handlingar lämnas ut efter prövning.',
    keywords: ['diarium, ärende, nämnd', 'register, case'],
    themes: ['GOVE', 'JUST'],
    issued: '2026-01-12',
    modified: '2026-11-18',
    frequency: 'CONT',
    distributions: [
      {
        url: 'https://diarium.alvhamra.example/api',
        title: 'API',
        format: 'application/json',
        license: 'https://dataportal.se/concepts/licensecategories/nolicense',
        service: 96,
      },
    ],
  },
];
