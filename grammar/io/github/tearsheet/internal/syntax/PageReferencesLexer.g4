/*
 * The parts of the page references that close a paragraph: `(1,2, Kommersant, 1,4)`.
 */
lexer grammar PageReferencesLexer;

import Characters, Vocabulary, Brackets;

OPEN  : '(' ;
ALSO  : AlsoIn Paper ;
AND   : 'and ' ;
PAGE  : PageNumber ;
PAGES : 'p' 'p'? '.'? Space? ;
ISSUE : Issue ;
PAPER : Paper ;
COMMA : [,;.] ;
CLOSE : ')' '.'? ;
SPACE : Space+ ;
