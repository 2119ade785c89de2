/*
 * What a letter responds to: `In response to "Title," a column by Somebody on Oct. 29.`
 */
lexer grammar Responses;

/** The line says no more than that. A sentence that begins so and goes on is text. */
fragment InResponseTo
    : ResponseOpening Quoted (' and ' Quoted)* ','? (ResponseKind ResponseAuthor? | ResponseAuthor) ResponseDay? '.'?
    ;
fragment ResponseOpening : 'In response to ' ;
fragment Quoted          : OpeningQuote ~["”\r\n]* ClosingQuote ;
/** ` a column`, ` an opinion piece`, ` articles`. */
fragment ResponseKind    : (' a' 'n'?)? ' ' LowerWord (' ' LowerWord (' ' LowerWord)?)? ;
fragment ResponseAuthor  : ' by ' Author ;
fragment Author          : AuthorWord ((' ' | ' and ') (AuthorWord | Particle))* ;
fragment AuthorWord      : NameWord | Upper Lower '.' ;
fragment ResponseDay     : (' on ' | ' of ') Day (' and ' Digit Digit?)? ;
fragment Day             : Month ' ' Digit Digit? (', ' Digit Digit Digit Digit)? ;
fragment LowerWord       : [a-z] [a-z\-]* ;
