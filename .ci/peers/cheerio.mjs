// Reads saved pages with cheerio and regular expressions.
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';

for (const path of process.argv.slice(2)) {
  const $ = load(readFileSync(path));
  const text = $.root().text();
  const all = (selector) => $(selector).map((_, e) => $(e).text()).get();
  console.log(JSON.stringify({
    title: all('h1, title')[0],
    reference: text.match(/\d{4}\/\d{4}[A-Z]?\([A-Z]{3}\)/)?.[0],
    date: text.match(/\d{2}\/\d{2}\/\d{4}/)?.[0],
    votes: [...text.matchAll(/(\d[\d\s]*) votes? to (\d[\d\s]*)(?:,? with (\d[\d\s]*) abstentions?)?/g)].map((m) => m.slice(1)),
    paragraphs: all('p'),
    bold: all('b, strong'),
    items: all('li'),
  }));
}
