/*
 * Days as the paper writes them.
 */
lexer grammar Calendar;

fragment Month      : LongMonth | ShortMonth '.' ;
fragment LongMonth
    : 'January' | 'February' | 'March' | 'April' | 'May' | 'June' | 'July' | 'August' | 'September' | 'October' | 'November' | 'December'
    ;
fragment ShortMonth : 'Jan' | 'Feb' | 'Aug' | 'Sept' | 'Oct' | 'Nov' | 'Dec' ;
fragment Weekday
    : 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday'
    ;

/** `July 22, 1998`, `Oct. 29`. */
fragment Day             : (Month | ShortMonth) [,.]? ' '? Digit Digit? ('st' | 'nd' | 'rd' | 'th' | [\-–] Digit Digit?)? (','? ' ' Digit Digit Digit Digit)? ;
