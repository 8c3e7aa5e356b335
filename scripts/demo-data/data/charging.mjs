/** Charging stations of Älvhamra, and of its neighbours. */
import {csvOf} from '../format/csv.mjs';
import {geoJson} from '../format/geo.mjs';
import {municipality, pointNear, streets, villages} from '../place.mjs';
import {randomFor} from '../random.mjs';

/** The columns of the regional recommendation; also used by the neighbours. */
export function chargingStations(name, places, {code, postcode, owner, count}) {
  const random = randomFor(`laddstationer ${name}`);
  const sites = [
    'Stadshuset',
    'Resecentrum',
    'Badhuset',
    'Pendlarparkeringen',
    'Idrottshallen',
    'Biblioteket',
    'Gästhamnen',
    'Hembygdsgården',
    'Torget',
    'Vårdcentralen',
    'Skolan',
  ];
  return Array.from({length: count}, (_none, index) => {
    const place = places[index % places.length];
    const [longitude, latitude] = pointNear(random, place);
    const effect = random.pick([3.7, 11, 22, 22, 50, 150]);
    return {
      id: `${code}-L${String(index + 1).padStart(3, '0')}`,
      laddstationsnamn: `${sites[index % sites.length]}, ${place[0]}`,
      gatunamn: random.pick(streets),
      husnummer: random.whole(1, 60),
      postnummer: postcode,
      postadress: place[0],
      kommunnamn: name,
      kommunid: code,
      agd_av: owner,
      antal_laddpunkter: random.pick([2, 2, 4, 4, 6, 8]),
      latitude,
      longitude,
      tillganglighet: random.pick(['Publik', 'Publik', 'Besökande']),
      oppet_24h: random.chance(0.85) ? 'Ja' : 'Nej',
      parkeringsavgift: random.chance(0.3) ? 'Ja' : 'Nej',
      laddningseffekt_kw: effect,
      anslutning: effect >= 50 ? 'CCS/Combo' : 'Typ 2',
      betalningsmetod: random.pick(['App', 'Kort', 'App och RFID']),
      status: random.chance(0.93) ? 'Working' : 'outOfService',
      datum_modifierad: `2026-10-${String(random.whole(1, 28)).padStart(2, '0')}`,
    };
  });
}

function chargingFeatures(records) {
  return records.map(({id, latitude, longitude, ...properties}) => ({
    id,
    geometry: {type: 'Point', coordinates: [longitude, latitude]},
    properties,
  }));
}

/** Bytes by file name. */
export function chargingFiles() {
  const {name, code, postcode} = municipality;
  const owner = 'Älvhamra Energi AB';
  const records = chargingStations(name, villages, {code, postcode, owner, count: 14});
  return {
    'laddstationer.csv': csvOf(records),
    'laddstationer.geojson': geoJson(chargingFeatures(records), 'laddstationer'),
  };
}
