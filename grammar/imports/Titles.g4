/*
 * Titles and names: the short lines without a final full stop.
 */
lexer grammar Titles;

/** Each word begins with a capital or a digit, except the small ones. */
fragment TitleCase
    : (Particle ' ')? (TitleWord ' '+ ((TitleWord | SmallWord) ' '+)*)? LastTitleWord
    ;
/** `iPod`, `d'Or` and `e-Mail` count as capital words. */
fragment TitleWord     : OpeningMark* (Upper | Digit | Lower ['’-]? Upper) ~[ \r\n\t]* ;
/** A title does not end with a full stop, except that of an abbreviation. */
fragment LastTitleWord
    : OpeningMark* ([dl] ['’])? (Upper | Digit) (~[ \r\n\t]* ~[ \r\n\t.,:;])?
    | OpeningMark* (Upper | Digit) ~[ \r\n\t]* '...'
    | OpeningMark* (Upper | Digit) ~[ \r\n\t]* ' . . .'
    | (Upper '.')+ | Abbreviation | LastSmallWord
    ;
fragment OpeningMark   : ["'‘“([$€£«#] ;
