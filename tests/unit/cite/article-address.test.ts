/** A copied address leads to the page and tells nothing of its reader. */
import { describe, expect, it } from 'vitest';
import { articleAddress } from '../../../lib/cite/article-address.ts';
import { webAddress } from '../../../lib/cite/web-address.ts';

describe('an address', () => {
  it.each([
    ['https://reader:secret@news.example/pier', 'https://news.example/pier'],
    ['https://reader@news.example:8080/pier?a=b@c', 'https://news.example:8080/pier?a=b@c'],
    ['http://[2001:db8::1]/pier', 'http://[2001:db8::1]/pier'],
    ['https://news.example/pier?cmp=a|b&x={1}^`', 'https://news.example/pier?cmp=a%7Cb&x=%7B1%7D%5E%60'],
    ['https://news.example/a"><b>', 'https://news.example/a%22%3E%3Cb%3E'],
    ['https://news.example', 'https://news.example'],
    ['https://zeitung.example/süß?q=å', 'https://zeitung.example/süß?q=å'],
  ])('%s is copied as %s', (address, copied) => {
    expect(webAddress(address)).toBe(copied);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/hosts',
    'https://',
    'https:///pier',
    'https://a b/',
    'https://x\n/',
  ])('%j is none of the web', (address) => {
    expect(webAddress(address)).toBeUndefined();
  });
});

describe('of an article', () => {
  const addressOf = (url: string, canonicalUrl?: string) =>
    articleAddress({ url, ...(canonicalUrl && { canonicalUrl }) });

  it('the one that the page states as its own is taken', () => {
    expect(addressOf('https://m.news.example/pier?ref=home', 'https://news.example/pier')).toBe(
      'https://news.example/pier',
    );
  });

  it('the stated one is cleaned too', () => {
    const stated = 'https://a:b@news.example/pier?utm_source=x';
    expect(addressOf('https://news.example/pier', stated)).toBe('https://news.example/pier');
  });

  it('a later page keeps its own', () => {
    const [url, canonicalUrl] = ['https://news.example/pier?page=2', 'https://news.example/pier'];
    const coverage = { words: 300, pages: { number: 2, count: 3 } };
    expect(articleAddress({ url, canonicalUrl, coverage })).toBe(url);
  });

  it.each([
    ['?utm_source=x&utm_medium=y', ''],
    ['?id=7&fbclid=abc&lang=en', '?id=7&lang=en'],
    ['?PHPSESSID=0a1b2c&id=7', '?id=7'],
    ['?access_token=eyJ.a.b', ''],
    ['?sid=0123456789abcdef0123', ''],
    ['?sid=4711', '?sid=4711'],
    ['?session=45&day=3', '?session=45&day=3'],
    ['?token=0123456789abcdef0123&day=3', '?day=3'],
    [';jsessionid=0A1B?id=7', '?id=7'],
    ['?q=utm_source', '?q=utm_source'],
    ['?token', '?token'],
    ['?gclid=1#part', '#part'],
    ['#access_token=abc&state=1', ''],
  ])('%s becomes “%s”', (rest, kept) => {
    expect(addressOf(`https://news.example/pier${rest}`)).toBe(`https://news.example/pier${kept}`);
  });

  it('a page that is not of the web has none, whatever it states', () => {
    expect(addressOf('file:///home/pier.html', 'https://news.example/pier')).toBeUndefined();
  });
});
