/*
 * The line above a letter, as a whole: `In response to "Title," a column by Somebody on Oct. 29.` Its parts are in Responses.
 */
lexer grammar ResponseLines;

/**
 * The line says no more than that, in whatever order. A sentence that begins so and goes on is text.
 * Without quotes it ends with a colon.
 */
fragment InResponseTo
    : ResponseOpening Quoted (ResponsePart | ResponseMark)*
    | ResponseOpening Quoted ' (' Day ')' '.'?
    | ResponseOpening ~["“\r\n:]+ ':'
    ;
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
fragment LowerWord       : [a-z] [a-z\-]* ;
