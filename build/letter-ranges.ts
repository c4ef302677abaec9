/** The classes of letters, numbers and marks as short lists of ranges. */

/**
 * Of the alphabets that Pith knows they hold what Unicode's do. Between the letters of other alphabets they take along
 * what is not assigned, and those alphabets' own marks, numerals and rarer punctuation.
 */
export const SHORT: Readonly<Record<string, string>> = {
  L: inRanges(
    '41-5a 61-7a aa b5 ba c0-d6 d8-f6 f8-2c1 370-37d 386 388-481 48a-559 560-588 5d0-5f2 620-64a 66e-6d3 6d5-6ef 6fa-6ff 710-963 971-df3 e01-e3a e40-e4e e81-ece edc-103f 1050-135f 1380-17d3 1820-1ffc 2c00-2dff 3005-3006 3031-3035 3041-3096 309d-309f 30a1-30fa 30fc-31ff 3400-4dbf 4e00-d7fb f900-fd3d fd50-fdfb fe70-fefc ff21-ff3a ff41-ff5a ff66-ffdc 10000-1efff 20000-3ffff',
  ),
  N: inRanges(
    '30-39 b2-b3 b9 bc-be 660-669 6f0-6f9 966-96f e50-e59 2070-2089 2150-2189 2460-249b 2776-2793 3007 3021-3029 ff10-ff19',
  ),
  M: inRanges(
    '300-36f 483-489 591-5bd 5bf 5c1-5c2 5c4-5c5 5c7 610-61a 64b-65f 670 6d6-6dc 6df-6e8 6ea-6ed 900-903 93a-93c 93e-94f 951-957 962-963 e31 e34-e3a e47-e4e 1ab0-1ace 1dc0-1dff 20d0-20f0 302a-302f 3099-309a fe00-fe0f fe20-fe2f',
  ),
};

/** @param codes hexadecimal code points, from-to @returns the same as they stand in square brackets */
function inRanges(codes: string): string {
  return codes
    .split(' ')
    .map((range) =>
      range
        .split('-')
        .map((code) => String.fromCodePoint(Number.parseInt(code, 16)))
        .join('-'),
    )
    .join('');
}
