/*
 * Characters: letters, digits and the white space inside a line.
 */
lexer grammar Characters;

/** White space inside a line, with the characters that nobody sees: zero-width spaces, direction marks, soft hyphens. */
fragment Space : [\p{Zs}\t\u000B\f\uFEFF\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069] ;
fragment Digit : [0-9] ;

/** Latin letters up to U+00FF. Names, titles and agencies begin with these. */
fragment Upper : [A-Z\u00C0-\u00D6\u00D8-\u00DE] ;
fragment Lower : [a-z\u00DF-\u00F6\u00F8-\u00FF] ;

/**
 * Latin, Greek and Cyrillic letters, by Unicode block. Where a block alternates capitals and small
 * letters, all of them count as either. Unicode's own sets have 600 ranges each, and the time that
 * ANTLR needs to build a set grows with their square.
 */
fragment Letter   : [A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02C1\u0370-\u052F\u1E00-\u1EFF] ;
fragment AnyUpper : [A-Z\u00C0-\u00D6\u00D8-\u00DE\u0100-\u024F\u0370-\u03AB\u0400-\u042F\u0460-\u052F\u1E00-\u1EFF] ;
fragment AnyLower : [a-z\u00DF-\u00F6\u00F8-\u02C1\u03AC-\u03FF\u0430-\u052F\u1E00-\u1EFF] ;

/** After an acronym: ANTLR cannot negate a fragment, so the Latin letters are listed again. */
fragment NoLatinLetter : ~[A-Za-z\u00C0-\u024F] ;

/** A capital of any Latin letter, composed or with combining marks: `Z\u00DCRICH`, `GDA\u0143SK`. */
fragment Capital : [A-Z\u00C0-\u00D6\u00D8-\u00DE\u0100-\u024F\u1E00-\u1EFF] [\u0300-\u036F]* ;

fragment OpeningQuote : ["“] ;
fragment ClosingQuote : ["”] ;
