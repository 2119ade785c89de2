/*
 * The parts of a byline: `By Irina Lukina and Oleg Orlov / Reuters`.
 */
lexer grammar BylineLexer;

import Characters, Names, Bylines;

FIRST_NAME   : FirstReporter ;
NAME         : Reporter ;
AND          : 'and' | ',' ;
ORGANIZATION : '/ ' Organization ;
SPACE        : Space+ ;
OTHER        : . ;
