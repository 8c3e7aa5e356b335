import {expect} from 'chai';
import {strToU8, zipSync, type Zippable} from 'fflate';
import type {Problem} from '../../model/problem.js';
import {entryNameOf} from './entry-name.js';
import {isZip, listEntries} from './entries.js';
import {unzipEntries} from './unzip.js';

const text = 'namn;antal\nUtegym;3\n'.repeat(500);

function archiveOf(files: Zippable): Uint8Array {
  return zipSync(files);
}

function unzip(
  bytes: Uint8Array,
  unpackedBytes = 200_000_000,
): {files: Map<string, Uint8Array>; problems: Problem[]} {
  const problems: Problem[] = [];
  const report = (problem: Problem): number => problems.push(problem);
  const files = unzipEntries(bytes, {limits: {unpackedBytes}, report}, () => true);
  return {files, problems};
}

const codesOf = (problems: readonly Problem[]): string[] => problems.map(({code}) => code);

describe('reading ZIP files', () => {
  it('gives every file, packed or stored', () => {
    const bytes = archiveOf({'a.csv': strToU8(text), 'mapp/b.csv': [strToU8(text), {level: 0}]});
    const {files, problems} = unzip(bytes);
    expect([...files.keys()]).to.deep.equal(['a.csv', 'mapp/b.csv']);
    for (const file of files.values()) expect(new TextDecoder().decode(file)).to.equal(text);
    expect(problems).to.deep.equal([]);
  });

  it('passes over folders and what operating systems leave behind', () => {
    const bytes = archiveOf({
      '__MACOSX/._a.csv': strToU8('x'),
      '.DS_Store': strToU8('x'),
      'mapp/': new Uint8Array(),
      'a.csv': strToU8('x'),
    });
    expect(listEntries(bytes).entries.map(({name}) => name)).to.deep.equal(['a.csv']);
  });

  it('unpacks only what is wanted', () => {
    const bytes = archiveOf({'a.csv': strToU8(text), 'b.pdf': strToU8(text)});
    const options = {limits: {unpackedBytes: 20_000}, report: () => undefined};
    const files = unzipEntries(bytes, options, (name) => name.endsWith('.csv'));
    expect([...files.keys()]).to.deep.equal(['a.csv']);
  });

  it('reads names in UTF-8 and in code page 437', () => {
    expect(entryNameOf(strToU8('lekplatser å.csv'))).to.equal('lekplatser å.csv');
    expect(entryNameOf(Uint8Array.of(0x86, 0x84, 0x94, 0x8f))).to.equal('åäöÅ');
  });

  it('stops a bomb while inflating, whatever sizes it claims', function () {
    this.timeout(20_000); // packing it takes far longer than refusing it
    const bomb = archiveOf({'bomb.csv': new Uint8Array(20_000_000)});
    expect(bomb.length).to.be.lessThan(30_000);
    const {files, problems} = unzip(bomb);
    expect(files.size).to.equal(0);
    expect(codesOf(problems)).to.deep.equal(['zip-too-large']);
  });

  it('counts all files together against the limit', () => {
    const half = strToU8(text);
    const bytes = archiveOf({'a.csv': half, 'b.csv': half, 'c.csv': half});
    const {files, problems} = unzip(bytes, 2 * half.length);
    expect([...files.keys()]).to.deep.equal(['a.csv', 'b.csv']);
    expect(codesOf(problems)).to.deep.equal(['zip-too-large']);
  });

  it('keeps what came of an archive that was cut', () => {
    const noise = Uint8Array.from({length: 40_000}, (_, at) => (at * 7919) % 251);
    const bytes = archiveOf({'a.csv': strToU8(text), 'b.bin': [noise, {level: 0}]});
    const {files, problems} = unzip(bytes.subarray(0, bytes.length - 10_000));
    expect(files.get('a.csv')).to.have.length(text.length);
    expect(files.get('b.bin')?.length).to.be.within(20_000, 39_999);
    expect(codesOf(problems)).to.include('zip-truncated');
  });

  it('reports an entry whose bytes were changed', () => {
    const bytes = archiveOf({'a.csv': [strToU8(text), {level: 0}]});
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    const {files, problems} = unzip(bytes);
    expect(files.size).to.equal(1);
    expect(codesOf(problems)).to.deep.equal(['zip-entry-damaged']);
  });

  it('leaves out what is locked or packed in an unknown way', () => {
    const bytes = archiveOf({'a.csv': strToU8(text)});
    const header = bytes.findIndex(
      (byte, at) => byte === 0x50 && bytes[at + 2] === 1 && bytes[at + 3] === 2,
    );
    const locked = bytes.slice();
    locked[header + 8] = 1;
    expect(codesOf(unzip(locked).problems)).to.deep.equal(['zip-entry-encrypted']);
    const strange = bytes.slice();
    strange[header + 10] = 14;
    expect(codesOf(unzip(strange).problems)).to.deep.equal(['zip-method-unknown']);
  });

  it('survives any cut and any change of a byte', () => {
    const bytes = archiveOf({'a.csv': strToU8(text.slice(0, 400)), 'b.csv': strToU8('b')});
    for (let at = 0; at < bytes.length; at++) {
      unzip(bytes.subarray(0, at));
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      unzip(changed);
    }
    expect(isZip(bytes)).to.equal(true);
  });
});
