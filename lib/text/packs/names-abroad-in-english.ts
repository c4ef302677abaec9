/** The commonest given names of people from abroad: an English article does without the lists of their own languages. */
import { words } from './words.ts';

export const MEN_ABROAD = words(
  `
    michel philippe alain nicolas christophe bernard laurent frédéric éric stéphane pascal olivier sébastien thierry
    françois guillaume bruno jérôme didier alexandre marc jacques maxime antoine gilles hervé arnaud fabrice cédric
    andreas wolfgang jürgen günter stefan stephan uwe werner horst dieter manfred matthias thorsten heinz josef joachim
    helmut ralf rolf markus karl jörg sebastian karsten kurt josé manuel francisco ángel jesús pablo jorge alberto
    fernando alejandro ramón sergio enrique roberto ricardo andrés eduardo víctor raúl álvaro iván óscar rubén santiago
    joaquín adrián alfonso jaime ignacio cristian francesco alessandro matteo luca lorenzo davide giuseppe stefano paolo
    luigi giorgio riccardo federico fabio claudio massimo maurizio daniele angelo salvatore vincenzo pietro carlo domenico
    enrico filippo giovanni gianluca giulio leonardo luciano joão antónio antônio paulo luiz luís marcos marcelo felipe
    rodrigo mateus andré gustavo guilherme leandro tiago thiago andrzej artur bogdan dariusz filip grzegorz henryk jakub
    jarosław jerzy józef karol krzysztof lech łukasz piet henk willem wim johan johannes dirk marcel pieter niels frans
    geert hendrik mikael fredrik bengt gustav göran magnus björn nils leif sven mattias jonas niklas patrik henrik viktor
    lennart bjørn svein arne geir trond jon kristian espen helge einar søren jesper mads rasmus jakob frederik claus jiří
    petr pavel tomáš jaroslav miroslav zdeněk václav milan karel lukáš vladimír ladislav stanislav marek mehmet mustafa
    ahmet hüseyin hasan ismail osman murat süleyman abdullah mahmut recep kemal fatih emre hakan yaşar bülent serkan
    volkan`,
);
export const WOMEN_ABROAD = words(
  `
    eva nina sabrina sylvie françoise valérie sandrine céline véronique martine stéphanie aurélie émilie delphine corinne caroline agnès
    hélène cécile mathilde manon chloé monika petra sabine susanne renate helga erika gisela birgit heike anja katrin
    katja tanja nadine silke ulrike cornelia maría isabel cristina marta lucía paula raquel pilar beatriz mercedes silvia
    mónica alicia sofía susana alejandra daniela valentina gabriela adriana carolina margarita yolanda giulia francesca
    federica alessandra paola roberta giorgia giovanna elisa ilaria caterina patrizia antonella stefania michela manuela
    serena beatrice juliana fernanda aline luciana vanessa mariana larissa luana renata agata agnieszka aleksandra beata
    danuta dorota elżbieta ewa hanna irena joanna katarzyna krystyna lena magdalena małgorzata johanna marianne femke
    kristina birgitta kerstin cecilia annika gunilla anita carina kari kristin solveig heidi hanne trine gerd mette helle
    inge pia lene jana lenka kateřina alena tereza ludmila ivana zuzana dagmar fatma ayşe emine zeynep elif leyla nurten
    deniz`,
);
