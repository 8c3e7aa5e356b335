/** Whom to ask. */
import {type TemplateResult, html, nothing} from 'lit';
import {safeContactHref} from '../../model/safe-href.js';
import {chooseText} from '../../model/text.js';
import type {ContactPoint, PostalAddress} from '../../model/values.js';
import {literalView} from '../part/literal.view.js';
import {contactLinkView} from './agent.view.js';
import {type DetailContext, titleOf} from './detail-context.js';
import {type Shown, eachView, valuesView} from './fact.view.js';
import {addressView} from './link.view.js';
import {sectionView} from './section.view.js';

function postalView({
  street,
  postalCode,
  locality,
  region,
  country,
}: PostalAddress): TemplateResult {
  const lines = [street, [postalCode, locality].filter(Boolean).join(' '), region, country];
  const shown = lines.filter((line) => line.trim() !== '');
  return html`<address>
    ${shown.map((line, at) => (at === 0 ? line : html`<br />${line}`))}
  </address>`;
}

function nameView({name, uri}: ContactPoint, context: DetailContext): Shown {
  const literal = chooseText(name, context.reader.language);
  if (literal) {
    return html`<span class="contact-name">${literalView(literal, context.reader)}</span>`;
  }
  return uri === undefined ? nothing : addressView(uri, context);
}

function contactView(contact: ContactPoint, context: DetailContext): Shown {
  const {emails, phones, addresses, urls} = contact;
  const title = titleOf(context.dataset, context).value;
  const subject = context.sentences.detail.mailSubject(title);
  const lines = [
    nameView(contact, context),
    ...emails.map((email) => contactLinkView(email, subject)),
    ...phones.map((phone) => contactLinkView(phone)),
    ...urls.map((url) => addressView(url, context)),
    ...addresses.map(postalView),
  ].filter((line) => line !== nothing);
  if (lines.length === 0) return nothing;
  return html`<div part="contact" class="contact">${lines.map((line) => html`<div>${line}</div>`)}</div>`;
}

export function contactsView(contacts: readonly ContactPoint[], context: DetailContext): Shown {
  return eachView(contacts, (contact) => contactView(contact, context));
}

/** The publisher's own address serves where no other is given. */
function contactPointsOf({dataset}: DetailContext): readonly ContactPoint[] {
  const {contactPoints, publisher} = dataset;
  if (contactPoints.length > 0 || !publisher) return contactPoints;
  const {name, emails, phones} = publisher;
  if (emails.length + phones.length === 0) return [];
  return [{uri: undefined, name, emails, phones, addresses: [], urls: []}];
}

function reportView(contacts: readonly ContactPoint[], context: DetailContext): Shown {
  const {detail} = context.sentences;
  const subject = detail.reportSubject(titleOf(context.dataset, context).value);
  const [href] = contacts
    .flatMap(({emails}) => emails)
    .flatMap((email) => safeContactHref(email, subject) ?? []);
  return href === undefined ? nothing : html`<p><a href=${href}>${detail.report}</a></p>`;
}

export function contactSectionView(context: DetailContext): Shown {
  const contacts = contactPointsOf(context);
  const shown = contacts.map((contact) => contactView(contact, context));
  return sectionView('contact', [valuesView(shown), reportView(contacts, context)], context);
}
