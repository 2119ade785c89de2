/*
 * The parts of a line `In response to "Title," a column by Somebody on Oct. 29.` The first of each
 * kind counts. The title can be empty.
 */
lexer grammar ResponseLexer;

import Characters, Calendar, Names, Responses;

OPENING : ResponseOpening ;
TITLE   : Quoted ;
/** `comments from The Lake Post`, `a report from New Gent`: a paper or a place is not an author. */
SOURCE  : 'from ' 'The ' Author | ('dispatch' | 'report' | 'story') ' from ' Author ;
AUTHOR  : 'by' ' '+ 'former '? Author | 'from ' AuthorWord (' ' (AuthorWord | Particle))+ ;
DATE    : ResponseDay ;
/** `Thursday's` is not an author. */
WEEKDAY : Weekday '\'s' ;
/** `a review of Vera Sol's exhibition`: she is not the author. */
SUBJECT : ('of' | 'about' | 'with') ' ' Author '\'s' ;
OWNER   : Author '\'s' ;
WORD    : ~[ \t"“”.,()]+ ;
MARK    : . ;
