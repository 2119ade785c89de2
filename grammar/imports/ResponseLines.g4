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
    | 'In response to' ResponseKind ResponseAuthor? ','? ' ' Quoted (ResponsePart | ResponseMark)*
    | ResponseOpening ~["“\r\n:]+ ':'
    ;
fragment ResponseMark    : [.,"”: ] ;
fragment ResponsePart
    : ' '? Quoted
    | ' and' | ' both' | ' respectively'
    | ResponseKind
    | ResponseAuthor
    | (' from ' | ' of ') 'the '? TitleWord (' ' (TitleWord | 'and' | 'of' | 'on' | 'for' | 'the'))*
    | (' of' | ' with' | ' in' | ' for' | ' about') (' ' NameWord)+
    | (' about' | ' on') (' the')? ' ' LowerWord (' ' LowerWord)?
    | (' of' | ' about' | ' with') (' ' NameWord)+ '\'s ' LowerWord
    | (' on' | ' in')? ' ' [Pp] 'age ' Digit Digit?
    | ' of ' AgencyName
    | (' on' | ' of' | ' in' | ' from')? (' the' | ' last')? ' ' Weekday ('\'s' (Printed | (' ' NameWord)* ' section')?)?
    | (' on' | ' of' | ' in' | ' from' | ' and')? (' the' | ' your')? ' '+ ResponseDay Printed?
    | ' (' ResponseDay ')'
    | ' and' ' ' Digit Digit?
    | (' and')? (' ' NameWord)+
    | (' which' | ' that')? (' had' | ' was' | ' were')? (' run' | ' ran' | ' appeared' | ' published' | ' printed') (' as')?
    ;
/** ` a column`, ` an opinion piece`, ` a letter to the editor`, ` your Jan. 10 editorial`, ` Vera Sol's column`. */
fragment ResponseKind
    : (' '? 'a' 'n'? | ' the' | ' your' | ' ' Weekday '\'s' | (' ' NameWord)+ '\'s')? (' ' Day)?
      (' ' CapitalWord (' ' CapitalWord (' ' CapitalWord)?)?)? (' ' LowerWord (' ' LowerWord)?)? ' ' Contribution (' to the editor')?
    ;
fragment Printed         : ' paper' | ' issue' | ' edition' | ' newspaper' ;
fragment CapitalWord     : Upper [A-Za-z\-]+ ;
fragment ResponseAuthor  : ' by ' ('former '? Author | 'the '? AgencyName | ('a ' | 'our ')? 'staff' (' writer' 's'? | ' reporter' 's'?)?) ;
fragment LowerWord       : [a-z] [a-z\-]* ;
