/** Given names that French articles use, their own and others' in their spelling. */
import { words } from '../words.ts';
import type { GivenNames } from './given-names.ts';

export const frenchNames: GivenNames = {
  maleNames: words(`
    jean pierre michel philippe alain patrick nicolas christophe christian daniel bernard laurent frédéric eric éric david
    stéphane pascal olivier sébastien thierry gérard julien françois guillaume thomas bruno vincent jérôme didier alexandre
    marc dominique jacques maxime romain anthony antoine franck gilles hervé arnaud fabrice cédric benoît benoit mathieu
    matthieu xavier yves denis emmanuel raphaël hugo lucas louis paul arthur gabriel adam léo jules victor martin simon
    clément florian jérémy kévin benjamin adrien quentin valentin baptiste robert andré rené georges henri roger marcel
    lucien maurice joseph charles claude guy serge fabien yannick loïc gaël ludovic rémi rémy grégory damien samuel
    jean-luc jean-marc jean-pierre jean-claude jean-françois jean-michel jean-paul jean-yves jean-louis jean-baptiste
    mohamed ahmed karim rachid mehdi youssef ibrahim mamadou édouard gérald bertrand gaspard tristan`),
  femaleNames: words(`
    marie nathalie isabelle sylvie catherine françoise christine valérie sandrine céline véronique sophie martine monique
    patricia brigitte anne stéphanie aurélie julie élodie camille laura émilie emilie virginie delphine laurence sandra
    corinne caroline florence karine audrey agnès hélène claire cécile anaïs mathilde pauline marine manon léa chloé emma
    sarah lucie juliette alice louise charlotte amélie mélanie amandine élisabeth elisabeth jeanne jacqueline nicole
    danielle chantal annie michèle josiane bernadette denise colette geneviève odile muriel ségolène rachida najat fatima
    yasmina nadia leïla samira fatou aminata aïcha anne-marie marie-claude marie-christine marie-france anne-sophie
    clémentine clémence margaux margot jade inès eva éva roselyne carole myriam estelle élise elise solène ophélie noémie
    marion justine morgane laetitia laëtitia vanessa sabrina rama yaël olivia agathe`),
};
