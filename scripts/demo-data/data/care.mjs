/** Meals, food control, care and rescue. */
import {csvOf} from '../format/csv.mjs';
import {geoJson} from '../format/geo.mjs';
import {json} from '../format/json.mjs';
import {municipality, organisationNumber, phone, pointNear, streets, villages} from '../place.mjs';
import {randomFor} from '../random.mjs';

const dishes = [
  ['Köttbullar med potatismos och lingon', ['Mjölk', 'Ägg', 'Gluten']],
  ['Fiskgratäng med dill', ['Fisk', 'Mjölk']],
  ['Linsgryta med ris', []],
  ['Pasta med tomatsås', ['Gluten']],
  ['Ärtsoppa och pannkakor', ['Ägg', 'Gluten', 'Mjölk']],
  ['Kycklinggryta med bulgur', ['Gluten']],
  ['Vegetarisk lasagne', ['Gluten', 'Mjölk']],
];
const schoolDays = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];

function course(random, [name, allergens], index, day) {
  return {
    id: `${day}-${index + 1}`,
    name,
    optionName: index === 0 ? 'Dagens' : 'Vegetariskt',
    order: index + 1,
    knownAllergens: allergens.map((allergen) => ({name: allergen, codes: []})),
    nutrients: [{name: 'Energi', amount: random.whole(480, 720), unit: 'kcal'}],
    co2Equivalents: random.decimal(0.2, 1.9, 2),
  };
}

function meals() {
  const random = randomFor('maltider');
  return {
    meals: schoolDays.map((date, index) => ({
      name: 'Lunch',
      date,
      lang: 'sv',
      order: 1,
      distributor: {id: 'alvhamraskolan', name: 'Älvhamraskolan', organization: municipality.name},
      courses: [dishes[index], dishes[(index + 3) % dishes.length]].map((dish, at) =>
        course(random, dish, at, date),
      ),
    })),
  };
}

/** Shape of the national recommendation: two lists, inspections naming their facility. */
function foodControl() {
  const random = randomFor('livsmedel');
  const names = [
    'Torgkrogen',
    'Pizzeria Åsen',
    'Hamra livs',
    'Skolköket Lövhagen',
    'Café Kvarnen',
    'Sushi vid sjön',
    'Bageri Smulan',
    'Kiosken Hamraviken',
  ];
  const facilities = names.map((name, index) => ({
    organizationNumber: organisationNumber(random),
    name,
    type: [random.whole(1, 4)],
    expClass: random.pick(['A', 'B', 'C']),
    riskClass: String(random.whole(2, 7)),
    idNational: `F-${municipality.code}-${index + 1}`,
    active: true,
    address: {
      streetAddress: `${random.pick(streets)} ${random.whole(1, 30)}`,
      postalCode: municipality.postcode,
      locality: villages[index % 4][0],
      country: 'SE',
    },
    location: {
      wgs84: {type: 'Point', coordinates: pointNear(random, villages[index % 4]).toReversed()},
    },
  }));
  const inspections = facilities.flatMap(({idNational}, index) =>
    Array.from({length: random.whole(1, 3)}, (_none, number) => ({
      idNational: `I-${municipality.code}-${index + 1}-${number + 1}`,
      prenotified: random.chance(0.3),
      type: random.whole(0, 2),
      inspectionPoints: {passed: ['A01', 'A02', 'B05'], remark: random.chance(0.3) ? ['C03'] : []},
      assessment: random.pick(['Utan avvikelse', 'Utan avvikelse', 'Mindre avvikelse']),
      date: `2026-0${random.whole(1, 9)}-${random.whole(10, 28)}`,
      facility: idNational,
    })),
  );
  return {
    lang: 'sv',
    inspecOrg: {name: municipality.name, id: municipality.code},
    facilities,
    inspections,
  };
}

function foodControlRows({facilities, inspections}) {
  const byId = new Map(facilities.map((facility) => [facility.idNational, facility]));
  return inspections.map((inspection) => {
    const facility = byId.get(inspection.facility);
    return {
      'facility.idNational': facility.idNational,
      'facility.name': facility.name,
      'facility.address.streetAddress': facility.address.streetAddress,
      'facility.address.locality': facility.address.locality,
      'facility.riskClass': facility.riskClass,
      'facility.location.wgs84': JSON.stringify(facility.location.wgs84.coordinates),
      'inspection.idNational': inspection.idNational,
      'inspection.date': inspection.date,
      'inspection.type': inspection.type,
      'inspection.assessment': inspection.assessment,
      'inspection.inspectionPoints.remark': JSON.stringify(inspection.inspectionPoints.remark),
    };
  });
}

function foodWaste() {
  const random = randomFor('matsvinn');
  const kitchens = ['Älvhamraskolan', 'Lövhagsskolan', 'Förskolan Solen', 'Äldreboendet Åsgården'];
  return kitchens.flatMap((name, kitchen) =>
    Array.from({length: 20}, (_none, index) => ({
      source: municipality.organisation,
      id: kitchen + 1,
      name,
      serving_waste: random.decimal(1, 14, 1),
      plate_waste: random.decimal(2, 18, 1),
      kitchen_waste: random.decimal(0.2, 4, 1),
      date: `2026-10-${String(1 + index).padStart(2, '0')}T12:00:00`,
      category: kitchen < 2 ? 'Grundskola' : kitchen === 2 ? 'Förskola' : 'Äldreomsorg',
      meal_type: 'Lunch',
      amount_eating: random.whole(30, 420),
    })),
  );
}

function defibrillators() {
  const random = randomFor('hjartstartare');
  const places = [
    'Stadshuset',
    'Badhuset',
    'Idrottshallen',
    'Biblioteket',
    'Resecentrum',
    'Hembygdsgården',
    'Golfklubben',
    'Gästhamnen',
    'Kyrkan',
    'Livsmedelsbutiken',
  ];
  return places.map((place, index) => ({
    id: index + 1,
    geometry: {type: 'Point', coordinates: pointNear(random, villages[index % 6])},
    properties: {
      plats: place,
      ort: villages[index % 6][0],
      tillganglig: random.pick(['Dygnet runt', 'Under öppettid']),
      placering: random.pick(['Vid entrén', 'I receptionen', 'Utomhus i skåp']),
      telefon: phone(random.whole(60, 90)),
    },
  }));
}

function careHomes() {
  const random = randomFor('aldreboenden');
  return ['Åsgården', 'Solgläntan', 'Älvbacken', 'Norrgården', 'Strandhem'].map((namn) => {
    const [longitude, latitude] = pointNear(random, random.pick(villages));
    return {
      namn,
      platser: random.whole(18, 64),
      inriktning: random.pick(['Omvårdnad', 'Demens', 'Korttid']),
      brukarnojdhet_procent: random.whole(74, 96),
      utforare: random.chance(0.8) ? 'Kommunen' : 'Privat',
      latitude,
      longitude,
    };
  });
}

/** Bytes by file name. */
export function careFiles() {
  const control = foodControl();
  return {
    'maltider.json': json(meals()),
    'livsmedelskontroller.json': json(control),
    'livsmedelskontroller.csv': csvOf(foodControlRows(control)),
    'matsvinn.csv': csvOf(foodWaste()),
    'hjartstartare.geojson': geoJson(defibrillators(), 'hjartstartare'),
    'aldreboenden.csv': csvOf(careHomes(), {delimiter: ';', encoding: 'utf-8-bom'}),
  };
}
