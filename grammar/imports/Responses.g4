/*
 * The parts of the line above a letter that names the article it responds to.
 */
lexer grammar Responses;

fragment ResponseOpening : 'In response to ' ;
/** There can be quotes in it: `"The "New" Tax,"`. */
fragment Quoted
    : OpeningQuote ~["”\r\n]* ClosingQuote
    | OpeningQuote (~["”\r\n]* [ (])? OpeningQuote+ ~["”\r\n]+ ClosingQuote+ ~["”\r\n]* [,.!?] ClosingQuote
    ;
/** Before the last of several is an `and`; after a comma alone comes the day. */
fragment Author          : AuthorName ((', ' AuthorName)* ','? ' and ' AuthorName)? ;
fragment AuthorName      : AuthorWord (' ' (AuthorWord | Particle))* ;
fragment AuthorWord      : NameWord | Rank '.' | Upper Lower '.' ;
/** The second is the day before the month: `10 January`. */
fragment ResponseDay     : Day | Digit Digit? ' ' Month ;
