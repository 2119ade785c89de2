/*
 * What a bracket at the end of a line says: an agency, or the pages of newspapers.
 */
lexer grammar Brackets;

/** ` (Bloomberg)`, at the end of a brief from 2005 on. */
fragment SignOff : '(' AgencyName ((', ' | '/' | ' and ') AgencyName)* ')' '.'? ;

/** `(1,2, Kommersant, 1,4)`: pages of the paper under review, then of others. Some are not closed. */
fragment PageReferences
    : '(' Space* (Paper BetweenReferences)* PageNumber (BetweenReferences (PageNumber | Paper))*
      [,;]? Space* (')' '.'?)?
    ;
fragment BetweenReferences : [,;] Space* | Space+ ;
fragment PageNumber        : [A-Z]? Digit Digit? ([\-–] Digit Digit?)? ;
fragment Paper             : Upper PaperLetter* (' ' Letter PaperLetter*)* ;
fragment PaperLetter       : Letter | ['’\-] ;
