/*
 * The parts of a dateline: `SEOUL, South Korea (Reuters) --`. A mark opens each part after the city.
 */
lexer grammar DatelineLexer;

import Characters, Places;

CITY   : City ;
REGION : ',' Space* Region ;
AGENCY : '(' Agency ')' ;
DASH   : LongDash | [?\-] ;
SPACE  : Space+ ;
OTHER  : . ;
