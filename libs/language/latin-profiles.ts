/** Frequent small words of a language, and letters or endings that mark it. */
interface Profile {
  words: ReadonlySet<string>;
  /** Matched in lower-case text; each hit counts for the language. */
  marks: RegExp;
}

const profile = (words: string, marks: RegExp): Profile => ({ words: new Set(words.split(' ')), marks });

export const LATIN_PROFILES: Readonly<Record<string, Profile>> = {
  en: profile(
    'the and of to in is that for it with as on are this be by an at from or have was not which can will we you our their they has been would should what all more how these its if about into than other your who when there do',
    /\bthe\b|ing\b|tion\b|\bwh|ould\b|ght|th/g,
  ),
  de: profile(
    'der die das und ist in den von zu mit sich des auf für im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum kann wir oder ich durch wurde haben mehr ihre diese können unser bitte',
    /[äöüß]|sch|ung\b|lich|keit\b|eit\b|cht|ein/g,
  ),
  fr: profile(
    "de la le et les des en un une du que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux ou cette ses nous vous leur être ont mais comme été elle ces tout fait même d'un d'une c'est l'on afin votre notre très",
    /[àâçêëîïôûùœ]|é[ep]?|\b[ldcsnjm]['’]|eux\b|tion\b|ement\b|aux\b|ou/g,
  ),
  it: profile(
    'di e il la che in un per è una del non con si da le i dei al come della sono ma anche alla nel più gli lo su ha questo o delle se ci loro essere dal ai degli nella ed sua suo molto tutti può abbiamo',
    /[ìò]|zion[ei]\b|gli|\bd?ell['’ao]|cch|zz|ità\b|ment[ei]\b/g,
  ),
  es: profile(
    'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está nos porque',
    /[ñ¿¡áíóú]|ción\b|ciones\b|dad\b|mente\b|\bqu|ll/g,
  ),
  nl: profile(
    'de het een en van in is dat op te zijn met voor niet die aan er om ook als dan maar bij of uit nog naar door over ze hij tot je worden wordt kan wij ons hebben deze heeft geen meer was u ik moet onze',
    /ij|aa|oo|ee|uu|oe|lijk|heid\b|sch|\bge|eu/g,
  ),
  pl: profile(
    'i w na z do się nie jest że to o jak za po co od przez ale dla tak czy by być są oraz który która które może tym tego przy ich jego już tylko lub ma pod bez jako także',
    /[ąęłńśźżć]|sz|cz|rz|[^aeiou]y\b|wie|ych\b|ego\b|ów/g,
  ),
  sv: profile(
    'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då bli vår',
    /[å]|ä|ö|\boch\b|för|sk|ning\b|tt|ande\b|ck/g,
  ),
  pt: profile(
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus são você',
    /[ãõç]|ção\b|ções\b|nh|lh|\bà|dade\b|mente\b|ê/g,
  ),
};
