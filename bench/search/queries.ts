/** What visitors write. */

const words = [
  'vattenkvalitet',
  'skolor',
  'cykelparkering',
  'återvinningsstation',
  'detaljplan',
  'buller Ekeby',
  'luftmätning 2024',
  'parkkarta Talldalen',
  'goteborg',
  'befolkningsstatistik',
  'bibliotek öppettider',
  'parkring',
  '"uppgifter om"',
  'badplats -statistik',
];

/** Every beginning of a text: a search field asks at every letter. */
function beginnings(text: string): string[] {
  return Array.from({length: text.length}, (_none, at) => text.slice(0, at + 1));
}

/** Each query letter by letter, and as a whole. */
export const typedQueries: readonly string[] = words.flatMap(beginnings);

/** Tails of Swedish compounds, which stand inside longer words. */
export const insideQueries = [
  'station',
  'register',
  'karta',
  'kvalitet',
  'parkering',
  'statistik',
  'räkning',
  'mätning',
  'område',
  'vatten',
] as const;
