/** What the two built extensions ask for and allow themselves: as the stores and the browsers read it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const MANIFESTS = ['.output/chrome-mv3', '.output/firefox-mv3'];

describe.each(MANIFESTS)('The extension in %s', (folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('is of manifest version 3 and has its button', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.action.default_popup).toBe('popup.html');
    expect(inEnglish(folder, manifest.action.default_title)).toMatch(/key points and quotes/i);
  });

  it('says what it is in words that the stores have room for', () => {
    expect(inEnglish(folder, manifest.name)).toBe('Pith');
    for (const locale of readdirSync(join(folder, '_locales'))) {
      const description = messagesIn(folder, locale)[nameOf(manifest.description)]?.message ?? '';
      expect(description.length, locale).toBeGreaterThan(0);
      expect(description.length, locale).toBeLessThanOrEqual(132);
    }
  });

  it('asks for nothing but the page in front, on a click, and its own settings', () => {
    // None of these shows a warning at installing.
    const silent = ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'];
    expect(silent).toEqual(expect.arrayContaining(manifest.permissions));
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  it('has nothing that runs before the click or that a page could reach', () => {
    expect(manifest).not.toHaveProperty('content_scripts');
    // Woken by an event, asleep otherwise: Chromium calls that a service worker, Firefox a script that does not persist.
    expect(Object.keys(manifest.background)).toHaveLength(1);
    expect(manifest.background.service_worker ?? manifest.background.scripts[0]).toBe('background.js');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('closes the network and all but its own scripts to its pages', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const directives = Object.fromEntries(
      policy.split(';').map((directive) => {
        const [name, ...values] = directive.trim().split(/\s+/);
        return [name, values.join(' ')];
      }),
    );
    expect(directives).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'connect-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
    });
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('has the icons that it names', () => {
    const icons = Object.values<string>(manifest.icons);
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
    for (const icon of icons) expect(readFileSync(join(folder, icon)).subarray(1, 4).toString()).toBe('PNG');
  });

  it('ships no source maps and no test', () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => /\.map$|test|fixture/.test(name))).toEqual([]);
  });
});

describe('The extension for Firefox', () => {
  const { browser_specific_settings, sidebar_action } = JSON.parse(
    readFileSync('.output/firefox-mv3/manifest.json', 'utf8'),
  );

  it('opens its sidebar when asked and not at installing', () => {
    expect(sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
  });

  it('has an id, says that it collects nothing, and wants a Firefox with highlights', () => {
    const { gecko } = browser_specific_settings;
    expect(gecko.id).toMatch(/^[\w.-]+@[\w.-]+$/);
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(Number.parseInt(gecko.strict_min_version, 10)).toBeGreaterThanOrEqual(142);
  });
});

function messagesIn(folder: string, locale: string): Readonly<Record<string, { message: string }>> {
  return JSON.parse(readFileSync(join(folder, '_locales', locale, 'messages.json'), 'utf8'));
}

/** "__MSG_name__" gives "name". */
function nameOf(reference: string): string {
  return /^__MSG_(\w+)__$/.exec(reference)?.[1] ?? '';
}

function inEnglish(folder: string, reference: string): string | undefined {
  return messagesIn(folder, 'en')[nameOf(reference)]?.message;
}
