/** Reads texts aloud one after the other, until the last or until it is stopped. */

/** Speaks with the voices of this device. */
export interface Voice {
  /** Whether one of them speaks the language. BCP 47. */
  canSpeak(language: string): Promise<boolean>;
  /** @returns whether the text was said to its end. */
  say(text: string, language: string): Promise<boolean>;
  stop(): void;
}

export interface Line {
  readonly id: string;
  readonly text: string;
}

export interface Aloud {
  readonly lines: readonly Line[];
  /** BCP 47. */
  readonly language: string;
  /** Told which line is being said, and undefined at the end. */
  readonly onLine: (id: string | undefined) => void;
}

/** Begins at once. @returns stops it; nothing is told any more. */
export function readAloud(voice: Voice, { lines, language, onLine }: Aloud): () => void {
  let stopped = false;
  const run = async () => {
    for (const { id, text } of lines) {
      onLine(id);
      const said = await voice.say(text, language);
      // A browser may call a stopped text said.
      if (stopped) return;
      if (!said) break;
    }
    onLine(undefined);
  };
  void run();
  return () => {
    stopped = true;
    voice.stop();
  };
}
