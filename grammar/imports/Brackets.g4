/*
 * A bracket at the end of a line: an agency, or the pages of newspapers.
 */
lexer grammar Brackets;

/**
 * `(1,2, Kommersant, 1,4)`: pages of the paper under review, then of others; weeklies have their
 * issue: `Novaya Gazeta, No. 24, p. 4`. Some are not closed. At least one page is among them.
 */
fragment PageReferences
    : '(' Space* AlsoIn? (ReferencePart BetweenReferences)* (PageOfPaper | Issue) (BetweenReferences ReferencePart)*
      BetweenReferences? (')' '.'?)?
    ;
fragment ReferencePart     : Paper | PageOfPaper | Issue ;
fragment BetweenReferences : Space* [,;.] Space* | Space+ ('and' Space+)? ;
fragment PageOfPaper       : PageLabel? PageNumber ;
fragment PageLabel         : ('p' 'p'? '.'? | [Pp] 'age' 's'?) Space? ;
fragment PageNumber        : [A-Z]? Digit Digit? ([\-–] [A-Z]? Digit Digit?)? ;
fragment Issue             : 'No' 's'? '.'? Space? Digit+ ([\-–] Digit+)? ;
/** Only its first word can be `No`, and none is `and`, `also`, `in`, `by`, `p` or `page`. */
fragment Paper             : Upper PaperLetter* (' ' PaperWord)* ;
fragment PaperWord
    : [A-MO-Zc-hj-oq-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02C1\u0370-\u052F] PaperLetter*
    | 'p' [b-oq-z] PaperLetter* | 'a' [a-kmo-z] PaperLetter* | 'i' [a-mo-z] PaperLetter* | 'i ' PaperWord | 'b' [a-xz] PaperLetter* | 'N' [A-Za-np-z] PaperLetter* | 'No' [a-rt-z] PaperLetter*
    ;
fragment PaperLetter       : Letter | ['’\-&] ;

/** `(see also Trud)`, `(Also in Trud)`, `Also covered in Trud.`: papers without pages. */
fragment PapersWithoutPages
    : '(' AlsoIn PaperList '.'? ')' '.'?
    | AlsoIn PaperList '.'
    ;
fragment AlsoIn    : [Ss] 'ee also ' | [Aa] 'lso in ' | 'Also ' [a-z]+ (' in ' | ' by ') ;
fragment PaperList : Paper ((',' ' and'? | ' and') ' ' Paper)* ;
