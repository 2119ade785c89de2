/*
 * The parts of a line `In response to "Title," a column by Somebody on Oct. 29.` The first of each
 * kind counts. The title can be empty.
 */
lexer grammar ResponseLexer;

import Characters, Calendar, Names, Responses;

OPENING : ResponseOpening ;
TITLE   : Quoted ;
AUTHOR  : 'by' ' '+ Author ;
DATE    : Day ;
/** `Thursday's` is not an author. */
WEEKDAY : Weekday '\'s' ;
OWNER   : Author '\'s' ;
WORD    : ~[ \t"“”.,()]+ ;
MARK    : . ;
