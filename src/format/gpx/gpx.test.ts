import {expect} from 'chai';
import {cellsOf, codesOf, readAs} from '../feature/fixtures/read-text.js';
import {readCorpus} from '../geometry/fixtures/corpus.js';
import {gpx} from './gpx.js';

const points = (name: string, ...latitudes: readonly number[]): string =>
  latitudes.map((lat) => `<${name} lat="${lat}" lon="17"><ele>5</ele></${name}>`).join('');

const document = `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1" xmlns:k="http://x.example/">
<metadata><name>Leder</name><bounds minlat="1" minlon="1" maxlat="2" maxlon="2"/></metadata>
<wpt lat="59.1" lon="17.7"><ele>12.5</ele><name>Grillplats</name><link href="https://x.example/"><text>Mer</text></link><extensions><k:ved><k:typ>björk</k:typ></k:ved></extensions></wpt>
<wpt lat="norr" lon="17.7"><name>Vilse</name></wpt>
<rte><name>Rundan</name>${points('rtept', 59, 60)}</rte>
<trk><name>Leden</name><type>vandring</type><trkseg>${points('trkpt', 58, 59)}</trkseg><trkseg>${points('trkpt', 60, 61)}</trkseg></trk>
<trk><name>Spåret</name><trkseg>${points('trkpt', 58, 59)}</trkseg></trk></gpx>`;

describe('GPX', () => {
  it('of data-gpx/fells-loop has 86 waypoints and a route', async function () {
    const bytes = readCorpus(this, 'data-gpx/fells-loop/fells_loop.gpx');
    const table = await readAs(gpx, bytes);
    expect(table.rows).to.equal(87);
    expect(table.reading.parts).to.deep.equal(['waypoints', 'routes']);
    expect((await readAs(gpx, bytes, {part: 'waypoints'})).rows).to.equal(86);
    expect(table.geometry?.bounds).to.deep.equal({
      west: -71.126602,
      south: 42.401051,
      east: -71.102973,
      north: 42.468655,
    });
  });

  it('of data-gpx/grinda has one track of 975 points', async function () {
    const table = await readAs(gpx, readCorpus(this, 'data-gpx/grinda/t306769928_sat grinda.gpx'));
    expect([table.rows, table.geometry?.types]).to.deep.equal([1, ['LineString']]);
    const line = cellsOf(table, 'geometry')[0] ?? '';
    expect(line.split('],[')).to.have.length(975);
  });

  it('has a row for each waypoint, route and track', async () => {
    const table = await readAs(gpx, document);
    expect(cellsOf(table, 'kind')).to.deep.equal([
      'waypoint',
      'waypoint',
      'route',
      'track',
      'track',
    ]);
    expect(cellsOf(table, 'name').at(-1)).to.equal('Spåret');
    expect(cellsOf(table, 'typ')[0]).to.equal('björk');
    expect(cellsOf(table, 'link')[0]).to.equal('https://x.example/');
    expect(table.geometry?.types).to.deep.equal(['Point', 'LineString', 'MultiLineString']);
    expect(cellsOf(table, 'geometry')[0]).to.contain('[17.7,59.1,12.5]');
    expect(codesOf(table)).to.deep.equal(['geometry-unreadable']);
  });

  it('may be read in parts', async () => {
    const tracks = await readAs(gpx, document, {part: 'tracks'});
    expect([tracks.rows, tracks.reading.part]).to.deep.equal([2, 'tracks']);
    expect(tracks.reading.parts).to.deep.equal(['waypoints', 'routes', 'tracks']);
  });

  it('that ends in the middle of a track has the track so far', async () => {
    const table = await readAs(gpx, document.slice(0, document.indexOf('lat="61"')));
    expect(cellsOf(table, 'kind')).to.deep.equal(['waypoint', 'waypoint', 'route', 'track']);
    expect(table.geometry?.bounds?.north).to.equal(60);
    expect(codesOf(table)).to.include('xml-truncated');
  });

  it('of many points is bounded', async () => {
    const text = `<gpx><trk><trkseg>${points('trkpt', ...Array.from({length: 50}, () => 59))}</trkseg></trk></gpx>`;
    const table = await readAs(gpx, text, {}, {vertices: 10});
    expect([table.rows, ...codesOf(table)]).to.deep.equal([1, 'vertex-limit']);
  });
});
