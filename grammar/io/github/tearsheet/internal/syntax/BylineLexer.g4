/*
 * The parts of a byline: `By Irina Lukina and Oleg Orlov / Reuters`.
 */
lexer grammar BylineLexer;

import Characters, Names;

FIRST_NAME   : 'By ' (Rank '. ')? Name ;
NAME         : Name ;
AND          : 'and' | ',' ;
ORGANIZATION : '/ ' Organization ;
SPACE        : Space+ ;
OTHER        : . ;
