/** National and regional specifications that datasets say they follow. */
const national = (token, version, title) => ({
  uri: `https://dataportal.se/specifications/${token}/${version}`,
  title,
  token,
});

export const specifications = {
  badplatser: national('badplatser', '1.0', ['Badplatser', 'Bathing places']),
  lekplatser: national('lekplatser', '1.0', 'Lekplatser'),
  utegym: national('utegym', '1.0', ['Utegym', 'Outdoor gyms']),
  grillplatser: national('grillplatser', '1.0', 'Grillplatser'),
  toaletter: national('offentlig-toalett', '1.0', 'Offentlig toalett'),
  hundrastgard: national('hundrastgard', '1.0', 'Hundrastgård'),
  evenemang: national('evenemang', '1.0', ['Evenemang', 'Events']),
  parkering: national('bilparkering', '1.0', 'Bilparkering'),
  matsvinn: national('matsvinn', '1.0', 'Matsvinn'),
  snorojning: national('snorojning', '1.0', 'Snöröjning'),
  tomter: national('lediga-tomter', '2.0', 'Lediga tomter'),
  laddstationer: national('laddstationer', '1.0', ['Laddstationer', 'Charging stations']),
  livsmedel: {
    uri: 'https://sambruk.github.io/livsmedel',
    title: 'Livsmedelsinspektioner',
  },
  maltider: {uri: 'https://sambruk.github.io/Open-Meal', title: 'Måltidsinformation (Open Meal)'},
  reskontra: {
    uri: 'https://www.dataportal.se/specifications/leverantorsreskontra/1.1',
    title: ['Leverantörsreskontra', 'Supplier ledger'],
    token: 'leverantorsreskontra',
  },
  reskontra10: {
    uri: 'http://dataportal.se/sv/specifications/leverantorsreskontra/1.0/',
    title: 'Leverantörsreskontra 1.0',
  },
  gtfs: {uri: 'https://gtfs.org/schedule/', title: 'GTFS Schedule'},
  'openapi-3': {uri: 'https://spec.openapis.org/oas/v3.0.3', title: 'OpenAPI 3.0.3'},
  wms: {uri: 'http://www.opengis.net/def/serviceType/ogc/wms', title: 'OGC Web Map Service'},
  wfs: {uri: 'http://www.opengis.net/def/serviceType/ogc/wfs', title: 'OGC Web Feature Service'},
};
