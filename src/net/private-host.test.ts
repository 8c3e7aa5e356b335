import {expect} from 'chai';
import {isPrivateHost} from './private-host.js';

const privateOnes = [
  'http://localhost/',
  'http://LOCALHOST.:8080/',
  'http://a.localhost/',
  'http://intranet/',
  'http://geodata.kommunen.local/',
  'http://server.internal/',
  'http://skrivare.home.arpa/',
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f.0.0.1/',
  'http://0177.0.0.1/',
  'http://0.0.0.0/',
  'http://10.1.2.3/',
  'http://100.64.0.1/',
  'http://100.127.255.255/',
  'http://169.254.169.254/latest/meta-data/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.0.1/',
  'http://192.0.2.1/',
  'http://198.18.0.1/',
  'http://198.51.100.1/',
  'http://203.0.113.9/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::1]/',
  'http://[::]/',
  'http://[fd00::1]/',
  'http://[fe80::1]/',
  'http://[ff02::1]/',
  'http://[2001:db8::1]/',
  'http://[2001::1]/',
  'http://[::ffff:10.0.0.1]/',
  'http://[64:ff9b::192.168.0.1]/',
  'http://[2002:c0a8:1::]/',
  'http://[::127.0.0.1]/',
  'http://①②⑦.0.0.1/',
  'data:text/plain,x',
  'nonsense',
  '',
];

const publicOnes = [
  'https://www.askersby.se/',
  'https://local.se/',
  'https://malmö.se/',
  'https://localhost.example.se/',
  'http://8.8.8.8/',
  'http://100.63.255.255/',
  'http://100.128.0.1/',
  'http://172.15.0.1/',
  'http://172.32.0.1/',
  'http://192.169.0.1/',
  'http://198.20.0.1/',
  'http://223.255.255.255/',
  'http://[2a00:801::1]/',
  'http://[2001:4860:4860::8888]/',
  'http://[::ffff:8.8.8.8]/',
  'http://[64:ff9b::8.8.8.8]/',
  'http://[2002:808:808::]/',
];

describe('isPrivateHost', () => {
  for (const address of privateOnes)
    it(`keeps away from "${address}"`, () => {
      expect(isPrivateHost(address)).to.equal(true);
    });

  for (const address of publicOnes)
    it(`finds nothing private about ${address}`, () => {
      expect(isPrivateHost(address)).to.equal(false);
    });
});
