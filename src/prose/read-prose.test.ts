import {expect} from 'chai';
import * as fc from 'fast-check';
import {type Block, cutMark, type Inline, proseLimits} from './prose.js';
import {readProse, readProseNow} from './read-prose.js';

/** A tree as one line of signs, so that a test can be read. */
function inlineOf(node: Inline): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'break') return '/';
  if (node.kind === 'code') return `\`${node.text}\``;
  const children = node.children.map(inlineOf).join('');
  if (node.kind === 'link') return `[${children}](${node.href})`;
  return node.kind === 'strong' ? `**${children}**` : `_${children}_`;
}

function blockOf(block: Block): string {
  if (block.kind === 'code') return `{${block.text}}`;
  if (block.kind === 'quote') return `> ${block.children.map(blockOf).join(' | ')}`;
  if (block.kind === 'list') {
    const items = block.items.map((item) => item.map(blockOf).join(' | ')).join('; ');
    return `${block.ordered ? `ol${block.start}` : 'ul'}(${items})`;
  }
  const line = block.children.map(inlineOf).join('');
  return block.kind === 'heading' ? `h${block.level} ${line}` : line;
}

async function read(description: string): Promise<readonly string[]> {
  return (await readProse(description)).map(blockOf);
}

function depthOf(blocks: readonly Block[]): number {
  const inside = blocks.map((block) => {
    if (block.kind === 'list') return 1 + Math.max(0, ...block.items.map(depthOf));
    return block.kind === 'quote' ? 1 + depthOf(block.children) : 0;
  });
  return Math.max(0, ...inside);
}

describe('readProse, plain text', () => {
  it('makes paragraphs of what blank lines part and keeps single line breaks', async () => {
    expect(await read('En rad\noch en till.\r\n\r\n \nNytt stycke.')).to.deep.equal([
      'En rad/och en till.',
      'Nytt stycke.',
    ]);
  });

  it('links web and e-mail addresses without the punctuation around them', async () => {
    expect(
      await read('Se (https://x.example/a_(b)), eller skriv till data@kommun.se.'),
    ).to.deep.equal([
      'Se ([https://x.example/a_(b)](https://x.example/a_(b))), ' +
        'eller skriv till [data@kommun.se](mailto:data@kommun.se).',
    ]);
  });

  it('tells where a link leads', async () => {
    const [paragraph] = await readProse('https://www.sundsvall.se/karta');
    expect(paragraph).to.deep.include({kind: 'paragraph'});
    expect(JSON.stringify(paragraph)).to.include('"host":"sundsvall.se"');
  });

  it('makes a list of lines with bullets', async () => {
    expect(await read('Innehåll:\n• namn\n• läge\nSlut.')).to.deep.equal([
      'Innehåll:',
      'ul(namn; läge)',
      'Slut.',
    ]);
  });

  it('decodes character references', async () => {
    expect(await read('V&auml;g &amp; vatten, 5 &#60; 6 &unknown;')).to.deep.equal([
      'Väg & vatten, 5 < 6 &unknown;',
    ]);
  });

  it('is not fooled by signs of comparison, numbers and names of columns', async () => {
    const text = '1980. Värden där a < b och c > d * 2 * e i fältet max_antal_per_ar';
    expect(await read(text)).to.deep.equal([text]);
  });

  it('is read at once, other kinds are not', () => {
    expect(readProseNow('En mening.')?.map(blockOf)).to.deep.equal(['En mening.']);
    expect(readProseNow('')).to.deep.equal([]);
    expect(readProseNow('<p>En mening.</p>')).to.equal(undefined);
    expect(readProseNow('**En** mening.')).to.equal(undefined);
  });
});

describe('readProse, HTML', () => {
  it('reads what people write in editors', async () => {
    const html =
      '<h2>Om</h2><p>En <b>viktig</b> <i>sak</i> med <a href="https://x.example/">länk</a><br>ny rad' +
      '<p>Utan sluttagg<ul><li>ett<li>två<ol start=3><li>tre</ol></ul><blockquote>Citat</blockquote>';
    expect(await read(html)).to.deep.equal([
      'h2 Om',
      'En **viktig** _sak_ med [länk](https://x.example/)/ny rad',
      'Utan sluttagg',
      'ul(ett; två | ol3(tre))',
      '> Citat',
    ]);
  });

  it('makes clean paragraphs of styled soups', async () => {
    const html =
      "<div style='x'><span style='font-family:&quot;Avenir&quot;'>Ett&nbsp;\n </span><span>stycke." +
      '</span></div><div><br /></div><div>&nbsp;</div><div><div><font>Ett till.</font></div></div>';
    expect(await read(html)).to.deep.equal(['Ett\u00a0stycke.', 'Ett till.']);
  });

  it('ends a paragraph at two line breaks', async () => {
    expect(await read('a<br><br />b<br>c')).to.deep.equal(['a', 'b/c']);
  });

  it('carries bold and links over the end of a paragraph', async () => {
    expect(
      await read('<b>a<p>b</p></b>c <a href="https://x.example/"><div>d</div></a>'),
    ).to.deep.equal(['**a**', '**b**', 'c', '[d](https://x.example/)']);
  });

  it('survives tags closed in the wrong order', async () => {
    expect(await read('<p><b>a<i>b</b>c</i></p>')).to.have.lengthOf(1);
    expect(await read('<li>a</li><li>b</li></ul>c')).to.deep.equal(['ul(a; b)', 'c']);
  });

  it('makes a line of each row of a table', async () => {
    const html =
      '<table><tr><th>Fält</th><th>Typ</th></tr><tr><td><p>namn</p><p>text</p></td><td>Text</td></tr></table>';
    expect(await read(html)).to.deep.equal(['**Fält** · **Typ**', 'namn/text · Text']);
  });

  it('keeps the text of pictures, of unknown tags and of links that lead nowhere', async () => {
    const html =
      '<p><img alt="Karta"> <o:p>b</o:p> <a href="/sida">c</a> <a href="javascript:x">d</a></p>';
    expect(await read(html)).to.deep.equal(['Karta b c d']);
  });

  it('links addresses that nobody linked, also when a reference is in the middle of them', async () => {
    expect(await read('<p>https://x.example/?a=1&amp;b=2</p>')).to.deep.equal([
      '[https://x.example/?a=1&b=2](https://x.example/?a=1&b=2)',
    ]);
  });

  it('keeps the lines of preformatted text', async () => {
    expect(await read('<pre>a\n  <b>b</b><script>c</script></pre>')).to.deep.equal(['{a\n  b}']);
  });

  it('reads HTML that was escaped once too often', async () => {
    expect(await read('&lt;p&gt;a &amp;amp; b&lt;/p&gt;')).to.deep.equal(['a & b']);
  });
});

describe('readProse, Markdown', () => {
  it('reads headings, lists, links, stress, code and quotes', async () => {
    const text =
      '## Om\n\nEn **viktig** *sak* i `falt`, se [länk](https://x.example/).\n\n' +
      '- ett\n- två\n  1. tre\n\n> Citat\n\n```\nkod\n```\n';
    expect(await read(text)).to.deep.equal([
      'h2 Om',
      'En **viktig** _sak_ i `falt`, se [länk](https://x.example/).',
      'ul(ett; två | ol1(tre))',
      '> Citat',
      '{kod}',
    ]);
  });

  it('keeps line breaks, and does not take what is indented for code', async () => {
    expect(await read('**a**\nb\n\n    c https://x.example/')).to.deep.equal([
      '**a**/b',
      'c [https://x.example/](https://x.example/)',
    ]);
  });

  it('makes a line of each row of a table', async () => {
    expect(await read('|a|b|\n|---|---|\n|1|**2**|')).to.deep.equal(['**a** · **b**', '1 · **2**']);
  });

  it('reads the tags between it, and passes none through', async () => {
    expect(
      await read('# T\n\na <b>b</b><br>c <u>d</u>\n\n- <a href="javascript:x">e</a>'),
    ).to.deep.equal(['h1 T', 'a **b**/c d', 'ul(e)']);
  });

  it('drops addresses that may not become links and keeps their words', async () => {
    expect(await read('**a** [b](javascript:alert(1)) [c](/sida) ![d](x.png)')).to.deep.equal([
      '**a** b c d',
    ]);
  });
});

describe('readProse, bounds', () => {
  it('dissolves lists deeper than the limit and keeps their text', async () => {
    const blocks = await readProse('<ul><li>x'.repeat(60));
    expect(depthOf(blocks)).to.be.at.most(proseLimits.depth);
    expect(JSON.stringify(blocks).split('"x"')).to.have.lengthOf(61);
    expect(depthOf(await readProse('<blockquote>x'.repeat(60)))).to.be.at.most(proseLimits.depth);
  });

  it('reads the words of what is nested beyond reason', async () => {
    expect((await read(`${'<b>'.repeat(2_000)}ord`)).join('')).to.include('ord');
    expect((await read(`# x\n${'> '.repeat(200)}ord`)).join('')).to.include('ord');
  });

  it('cuts what is too long, and says so', async () => {
    for (const unit of ['<p>ord ord</p>', '**ord** ord\n\n', 'ord ord\n\n']) {
      const blocks = await readProse(unit.repeat(20_000));
      expect(blocks.at(-1)).to.deep.equal(cutMark);
      expect(JSON.stringify(blocks.slice(0, -1)).length).to.be.above(proseLimits.text / 2);
    }
  });
});

describe('readProse, for any text', () => {
  const words = fc.stringMatching(/^[a-zåäö]{1,8}$/);
  const tags = fc.constantFrom(...'p b i div span li ul ol td tr h3 a blockquote x'.split(' '));
  const piece = fc.oneof(
    words.map((word) => ({html: ` ${word} `, word})),
    tags.map((name) => ({html: `<${name}>`, word: ''})),
    tags.map((name) => ({html: `</${name}>`, word: ''})),
  );

  it('never throws', async () => {
    const text = fc.oneof(fc.string({unit: 'binary', maxLength: 200}), fc.string({maxLength: 200}));
    const signs = fc.string({
      unit: fc.constantFrom(...'<>/&;#*_`[]()!|-\n "=\'abp1. '.split('')),
      maxLength: 80,
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, signs), async (description) => {
        expect(await readProse(description)).to.be.an('array');
      }),
      {numRuns: 500},
    );
  });

  it('keeps every word in its order, however the tags stand', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 40}), async (pieces) => {
        const html = `<p>${pieces.map((one) => one.html).join('')}`;
        const kept = (await readProse(html)).map(wordsOfBlock).join(' ');
        const expected = pieces.map((one) => one.word).filter((word) => word !== '');
        expect(kept.split(/[\s·]+/).filter((word) => word !== '')).to.deep.equal(expected);
      }),
      {numRuns: 300},
    );
  });

  it('keeps every character of plain words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, {minLength: 1, maxLength: 30}), async (all) => {
        expect((await readProse(all.join(' '))).map(wordsOfBlock)).to.deep.equal([all.join(' ')]);
      }),
    );
  });
});

function wordsOfInline(node: Inline): string {
  if (node.kind === 'break') return ' ';
  return 'text' in node ? node.text : node.children.map(wordsOfInline).join('');
}

function wordsOfBlock(block: Block): string {
  if (block.kind === 'code') return block.text;
  if (block.kind === 'list') return block.items.flat().map(wordsOfBlock).join(' ');
  if (block.kind === 'quote') return block.children.map(wordsOfBlock).join(' ');
  return block.children.map(wordsOfInline).join('');
}
