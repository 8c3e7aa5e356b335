/** Money, procurement and what people call about. */
import {csv, csvOf, swedish} from '../format/csv.mjs';
import {json} from '../format/json.mjs';
import {xlsx} from '../format/xlsx.mjs';
import {municipality, organisationNumber, pointNear, streets, villages} from '../place.mjs';
import {randomFor} from '../random.mjs';

const accounts = [
  ['55110', 'Förbrukningsinventarier'],
  ['61100', 'Elförbrukning'],
  ['65010', 'Entreprenad och köp av verksamhet'],
  ['68420', 'Datatjänster'],
  ['69180', 'Livsmedel'],
  ['71300', 'Konsultarvoden'],
];
const offices = [
  'Kommunledningskontoret',
  'Bildningsförvaltningen',
  'Socialförvaltningen',
  'Samhällsbyggnad',
  'Kultur och fritid',
];

function suppliers() {
  const random = randomFor('leverantorer');
  const first = ['Hamra', 'Åsens', 'Tallviks', 'Nordälvens', 'Kvarn', 'Sjö', 'Bruks', 'Lövhagens'];
  const second = [
    'Bygg AB',
    'El & Vatten AB',
    'Livs AB',
    'Data AB',
    'Konsult AB',
    'Transport AB',
    'Måleri AB',
  ];
  return first.flatMap((start) =>
    second.map((end) => [`${start} ${end}`, organisationNumber(random)]),
  );
}

function ledgerRow(random, known, month, index) {
  const [supplier, number] = random.pick(known);
  const [account, words] = random.pick(accounts);
  const isPerson = random.chance(0.03);
  const amount = random.chance(0.05)
    ? -random.decimal(80, 4000, 2)
    : random.decimal(90, 185_000, 2);
  const day = String(random.whole(1, 28)).padStart(2, '0');
  return {
    kopare_id: '212999-2601',
    kopare: municipality.name,
    verifikationsnummer: 400_000 + Number(month.replace('-', '')) * 100 + index,
    leverantor: isPerson ? 'Skyddad' : supplier,
    leverantor_id: isPerson ? '' : number,
    konto_nr: account,
    konto_text: words,
    bokforingsdatum: `${month}-${day}`,
    forvaltning: random.pick(offices),
    fakturanummer: random.whole(10_000, 999_999),
    nettobelopp: amount,
    grund: '',
    avtal: random.chance(0.4) ? `A-${random.whole(100, 999)}` : '',
    kommun_id: municipality.code,
    s_kod_nr: '',
  };
}

function ledger(month, count) {
  const random = randomFor(`leverantorsreskontra ${month}`);
  const known = suppliers();
  return Array.from({length: count}, (_none, index) => ledgerRow(random, known, month, index));
}

const months = (year, last) =>
  Array.from({length: last}, (_none, index) => `${year}-${String(index + 1).padStart(2, '0')}`);

/** File names of the ledger of a year, month by month. */
export const ledgerFiles = (year, last) =>
  months(year, last).map((month) => `leverantorsreskontra-${month}.csv`);

function ledgers() {
  const current = months(2026, 10).map((month) => [
    `leverantorsreskontra-${month}.csv`,
    csvOf(ledger(month, 30), {delimiter: ';'}),
  ]);
  return {
    'leverantorsreskontra-2024.csv': csvOf(
      months(2024, 12).flatMap((month) => ledger(month, 15)),
      swedish,
    ),
    'leverantorsreskontra-2025.csv': csvOf(
      months(2025, 12).flatMap((month) => ledger(month, 25)),
      {encoding: 'utf-16le-bom', decimal: ','},
    ),
    ...Object.fromEntries(current),
  };
}

function budget() {
  const random = randomFor('budget');
  const boards = [
    'Kommunstyrelsen',
    'Barn- och utbildningsnämnden',
    'Socialnämnden',
    'Miljö- och byggnadsnämnden',
    'Kultur- och fritidsnämnden',
  ];
  const rows = boards.map((board) => {
    const sum = random.whole(18, 480) * 1000;
    return [board, sum, Math.round(sum * random.between(0.97, 1.05)), Math.round(sum * 1.02)];
  });
  return xlsx([
    {
      name: 'Driftbudget',
      rows: [['Nämnd', 'Budget 2025 (tkr)', 'Utfall 2025 (tkr)', 'Budget 2026 (tkr)'], ...rows],
    },
    {
      name: 'Investeringar',
      rows: [
        ['Projekt', 'Beslutad', 'Budget (tkr)', 'Klar'],
        ['Ny idrottshall Lövhagen', '2024-11-25', 86_000, false],
        ['Reningsverk Hamrafors', '2023-06-12', 142_000, false],
        ['Cykelväg Norrbyn', '2025-03-17', 9_400, true],
      ],
    },
  ]);
}

function tenders() {
  const random = randomFor('upphandlingar');
  const subjects = [
    'Skolmöbler',
    'Vinterväghållning',
    'Livsmedel',
    'IT-drift',
    'Städtjänster',
    'Lekutrustning',
    'Byggkonsulter',
    'Fordon',
  ];
  return {
    data: Array.from({length: 24}, (_none, index) => ({
      diarienummer: `KS 2026/${120 + index}`,
      benamning: `${random.pick(subjects)} ${2026 + random.whole(0, 1)}`,
      forfarande: random.pick(['Öppet förfarande', 'Förenklat', 'Direktupphandling']),
      cpv: String(random.whole(15_000_000, 98_000_000)),
      annonserad: `2026-0${random.whole(1, 9)}-${String(random.whole(10, 28))}`,
      sista_anbudsdag: `2026-1${random.whole(0, 2)}-${String(random.whole(10, 28))}`,
      anbud: Array.from({length: random.whole(0, 4)}, () => ({
        leverantor: random.pick(suppliers())[0],
        summa: random.whole(90, 8200) * 1000,
      })),
    })),
  };
}

function calls() {
  const random = randomFor('kontaktcenter');
  const topics = [
    'Bygglov',
    'Förskola',
    'Avfall',
    'Gator och vägar',
    'Äldreomsorg',
    'Ekonomiskt bistånd',
    'Övrigt',
  ];
  return months(2026, 10).flatMap((month) =>
    topics.map((topic) => ({
      manad: month,
      amne: topic,
      telefon: random.whole(20, 410),
      epost: random.whole(5, 180),
      besok: random.whole(0, 60),
      lost_direkt_procent: random.whole(48, 91),
    })),
  );
}

function faultReports() {
  const random = randomFor('felanmalningar');
  return Array.from({length: 200}, (_none, index) => {
    const [longitude, latitude] = pointNear(random, random.pick(villages));
    return [
      index + 1,
      `2025-${String(1 + (index % 12)).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`,
      random.pick(['Belysning', 'Potthål', 'Klotter', 'Nedskräpning', 'Halka', 'Träd']),
      random.pick(streets),
      random.pick(['Åtgärdat', 'Åtgärdat', 'Pågår', 'Avslutat']),
      // Combined, with the decimal comma of the county's old system.
      `${String(latitude).replace('.', ',')}; ${String(longitude).replace('.', ',')}`,
    ];
  });
}

/** Bytes by file name. */
export function economyFiles() {
  return {
    ...ledgers(),
    'budget-bokslut-2026.xlsx': budget(),
    'upphandlingar.json': json(tenders()),
    'kontaktcenter-2026.csv': csvOf(calls()),
    'felanmalningar 2025.csv': csv(
      ['nr', 'datum', 'kategori', 'gata', 'status', 'position'],
      faultReports(),
      {delimiter: '\t'},
    ),
  };
}
