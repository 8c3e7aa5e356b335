/** The worker's side: reads what it is handed and posts datasets as soon as they are ready. */
import type {PayloadReader} from '../../dialect/dialect.js';
import {utf8Payload} from '../large-payload.js';
import type {ReadingJob, ReadingNews} from './protocol.js';

function post(news: ReadingNews): void {
  globalThis.postMessage(news);
}

function run(read: PayloadReader, {payload, options}: ReadingJob): void {
  const decoded = utf8Payload(payload);
  if (!decoded) return post({kind: 'not-utf-8'});
  const work = read(decoded, options);
  for (;;) {
    const step = work.next();
    if (step.done) {
      post({kind: 'contents', contents: {...step.value, datasets: []}});
      return;
    }
    if (step.value) post({kind: 'datasets', datasets: step.value});
  }
}

/** Answers jobs with the reader that `readerOf` gives for their type. */
export function serve(readerOf: (type: string) => PayloadReader): void {
  globalThis.addEventListener('message', (event: MessageEvent<ReadingJob>) => {
    run(readerOf(event.data.type), event.data);
  });
}
