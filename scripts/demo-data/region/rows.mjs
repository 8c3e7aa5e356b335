/** The records of a neighbour's files, topic by topic. */
import {chargingStations} from '../data/charging.mjs';
import {organisationNumber, phone, pointNear, streets} from '../place.mjs';
import {randomFor} from '../random.mjs';

const numbered = (count, make) => Array.from({length: count}, (_none, index) => make(index));

/** Named places with a position and whatever else `more` says. */
export function places(topic, kinds, more = () => ({})) {
  return ({name, code, villages}) => {
    const random = randomFor(`${topic} ${name}`);
    return villages.flatMap((village) =>
      kinds.map((kind, index) => {
        const [longitude, latitude] = pointNear(random, village);
        const id = `${code}-${topic}-${village[0]}-${index + 1}`.toLowerCase();
        return {
          id,
          name: `${kind} ${village[0]}`,
          latitude,
          longitude,
          city: village[0],
          ...more(random),
        };
      }),
    );
  };
}

export function charging({name, code, postcode, villages}) {
  const owner = `${name} Elnät AB`;
  return chargingStations(`${name} kommun`, villages, {
    code,
    postcode,
    owner,
    count: villages.length * 2,
  });
}

export const baths = places('badplats', ['Strandbadet', 'Skogssjöbadet'], (random) => ({
  updated: '2026-05-30',
  description: random.pick(['Sandstrand och brygga.', 'Liten badplats med gräsyta.', 'Klippbad.']),
  toilet: random.chance(0.7),
  bathing_jetty: random.chance(0.7),
  lifebuoy: true,
  wheelchair: random.chance(0.3),
  watertype: 'lake',
}));

export function population({name}) {
  const random = randomFor(`befolkning ${name}`);
  let people = random.whole(5200, 11_800);
  return numbered(12, (index) => {
    people += random.whole(-70, 90);
    return {
      ar: 2014 + index,
      folkmangd: people,
      fodda: random.whole(40, 120),
      doda: random.whole(60, 130),
    };
  });
}

export function ledger({name, code}) {
  const random = randomFor(`reskontra ${name}`);
  return numbered(60, (index) => ({
    kopare: `${name} kommun`,
    verifikationsnummer: 100_000 + index,
    leverantor: random.pick(['Åkarna AB', 'Livs i byn AB', 'Rör & Värme AB', 'Kontorsgruppen AB']),
    leverantor_id: organisationNumber(random),
    konto_text: random.pick(['Transporter', 'Livsmedel', 'Underhåll', 'Kontorsmaterial']),
    bokforingsdatum: `2025-${String(1 + (index % 12)).padStart(2, '0')}-15`,
    nettobelopp: random.decimal(120, 64_000, 2),
    kommun_id: code,
  }));
}

export function permits({code}) {
  const random = randomFor(`bygglov ${code}`);
  return numbered(30, (index) => ({
    arende: `BN 2026-${100 + index}`,
    typ: random.pick(['Nybyggnad', 'Tillbyggnad', 'Rivning']),
    datum: `2026-0${1 + (index % 9)}-10`,
    beslut: random.pick(['Beviljat', 'Beviljat', 'Avslag']),
  }));
}

export function air({name}) {
  const random = randomFor(`luft ${name}`);
  return numbered(30, (index) => ({
    datum: `2026-10-${String(index + 1).padStart(2, '0')}`,
    no2: random.decimal(3, 14, 1),
    pm10: random.decimal(5, 22, 1),
  }));
}

export function events({name, villages}) {
  const random = randomFor(`evenemang ${name}`);
  return ['Adventskonsert', 'Julmarknad', 'Öppen scen', 'Bokcirkel', 'Skridskokväll'].map(
    (title, index) => ({
      name: title,
      description: `${title} i ${villages[0][0]}`,
      type: 'culture',
      latitude: villages[0][2],
      longitude: villages[0][1],
      start_date: `2026-12-${String(2 + index * 4).padStart(2, '0')}T17:00:00+01:00`,
      free: random.chance(0.6),
      city: villages[0][0],
    }),
  );
}

export function hours({villages}) {
  return villages.flatMap(([place]) =>
    ['måndag', 'onsdag', 'fredag'].map((day) => ({
      plats: place,
      dag: day,
      oppnar: '10:00',
      stanger: '18:00',
    })),
  );
}

export const contact = (random) => ({
  telefon: phone(random.whole(60, 99)),
  gata: random.pick(streets),
});
