/*
 * The article that a letter responds to: `In response to "Title," a column by Somebody on Oct. 29.`
 */
lexer grammar Responses;

/**
 * The line says no more than that, in whatever order. A sentence that begins so and goes on is text.
 * Without quotes it ends with a colon.
 */
fragment InResponseTo
    : ResponseOpening Quoted (ResponsePart | ResponseMark)*
    | ResponseOpening Quoted ' (' Day ')' '.'?
    | ResponseOpening ~["“\r\n:]+ ':'
    ;
fragment ResponseOpening : 'In response to ' ;
fragment Quoted          : OpeningQuote ~["”\r\n]* ClosingQuote ;
fragment ResponseMark    : [.,"”:] ;
fragment ResponsePart
    : ' '? Quoted
    | ' and'
    | ResponseKind
    | ResponseAuthor
    | ' from ' TitleWord (' ' (TitleWord | 'and' | 'of'))*
    | (ResponseKind | ResponseAuthor) (' ' LowerWord)+
    | (' on' | ' in')? ' Page ' Digit Digit?
    | ' of ' AgencyName
    | (' on' | ' of' | ' in' | ' from')? (' the')? ' ' Weekday ('\'s' (Printed | (' ' NameWord)* ' section')?)?
    | (' on' | ' of' | ' in' | ' from' | ' and')? (' the')? ' ' Day Printed?
    | ' and' ' ' Digit Digit?
    | (' and')? (' ' NameWord)+
    | (' that had run as' | ' that ran as' | ' that ran' | ' published' | ' printed')
    ;
/** ` a column`, ` an opinion piece`, ` a letter to the editor`, ` an Associated Press story`. */
fragment ResponseKind    : (' '? 'a' 'n'? | ' the' | ' your' | ' ' Weekday '\'s')? (' ' KindWord (' ' KindWord)?)? ' ' Contribution (' to the editor')? ;
fragment Printed         : ' paper' | ' issue' | ' edition' | ' newspaper' ;
fragment KindWord        : LowerWord | Upper [A-Za-z\-]+ ;
fragment ResponseAuthor  : ' by ' Author ;
fragment Author          : AuthorWord ((' ' | ' and ') (AuthorWord | Particle))* ;
fragment AuthorWord      : NameWord | Upper Lower '.' ;
fragment Day             : (Month | MonthWithoutStop) [,.]? ' '? Digit Digit? ('st' | 'nd' | 'rd' | 'th' | [\-–] Digit Digit?)? (','? ' ' Digit Digit Digit Digit)? ;
fragment LowerWord       : [a-z] [a-z\-]* ;
