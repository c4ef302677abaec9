import { defineConfig } from 'wxt';
import { beginFirst } from './build/begin-first.ts';
import { functionsLast } from './build/functions-last.ts';
import { PACK_TIGHTLY } from './build/pack-tightly.ts';
import { packTogether } from './build/pack-together.ts';
import { packWeights } from './build/pack-weights.ts';
import { shortClasses } from './build/short-classes.ts';
import { shortFields } from './build/short-fields.ts';
import { sortWords } from './build/sort-words.ts';
import { withoutJsonLd } from './build/without-json-ld.ts';
import { withoutLogging } from './build/without-logging.ts';
import { withoutMarkupWrites } from './build/without-markup-writes.ts';
import { withoutPreloads } from './build/without-preloads.ts';
import { withoutUnusedApis } from './build/without-unused-apis.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Each import says where a name comes from.
  imports: false,
  manifestVersion: 3,
  hooks: PACK_TIGHTLY,
  vite: () => ({
    plugins: [
      sortWords(),
      packWeights(),
      shortClasses(),
      shortFields(),
      withoutJsonLd(),
      withoutLogging(),
      withoutMarkupWrites(),
      withoutUnusedApis(),
      withoutPreloads(),
      packTogether(),
      beginFirst(),
      functionsLast(),
    ],
    build: {
      modulePreload: false,
      // 3 % smaller than what Vite's own makes.
      minify: 'terser',
      // A second pass finds another percent.
      terserOptions: { ecma: 2020, compress: { passes: 2 } },
    },
  }),
  zip: {
    // What a build needs and nothing else; .npmrc is hidden and needed.
    includeSources: ['**/*', '.npmrc'],
    excludeSources: ['tests/{bench/peers,linter}/node_modules/**'],
  },
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    action: { default_title: '__MSG_manifest_action__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_manifest_action__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'pith@pith.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(['chrome', 'edge'].includes(browser) && { minimum_chrome_version: '120' }),
  }),
});
