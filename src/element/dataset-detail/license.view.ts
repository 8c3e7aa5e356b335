/** Under what conditions, in plain words. */
import {type TemplateResult, html, nothing} from 'lit';
import {safeHref} from '../../model/safe-href.js';
import {type Literal, chooseText} from '../../model/text.js';
import type {Fee, License} from '../../model/values.js';
import {licensesOf} from '../../query/dataset-facts.js';
import {licenseKeyOf} from '../../text/license-sentences.js';
import {literalView} from '../part/literal.view.js';
import {attributionOf, licenseName} from './attribution.js';
import {copyView} from './copy.view.js';
import {type DetailContext, titleOf} from './detail-context.js';
import {type Shown, eachView, factView, factsView} from './fact.view.js';
import {addressView} from './link.view.js';
import {rightsView} from './rights.view.js';
import {sectionView} from './section.view.js';
import {saidView} from './value.view.js';

/** Its common name, else that of the code list or source; `undefined` when it is known by its address alone. */
function nameOf(
  license: License,
  {sentences, reader, catalog}: DetailContext,
): Literal | undefined {
  const {uri, label, written} = license;
  const {language} = reader;
  if (licenseKeyOf(uri) !== 'other') {
    return {value: licenseName(license, sentences, language), language: ''};
  }
  const listed = uri === undefined ? undefined : catalog.labelOf(uri, language);
  const words = safeHref(written) ? '' : written.trim();
  const own = words === '' ? undefined : {value: words, language: ''};
  return listed ?? chooseText(label, language) ?? own;
}

/** Names only, which lead to the licenses. */
export function licenseNamesView(licenses: readonly License[], context: DetailContext): Shown {
  return eachView(licenses, (license) => {
    const name = nameOf(license, context);
    const shown = name && literalView(name, context.reader);
    return license.uri === undefined
      ? (shown ?? nothing)
      : addressView(license.uri, context, shown);
  });
}

/** The way to the license itself. */
function readView(license: License, context: DetailContext): Shown {
  const address = license.uri ?? license.written;
  if (!safeHref(address)) return nothing;
  const {readLicense} = context.sentences.detail;
  return html`<p>${addressView(address, context, html`${readLicense}`)}</p>`;
}

function explainedView(license: License, context: DetailContext): TemplateResult {
  const {sentences, reader} = context;
  const {name, text} = sentences.licenses[licenseKeyOf(license.uri)];
  const own = nameOf(license, context);
  return html`<div part="license" class="license">
    <p class="license-name">${own ? literalView(own, reader) : name}</p>
    <p>${text}</p>
    ${readView(license, context)}
  </div>`;
}

function unstatedView({sentences}: DetailContext): TemplateResult {
  const {name, text} = sentences.licenses.none;
  return html`<div part="license" class="license">
    <p class="license-name">${name}</p>
    <p>${text}</p>
  </div>`;
}

function attributionView(licenses: readonly License[], context: DetailContext): Shown {
  const {dataset, sentences, reader} = context;
  const literal = attributionOf(dataset, licenses[0], sentences, reader.language);
  if (!literal) return nothing;
  const {detail} = sentences;
  return html`<div part="attribution" class="attribution">
    <p class="label">${detail.attributionHeading}</p>
    <p class="quote">${literalView(literal, reader)}</p>
    ${copyView(
      {
        key: 'attribution',
        text: literal.value,
        label: detail.copyAttribution,
        about: titleOf(dataset, context).value,
      },
      context,
    )}
  </div>`;
}

function feeView({description, page}: Fee, context: DetailContext): Shown {
  const literal = chooseText(description, context.reader.language);
  const words = literal && literalView(literal, context.reader);
  return page === undefined ? saidView(description, context) : addressView(page, context, words);
}

/** The licenses of all parts explained, how to name the source, rights and fees. */
export function licenseView(context: DetailContext): Shown {
  const {dataset, sentences} = context;
  const {fields} = sentences;
  const licenses = licensesOf(dataset);
  // A series is used through its members, each under its own license.
  const explained =
    licenses.length === 0 && dataset.kind === 'dataset'
      ? [unstatedView(context)]
      : licenses.map((license) => explainedView(license, context));
  const facts = factsView([
    factView(
      fields.fees,
      eachView(dataset.fees, (fee) => feeView(fee, context)),
    ),
    factView(fields.rights, rightsView(dataset.rights, context)),
  ]);
  return sectionView('license', [...explained, attributionView(licenses, context), facts], context);
}
