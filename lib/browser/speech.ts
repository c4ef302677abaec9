/** The browser's voices, and of those the ones on this device alone: any other would send the text away. */
import { primarySubtag } from '../text/direction.ts';

export interface Speech {
  /** Whether a voice on this device speaks the language. BCP 47. */
  canSpeak(language: string): Promise<boolean>;
  /** @returns whether the text was said to its end: false when it was stopped, or no voice would. */
  say(text: string, language: string): Promise<boolean>;
  stop(): void;
}

/** How long a browser may take to list its voices, which it begins at the first question. Milliseconds. */
const PATIENCE = 1000;

export const speech: Speech = {
  canSpeak: async (language) => (await voiceFor(language)) !== undefined,
  async say(text, language) {
    const voice = await voiceFor(language);
    if (!voice) return false;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    return new Promise((resolve) => {
      utterance.onend = () => resolve(true);
      utterance.onerror = () => resolve(false);
      speechSynthesis.speak(utterance);
    });
  },
  stop: () => globalThis.speechSynthesis?.cancel(),
};

/** Of the language's voices the one of its country, else the browser's default, else any. */
async function voiceFor(language: string): Promise<SpeechSynthesisVoice | undefined> {
  const voices = (await allVoices()).filter(
    ({ localService, lang }) => localService && primarySubtag(lang) === primarySubtag(language),
  );
  const tag = language.toLowerCase();
  return (
    voices.find(({ lang }) => lang.replace('_', '-').toLowerCase() === tag) ??
    voices.find((voice) => voice.default) ??
    voices[0]
  );
}

async function allVoices(): Promise<readonly SpeechSynthesisVoice[]> {
  const synthesis = globalThis.speechSynthesis;
  const voices = synthesis?.getVoices() ?? [];
  if (voices.length > 0 || !synthesis) return voices;
  await new Promise((resolve) => {
    synthesis.addEventListener('voiceschanged', resolve, { once: true });
    setTimeout(resolve, PATIENCE);
  });
  return synthesis.getVoices();
}
