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

/** A folder can be dropped too, but not be read. */
function tell(place: HTMLElement, file: File): void {
  const words = document.createElement('p');
  words.setAttribute('role', 'alert');
  words.textContent = `${file.name} går inte att läsa. Välj en fil, inte en mapp.`;
  place.replaceChildren(words);
  place.hidden = false;
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

function listenToForm(form: HTMLFormElement, input: HTMLInputElement, place: HTMLElement): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const address = input.value.trim();
    if (!address) return;
    history.replaceState(null, '', `?src=${encodeURIComponent(address)}`);
    showAddress(place, address);
  });
}

function listenToPicker(picker: HTMLInputElement, take: (file: File) => void): void {
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    if (file) take(file);
    // So that the same file can be chosen again.
    picker.value = '';
  });
}

/** A link such as `?src=https://…` can be shared. */
function showAsked(input: HTMLInputElement, place: HTMLElement): void {
  const asked = new URLSearchParams(location.search).get('src');
  if (!asked) return;
  input.value = asked;
  showAddress(place, asked);
}

/** Wires the box, where there is one. */
export function offerTrial(): void {
  const form = document.querySelector<HTMLFormElement>('#try');
  const input = document.querySelector<HTMLInputElement>('#try-address');
  const picker = document.querySelector<HTMLInputElement>('#try-file');
  const place = document.querySelector<HTMLElement>('#try-result');
  if (!form || !input || !picker || !place) return;
  const take = (file: File): void => void showFile(place, file).catch(() => tell(place, file));
  listenToForm(form, input, place);
  listenToPicker(picker, take);
  listenToDrops(form, take);
  showAsked(input, place);
}
