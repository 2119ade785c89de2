/*
 * The parts of the page references that close a paragraph: `(1,2, Kommersant, 1,4)`.
 */
lexer grammar PageReferencesLexer;

import Characters, Brackets;

OPEN  : '(' ;
ALSO  : AlsoIn ;
AND   : 'and ' ;
PAGE  : PageNumber ;
PAGES : PageLabel ;
ISSUE : Issue ;
PAPER : Paper ;
COMMA : [,;.] ;
CLOSE : ')' '.'? ;
SPACE : Space+ ;
/** No text is without a part. */
OTHER : . ;
