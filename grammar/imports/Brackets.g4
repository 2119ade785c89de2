/*
 * What a bracket at the end of a line says: an agency, or the pages of newspapers.
 */
lexer grammar Brackets;

/** ` (Bloomberg)`, at the end of a brief from 2005 on. */
fragment SignOff : '(' AgencyName ((', ' | '/' | ' and ') AgencyName)* ')' '.'? ;

/**
 * `(1,2, Kommersant, 1,4)`: pages of the paper under review, then of others; weeklies have their
 * issue: `Novaya Gazeta, No. 24, p. 4`. Some are not closed. At least one page is among them.
 */
fragment PageReferences
    : '(' Space* (ReferencePart BetweenReferences)* PageOfPaper (BetweenReferences ReferencePart)*
      BetweenReferences? (')' '.'?)?
    ;
fragment ReferencePart     : Paper | PageOfPaper | Issue ;
fragment BetweenReferences : Space* [,;.] Space* | Space+ ;
fragment PageOfPaper       : ('p' 'p'? '.'? Space?)? PageNumber ;
fragment PageNumber        : [A-Z]? Digit Digit? ([\-–] Digit Digit?)? ;
fragment Issue             : 'No' '.'? Space? Digit+ ;
fragment Paper             : Upper PaperLetter* (' ' Letter PaperLetter*)* ;
fragment PaperLetter       : Letter | ['’\-&] ;

/** `(see also Trud)`, `(Also in Trud)`, `Also covered in Trud.`: papers without pages. */
fragment PapersWithoutPages
    : '(' AlsoIn PaperList ')' '.'?
    | AlsoIn PaperList '.'
    ;
fragment AlsoIn    : [Ss] 'ee also ' | [Aa] 'lso in ' | 'Also ' [a-z]+ ' in ' ;
fragment PaperList : Paper ((',' ' and'? | ' and') ' ' Paper)* ;
