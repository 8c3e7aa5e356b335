import {expect} from 'chai';
import {decodeText} from '../../src/net/charset.js';
import {fetchBytes} from '../../src/net/fetch-bytes.js';
import {isWhole} from '../../src/net/is-whole.js';
import {NetError} from '../../src/net/net-error.js';
import {pageSurroundings} from '../../src/net/surroundings.js';
import {startFaultServer, type FaultServer} from '../fault-server/fault-server.mjs';
import {faultTable, shortLimits, type FaultCase} from '../fault-server/fault-table.js';

/** Node has no origin, and therefore sees what a page may not; and it is strict about headers. */
const elsewhere: Readonly<Record<string, FaultCase['outcome']>> = {
  'no-cors': 'good',
  'two-origins': 'good',
  'no-cors-500': 'status',
  'redirect-elsewhere': 'good',
  'redirect-loop': 'redirect',
  'huge-header': 'cors-or-network',
};

/** Where releases of Node differ: cut gzip is an error to some, cut chunks a success to others. */
const alsoRight: Readonly<Record<string, FaultCase['outcome']>> = {
  'half-gzip': 'truncated',
  'cut-chunked': 'part',
  'flaky-cut': 'part',
};

describe('fetchBytes in Node, against a server that fails', () => {
  let server: FaultServer;

  before(async () => {
    server = await startFaultServer();
  });

  after(() => server.stop());

  const outcomeOf = async ({fault, limits}: FaultCase): Promise<string> => {
    const options = {limits: {...shortLimits, ...limits}};
    try {
      const answer = await fetchBytes(`${server.origin}/${fault}`, options, {
        ...pageSurroundings,
        random: () => 0,
      });
      return isWhole(decodeText(answer.bytes, answer.contentType).text, 'xml') ? 'good' : 'part';
    } catch (error) {
      if (error instanceof NetError) return error.code;
      throw error;
    }
  };

  for (const row of faultTable) {
    const expected = [elsewhere[row.fault] ?? row.outcome, alsoRight[row.fault]];
    it(`says ${expected[0]} of ${row.fault}`, async () => {
      expect(await outcomeOf(row)).to.be.oneOf(expected);
    });
  }

  it('tells what Node knows of a dead port', async () => {
    const error = await fetchBytes('http://127.0.0.1:9/', {limits: {retries: 0}}).catch(String);
    expect(error).to.match(/^NetError: cors-or-network: .*(ECONNREFUSED|bad port)/);
  });
});
