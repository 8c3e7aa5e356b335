import {expect} from 'chai';
import type {Block, Inline} from './prose.js';
import {plainTextOf} from './plain-text.js';
import {readProse} from './read-prose.js';

/** Own variations on everything by which text has become script in browsers. */
const payloads: readonly string[] = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<script/xss src="https://evil.example/x.js"></script>',
  '<script>alert(1)//',
  '<<script>alert(1)//<</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)" alt="a&quot;onload=alert(1)">',
  '<IMG SRC=javascript:alert(1)>',
  '<img """><script>alert(1)</script>">',
  '<img src=`x`onerror=alert(1)>',
  '<img/src/onerror=alert(1)>',
  '<img alt="<script>alert(1)</script>">',
  '<svg onload=alert(1)>',
  '<svg/onload=alert(1)//',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text y="9">click</text></a></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<svg><set attributeName=href to=javascript:alert(1)><a>x</a></svg>',
  '<svg><foreignObject><p title="</foreignObject></svg><img src=x onerror=alert(1)>">x</p>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math><a xlink:href="javascript:alert(1)">x</a></math>',
  '<math><annotation-xml encoding="text/html"><script>alert(1)</script></annotation-xml></math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<template><script>alert(1)</script></template>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<a href="\u0001javascript:alert(1)">x</a>',
  '<a href="&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)">x</a>',
  '<a href="&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)">x</a>',
  '<a href="javascript&colon;alert(1)">x</a>',
  '<a href="java&Tab;script&NewLine;:alert(1)">x</a>',
  '<a href="javascript://good.example/%0aalert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="file:///etc/passwd">x</a>',
  '<a href="blob:https://x.example/1">x</a>',
  '<a href="ftp://x.example/1">x</a>',
  '<a href="view-source:https://x.example">x</a>',
  '<a href="//evil.example">x</a>',
  '<a href="\\\\evil.example">x</a>',
  '<a href="https://user:pass@evil.example">x</a>',
  '<a href="https:javascript:alert(1)">x</a>',
  '<a href="#" onclick="alert(1)" style="x:expression(alert(1))">x</a>',
  '<a href="https://x.example" onmouseover=alert(1) target=_blank ping="//evil.example">x</a>',
  '<a href=https://x.example/"onmouseover=alert(1)">x</a>',
  '<a href="mailto:a@b.example?bcc=c@d.example&body=x">x</a>',
  '<a href="mailto:a@b.example%0d%0aBcc:c@d.example">x</a>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src="javascript:alert(1)">',
  '<base href="javascript:alert(1)//">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<link rel=stylesheet href="//evil.example/x.css">',
  '<style>@import "//evil.example/x.css";*{background:url(javascript:alert(1))}</style>',
  '<body onload=alert(1)>',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<video><source onerror=alert(1)></video>',
  '<input autofocus onfocus=alert(1)>',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(2)">x</button></form>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<isindex type=image src=1 onerror=alert(1)>',
  '<b id=x name=cookie onclick=alert(1)>x</b>',
  '<x onclick=alert(1)>x',
  '<!--><script>alert(1)</script>-->',
  '<!-- --!><img src=x onerror=alert(1)>-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<?xml-stylesheet href="javascript:alert(1)"?><p>x</p>',
  '<p/onclick=alert(1)/>x</p/onclick=alert(1)>',
  '<textarea></textarea><img src=x onerror=alert(1)></textarea>',
  '<title></title><img src=x onerror=alert(1)></title>',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>">',
  '<table><td background="javascript:alert(1)">x</table>',
  '<p>${alert(1)} {{constructor.constructor("alert(1)")()}}</p>',
  '&lt;p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;/p&gt;',
  '\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt><p>x</p>',
  '[x](javascript:alert(1)) **x**',
  '[x](javascript&colon;alert(1)) **x**',
  '[x](java&#x0A;script:alert(1)) **x**',
  '[x]( data:text/html;base64,PHN2Zz4= ) **x**',
  '[x][1] **x**\n\n[1]: javascript:alert(1)',
  '**x** <javascript:alert(1)>',
  '**x** ![x](javascript:alert(1))',
  '**x** ![x" onerror="alert(1)](x)',
  '**x** [x](https://x.example "onmouseover=alert(1)")',
  '# <img src=x onerror=alert(1)>',
  '- a\n- <script>alert(1)</script>\n- <a href="javascript:alert(1)">x</a>',
  '```html\n<script>alert(1)</script>\n```',
  '`<script>alert(1)</script>` **x**',
  '**x** <div>\n\n<script>alert(1)</script>\n\n</div>',
  '|a|b|\n|-|-|\n|<svg onload=alert(1)>|[x](vbscript:x)|',
  'https://x.example/"onmouseover="alert(1)',
  "javascript:alert(1)//https://x.example/'%3e",
];

const kinds = {
  block: ['paragraph', 'heading', 'list', 'quote', 'code'],
  inline: ['text', 'strong', 'emphasis', 'code', 'link', 'break'],
};

const members = ['kind', 'text', 'children', 'href', 'host', 'level', 'ordered', 'start', 'items'];

function expectPlain(node: Block | Inline, allowed: readonly string[]): void {
  expect(allowed).to.include(node.kind);
  expect(members).to.include.members(Object.keys(node));
  if (node.kind === 'link') expect(node.href).to.match(/^(?:https?:\/\/[^/]|mailto:[^?]+$)/);
  if (node.kind === 'text') expect(node.text).to.be.a('string');
}

function expectInlines(nodes: readonly Inline[]): void {
  for (const node of nodes) {
    expectPlain(node, kinds.inline);
    if ('children' in node) expectInlines(node.children);
  }
}

function expectBlocks(blocks: readonly Block[]): void {
  for (const block of blocks) {
    expectPlain(block, kinds.block);
    if (block.kind === 'list') for (const item of block.items) expectBlocks(item);
    if (block.kind === 'quote') expectBlocks(block.children);
    if (block.kind === 'paragraph' || block.kind === 'heading') expectInlines(block.children);
  }
}

describe('A hostile description', () => {
  for (const payload of payloads) {
    it(`becomes text and checked links: ${JSON.stringify(payload).slice(0, 70)}`, async () => {
      expectBlocks(await readProse(payload));
      expectBlocks(await readProse(`<p>before</p>${payload}<p>after</p>`));
      expectBlocks(await readProse(`**before**\n\n${payload}\n\nafter`));
    });
  }

  it('keeps no words of scripts and styles', async () => {
    const html = '<p>a</p><script>evil()</script><style>evil{}</style><p>b</p>';
    expect(JSON.stringify(await readProse(html))).not.to.include('evil');
    expect(plainTextOf(html)).to.equal('a b');
  });

  it('keeps no address that is not of the web or of the post', async () => {
    for (const payload of payloads) {
      const tree = JSON.stringify(await readProse(payload));
      expect(tree).not.to.match(/"href":"(?!https?:\/\/|mailto:)/);
    }
  });
});

describe('A description made to take long', () => {
  const size = 90_000;
  const hostile: Readonly<Record<string, string>> = {
    'nested tags': '<b>'.repeat(size),
    'nested lists': '<ul><li>x'.repeat(size / 9),
    'open tags': '<a '.repeat(size / 3),
    'open comments': '<p>x</p>' + '<!--'.repeat(size / 4),
    'open quotes': '<p>x</p>' + '<a b="'.repeat(size / 6),
    'open scripts': '<p>x</p>' + '<script>'.repeat(size / 8),
    'closing tags': '<i>'.repeat(400) + '</b>'.repeat(size / 4),
    brackets: '# x\n' + '['.repeat(size),
    'nested quotes': '# x\n' + '> '.repeat(size / 2),
    'nested numbers': '# x\n' + '1. '.repeat(size / 3),
    stars: '# x\n' + '*a*b'.repeat(size / 4),
    underscores: '# x\n' + 'a_'.repeat(size / 2),
    dashes: '# x\n' + '-'.repeat(size) + 'x',
    pipes: '# x\n' + '|a'.repeat(size / 2),
    spaces: '# x\n' + ' '.repeat(size) + 'x',
    'e-mail addresses': 'a.'.repeat(size / 2) + '@',
    'at signs': 'a@'.repeat(size / 2),
    'web addresses': 'http://a'.repeat(size / 8),
    'parentheses after an address': `http://a.example/${')'.repeat(size)}`,
    ampersands: '&a'.repeat(size / 2),
    'blank lines': 'a\n \n'.repeat(size / 4),
  };

  for (const [name, description] of Object.entries(hostile)) {
    it(`is read in good time: ${name}`, async () => {
      const from = performance.now();
      plainTextOf(description);
      const between = performance.now();
      const blocks = await readProse(description);
      expect(performance.now() - between, 'tree').to.be.below(2_000);
      expect(between - from, 'plain text').to.be.below(500);
      expectBlocks(blocks.slice(0, 1_000));
    });
  }
});
