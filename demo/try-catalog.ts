/** "Prova din egen katalog": an address or a file becomes a portal at once. */

/** What the portal takes in place of an address. */
interface Payload {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly address: string;
}

const contentTypes: Readonly<Record<string, string>> = {
  rdf: 'application/rdf+xml',
  xml: 'application/rdf+xml',
  owl: 'application/rdf+xml',
  ttl: 'text/turtle',
  nt: 'application/n-triples',
  nq: 'application/n-quads',
  trig: 'application/trig',
  jsonld: 'application/ld+json',
  json: 'application/json',
};

function contentTypeOf(file: File): string {
  const ending = file.name.toLowerCase().split('.').at(-1) ?? '';
  return contentTypes[ending] ?? file.type;
}

async function payloadOf(file: File): Promise<Payload> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return {bytes, contentType: contentTypeOf(file), address: file.name};
}

/** Puts a new portal in the place of the last one, and says so. */
function show(place: HTMLElement, name: string, prepare: (portal: HTMLElement) => void): void {
  const heading = document.createElement('h2');
  heading.textContent = name;
  heading.tabIndex = -1;
  const portal = document.createElement('dcat-portal');
  portal.setAttribute('heading-level', '3');
  portal.setAttribute('diagnostics', '');
  prepare(portal);
  place.replaceChildren(heading, portal);
  place.hidden = false;
  heading.focus();
  place.scrollIntoView({block: 'start'});
}

function showAddress(place: HTMLElement, address: string): void {
  show(place, address, (portal) => portal.setAttribute('src', address));
}

async function showFile(place: HTMLElement, file: File): Promise<void> {
  const payload = await payloadOf(file);
  show(place, file.name, (portal) => {
    portal.setAttribute('route', 'none');
    Object.assign(portal, {payload});
  });
}

function listenToDrops(zone: HTMLElement, take: (file: File) => void): void {
  const mark = (over: boolean): boolean => zone.classList.toggle('over', over);
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
    mark(true);
  });
  zone.addEventListener('dragleave', () => mark(false));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    mark(false);
    const file = event.dataTransfer?.files[0];
    if (file) take(file);
  });
}

/** Wires the box, on the page that has it. */
function start(form: HTMLFormElement, place: HTMLElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type="url"], input[name="src"]');
  const picker = form.querySelector<HTMLInputElement>('input[type="file"]');
  const take = (file: File): void => void showFile(place, file);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const address = input?.value.trim() ?? '';
    if (!address) return;
    history.replaceState(null, '', `?src=${encodeURIComponent(address)}`);
    showAddress(place, address);
  });
  picker?.addEventListener('change', () => {
    const file = picker.files?.[0];
    if (file) take(file);
    picker.value = '';
  });
  listenToDrops(form, take);
  // A link such as `?src=https://…` can be shared, and works without this script's form.
  const asked = new URLSearchParams(location.search).get('src');
  if (!asked) return;
  if (input) input.value = asked;
  showAddress(place, asked);
}

const form = document.querySelector<HTMLFormElement>('#try');
const place = document.querySelector<HTMLElement>('#try-result');
if (form && place) start(form, place);
