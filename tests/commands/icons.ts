/** `npm run icons`: draws the toolbar icons, in colour and in grey, in every size from the one SVG. */
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findChromium } from './find-browsers.mjs';
import { palettePng } from './palette-png.ts';
import { readArguments } from './read-arguments.ts';

readArguments({}, 'npm run icons');

const FOLDER = 'public/icon';
/** Toolbars take 16 to 32 by the density of the screen, lists of extensions 48, or 128 drawn smaller on dense ones, stores 128. */
const SIZES = [16, 24, 32, 48, 128];
/** The toolbar's sizes alone: grey is shown nowhere else. */
const GREY_SIZES = [16, 24, 32];
const COLOUR = '#c2560a';
/** As far from a white toolbar as from a black one. */
const GREY = '#767676';

const executablePath = findChromium();
if (!executablePath) throw new Error('The icons are drawn by Chromium, and there is none.');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
const svg = readFileSync(`${FOLDER}/pith.svg`, 'utf8');

for (const size of SIZES) await draw(svg, size, `${size}`);
for (const size of GREY_SIZES) await draw(svg.replace(COLOUR, GREY), size, `grey-${size}`);
await browser.close();

async function draw(picture: string, size: number, name: string): Promise<void> {
  const address = `data:image/svg+xml,${encodeURIComponent(picture)}`;
  writeFileSync(`${FOLDER}/${name}.png`, palettePng(size, Uint8Array.from(await pixelsOf(address, size))));
}

/** Red, green, blue and alpha of each pixel of a picture drawn in a size. */
function pixelsOf(address: string, size: number): Promise<readonly number[]> {
  return page.evaluate(
    async (src, side) => {
      const image = Object.assign(new Image(), { src });
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
      const drawing = canvas.getContext('2d');
      drawing?.drawImage(image, 0, 0, side, side);
      return [...(drawing?.getImageData(0, 0, side, side).data ?? [])];
    },
    address,
    size,
  );
}
