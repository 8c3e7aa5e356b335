/** Under what conditions, in plain words. */
import {type TemplateResult, html, nothing} from 'lit';
import {safeHref} from '../../model/safe-href.js';
import {type Literal, chooseText} from '../../model/text.js';
import type {Fee, License} from '../../model/values.js';
import {licensesOf} from '../../query/dataset-facts.js';
import {licenseKeyOf} from '../../text/license-sentences.js';
import {literalView} from '../part/literal.view.js';
import {attributionOf, licenseName} from './attribution.js';
import {conceptLabel} from './concept-label.js';
import {copyView} from './copy.view.js';
import {type DetailContext, titleOf} from './detail-context.js';
import {type Shown, eachView, factView, factsView} from './fact.view.js';
import {addressView} from './link.view.js';
import {rightsView} from './rights.view.js';
import {sectionView} from './section.view.js';
import {saidView} from './value.view.js';

/** Its common name, else that of the code list or source, else what is written there. */
function nameOf(license: License, context: DetailContext): Literal {
  const {sentences, reader, catalog} = context;
  const known =
    licenseKeyOf(license.uri) === 'other' ? '' : licenseName(license, sentences, reader.language);
  if (known) return {value: known, language: ''};
  const label = conceptLabel({...license, uri: undefined}, reader.language, catalog.labelOf);
  const listed =
    license.uri === undefined ? undefined : catalog.labelOf(license.uri, reader.language);
  return listed ?? label ?? {value: license.written || (license.uri ?? ''), language: ''};
}

/** Names only, which lead to the licenses. */
export function licenseNamesView(licenses: readonly License[], context: DetailContext): Shown {
  return eachView(licenses, (license) => {
    const name = literalView(nameOf(license, context), context.reader);
    return license.uri === undefined ? name : addressView(license.uri, context, name);
  });
}

function explainedView(license: License, context: DetailContext): TemplateResult {
  const {sentences, reader} = context;
  const {text} = sentences.licenses[licenseKeyOf(license.uri)];
  const link = safeHref(license.uri ?? license.written);
  return html`<div part="license" class="license">
    <p class="license-name">${literalView(nameOf(license, context), reader)}</p>
    <p>${text}</p>
    ${link ? html`<p><a href=${link.href}>${sentences.detail.readLicense}</a></p>` : nothing}
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
