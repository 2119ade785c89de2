/*
 * Days as the paper writes them.
 */
lexer grammar Calendar;

fragment Month
    : 'Jan.' | 'Feb.' | 'March' | 'April' | 'May' | 'June' | 'July' | 'Aug.' | 'Sept.' | 'Oct.' | 'Nov.' | 'Dec.'
    | 'January' | 'February' | 'August' | 'September' | 'October' | 'November' | 'December'
    ;
fragment MonthWithoutStop : 'Jan' | 'Feb' | 'Aug' | 'Sept' | 'Oct' | 'Nov' | 'Dec' ;
fragment Weekday
    : 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday'
    ;

/** `July 22, 1998`, `Oct. 29`. */
fragment Day             : (Month | MonthWithoutStop) [,.]? ' '? Digit Digit? ('st' | 'nd' | 'rd' | 'th' | [\-–] Digit Digit?)? (','? ' ' Digit Digit Digit Digit)? ;
