/*
 * Names of people and places.
 */
lexer grammar Names;

/** One to four words of a name: `Cafe Birch`, `Ivan Petrov`. */
fragment Name     : NameWord (NextName (NextName NextName?)?)? ;
fragment NextName : (' ' Particle)* ' ' NameWord ;
fragment NameWord : (NamePrefix '-')? NamePart ('-' (Particle '-')? NamePart)* | Upper Upper+ | Initial+ ;
/** Some letters of Russian have two in English: `Ye. A. Petrov`, `Yu.V. Lukin`. */
fragment Initial  : (Upper | 'Ch' | 'Kh' | 'Sh' | 'Ts' | 'Ya' | 'Ye' | 'Yo' | 'Yu' | 'Zh') '.' ;
fragment NamePart : NameStart? Capital NameLetter* ;
fragment NameStart  : 'Mc' | 'Mac' | 'Fitz' | 'Le' | 'La' | 'De' | 'Di' | 'Du' | 'Van' | [ODd] ['’] ;
fragment NamePrefix : [Aa] 'l' | [Ee] 'l' ;
fragment NameLetter : [a-z\u00DF-\u00F6\u00F8-\u024F\u1E00-\u1EFF\u0300-\u036F] ;

/** Small words inside a name, of a person or a place. */
fragment Particle
    : 'af' | 'al' | 'am' | 'ben' | 'bin' | 'bint' | 'da' | 'dalla' | 'de' | 'dei' | 'del' | 'della' | 'den' | 'der' | 'des' | 'di'
    | 'dos' | 'du' | 'el' | 'ibn' | 'la' | 'le' | 'les' | 'los' | 'op' | 'sur' | 'ten' | 'ter' | 'und' | 'upon' | 'van' | 'von'
    | 'y' | 'zu' | 'zum' | 'zur'
    ;

/** Before a name, with a full stop. */
fragment Rank
    : 'Dr' | 'Dr. med' | 'Prof' | 'Brig' | 'Mr' | 'Mrs' | 'Ms' | 'Rev' | 'Capt' | 'Cmdr' | 'Col' | 'Gen' | 'Gov' | 'Lt' | 'Maj' | 'Rep' | 'Sen' | 'Sgt' | 'Fr' | 'St'
    ;
